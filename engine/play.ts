import type { Game } from './game.ts'
import type { PlayHandle, PlayOptions } from './play-options.ts'

export type { PlayHandle, PlayOptions } from './play-options.ts'

/** Plays a game in the host and hands out what happened as encoded chunks. Rejects when neither renderer can be made or an asset is missing. */
export async function play(game: Game, options: PlayOptions): Promise<PlayHandle> {
  throw new Error(`play: ${game.id} ${options.runId}`)
}
