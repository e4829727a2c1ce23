import { quantileType6 } from './quantile.ts'
import { computable, type Refusal, refuse } from './refusal.ts'
import { meanOf, varianceOf } from './sample.ts'

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
 * p(press | stop), minus the mean SSD. `se.ssrt`: delta method. Refuses `too-few-trials`, `stop-rate` (p outside .25–.75) and
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
  const goRt = meanOf(goPresses)
  const failedStopRt = meanOf(failed)
  if (failedStopRt >= goRt)
    return refuse(
      'race-violated',
      `presses in stop trials take ${Math.round(failedStopRt)} ms, go presses ${Math.round(goRt)} ms; the race model expects the former to be faster`,
    )
  const goTimes = new Float64Array(go.length)
  for (let i = 0; i < go.length; i++) goTimes[i] = go[i]?.rt ?? maxRt
  goTimes.sort()
  let delays = 0
  for (const { ssd } of stop) delays += ssd
  const meanSsd = delays / stop.length
  const nthRt = quantileType6(goTimes, respondedOnStop)
  if (nthRt <= meanSsd)
    return refuse('race-violated', `stopping would take ${Math.round(nthRt - meanSsd)} ms, which cannot be`)
  const se = seOfSsrt(Float64Array.from(goPresses).sort(), nthRt, respondedOnStop, stop.length)
  // Where the quantile lies among omissions there is nothing to tell its error from.
  if (!Number.isFinite(se)) return refuse('too-few-trials', 'the standard error cannot be computed')
  return computable({
    ssrt: nthRt - meanSsd,
    respondedOnStop,
    meanSsd,
    nthRt,
    goRt,
    failedStopRt,
    goOmissions: 1 - goPresses.length / go.length,
    raceHolds: true,
    se: { ssrt: se },
  })
}

/**
 * SD of stopping times within a person, ms: what makes stop trials tell less about the middle of the race than go times alone would say.
 * Fits of the ex-Gaussian race give 30–60. Source: Matzke, Dolan, Logan, Brown & Wagenmakers (2013), JEP: General 142, 1047–1073.
 */
const stoppingSd = 50

/**
 * Delta method, the delays taken as given (they are set by a staircase, so that resampled stop trials would not be such as the task gives): the error of
 * the share of presses in ms, by how steeply presses rise with the delay, and the error of a quantile of go times. The slope is the density of go times,
 * and for presses that of go and stopping times together, taken as normal there.
 */
function seOfSsrt(goTimes: Float64Array, at: number, p: number, stops: number): number {
  const density = densityAt(goTimes, at)
  const perShare = 1 / (density * density)
  const spread = p * (1 - p)
  const ofPresses = (spread / (stops - 1)) * (perShare + 2 * Math.PI * stoppingSd * stoppingSd)
  return Math.sqrt(ofPresses + (spread / goTimes.length) * perShare)
}

/** Density of sorted times at a time, 1∕ms: normal kernels of 1.3 times the usual width, because ups and downs of a few trials would count as error. Source: Silverman (1986), §3.4. */
function densityAt(sorted: Float64Array, at: number): number {
  const n = sorted.length
  const range = (quantileType6(sorted, 0.75) - quantileType6(sorted, 0.25)) / 1.349
  const sd = Math.sqrt(varianceOf(sorted))
  // Clocks tell a press to a few ms at best.
  const width = Math.max(5, 1.3 * Math.min(sd, range) * n ** -0.2)
  let sum = 0
  for (const time of sorted) sum += Math.exp(-0.5 * ((time - at) / width) ** 2)
  return sum / (n * width * Math.sqrt(2 * Math.PI))
}

function check(go: StopSignalInput['go'], stop: StopSignalInput['stop'], maxRt: number): void {
  const fault = (what: string, got: unknown): never => {
    throw new Error(`stopSignal: ${what} is ${got}, expected a number of ms ≥ 0`)
  }
  if (!(Number.isFinite(maxRt) && maxRt > 0)) fault('maxRt', maxRt)
  for (const trials of [go, stop])
    for (const { rt } of trials) if (rt !== null && !(Number.isFinite(rt) && rt >= 0)) fault('rt', rt)
  for (const { ssd } of stop) if (!(Number.isFinite(ssd) && ssd >= 0)) fault('ssd', ssd)
}

function presses(trials: readonly { readonly rt: number | null }[]): number[] {
  const times: number[] = []
  for (const { rt } of trials) if (rt !== null) times.push(rt)
  return times
}
const percent = (share: number): string => `${Math.round(100 * share)} %`
