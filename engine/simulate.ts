import type { ChooseItem, Game, Player } from './game.ts'
import type { PlayedTrial } from './record.ts'
import type { Chunk } from './telemetry/codec.ts'

export interface SimulatedRun {
  readonly trials: readonly PlayedTrial[]
  readonly chunks: readonly Chunk[]
}

/** Plays a whole run without a screen: the task's trials, the trial machine, and `game.simulate` as the player. Same seed, same run. */
export function simulate(
  game: Game,
  player: Omit<Player, 'random' | 'trialsSeen'>,
  options: { readonly seed: string; readonly choose: ChooseItem; readonly runId?: string },
): SimulatedRun {
  throw new Error(`simulate: ${game.id} ${player.ability} ${options.seed}`)
}
