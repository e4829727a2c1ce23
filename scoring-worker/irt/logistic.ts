import type { Item } from '@skillprint/engine'

/** The curve of an item, with or without a name; `bSd` is the SD of the error of its predicted difficulty, absent = calibrated. */
export interface LogisticItem extends Omit<Item, 'id'> {
  readonly id?: string
  readonly bSd?: number
}

/**
 * P(right | θ) = c + (d − c) ∕ (1 + e^(−a(θ − b))): Rasch (a = 1), 2PL, 3PL (c) and 4PL (d < 1). θ in SD of the reference group.
 * Source: Barton & Lord (1981); Birnbaum (1968).
 */
export function probability(item: LogisticItem, theta: number): number {
  const { a, b, c = 0, d = 1 } = item
  return c + (d - c) / (1 + Math.exp(-a * (theta - b)))
}

/**
 * Fisher information of an item at θ: P′² ∕ (P(1 − P)). 0 where P is 0 or 1 to machine precision.
 * Source: Magis (2013), Applied Psychological Measurement 37, 304–315.
 */
export function information(item: LogisticItem, theta: number): number {
  const { a, b, c = 0, d = 1 } = item
  const logistic = 1 / (1 + Math.exp(-a * (theta - b)))
  const p = c + (d - c) * logistic
  const slope = (d - c) * a * logistic * (1 - logistic)
  const spread = p * (1 - p)
  return spread > 0 ? (slope * slope) / spread : 0
}

/**
 * The item as it stands when its difficulty is only known as N(b, bSd²): averaging the curve over that error gives, to within
 * .01, a flatter one with slope a ∕ √(1 + (a·bSd ∕ 1.702)²). Less slope is less information, so every standard error widens.
 * Source: the logistic–normal convolution, Demidenko (2013), Mixed Models §7.1.2; 1.702 after Haley (1952).
 */
export function withUncertainDifficulty(item: LogisticItem): LogisticItem {
  if (!item.bSd) return item
  return { ...item, a: item.a / Math.sqrt(1 + ((item.a * item.bSd) / 1.702) ** 2) }
}
