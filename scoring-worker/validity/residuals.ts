import type { Evidence } from '@skillprint/engine/evidence'
import { probability, withUncertainDifficulty } from '../irt/logistic.ts'
import { partialCreditProbabilities } from '../irt/partial-credit.ts'
import { meanOf, varianceOf } from '../models/sample.ts'
import type { Measure } from '../skills/skillprint.ts'

/** The ability that a measure found, null where it was refused. */
export function abilityOf({ measure: name, model }: Evidence, measures: readonly Measure[]): number | null {
  const one = measures.find((measure) => measure.name === name && measure.model === model)
  return one && 'value' in one ? one.value : null
}

/** Category reached and the probabilities of all, per answered item, at an ability. Right and wrong are two categories. Null for other models. */
export function answersAt(
  evidence: Evidence,
  theta: number,
): { readonly x: number; readonly p: readonly number[] }[] | null {
  if (evidence.model === 'irt')
    return evidence.items.flatMap((item, at) => {
      const x = evidence.responses[at]
      if (x !== 0 && x !== 1) return []
      const p = probability(withUncertainDifficulty(item), theta)
      return [{ x, p: [1 - p, p] }]
    })
  if (evidence.model === 'partial-credit')
    return evidence.items.flatMap((item, at) => {
      const x = evidence.responses[at]
      return typeof x === 'number' ? [{ x, p: partialCreditProbabilities(item, theta) }] : []
    })
  return null
}

/** Mean and variance of a category. */
export function moments(p: readonly number[]): { readonly mean: number; readonly variance: number } {
  let mean = 0
  let square = 0
  for (let k = 0; k < p.length; k++) {
    mean += k * (p[k] as number)
    square += k * k * (p[k] as number)
  }
  return { mean, variance: square - mean * mean }
}

/**
 * What each answer holds beyond what the rest leads to expect, in SD, in the order played: of items at the ability found, of choices beside
 * the share right. Null where there is nothing to tell from.
 */
export function residualsOf(evidence: Evidence, measures: readonly Measure[]): number[] | null {
  if (evidence.model === 'ez-diffusion') {
    const answered = evidence.trials.filter(({ rt }) => rt !== null)
    const p = answered.filter(({ correct }) => correct).length / Math.max(1, answered.length)
    if (p === 0 || p === 1) return null
    return answered.map(({ correct }) => ((correct ? 1 : 0) - p) / Math.sqrt(p * (1 - p)))
  }
  const theta = abilityOf(evidence, measures)
  const answers = theta === null ? null : answersAt(evidence, theta)
  return (
    answers?.map(({ x, p }) => {
      const { mean, variance } = moments(p)
      return variance > 0 ? (x - mean) / Math.sqrt(variance) : 0
    }) ?? null
  )
}

/** |z| of the difference of two means, variances taken from the values; null under `fewest` in either. */
export function apart(one: readonly number[], other: readonly number[], fewest = 6): number | null {
  if (one.length < fewest || other.length < fewest) return null
  const spread = varianceOf(one) / one.length + varianceOf(other) / other.length
  return spread > 0 ? Math.abs(meanOf(one) - meanOf(other)) / Math.sqrt(spread) : null
}
