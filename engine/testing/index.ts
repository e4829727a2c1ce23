/** For tests and demos only: nothing of this stands in the bundle that pages load. */
export type { Clock } from '../clock.ts'
export { fastClock, frameStep, simulatedClock } from './clocks.ts'
export { findDeep, playByScript, press, type StageView } from './play-by-script.ts'
