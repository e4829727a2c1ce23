import type { Clock } from '../clock.ts'
import type { Game } from '../game.ts'
import { leaseRenderer } from '../stage/renderer.ts'
import { loadAtlas } from '../stage/textures.ts'
import { openTheatre } from '../stage/theatre.ts'
import type { Recording } from './recording.ts'
import { type StageAgain, stageAgain } from './stage-again.ts'

/** Loads the game's pictures and opens a theatre for its recording. Rejects, leaving nothing, when a part is missing. */
export async function openAgain(options: {
  readonly game: Game
  readonly recording: Recording
  readonly box: HTMLElement
  readonly layer: HTMLElement
  readonly clock: Clock
  readonly renderers: readonly ('webgl' | 'canvas')[]
  readonly texts: Readonly<Record<string, string>>
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly still: boolean
  readonly onPress: (press: { readonly t: number; readonly target: HTMLElement }) => void
  readonly onSaid: (text: string) => void
  /** Another game took the page's renderer, or the drawing context was lost for good. */
  readonly onGone: () => void
}): Promise<{ readonly stage: StageAgain; close(): void }> {
  const { game, box, layer, clock, renderers, onGone } = options
  const [{ scene }, assets] = await Promise.all([game.scene(), game.assets?.()])
  const textures = await loadAtlas(assets?.atlas, game.id)
  const release = leaseRenderer(onGone)
  const stamp = (event: Event): number => clock.stamp(event)
  const theatre = await openTheatre({ box, layer, clock, stamp, renderers }).catch((error: unknown) => {
    release()
    textures.destroy()
    throw error
  })
  theatre.onLost(() => void theatre.rebuild().catch(onGone))
  return {
    stage: stageAgain({ ...options, scene, theatre, textures }),
    close: () => {
      theatre.destroy()
      textures.destroy()
      release()
    },
  }
}
