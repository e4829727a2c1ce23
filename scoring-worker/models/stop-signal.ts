import { fillUniform, seeded, spreadOf } from './bootstrap.ts'
import { placeOfQuantile, quantileType6 } from './quantile.ts'
import { type Refusal, refuse } from './refusal.ts'
import { resampledNeighbours } from './resampled-order.ts'

/** Trials of a stop-signal task, ms. `rt` null: no press; in a stop trial that is a stop. Go trials count with their errors. */
export interface StopSignalInput {
  readonly go: readonly { readonly rt: number | null }[]
  readonly stop: readonly { readonly ssd: number; readonly rt: number | null }[]
  /** Longest time a press could take; stands in for go omissions. */
  readonly maxRt: number
}

/** Times in ms. */
export interface StopSignalEstimate {
  /** Stop-signal reaction time: how long stopping takes. */
  readonly ssrt: number
  /** Share of stop trials with a press, .25–.75. */
  readonly respondedOnStop: number
  readonly meanSsd: number
  /** The go RT at the percentile `respondedOnStop`. */
  readonly nthRt: number
  /** Mean go RT of presses. */
  readonly goRt: number
  /** Mean RT of presses in stop trials; shorter than `goRt` when the race holds. Null without such presses. */
  readonly failedStopRt: number | null
  readonly goOmissions: number
  readonly raceHolds: true
  readonly se: { readonly ssrt: number }
}

/** Below this many of either kind there is no figure. The published minimum for a point claim is 50 stop trials; the standard error says what fewer cost. */
export const fewestTrials = { go: 20, stop: 20 } as const

/**
 * SSRT by integration with replacement of go omissions: all go RTs, omissions as `maxRt`, the quantile (type 6) at
 * p(press | stop), minus the mean SSD. `se.ssrt`: 200-fold bootstrap over trials. Refuses `too-few-trials`, `stop-rate` (p outside .25–.75) and
 * `race-violated` (presses in stop trials not faster than in go trials). Throws an `Error` on a time that is not a number ≥ 0.
 * Source: Verbruggen et al. (2019), eLife 8, e46323, and STOP-IT's own analysis.
 */
export function stopSignal({ go, stop, maxRt }: StopSignalInput): StopSignalEstimate | Refusal {
  check(go, stop, maxRt)
  const goPresses = presses(go)
  const failed = presses(stop)
  if (go.length < fewestTrials.go || stop.length < fewestTrials.stop || goPresses.length === 0)
    return refuse(
      'too-few-trials',
      `${go.length} go trials (${goPresses.length} with a press) and ${stop.length} stop trials; at least ${fewestTrials.go} and ${fewestTrials.stop} are needed`,
    )
  const respondedOnStop = failed.length / stop.length
  if (respondedOnStop < 0.25 || respondedOnStop > 0.75)
    return refuse('stop-rate', `pressed in ${percent(respondedOnStop)} of stop trials; 25–75 % is needed`)
  const goRt = mean(goPresses)
  const failedStopRt = mean(failed)
  if (failedStopRt >= goRt)
    return refuse(
      'race-violated',
      `presses in stop trials take ${Math.round(failedStopRt)} ms, go presses ${Math.round(goRt)} ms; the race model expects the former to be faster`,
    )
  const goTimes = Float64Array.from(go, ({ rt }) => rt ?? maxRt).sort()
  const meanSsd = mean(stop.map(({ ssd }) => ssd))
  const nthRt = quantileType6(goTimes, respondedOnStop)
  if (nthRt <= meanSsd)
    return refuse('race-violated', `stopping would take ${Math.round(nthRt - meanSsd)} ms, which cannot be`)
  const se = spreadOf(resampling(goTimes, stop))
  if (se === null) return refuse('too-few-trials', 'the standard error cannot be computed')
  return {
    ssrt: nthRt - meanSsd,
    respondedOnStop,
    meanSsd,
    nthRt,
    goRt,
    failedStopRt,
    goOmissions: 1 - goPresses.length / go.length,
    raceHolds: true,
    se: { ssrt: se },
  }
}

/** SSRT of one resample after another, in the same arrays. Of the go times only the two are drawn that the quantile lies between. */
function resampling(goTimes: Float64Array, stop: StopSignalInput['stop']): () => number {
  const held = seeded(20160601)
  const n = goTimes.length
  const stops = stop.length
  const places = new Float64Array(stops)
  const pressed = Uint8Array.from(stop, ({ rt }) => (rt === null ? 0 : 1))
  const delays = Float64Array.from(stop, ({ ssd }) => ssd)
  const drawn = { below: 0, above: 0 }
  return () => {
    let presses = 0
    let delay = 0
    fillUniform(held, places, stops, stops)
    for (let i = 0; i < stops; i++) {
      const place = (places[i] as number) | 0
      presses += pressed[place] as number
      delay += delays[place] as number
    }
    const { below, share } = placeOfQuantile(n, presses / stops)
    resampledNeighbours(held, n, below, drawn)
    const low = goTimes[drawn.below] as number
    const high = goTimes[drawn.above] as number
    return low + (high - low) * share - delay / stops
  }
}

function check(go: StopSignalInput['go'], stop: StopSignalInput['stop'], maxRt: number): void {
  const fault = (what: string, got: unknown): never => {
    throw new Error(`stopSignal: ${what} is ${got}, expected a number of ms ≥ 0`)
  }
  if (!(Number.isFinite(maxRt) && maxRt > 0)) fault('maxRt', maxRt)
  for (const { rt } of [...go, ...stop]) if (rt !== null && !(Number.isFinite(rt) && rt >= 0)) fault('rt', rt)
  for (const { ssd } of stop) if (!(Number.isFinite(ssd) && ssd >= 0)) fault('ssd', ssd)
}

const presses = (trials: readonly { readonly rt: number | null }[]): number[] =>
  trials.flatMap(({ rt }) => (rt === null ? [] : [rt]))
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const percent = (share: number): string => `${Math.round(100 * share)} %`
