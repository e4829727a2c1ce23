import { computable, type Refusal, refuse } from './refusal.ts'

/** What EZ reads. Times in seconds. */
export interface EzDiffusionInput {
  readonly proportionCorrect: number
  /** Variance of the RTs of right answers, s². */
  readonly rtVariance: number
  /** Mean of the RTs of right answers, s. */
  readonly rtMean: number
  /** How many trials stand behind the figures. */
  readonly trials: number
  /** Within-trial noise s: 1 or, in older work, .1. Default 1. */
  readonly scale?: number
}

/** Drift per second, boundary in units of `scale`, non-decision time in seconds. */
export interface EzDiffusionEstimate {
  readonly drift: number
  readonly boundary: number
  readonly nonDecision: number
  readonly se: { readonly drift: number; readonly boundary: number; readonly nonDecision: number }
}

/**
 * Drift, boundary and non-decision time of a two-choice task in closed form. All right counts as 1 − 1∕(2n), all wrong as 1∕(2n).
 * `se`: delta method; the sampling error of mean and variance assumes gamma-shaped decision times (`ezDiffusionOfTrials` assumes nothing).
 * Refuses `at-chance` (exactly half right) and `no-variance`. Throws an `Error` on figures that cannot be.
 * Source: Wagenmakers, van der Maas & Grasman (2007), Psychonomic Bulletin & Review 14, 3–22.
 */
export function ezDiffusion(input: EzDiffusionInput): EzDiffusionEstimate | Refusal {
  const values = ezPoint(input)
  if ('refused' in values) return values
  const { rtVariance, rtMean, trials, scale = 1 } = input
  const correct = inside(input.proportionCorrect, trials)
  return computable({
    ...values,
    se: deltaSe(correct, rtVariance, rtMean, trials, scale, values.nonDecision),
  })
}

export type EzParameters = Omit<EzDiffusionEstimate, 'se'>

/** The figures without their errors: what a bootstrap repeats. Refuses and throws like `ezDiffusion`. */
export function ezPoint(input: EzDiffusionInput): EzParameters | Refusal {
  const { proportionCorrect, rtVariance, rtMean, trials, scale = 1 } = input
  if (!(proportionCorrect >= 0 && proportionCorrect <= 1 && trials >= 1 && scale > 0 && rtMean > 0))
    throw new Error(
      `ezDiffusion: got proportionCorrect ${proportionCorrect}, rtMean ${rtMean}, trials ${trials}, scale ${scale}; expected 0–1 and positive numbers`,
    )
  if (!(rtVariance > 0))
    return refuse('no-variance', `the RTs have variance ${rtVariance} s²; it must be above 0`)
  const correct = inside(proportionCorrect, trials)
  if (correct === 0.5) return refuse('at-chance', 'exactly half of the answers are right')
  return solve(correct, rtVariance, rtMean, scale)
}

/** Keeps a proportion half a trial away from 0 and 1. */
function inside(proportion: number, trials: number): number {
  const edge = 1 / (2 * trials)
  return Math.min(1 - edge, Math.max(edge, proportion))
}

function solve(correct: number, rtVariance: number, rtMean: number, scale: number): EzParameters {
  const found = new Float64Array(3)
  solveInto(found, correct, rtVariance, rtMean, scale)
  const [drift = 0, boundary = 0, nonDecision = 0] = found
  return { drift, boundary, nonDecision }
}

/** The closed form, equations 5, 6, 7 and 9 of the paper: drift, boundary and non-decision time, written into `found`. */
function solveInto(
  found: Float64Array,
  correct: number,
  rtVariance: number,
  rtMean: number,
  scale: number,
): void {
  const logit = Math.log(correct / (1 - correct))
  const x = (logit * (logit * correct * correct - logit * correct + correct - 0.5)) / rtVariance
  const drift = Math.sign(correct - 0.5) * scale * Math.sqrt(Math.sqrt(Math.max(0, x)))
  const boundary = (scale * scale * logit) / drift
  const y = (-drift * boundary) / (scale * scale)
  const decision = ((boundary / (2 * drift)) * (1 - Math.exp(y))) / (1 + Math.exp(y))
  found[0] = drift
  found[1] = boundary
  found[2] = rtMean - decision
}

/**
 * The figures of one resample at scale 1, written into `found` (drift, boundary, non-decision time); false where there are none. The same as `ezPoint` without
 * anything left for the collector.
 */
export function ezPointInto(
  found: Float64Array,
  proportionCorrect: number,
  rtVariance: number,
  rtMean: number,
  trials: number,
): boolean {
  if (!(rtVariance > 0)) return false
  const correct = inside(proportionCorrect, trials)
  if (correct === 0.5) return false
  solveInto(found, correct, rtVariance, rtMean, 1)
  return true
}

function deltaSe(
  correct: number,
  variance: number,
  mean: number,
  trials: number,
  scale: number,
  nonDecision: number,
): EzDiffusionEstimate['se'] {
  const right = Math.max(2, trials * correct)
  // Gamma decision times: skewness 2·cv, kurtosis 3 + 6·cv².
  const cv = Math.sqrt(variance) / Math.max(1e-3, mean - nonDecision)
  const errors = [
    (correct * (1 - correct)) / trials,
    (variance * variance * (2 + 6 * cv * cv)) / right,
    variance / right,
  ]
  const covariance = (2 * cv * variance ** 1.5) / right
  const point = [correct, variance, mean]
  const slopes = point.map((value, axis) => {
    const h = axis === 0 ? 1e-4 * Math.min(correct, 1 - correct) : 1e-4 * value
    const at = (sign: number) => {
      const [p = 0, v = 0, m = 0] = point.map((other, index) => (index === axis ? other + sign * h : other))
      return solve(p, v, m, scale)
    }
    const [high, low] = [at(1), at(-1)]
    return (name: keyof EzParameters) => (high[name] - low[name]) / (2 * h)
  })
  const seOf = (name: keyof EzParameters) => {
    const [byCorrect = 0, byVariance = 0, byMean = 0] = slopes.map((slope) => slope(name))
    const [ofCorrect = 0, ofVariance = 0, ofMean = 0] = errors
    return Math.sqrt(
      Math.max(
        0,
        byCorrect ** 2 * ofCorrect +
          byVariance ** 2 * ofVariance +
          byMean ** 2 * ofMean +
          2 * byVariance * byMean * covariance,
      ),
    )
  }
  return { drift: seOf('drift'), boundary: seOf('boundary'), nonDecision: seOf('nonDecision') }
}
