import type { Expected, Line, Quadrature } from './marginal.ts'

/** What is believed of items before their answers are seen; absent = nothing. */
export interface ItemPriors {
  /** Discrimination: log a ~ N(meanLog, sdLog²). */
  readonly a?: { readonly meanLog: number; readonly sdLog: number }
  /** Difficulty: b ~ N(mean, sd²). */
  readonly b?: { readonly mean: number; readonly sd: number }
}

/** Log density of an item's parameters before the data, up to a constant, with its gradient in slope and intercept. */
export function logPrior({ slope, intercept }: Line, { a, b }: ItemPriors) {
  let value = 0
  let bySlope = 0
  let byIntercept = 0
  if (a) {
    const z = (Math.log(slope) - a.meanLog) / a.sdLog
    value -= 0.5 * z * z + Math.log(slope)
    bySlope -= (z / a.sdLog + 1) / slope
  }
  if (b) {
    const z = (-intercept / slope - b.mean) / b.sd
    value -= 0.5 * z * z
    bySlope -= (z / b.sd) * (intercept / (slope * slope))
    byIntercept += z / b.sd / slope
  }
  return { value, bySlope, byIntercept }
}

/** Expected log-likelihood of item `j` with its first and second derivatives in slope and intercept. */
export function itemDerivatives(
  j: number,
  { slope, intercept }: Line,
  { answered, right }: Expected,
  { theta }: Quadrature,
  scale = 1,
) {
  const nodes = theta.length
  const sum = { value: 0, s: 0, i: 0, ss: 0, si: 0, ii: 0 }
  for (let k = 0; k < nodes; k++) {
    const n = answered[j * nodes + k] as number
    const r = right[j * nodes + k] as number
    const x = scale * (theta[k] as number)
    const z = slope * x + intercept
    const soft = Math.max(0, -z) + Math.log1p(Math.exp(-Math.abs(z)))
    const p = Math.exp(-soft)
    const residual = r - n * p
    const w = n * p * (1 - p)
    sum.value += r * -soft + (n - r) * (-soft - z)
    sum.s += residual * x
    sum.i += residual
    sum.ss -= w * x * x
    sum.si -= w * x
    sum.ii -= w
  }
  return sum
}

/**
 * The maximisation step for one item: damped Newton in (slope, intercept), or in the intercept alone when `free` is `intercept` (Rasch).
 * Never steps to a slope that is not positive while a prior asks for its logarithm.
 */
export function itemStep(
  j: number,
  start: Line,
  expected: Expected,
  quadrature: Quadrature,
  priors: ItemPriors,
  free: 'both' | 'intercept',
  scale = 1,
): Line {
  const objective = (line: Line): number =>
    priors.a && line.slope <= 0
      ? Number.NEGATIVE_INFINITY
      : itemDerivatives(j, line, expected, quadrature, scale).value + logPrior(line, priors).value
  let line = start
  let value = objective(line)
  for (let round = 0; round < 30; round++) {
    const like = itemDerivatives(j, line, expected, quadrature, scale)
    const prior = logPrior(line, priors)
    const s = free === 'both' ? like.s + prior.bySlope : 0
    const i = like.i + prior.byIntercept
    // Priors bend the hill too: a first-order guess of their curvature keeps the step short.
    const ridgeS = priors.a ? 1 / (priors.a.sdLog * line.slope) ** 2 : 1e-9
    const ridgeI = priors.b ? 1 / (priors.b.sd * Math.max(0.05, Math.abs(line.slope))) ** 2 : 1e-9
    const ss = free === 'both' ? -like.ss + ridgeS : 1
    const si = free === 'both' ? -like.si : 0
    const ii = -like.ii + ridgeI
    const determinant = ss * ii - si * si
    if (!(determinant > 0)) break
    const step = { slope: (ii * s - si * i) / determinant, intercept: (ss * i - si * s) / determinant }
    let length = 1
    let next = line
    let nextValue = value
    while (length > 1e-6) {
      next = {
        slope: line.slope + (free === 'both' ? length * step.slope : 0),
        intercept: line.intercept + length * step.intercept,
      }
      nextValue = objective(next)
      if (nextValue >= value) break
      length /= 2
    }
    if (!(nextValue >= value)) break
    const moved = Math.abs(next.slope - line.slope) + Math.abs(next.intercept - line.intercept)
    line = next
    value = nextValue
    if (moved < 1e-10) break
  }
  return line
}
