import { browserClock } from './clock.ts'
import type { Game } from './game.ts'
import type { PlayHandle, PlayOptions } from './play-options.ts'
import { languageOf } from './shell/language.ts'
import { createShell } from './shell/shell.ts'
import { shellTexts } from './shell/strings.ts'

export type { PlayHandle, PlayOptions } from './play-options.ts'

/** Plays a game in the host and hands out what happened as encoded chunks. Rejects when neither renderer can be made or an asset is missing. */
export async function play(game: Game, options: PlayOptions): Promise<PlayHandle> {
  const { language, direction, texts } = languageOf(game.strings, options.locale)
  const own = shellTexts(language)
  let pressed: { pause(): void; sound(): void } | null = null
  const shell = createShell({
    host: options.host,
    title: texts.title ?? game.id,
    language,
    direction,
    texts: own,
    onPause: () => pressed?.pause(),
    onSound: () => pressed?.sound(),
  })
  shell.show({ heading: texts.title ?? game.id, text: own.loading })
  try {
    const { conduct } = await import('./conduct.ts')
    const conducted = await conduct({
      game,
      options: { ...options, clock: options.clock ?? browserClock },
      shell,
      language,
      direction,
      texts,
      own,
    })
    pressed = conducted
    return conducted.handle
  } catch (error) {
    shell.destroy()
    throw error
  }
}
