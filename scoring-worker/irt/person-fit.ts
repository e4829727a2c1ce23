import { information, type LogisticItem, probability } from './logistic.ts'

/** How well a person's answers fit the items, given an ability. Around 0 (`zh`) and 1 (`infit`, `outfit`) for answers that fit. */
export interface PersonFit {
  /** Standardised log-likelihood lz; below −2.5 the pattern is unlikely. Source: Drasgow, Levine & Williams (1985), BJMSP 38, 67–86. */
  readonly zh: number
  /** Mean squared residual, weighted by information: sensitive near the ability. Source: Wright & Masters (1982). */
  readonly infit: number
  /** Mean squared residual, unweighted: sensitive to surprises on easy and hard items. */
  readonly outfit: number
  readonly items: number
}

/** Person fit at θ; null where fewer than two items with any uncertainty were answered. Throws an `Error` when items and responses differ in number. */
export function personFit(
  items: readonly LogisticItem[],
  responses: readonly (0 | 1 | null)[],
  theta: number,
): PersonFit | null {
  if (items.length !== responses.length)
    throw new Error(
      `personFit: got ${items.length} items and ${responses.length} responses, expected as many of both`,
    )
  if (!Number.isFinite(theta)) throw new Error(`personFit: θ is ${theta}, expected a number`)
  let logLikelihood = 0
  let expected = 0
  let variance = 0
  let residuals = 0
  let spread = 0
  let standardised = 0
  let n = 0
  for (const [index, item] of items.entries()) {
    const x = responses[index]
    if (x !== 0 && x !== 1) continue
    const p = probability(item, theta)
    const q = 1 - p
    if (p <= 0 || q <= 0) continue
    n++
    logLikelihood += Math.log(x === 1 ? p : q)
    expected += p * Math.log(p) + q * Math.log(q)
    variance += p * q * Math.log(p / q) ** 2
    residuals += (x - p) ** 2
    spread += p * q
    standardised += (x - p) ** 2 / (p * q)
  }
  if (n < 2 || variance <= 0) return null
  return {
    zh: (logLikelihood - expected) / Math.sqrt(variance),
    infit: residuals / spread,
    outfit: standardised / n,
    items: n,
  }
}

/** What a test tells at θ: the sum of its items' information; the standard error of a long test is 1 ∕ √ of it. */
export const testInformation = (items: readonly LogisticItem[], theta: number): number =>
  items.reduce((sum, item) => sum + information(item, theta), 0)
