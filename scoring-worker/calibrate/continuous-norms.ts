import { inverse } from '../cholesky.ts'
import { normalProbability } from '../match/normal.ts'
import { meanOf, varianceOf } from '../models/sample.ts'

/** One person's first, valid measure. */
export interface NormPerson {
  readonly value: number
  /** Years. */
  readonly age: number
  /** Kind of input, e.g. `mouse`, `touch`, `keyboard`. */
  readonly device: string
}

/** People needed for a kind of input to be normed at all. */
export const fewestPerDevice = 100

/** Mean and spread as smooth functions of age, within each kind of input; plain data, so that it can be stored with a version. */
export interface ContinuousNorms {
  readonly people: number
  /** Power of the Box–Cox transform that makes residuals most nearly normal; 1 = none. */
  readonly lambda: number
  readonly devices: readonly {
    readonly device: string
    readonly people: number
    readonly ages: readonly [youngest: number, oldest: number]
  }[]
  /** Of the transformed mean, on `[one per device, age, age²]`, age in decades from 40. */
  readonly mean: readonly number[]
  /** Of the logarithm of the variance, on `[one per device, age]`. */
  readonly logVariance: readonly number[]
  readonly meanCovariance: readonly (readonly number[])[]
  readonly logVarianceCovariance: readonly (readonly number[])[]
}

/** Where a value stands among people of that age with that kind of input, with a 95 % interval for the norm's own uncertainty. */
export interface NormStanding {
  readonly z: number
  readonly se: number
  /** 0–100. */
  readonly percentile: number
  readonly low: number
  readonly high: number
}

/**
 * Regression-based continuous norms: every person speaks for all ages, so bands need not be filled one by one. Kinds of input with fewer than 100 people are left
 * out, never lent another's norm. Throws an `Error` where none has enough or values are not finite.
 * Sources: Zachary & Gorsuch (1985), Journal of Clinical Psychology 41, 86–94; variance by Harvey (1976), Econometrica 44, 461–465; power by Box & Cox (1964).
 */
export function continuousNorms(people: readonly NormPerson[]): ContinuousNorms {
  const counts = new Map<string, number>()
  for (const { value, age, device } of people) {
    if (!Number.isFinite(value) || !Number.isFinite(age))
      throw new Error(`continuousNorms: got value ${value} at age ${age}, expected finite numbers`)
    counts.set(device, (counts.get(device) ?? 0) + 1)
  }
  const names = [...counts]
    .filter(([, n]) => n >= fewestPerDevice)
    .map(([device]) => device)
    .sort()
  if (names.length === 0)
    throw new Error(
      `continuousNorms: no kind of input has ${fewestPerDevice} people; got ${[...counts].map(([device, n]) => `${device} ${n}`).join(', ')}`,
    )
  const kept = people.filter(({ device }) => names.includes(device))
  const meanRows = kept.map(({ age, device }) => meanRow(names, device, age))
  const spreadRows = kept.map(({ age, device }) => spreadRow(names, device, age))
  const fits = candidates(kept).map((lambda) => {
    const values = kept.map(({ value }) => boxCox(value, lambda))
    const fit = meanAndSpread(meanRows, spreadRows, values)
    // Log-likelihood of the values as they are, so that powers can be compared.
    const jacobian = kept.reduce(
      (sum, { value }) => sum + (lambda === 1 ? 0 : (lambda - 1) * Math.log(value)),
      0,
    )
    return { ...fit, lambda, logLik: fit.logLik + jacobian }
  })
  const best = fits.reduce((one, other) => (other.logLik > one.logLik + 2 ? other : one))
  return {
    people: kept.length,
    lambda: best.lambda,
    devices: names.map((device) => {
      const ages = kept.filter((one) => one.device === device).map(({ age }) => age)
      return { device, people: ages.length, ages: [Math.min(...ages), Math.max(...ages)] }
    }),
    mean: best.mean,
    logVariance: best.logVariance,
    meanCovariance: best.meanCovariance,
    logVarianceCovariance: best.logVarianceCovariance,
  }
}

/** Null where nobody like this was asked: another kind of input, or an age outside that of the people behind the norm. */
export function standingIn(norms: ContinuousNorms, { value, age, device }: NormPerson): NormStanding | null {
  const known = norms.devices.find((one) => one.device === device)
  if (!known || age < known.ages[0] || age > known.ages[1] || (norms.lambda !== 1 && value <= 0)) return null
  const names = norms.devices.map((one) => one.device)
  const [x, w] = [meanRow(names, device, age), spreadRow(names, device, age)]
  const variance = Math.exp(product(w, norms.logVariance))
  const z = (boxCox(value, norms.lambda) - product(x, norms.mean)) / Math.sqrt(variance)
  const se = Math.sqrt(
    quadratic(x, norms.meanCovariance) / variance + (z * z * quadratic(w, norms.logVarianceCovariance)) / 4,
  )
  const percent = (at: number): number => 100 * normalProbability(at)
  return { z, se, percentile: percent(z), low: percent(z - 1.96 * se), high: percent(z + 1.96 * se) }
}

/** The value at which so many percent of people of that age with that kind of input stand; null like `standingIn`. */
export function valueAt(norms: ContinuousNorms, z: number, age: number, device: string): number | null {
  const known = norms.devices.find((one) => one.device === device)
  if (!known || age < known.ages[0] || age > known.ages[1]) return null
  const names = norms.devices.map((one) => one.device)
  const spread = Math.exp(product(spreadRow(names, device, age), norms.logVariance) / 2)
  const at = product(meanRow(names, device, age), norms.mean) + z * spread
  if (norms.lambda === 1) return at
  return norms.lambda === 0 ? Math.exp(at) : Math.max(0, 1 + norms.lambda * at) ** (1 / norms.lambda)
}

const candidates = (people: readonly NormPerson[]): readonly number[] =>
  people.every(({ value }) => value > 0) ? [1, 0.5, 0, -0.5, -1] : [1]

const boxCox = (value: number, lambda: number): number =>
  lambda === 1 ? value : lambda === 0 ? Math.log(value) : (value ** lambda - 1) / lambda

const decades = (age: number): number => (age - 40) / 10
const meanRow = (devices: readonly string[], device: string, age: number): number[] => [
  ...devices.map((one) => (one === device ? 1 : 0)),
  decades(age),
  decades(age) ** 2,
]
const spreadRow = (devices: readonly string[], device: string, age: number): number[] => [
  ...devices.map((one) => (one === device ? 1 : 0)),
  decades(age),
]

/** Weighted least squares for the mean and Fisher scoring for the log variance, in turn: maximum likelihood. */
function meanAndSpread(
  meanRows: readonly (readonly number[])[],
  spreadRows: readonly (readonly number[])[],
  values: readonly number[],
) {
  const start = Math.log(Math.max(1e-300, varianceOf(values)))
  let logVariance = (spreadRows[0] ?? []).map((_, k, row) => (k < row.length - 1 ? start : 0))
  let mean: readonly number[] = []
  let meanCovariance: readonly (readonly number[])[] = []
  let logVarianceCovariance: readonly (readonly number[])[] = []
  let logLik = Number.NEGATIVE_INFINITY
  for (let round = 0; round < 100; round++) {
    const variances = spreadRows.map((row) => Math.exp(product(row, logVariance)))
    const fit = leastSquares(
      meanRows,
      values,
      variances.map((variance) => 1 / variance),
    )
    mean = fit.coefficients
    meanCovariance = fit.covariance
    const offs = values.map((value, i) => value - product(meanRows[i] ?? [], mean))
    const step = leastSquares(
      spreadRows,
      offs.map((off, i) => (off * off) / (variances[i] as number) - 1),
      spreadRows.map(() => 1),
    )
    logVarianceCovariance = step.covariance.map((row) => row.map((value) => 2 * value))
    logVariance = logVariance.map((value, k) => value + (step.coefficients[k] ?? 0))
    logLik =
      -0.5 *
      values.length *
      meanOf(offs.map((off, i) => Math.log(variances[i] as number) + off ** 2 / (variances[i] as number)))
    if (Math.max(...step.coefficients.map(Math.abs)) < 1e-9) break
  }
  return { mean, meanCovariance, logVariance, logVarianceCovariance, logLik }
}

function leastSquares(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  weights: readonly number[],
) {
  const size = rows[0]?.length ?? 0
  const normal = Array.from({ length: size }, () => Array<number>(size).fill(0))
  const right = Array<number>(size).fill(0)
  for (const [i, row] of rows.entries()) {
    const weight = weights[i] as number
    for (let k = 0; k < size; k++) {
      const one = weight * (row[k] as number)
      right[k] = (right[k] as number) + one * (values[i] as number)
      for (let l = 0; l < size; l++)
        (normal[k] as number[])[l] = (normal[k]?.[l] as number) + one * (row[l] as number)
    }
  }
  const covariance = inverse(normal)
  if (!covariance)
    throw new Error(
      'continuousNorms: the people do not differ enough in age to fit a curve; expected at least three ages',
    )
  return { coefficients: covariance.map((row) => product(row, right)), covariance }
}

const product = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0)
const quadratic = (vector: readonly number[], matrix: readonly (readonly number[])[]): number =>
  vector.reduce((sum, value, k) => sum + value * product(matrix[k] ?? [], vector), 0)
