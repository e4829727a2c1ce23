/** The light door: everything a game needs that does not need a screen. */
export { browserClock, type Clock } from './clock.ts'
export type { Column, Columns } from './columns.ts'
export { checkDevice } from './device-check.ts'
export {
  type AssetPack,
  type ChooseItem,
  defineGame,
  type EngineEvent,
  type Game,
  type GameText,
  type InWords,
  type Item,
  type Listing,
  type Player,
  type Progress,
  type Scene,
  type Task,
  type TrialContext,
  type TrialResponse,
} from './game.ts'
export type { PlayHandle, PlayOptions } from './play-options.ts'
export { type Random, random } from './random.ts'
export { type SimulatedRun, simulate } from './simulate.ts'
export type { Ease, Stage, StageButton, StageButtonOptions } from './stage.ts'
