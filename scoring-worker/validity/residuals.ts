import type { Evidence } from '@skillprint/engine/evidence'
import { probability, withUncertainDifficulty } from '../irt/logistic.ts'
import { partialCreditProbabilities } from '../irt/partial-credit.ts'
import { meanOf, varianceOf } from '../models/sample.ts'
import type { Measure } from '../skills/skillprint.ts'
import { countsOf } from './guessing.ts'

/** The ability that a measure found, null where it was refused. */
export function abilityOf({ measure: name, model }: Evidence, measures: readonly Measure[]): number | null {
  const one = measures.find((measure) => measure.name === name && measure.model === model)
  return one && 'value' in one ? one.value : null
}

/** The category reached in an item, and the probabilities of all. */
export interface Answer {
  readonly x: number
  readonly p: readonly number[]
}

/** What several flags ask of the same evidence is computed once. */
const known = new WeakMap<Evidence, { readonly theta: number; readonly answers: readonly Answer[] | null }>()

/** Category reached and the probabilities of all, per answered item, at an ability. Right and wrong are two categories. Null for other models. */
export function answersAt(evidence: Evidence, theta: number): readonly Answer[] | null {
  let found = known.get(evidence)
  if (found?.theta !== theta) {
    found = { theta, answers: answersOf(evidence, theta) }
    known.set(evidence, found)
  }
  return found.answers
}

function answersOf(evidence: Evidence, theta: number): Answer[] | null {
  const answers: Answer[] = []
  if (evidence.model === 'irt') {
    for (const [at, item] of evidence.items.entries()) {
      const x = evidence.responses[at]
      if (x !== 0 && x !== 1) continue
      const p = probability(withUncertainDifficulty(item), theta)
      answers.push({ x, p: [1 - p, p] })
    }
    return answers
  }
  if (evidence.model !== 'partial-credit') return null
  for (const [at, item] of evidence.items.entries()) {
    const x = evidence.responses[at]
    if (typeof x === 'number') answers.push({ x, p: partialCreditProbabilities(item, theta) })
  }
  return answers
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
    const { answered, right } = countsOf(evidence.trials)
    const p = right / Math.max(1, answered)
    if (p === 0 || p === 1) return null
    const [ofWrong, ofRight] = [0, 1].map((x) => (x - p) / Math.sqrt(p * (1 - p))) as [number, number]
    const residuals: number[] = []
    for (const { rt, correct } of evidence.trials)
      if (rt !== null) residuals.push(correct ? ofRight : ofWrong)
    return residuals
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
