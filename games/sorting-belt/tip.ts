import type { PlayedTrial } from '@skillprint/engine/record'
import { stretchLength } from './order.ts'
import type { SortingResponse, SortingTrial } from './trial.ts'

type Played = PlayedTrial<SortingTrial, SortingResponse>

/** Slower than the first stretch by this much, ms, looks like waiting for the lamp. */
const waiting = 120
/** Above this, ms, a press comes late enough for anyone to have waited. */
const late = 900

/** Which text the worker says after a stretch of parcels. Waiting for the lamp defeats the task, so it is named first. */
export function tipFor(played: readonly Played[]): 'tip.accuracy' | 'tip.speed' | 'tip.stop' | 'tip.good' {
  const stretch = played.slice(-stretchLength)
  const go = stretch.filter(({ response }) => !response.stop)
  const stop = stretch.filter(({ response }) => response.stop)
  const usual = meanRt(played.slice(0, stretchLength))
  const now = meanRt(stretch)
  const missed = go.filter(({ response }) => response.side === null).length
  const wrong = go.filter(({ response }) => response.side !== null && !response.correct).length
  if (missed >= 3 || now > late || now > usual + waiting) return 'tip.speed'
  if (wrong >= 3) return 'tip.accuracy'
  if (stop.length > 0 && stop.every(({ response }) => !response.correct)) return 'tip.stop'
  return 'tip.good'
}

/** Mean response time of the go trials, ms; 0 where none was answered, so that silence is judged by `missed` alone. */
function meanRt(trials: readonly Played[]): number {
  const times = trials.filter(({ response }) => !response.stop).flatMap(({ rt }) => (rt === null ? [] : [rt]))
  return times.reduce((sum, rt) => sum + rt, 0) / Math.max(1, times.length)
}
