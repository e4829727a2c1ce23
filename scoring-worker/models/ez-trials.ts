import { bootstrapFolds, countDraws, uniforms } from './bootstrap.ts'
import { countedMedianAndMad, medianAndMad } from './counted-median.ts'
import { type EzDiffusionEstimate, type EzParameters, ezPoint } from './ez-diffusion.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Fewer answered trials than this give no figure. */
export const fewestEzTrials = 20

/** One two-choice trial; `rt` in ms, null where nothing was pressed. */
export interface EzTrial {
  readonly rt: number | null
  readonly correct: boolean
}

/**
 * EZ from trials: omissions are left out, RTs are trimmed to 200 ms < RT < median + 3·1.4826·MAD, because one slow lapse spoils the variance. Scale 1.
 * `se`: 200-fold bootstrap (how many right, and which times). Refuses `too-few-trials` and what `ezDiffusion` refuses.
 * Source of the trimming: Leys et al. (2013), Journal of Experimental Social Psychology 49, 764–766.
 */
export function ezDiffusionOfTrials(trials: readonly EzTrial[]): EzDiffusionEstimate | Refusal {
  const answered = trials.filter(({ rt }) => rt !== null)
  const limit = upperLimit(Float64Array.from(answered, secondsOf))
  const kept = answered.filter((trial) => secondsOf(trial) > shortest && secondsOf(trial) < limit)
  if (kept.length < fewestEzTrials)
    return refuse('too-few-trials', `${kept.length} usable trials; at least ${fewestEzTrials} are needed`)
  const right = Float64Array.from(kept.filter(isCorrect), secondsOf)
  const whole = estimate(right, kept.length)
  if ('refused' in whole) return whole
  const pool = Float64Array.from(answered.filter(isCorrect), secondsOf).sort()
  // Somebody without errors would have none in any resample; half a trial more on both sides keeps the doubt.
  const resample = resampling(pool, answered.length, 1 - (right.length + 0.5) / (kept.length + 1))
  const spread = { drift: moments(), boundary: moments(), nonDecision: moments() }
  for (let fold = 0; fold < bootstrapFolds; fold++) {
    const value = resample()
    if (value === null) continue
    spread.drift.add(value.drift)
    spread.boundary.add(value.boundary)
    spread.nonDecision.add(value.nonDecision)
  }
  if (spread.drift.count() < bootstrapFolds / 2)
    return refuse('at-chance', 'too few resamples have a figure; the answers are near chance')
  const { drift, boundary, nonDecision } = whole
  return {
    drift,
    boundary,
    nonDecision,
    se: { drift: spread.drift.sd(), boundary: spread.boundary.sd(), nonDecision: spread.nonDecision.sd() },
  }
}

const secondsOf = ({ rt }: EzTrial): number => (rt ?? 0) / 1000
const isCorrect = ({ correct }: EzTrial): boolean => correct
/** Seconds; faster is not a decision. */
const shortest = 0.2

/**
 * One resample of `trials` trials after another: which times, and how many right. Trimmed again each time: which trials are cut is chance too.
 * `pool` is sorted, so it is enough to count how often each time is drawn. Null where a resample has no figure.
 */
function resampling(pool: Float64Array, trials: number, wrong: number): () => EzParameters | null {
  const numbers = uniforms(20070213, bootstrapFolds * (trials + 1))
  let fold = 0
  const n = pool.length
  const passed = new Int32Array(n + 1)
  const guess = medianAndMad(pool).spread
  const drawn = new Int32Array(n)
  const drawnWrong = new Int32Array(n)
  return () => {
    countDraws(numbers, fold++ * (trials + 1), trials, wrong, drawn, drawnWrong)
    const { middle, spread } = countedMedianAndMad(pool, drawn, trials, passed, guess)
    const limit = limitOf(middle, spread)
    let kept = 0
    let right = 0
    let sum = 0
    let squares = 0
    for (let i = 0; i < n; i++) {
      const seconds = pool[i] as number
      if (seconds <= shortest) continue
      if (seconds >= limit) break
      const all = drawn[i] as number
      const count = all - (drawnWrong[i] as number)
      kept += all
      // Around the median, so that the squares keep their digits.
      const away = seconds - middle
      right += count
      sum += count * away
      squares += count * away * away
    }
    if (right < 2) return null
    const value = ezPoint({
      proportionCorrect: right / kept,
      rtVariance: (squares - (sum * sum) / right) / right,
      rtMean: middle + sum / right,
      trials: kept,
    })
    return 'refused' in value ? null : value
  }
}

/** Times from here on are cut: median + 3·1.4826·MAD. */
function upperLimit(times: Float64Array): number {
  if (times.length === 0) return Number.POSITIVE_INFINITY
  const { middle, spread } = medianAndMad(times.sort())
  return limitOf(middle, spread)
}

/** All times equal: nothing to trim against; the model itself then refuses for lack of variance. */
const limitOf = (middle: number, mad: number): number =>
  mad > 0 ? middle + 3 * 1.4826 * mad : Number.POSITIVE_INFINITY

/** EZ from the times of right answers. */
function estimate(right: Float64Array, trials: number): EzParameters | Refusal {
  const count = right.length
  if (count < 2) return refuse('at-chance', `${count} right answers; at least 2 are needed`)
  let mean = 0
  let squares = 0
  for (let i = 0; i < count; i++) {
    const seconds = right[i] as number
    const step = seconds - mean
    mean += step / (i + 1)
    squares += step * (seconds - mean)
  }
  return ezPoint({ proportionCorrect: count / trials, rtVariance: squares / count, rtMean: mean, trials })
}

function moments() {
  let n = 0
  let mean = 0
  let squares = 0
  return {
    add(value: number): void {
      n++
      const step = value - mean
      mean += step / n
      squares += step * (value - mean)
    },
    count: () => n,
    sd: () => Math.sqrt(squares / Math.max(1, n - 1)),
  }
}
