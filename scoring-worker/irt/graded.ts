/** An item whose answers are ordered categories 0…m: slope `a` and m thresholds (graded) or step difficulties (partial credit). */
export interface OrderedItem {
  readonly id: string
  readonly a: number
  readonly steps: readonly number[]
}

/**
 * Probabilities of the categories 0…m at θ in the graded response model; `steps` are thresholds in rising order.
 * Source: Samejima (1969), Psychometrika Monograph 17.
 */
export function gradedProbabilities({ a, steps }: OrderedItem, theta: number): number[] {
  const atLeast = [1, ...steps.map((threshold) => 1 / (1 + Math.exp(-a * (theta - threshold)))), 0]
  return atLeast.slice(1).map((above, category) => (atLeast[category] ?? 1) - above)
}

/** The probability of one category alone, without making a list. */
export function gradedProbability({ a, steps }: OrderedItem, theta: number, category: number): number {
  const atLeast = (k: number): number =>
    k <= 0 ? 1 : k > steps.length ? 0 : 1 / (1 + Math.exp(-a * (theta - (steps[k - 1] as number))))
  return atLeast(category) - atLeast(category + 1)
}

/** Fisher information of a graded item at θ. Source: Samejima (1969). */
export function gradedInformation({ a, steps }: OrderedItem, theta: number): number {
  const slope = (p: number) => a * p * (1 - p)
  const atLeast = [1, ...steps.map((threshold) => 1 / (1 + Math.exp(-a * (theta - threshold)))), 0]
  let sum = 0
  for (let category = 0; category < atLeast.length - 1; category++) {
    const above = atLeast[category] ?? 1
    const below = atLeast[category + 1] ?? 0
    const p = above - below
    if (p > 0) sum += (slope(above) - slope(below)) ** 2 / p
  }
  return sum
}
