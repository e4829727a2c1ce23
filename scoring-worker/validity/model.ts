import type { Evidence } from '@skillprint/engine/evidence'
import { quantileType6 } from '../models/quantile.ts'
import { meanOf, varianceOf } from '../models/sample.ts'
import { apart } from './residuals.ts'
import { type FlagRule, largest, refusedBy, smallest } from './rule.ts'

const stopSource = 'Verbruggen et al. (2019), eLife 8, e46323'
const ezSource = 'Wagenmakers, van der Maas & Grasman (2007), Psychonomic Bulletin & Review 14, 3–22'
const oneInHundred = -2.33

/** Flags about what a measurement model takes for granted. */
export const modelRules: readonly FlagRule[] = [
  {
    code: 'too-few-trials',
    family: 'model',
    hard: true,
    formula: '1 where every measure was refused, one for lack of trials',
    limit: 0,
    beyond: 'above',
    why: 'a figure from a handful of trials is noise',
    source: 'minimum of each model',
    figure: (played) => {
      const { measures } = played
      const all = measures.length > 0 && measures.every((measure) => 'refused' in measure)
      return all ? refusedBy('too-few-trials')(played) : 0
    },
  },
  {
    code: 'race-violated',
    family: 'model',
    hard: true,
    formula: '1 where presses in stop trials are no faster than in go trials, or stopping would take no time',
    limit: 0,
    beyond: 'above',
    why: 'the race model gives a stopping time only if the fastest go processes escape; waiting for the lamp breaks it',
    source: stopSource,
    figure: refusedBy('race-violated'),
  },
  {
    code: 'stop-rate',
    family: 'model',
    hard: true,
    formula: '1 where presses in stop trials are under 25 % or over 75 %',
    limit: 0,
    beyond: 'above',
    why: 'the staircase did not reach half: the quantile lies in a tail where it is not known',
    source: stopSource,
    figure: refusedBy('stop-rate'),
  },
  {
    code: 'waiting',
    family: 'model',
    hard: false,
    formula: 'median go time of the last third ∕ that of the first third − 1',
    limit: 0.3,
    beyond: 'above',
    why: 'growing slower to catch the lamp makes stopping look better than it is; being slow throughout does not',
    source: `${stopSource}; limit: judgement, twice the instruction’s own warning`,
    figure: ({ evidence }) => largest(evidence, slowing),
  },
  {
    code: 'flat-inhibition',
    family: 'model',
    hard: false,
    formula: 'z of the mean delay where a press came, against where it was stopped',
    limit: oneInHundred,
    beyond: 'below',
    why: 'a later lamp must be harder to obey; where it is clearly easier, something else than a race decides',
    source: `${stopSource}; limit: one honest run in a hundred`,
    figure: ({ evidence }) => smallest(evidence, inhibition),
  },
  {
    code: 'time-against-difficulty',
    family: 'model',
    hard: false,
    formula: 't of the slope of ln time on difficulty, over items',
    limit: oneInHundred,
    beyond: 'below',
    why: 'who solves problems takes longer over harder ones; where time clearly falls, they are given up or known beforehand',
    source: 'van der Linden (2007), Psychometrika 72, 287–308; limit: one honest run in a hundred',
    figure: ({ evidence }) => smallest(evidence, timeSlope),
  },
  {
    code: 'ez-left-skew',
    family: 'model',
    hard: false,
    formula: 'z of the skewness of times of right answers, g₁ ∕ √(6∕n), from 30',
    limit: oneInHundred,
    beyond: 'below',
    why: 'a walk between boundaries gives times with a tail to the right; the contrary is waiting or a window that cuts',
    source: `${ezSource}, first check; limit: one honest run in a hundred`,
    figure: ({ evidence }) => smallest(evidence, skewness),
  },
  {
    code: 'ez-error-times',
    family: 'model',
    hard: false,
    formula: '|z| of ln time of wrong against right answers, from 8 of each',
    limit: 3.3,
    beyond: 'above',
    why: 'EZ takes errors to be as fast as right answers; fast errors are guesses, slow ones a drift that varies',
    source: `${ezSource}, second check; limit: one honest run in a thousand`,
    figure: ({ evidence }) =>
      largest(evidence, (one) =>
        one.model === 'ez-diffusion' && wrongTimes(one) >= 8
          ? apart(logTimes(one, false), logTimes(one, true), 8)
          : null,
      ),
  },
  {
    code: 'ez-side-bias',
    family: 'model',
    hard: false,
    formula:
      'the smaller |z| of ln time of right answers and of the share right, first place against the others, from 12 of each; 0 where they point apart',
    limit: 2.6,
    beyond: 'above',
    why: 'EZ takes the walk to begin in the middle; a hand that is only slower than the other raises nothing',
    source: `${ezSource}, third check; limit: both at one in a hundred`,
    figure: ({ evidence }) => largest(evidence, sideBias),
  },
]

function slowing(evidence: Evidence): number | null {
  if (evidence.model !== 'stop-signal' || evidence.go.length < 45) return null
  const times = new Float64Array(evidence.go.length)
  for (let i = 0; i < times.length; i++) times[i] = evidence.go[i]?.rt ?? evidence.maxRt
  const third = Math.floor(times.length / 3)
  const first = quantileType6(times.slice(0, third).sort(), 0.5)
  return first > 0 ? quantileType6(times.slice(-third).sort(), 0.5) / first - 1 : null
}

function inhibition(evidence: Evidence): number | null {
  if (evidence.model !== 'stop-signal') return null
  const pressed: number[] = []
  const stopped: number[] = []
  for (const { rt, ssd } of evidence.stop) (rt === null ? stopped : pressed).push(ssd)
  const z = apart(pressed, stopped)
  return z === null ? null : Math.sign(meanOf(pressed) - meanOf(stopped)) * z
}

/** Parts that share a time are one observation, at their mean difficulty. */
function timeSlope(evidence: Evidence): number | null {
  if (evidence.model !== 'irt' || !evidence.rts) return null
  const points: { time: number; b: number; parts: number }[] = []
  for (const [at, { b }] of evidence.items.entries()) {
    const time = evidence.rts[at]
    if (time === null || time === undefined || time <= 0) continue
    const last = points.at(-1)
    if (last?.time === time) {
      last.b += (b - last.b) / ++last.parts
    } else points.push({ time, b, parts: 1 })
  }
  return points.length < 6 ? null : slopeT(points.map(({ time, b }) => [b, Math.log(time)]))
}

/** t of the slope of y on x by least squares; null where x does not vary. */
function slopeT(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length
  const x = meanOf(pairs.map(([one]) => one))
  const y = meanOf(pairs.map(([, one]) => one))
  let xx = 0
  let xy = 0
  let yy = 0
  for (const [a, b] of pairs) {
    xx += (a - x) ** 2
    xy += (a - x) * (b - y)
    yy += (b - y) ** 2
  }
  const rest = yy - (xy * xy) / xx
  return xx > 0 && rest > 0 ? xy / Math.sqrt((xx * rest) / (n - 2)) : null
}

function skewness(evidence: Evidence): number | null {
  if (evidence.model !== 'ez-diffusion') return null
  const times: number[] = []
  for (const { rt, correct } of evidence.trials) if (rt !== null && correct) times.push(rt)
  if (times.length < 30) return null
  const mean = meanOf(times)
  const sd = Math.sqrt(varianceOf(times))
  if (!(sd > 0)) return null
  let cubes = 0
  for (const rt of times) cubes += (rt - mean) * (rt - mean) * (rt - mean)
  return cubes / times.length / (sd * sd * sd) / Math.sqrt(6 / times.length)
}

/** Most runs have too few errors to be looked at. */
function wrongTimes({ trials }: Extract<Evidence, { model: 'ez-diffusion' }>): number {
  let count = 0
  for (const { rt, correct } of trials) if (rt !== null && rt > 0 && !correct) count++
  return count
}

function logTimes({ trials }: Extract<Evidence, { model: 'ez-diffusion' }>, right: boolean): number[] {
  const times: number[] = []
  for (const { rt, correct } of trials)
    if (rt !== null && rt > 0 && correct === right) times.push(Math.log(rt))
  return times
}

/** A walk that begins nearer to one side ends there sooner and more often wrongly; a slower hand is only later. The smaller of the two |z|, 0 where they disagree. */
function sideBias(evidence: Evidence): number | null {
  if (evidence.model !== 'ez-diffusion' || !evidence.picks) return null
  const { picked, wanted } = evidence.picks
  const times: [number[], number[]] = [[], []]
  const right: [number[], number[]] = [[], []]
  for (let at = 0; at < evidence.trials.length; at++) {
    const { rt, correct } = evidence.trials[at] as (typeof evidence.trials)[number]
    const pick = picked[at]
    const want = wanted[at]
    if (rt === null || rt <= 0 || pick === null || want === null) continue
    if (correct) times[pick === 0 ? 0 : 1].push(Math.log(rt))
    right[want === 0 ? 0 : 1].push(correct ? 1 : 0)
  }
  const [byTime, byErrors] = [apart(...times, 12), apart(...right, 12)]
  if (byTime === null || byErrors === null) return null
  const isSooner = meanOf(times[0]) < meanOf(times[1])
  const isSafer = meanOf(right[0]) > meanOf(right[1])
  return isSooner === isSafer ? Math.min(byTime, byErrors) : 0
}
