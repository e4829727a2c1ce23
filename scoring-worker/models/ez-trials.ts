import { bootstrapFolds, drawing } from './bootstrap.ts'
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
  const answered = trials.flatMap(({ rt, correct }) => (rt === null ? [] : [{ seconds: rt / 1000, correct }]))
  const limit = upperLimit(Float64Array.from(answered, ({ seconds }) => seconds))
  const kept = answered.filter(({ seconds }) => seconds > shortest && seconds < limit)
  if (kept.length < fewestEzTrials)
    return refuse('too-few-trials', `${kept.length} usable trials; at least ${fewestEzTrials} are needed`)
  const right = Float64Array.from(kept.filter(({ correct }) => correct).map(({ seconds }) => seconds))
  const whole = estimate(right, right.length, kept.length)
  if ('refused' in whole) return whole
  const draw = drawing(20070213)
  const pool = Float64Array.from(answered.filter(({ correct }) => correct).map(({ seconds }) => seconds))
  // Somebody without errors would have none in any resample; half a trial more on both sides keeps the doubt.
  const likely = 1e6 * ((right.length + 0.5) / (kept.length + 1))
  const spread = { drift: moments(), boundary: moments(), nonDecision: moments() }
  const sample = new Float64Array(answered.length)
  const sampleRight = new Float64Array(answered.length)
  for (let fold = 0; fold < bootstrapFolds; fold++) {
    for (let i = 0; i < sample.length; i++) sample[i] = pool[draw(pool.length)] as number
    // Trimmed again each time: which trials are cut is chance too.
    const top = upperLimit(sample)
    let keptCount = 0
    let rightCount = 0
    for (const seconds of sample) {
      if (seconds <= shortest || seconds >= top) continue
      keptCount++
      if (draw(1e6) < likely) sampleRight[rightCount++] = seconds
    }
    const value = estimate(sampleRight, rightCount, keptCount)
    if ('refused' in value) continue
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

/** Seconds; faster is not a decision. */
const shortest = 0.2

/** median + 3·1.4826·MAD */
function upperLimit(times: Float64Array): number {
  if (times.length === 0) return Number.POSITIVE_INFINITY
  const middle = median(times.slice())
  const limit = middle + 3 * 1.4826 * median(times.map((seconds) => Math.abs(seconds - middle)))
  // All times equal: nothing to trim against; the model itself then refuses for lack of variance.
  return limit > middle ? limit : Number.POSITIVE_INFINITY
}

/** EZ from the first `count` of the times of right answers. */
function estimate(right: Float64Array, count: number, trials: number): EzParameters | Refusal {
  if (count < 2) return refuse('at-chance', `${count} right answers; at least 2 are needed`)
  let mean = 0
  let squares = 0
  for (let i = 0; i < count; i++) {
    const seconds = right[i] as number
    const step = seconds - mean
    mean += step / (i + 1)
    squares += step * (seconds - mean)
  }
  return ezPoint({
    proportionCorrect: count / trials,
    rtVariance: squares / count,
    rtMean: mean,
    trials,
  })
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

/** Sorts the values. */
function median(values: Float64Array): number {
  const sorted = values.sort()
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}
