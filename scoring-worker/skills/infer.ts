import { type Construct, constructs } from './constructs.ts'
import type { Observation } from './growth.ts'
import { lastingPerDay } from './lasting.ts'
import { constructCorrelations, type MeasureLoading } from './loadings.ts'
import { posteriorOverTime } from './over-time.ts'
import { type MeasurementModel, type Posterior, posterior } from './posterior.ts'
import { withoutWild } from './robust.ts'
import { type SkillRule, tau } from './skill-evidence.ts'
import type { ConstructEstimate } from './skillprint.ts'

/** One measure as evidence: z in SD of its norm, and the variance of z around what the person shows in this kind of test over time. */
export interface Indicator {
  readonly game: string
  readonly measure: string
  readonly loading: MeasureLoading
  readonly z: number
  /** Own error and occasion, averaged over the runs; doubled by a soft flag. */
  readonly variance: number
}

/** What the indicators say together. */
export interface Inference {
  readonly constructs: readonly ConstructEstimate[]
  /** Posterior of a skill, N(0, 1) before. */
  skill(rule: SkillRule): { readonly mean: number; readonly sd: number; readonly reliability: number }
}

/**
 * Puts indicators together: the factors are the constructs (covariance Φ) and, per indicator, what lasts in that test beyond them.
 * A skill is y = √(1 − τ²)·g′ξ ∕ sd(g′ξ) + δ with δ ~ N(0, τ²), so that y has variance 1 before any evidence; g weighs constructs and, for a direct sample, the
 * test's own lasting part. An indicator far from what all others lead to expect is widened first (`robust.ts`).
 * `observations`: the runs behind the indicators, in the order played; where they are of several days, standings drift between them (`over-time.ts`).
 */
export function infer(
  indicators: readonly Indicator[],
  observations: readonly Observation[] = [],
): Inference {
  const size = constructs.length
  const prior = factorCovariance(indicators.length)
  const z = indicators.map((indicator) => indicator.z)
  const model = {
    loadings: indicators.map(({ loading }, own) => [
      ...loadingRow(loading),
      ...indicators.map((_, index) => (index === own ? Math.sqrt(loading.specific) : 0)),
    ]),
    residualVariances: indicators.map(({ variance }) => variance),
    factorCovariance: prior,
  }
  const tamed = { ...model, residualVariances: withoutWild(model, z) }
  const severalDays = observations.some(({ day }) => day !== observations[0]?.day)
  const { mean, covariance } = severalDays ? overDays(tamed, indicators, observations) : posterior(tamed, z)
  return {
    constructs: constructs.map((construct, k) => {
      const variance = covariance[k]?.[k] ?? 1
      return { construct, mean: mean[k] ?? 0, sd: Math.sqrt(variance), reliability: 1 - variance }
    }),
    skill: (rule) => {
      const direction = directionOf(rule, indicators, size)
      const before = quadratic(prior, direction)
      const after = quadratic(covariance, direction)
      const unexplained = tau[rule.stars] ** 2
      const gain = Math.sqrt((1 - unexplained) / before)
      const variance = gain * gain * after + unexplained
      const along = direction.reduce((sum, weight, index) => sum + weight * (mean[index] ?? 0), 0)
      return { mean: gain * along, sd: Math.sqrt(variance), reliability: 1 - variance }
    },
  }
}

/** Each run on its own day; what widened an indicator widens all its runs alike. */
function overDays(
  { loadings, residualVariances, factorCovariance }: MeasurementModel,
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): Posterior {
  const rowOf = new Map(indicators.map(({ game, measure }, index) => [`${game}/${measure}`, index]))
  const days = [...new Set(observations.map(({ day }) => day))].sort((one, other) => one - other)
  const sittings = days.map((day) => ({
    day,
    observations: observations
      .filter((one) => one.day === day)
      .flatMap(({ game, measure, z, variance }) => {
        const row = rowOf.get(`${game}/${measure}`)
        if (row === undefined) return []
        const widened = (residualVariances[row] ?? 1) / (indicators[row]?.variance ?? 1)
        return [{ loading: loadings[row] ?? [], residual: variance * widened, z }]
      }),
  }))
  return posteriorOverTime(factorCovariance, lastingPerDay(indicators.length), sittings)
}

function factorCovariance(specifics: number): number[][] {
  const size = constructs.length + specifics
  const matrix: number[][] = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)),
  )
  for (const [one, other, r] of constructCorrelations) {
    const i = constructs.indexOf(one)
    const j = constructs.indexOf(other)
    const [rowI, rowJ] = [matrix[i], matrix[j]]
    if (rowI) rowI[j] = r
    if (rowJ) rowJ[i] = r
  }
  return matrix
}

function loadingRow({ loadings }: MeasureLoading): number[] {
  return constructs.map((construct: Construct) => loadings[construct] ?? 0)
}

function directionOf(rule: SkillRule, indicators: readonly Indicator[], size: number): number[] {
  const direction = [
    ...constructs.map((construct) => rule.weights[construct] ?? 0),
    ...indicators.map(() => 0),
  ]
  const sampled = indicators.flatMap(({ measure }, index) => (measure === rule.sample ? [index] : []))
  if (sampled.length === 0) return direction
  // A direct sample: the lasting part of the test, λ·construct + √specific·own, averaged over the tests that sample the skill.
  const lasting = direction.map(() => 0)
  for (const index of sampled) {
    const loading = indicators[index]?.loading
    if (!loading) continue
    for (const [k, value] of loadingRow(loading).entries())
      lasting[k] = (lasting[k] ?? 0) + value / sampled.length
    lasting[size + index] = Math.sqrt(loading.specific) / sampled.length
  }
  return lasting
}

function quadratic(matrix: readonly (readonly number[])[], vector: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < matrix.length; i++) {
    const row = matrix[i] as readonly number[]
    for (let j = 0; j < row.length; j++) sum += (vector[i] ?? 0) * (row[j] as number) * (vector[j] ?? 0)
  }
  return sum
}
