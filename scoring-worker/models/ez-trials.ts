import { bootstrapFolds, drawSorted, type FoldNumbers, foldNumbers } from './bootstrap.ts'
import { type EzDiffusionEstimate, type EzParameters, ezPoint, ezPointInto } from './ez-diffusion.ts'
import { computable, type Refusal, refuse } from './refusal.ts'
import { deviationOfSorted, medianOfSorted } from './sorted-median.ts'

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
  const all: number[] = []
  const pool: number[] = []
  for (const { rt, correct } of trials) {
    if (rt === null) continue
    all.push(rt / 1000)
    if (correct) pool.push(rt / 1000)
  }
  const limit = upperLimit(Float64Array.from(all))
  const isKept = (seconds: number): boolean => seconds > shortest && seconds < limit
  const kept = count(all, isKept)
  if (kept < fewestEzTrials)
    return refuse('too-few-trials', `${kept} usable trials; at least ${fewestEzTrials} are needed`)
  const right = pool.filter(isKept)
  const whole = estimate(right, kept)
  if ('refused' in whole) return whole
  // Somebody without errors would have none in any resample; half a trial more on both sides keeps the doubt.
  const wrong = 1 - (right.length + 0.5) / (kept + 1)
  const se = spreadOfResamples(Float64Array.from(pool).sort(), all.length, wrong)
  if (se === null) return refuse('at-chance', 'too few resamples have a figure; the answers are near chance')
  const { drift, boundary, nonDecision } = whole
  return computable({ drift, boundary, nonDecision, se })
}

function count(values: readonly number[], is: (value: number) => boolean): number {
  let found = 0
  for (const value of values) if (is(value)) found++
  return found
}

/** Seconds; faster is not a decision. */
const shortest = 0.2

/**
 * SD of the figures over resamples of `trials` trials: which times, and how many right. Trimmed again each time: which trials are cut is chance too.
 * `pool`: sorted. Null where half of the resamples have no figure.
 */
function spreadOfResamples(
  pool: Float64Array,
  trials: number,
  wrong: number,
): EzDiffusionEstimate['se'] | null {
  const numbers = foldNumbers(trials + 1)
  const drawn = new Float64Array(trials)
  const figures = new Float64Array(3)
  const means = new Float64Array(3)
  const squares = new Float64Array(3)
  const perTrial = -Math.log(1 - wrong)
  let valid = 0
  for (let fold = 0; fold < bootstrapFolds; fold++) {
    drawSorted(drawn, trials, pool, numbers, fold)
    if (!resampled(figures, drawn, numbers, fold, perTrial)) continue
    valid++
    for (let k = 0; k < 3; k++) {
      const step = (figures[k] as number) - (means[k] as number)
      means[k] = (means[k] as number) + step / valid
      squares[k] = (squares[k] as number) + step * ((figures[k] as number) - (means[k] as number))
    }
  }
  if (valid < bootstrapFolds / 2) return null
  const sd = (k: number): number => Math.sqrt((squares[k] as number) / Math.max(1, valid - 1))
  return { drift: sd(0), boundary: sd(1), nonDecision: sd(2) }
}

/**
 * EZ of one resample, written into `figures`; false where it has no figure. From wrong answer to wrong answer are so many trials as an exponential number
 * over −ln(1 − P(wrong)) says, rounded down.
 */
function resampled(
  figures: Float64Array,
  drawn: Float64Array,
  { stride, waits }: FoldNumbers,
  fold: number,
  perTrial: number,
): boolean {
  const n = drawn.length
  const middle = medianOfSorted(drawn, n)
  const limit = limitOf(middle, deviationOfSorted(drawn, n, middle))
  let from = 0
  while (from < n && (drawn[from] as number) <= shortest) from++
  let sum = 0
  let squares = 0
  let to = from
  for (; to < n && (drawn[to] as number) < limit; to++) {
    // Around the median, so that the squares keep their digits.
    const away = (drawn[to] as number) - middle
    sum += away
    squares += away * away
  }
  const kept = to - from
  let right = kept
  let nth = fold * stride
  for (
    let i = Math.floor((waits[nth] as number) / perTrial);
    i < to;
    i += 1 + Math.floor((waits[++nth] as number) / perTrial)
  ) {
    if (i < from) continue
    const away = (drawn[i] as number) - middle
    right--
    sum -= away
    squares -= away * away
  }
  if (right < 2) return false
  return ezPointInto(
    figures,
    right / kept,
    (squares - (sum * sum) / right) / right,
    middle + sum / right,
    kept,
  )
}

/** Times from here on are cut: median + 3·1.4826·MAD. */
function upperLimit(times: Float64Array): number {
  if (times.length === 0) return Number.POSITIVE_INFINITY
  times.sort()
  const middle = medianOfSorted(times, times.length)
  return limitOf(middle, deviationOfSorted(times, times.length, middle))
}

/** All times equal: nothing to trim against; the model itself then refuses for lack of variance. */
const limitOf = (middle: number, mad: number): number =>
  mad > 0 ? middle + 3 * 1.4826 * mad : Number.POSITIVE_INFINITY

/** EZ from the times of right answers. */
function estimate(right: readonly number[], trials: number): EzParameters | Refusal {
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
