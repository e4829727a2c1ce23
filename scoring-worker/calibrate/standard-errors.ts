import { inverse } from '../cholesky.ts'

/**
 * Covariance of estimates from the gradient of their log-likelihood: the inverse of minus its derivative, by central differences at the
 * maximum. Null when the maximum is flat there. Source: Oakes (1999), JRSS B 61, 479–482, for EM estimates.
 */
export function covarianceAt(
  gradient: (at: readonly number[]) => readonly number[],
  at: readonly number[],
): number[][] | null {
  const h = 1e-4
  const rows = at.map((_, column) => {
    const shifted = (by: number): readonly number[] =>
      gradient(at.map((value, index) => (index === column ? value + by : value)))
    const above = shifted(h)
    const below = shifted(-h)
    return at.map((_value, row) => -((above[row] ?? 0) - (below[row] ?? 0)) / (2 * h))
  })
  return inverse(rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] ?? 0)) / 2)))
}
