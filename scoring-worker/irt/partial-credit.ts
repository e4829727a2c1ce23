import type { OrderedItem } from './graded.ts'

/**
 * Probabilities of the categories 0…m at θ in the generalised partial credit model; `steps` are the step difficulties b₁…b_m.
 * Source: Muraki (1992), Applied Psychological Measurement 16, 159–176; with a = 1 Masters (1982).
 */
export function partialCreditProbabilities({ a, steps }: OrderedItem, theta: number): number[] {
  const exponents = [0]
  for (const step of steps) exponents.push((exponents.at(-1) ?? 0) + a * (theta - step))
  const highest = Math.max(...exponents)
  const terms = exponents.map((exponent) => Math.exp(exponent - highest))
  const total = terms.reduce((sum, term) => sum + term, 0)
  return terms.map((term) => term / total)
}

/** The probability of one category alone, without making a list: what an ability is estimated with. */
export function partialCreditProbability({ a, steps }: OrderedItem, theta: number, category: number): number {
  let exponent = 0
  let highest = 0
  for (let k = 0; k < steps.length; k++) {
    exponent += a * (theta - (steps[k] as number))
    if (exponent > highest) highest = exponent
  }
  let total = Math.exp(-highest)
  let wanted = category === 0 ? total : 0
  exponent = 0
  for (let k = 0; k < steps.length; k++) {
    exponent += a * (theta - (steps[k] as number))
    const term = Math.exp(exponent - highest)
    total += term
    if (k + 1 === category) wanted = term
  }
  return wanted / total
}

/** Fisher information at θ: a² times the variance of the category. Source: Donoghue (1994). */
export function partialCreditInformation(item: OrderedItem, theta: number): number {
  let mean = 0
  let square = 0
  for (const [category, p] of partialCreditProbabilities(item, theta).entries()) {
    mean += category * p
    square += category * category * p
  }
  return item.a * item.a * (square - mean * mean)
}
