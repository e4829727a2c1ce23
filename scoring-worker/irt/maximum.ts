import type { LogisticItem } from './logistic.ts'
import type { Ability } from './posterior-on-grid.ts'

/** Where θ is looked for, in SD of the reference group: nobody stands outside. */
const reach = 20
const steps = 400

type Answers = readonly (0 | 1 | null)[]

/**
 * Maximum likelihood ability; `se` is 1 ∕ √I(θ). Null where none exists: nothing answered, all right or all wrong.
 * Throws an `Error` when items and responses differ in number. Source: Birnbaum (1968); Magis (2013) for the fourth parameter.
 */
export function mle(items: readonly LogisticItem[], responses: Answers): Ability | null {
  const asked = answered('mle', items, responses)
  const theta = highest((at) => asked.reduce((sum, one) => sum + one.logLikelihood(at), 0))
  return theta === null ? null : { theta, se: 1 / Math.sqrt(total(asked, theta)) }
}

/**
 * Maximum of likelihood × N(mean, sd²) (Bayes modal); `se` is 1 ∕ √(I(θ) + 1 ∕ sd²). Exists always. Source: Mislevy (1986).
 */
export function map(
  items: readonly LogisticItem[],
  responses: Answers,
  { mean = 0, sd = 1 }: { readonly mean?: number; readonly sd?: number } = {},
): Ability {
  if (!(sd > 0 && Number.isFinite(mean)))
    throw new Error(`map: got mean ${mean} and sd ${sd}, expected numbers with sd > 0`)
  const asked = answered('map', items, responses)
  const objective = (at: number): number =>
    asked.reduce((sum, one) => sum + one.logLikelihood(at), 0) - 0.5 * ((at - mean) / sd) ** 2
  const theta = highest(objective) ?? mean
  return { theta, se: 1 / Math.sqrt(total(asked, theta) + 1 / (sd * sd)) }
}

/**
 * Weighted likelihood ability: the root of S(θ) + J(θ) ∕ 2I(θ), with a smaller bias than maximum likelihood and finite for all right and
 * all wrong; `se` is 1 ∕ √I(θ). Null where nothing was answered. Source: Warm (1989), Psychometrika 54, 427–450; Magis & Raîche (2012) for 4PL.
 */
export function wle(items: readonly LogisticItem[], responses: Answers): Ability | null {
  const asked = answered('wle', items, responses)
  const weighted = (at: number): number => {
    let score = 0
    let j = 0
    let i = 0
    for (const one of asked) {
      score += one.score(at)
      j += one.warm(at)
      i += one.information(at)
    }
    return i > 0 ? score + j / (2 * i) : 0
  }
  const theta = root(weighted)
  return theta === null ? null : { theta, se: 1 / Math.sqrt(total(asked, theta)) }
}

interface Answered {
  logLikelihood(theta: number): number
  /** Its first derivative. */
  score(theta: number): number
  information(theta: number): number
  /** P′P″ ∕ P(1 − P), Warm's J. */
  warm(theta: number): number
}

function answered(where: string, items: readonly LogisticItem[], responses: Answers): readonly Answered[] {
  if (items.length !== responses.length)
    throw new Error(
      `${where}: got ${items.length} items and ${responses.length} responses, expected as many of both`,
    )
  return items.flatMap((item, at) => {
    const response = responses[at]
    if (response === null || response === undefined) return []
    const { a, b, c = 0, d = 1 } = item
    if ((response !== 0 && response !== 1) || !Number.isFinite(a + b + c + d))
      throw new Error(
        `${where}: item ${at} has a ${a}, b ${b}, c ${c}, d ${d} and the answer ${response}, expected finite numbers and 0, 1 or null`,
      )
    return [derivatives(item, response)]
  })
}

function derivatives({ a, b, c = 0, d = 1 }: LogisticItem, response: 0 | 1): Answered {
  const tiny = 1e-300
  const at = (theta: number) => {
    const logistic = 1 / (1 + Math.exp(-a * (theta - b)))
    const rest = 1 / (1 + Math.exp(a * (theta - b)))
    const p = Math.max(tiny, c + (d - c) * logistic)
    const q = Math.max(tiny, 1 - d + (d - c) * rest)
    const first = (d - c) * a * logistic * rest
    const second = first * a * (rest - logistic)
    return { p, q, first, second }
  }
  return {
    logLikelihood: (theta) => {
      const { p, q } = at(theta)
      return Math.log(response === 1 ? p : q)
    },
    score: (theta) => {
      const { p, q, first } = at(theta)
      return response === 1 ? first / p : -first / q
    },
    information: (theta) => {
      const { p, q, first } = at(theta)
      return (first * first) / (p * q)
    },
    warm: (theta) => {
      const { p, q, first, second } = at(theta)
      return (first * second) / (p * q)
    },
  }
}

const total = (asked: readonly Answered[], theta: number): number =>
  asked.reduce((sum, one) => sum + one.information(theta), 0)

const gridAt = (index: number): number => reach * ((2 * index) / steps - 1)

/** The highest point of a function that may have several hills (guessing makes them); null at the edge, where there is none. */
function highest(objective: (theta: number) => number): number | null {
  let best = 0
  let bestValue = Number.NEGATIVE_INFINITY
  for (let index = 0; index <= steps; index++) {
    const value = objective(gridAt(index))
    if (value > bestValue) {
      best = index
      bestValue = value
    }
  }
  if (best === 0 || best === steps) return null
  return goldenSection(objective, gridAt(best - 1), gridAt(best + 1))
}

function goldenSection(objective: (theta: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let [low, high] = [from, to]
  while (high - low > 1e-9) {
    const left = high - golden * (high - low)
    const right = low + golden * (high - low)
    if (objective(left) < objective(right)) low = left
    else high = right
  }
  return (low + high) / 2
}

/** Where a function goes from above to below zero, nearest to the middle; null where it does not. */
function root(f: (theta: number) => number): number | null {
  const falls = Array.from({ length: steps }, (_, index) => index).filter(
    (index) => f(gridAt(index)) > 0 && f(gridAt(index + 1)) <= 0,
  )
  const nearest = falls.sort((x, y) => Math.abs(gridAt(x)) - Math.abs(gridAt(y)))[0]
  if (nearest === undefined) return null
  let [low, high] = [gridAt(nearest), gridAt(nearest + 1)]
  while (high - low > 1e-12 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (f(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
