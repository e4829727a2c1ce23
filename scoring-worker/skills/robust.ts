import { inverse } from '../cholesky.ts'
import type { MeasurementModel } from './posterior.ts'

/** SD of what the other indicators lead to expect, beyond which an indicator is wild. */
export const wildFrom = 3

/**
 * Residual variances under which no indicator lies more than three SD from what all others lead to expect: the wildest one is widened first, r = residual ∕ SD by
 * r²∕9 of its predictive variance, then the rest is looked at again. So one wild game says less the wilder it is, and cannot drag all skills with it. An indicator that has
 * no others beside it is held against the reference group. Source: Lange, Little & Taylor (1989), JASA 84, 881–896, with a hard threshold instead of t tails.
 * Throws an `Error` where the indicators' covariance cannot be inverted.
 */
export function withoutWild(
  { loadings, residualVariances, factorCovariance }: MeasurementModel,
  indicators: readonly number[],
): readonly number[] {
  const covariance = loadings.map((one, i) =>
    loadings.map(
      (other, j) => quadratic(one, factorCovariance, other) + (i === j ? (residualVariances[i] ?? 0) : 0),
    ),
  )
  const widened = [...residualVariances]
  const seen = new Set<number>()
  while (seen.size < indicators.length) {
    const precision = inverse(covariance)
    if (!precision)
      throw new Error(
        'withoutWild: the covariance of the indicators is not positive definite; expected residual variances > 0',
      )
    let wildest = -1
    let most = wildFrom
    for (const [i, row] of precision.entries()) {
      // What stands on the diagonal of the precision is 1 ∕ variance given all others.
      const own = row[i] ?? 1
      const pull = row.reduce((sum, value, j) => sum + value * (indicators[j] ?? 0), 0)
      const r = Math.abs(pull) / Math.sqrt(own)
      if (r > most && !seen.has(i)) {
        most = r
        wildest = i
      }
    }
    if (wildest < 0) break
    seen.add(wildest)
    const more = (most ** 2 / wildFrom ** 2 - 1) / (precision[wildest]?.[wildest] ?? 1)
    widened[wildest] = (widened[wildest] ?? 0) + more
    const row = covariance[wildest] as number[]
    row[wildest] = (row[wildest] ?? 0) + more
  }
  return widened
}

function quadratic(
  one: readonly number[],
  middle: readonly (readonly number[])[],
  other: readonly number[],
): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) {
    const value = one[i] as number
    if (value === 0) continue
    for (let j = 0; j < other.length; j++) sum += value * (middle[i]?.[j] ?? 0) * (other[j] as number)
  }
  return sum
}
