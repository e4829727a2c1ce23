/** Why a model gives no figure: a short code for machines and a sentence for people. Never NaN. */
export interface Refusal {
  readonly refused: string
  readonly reason: string
}

/** Makes a refusal. */
export function refuse(refused: string, reason: string): Refusal {
  return { refused, reason }
}

/** The estimate itself, or the refusal `not-computable` where one of its numbers is too large or too small to be told. */
export function computable<Estimate extends object>(estimate: Estimate): Estimate | Refusal {
  return isTold(estimate)
    ? estimate
    : refuse('not-computable', 'the figures are too large or too small to compute with')
}

const isTold = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).every(isTold)
    : typeof value !== 'number' || Number.isFinite(value)
