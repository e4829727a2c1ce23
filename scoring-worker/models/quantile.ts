/**
 * Quantile of sorted values, type 6 (position (n + 1)p, as in Minitab and SPSS), clamped to the ends.
 * Throws an `Error` on an empty array. Source: Hyndman & Fan (1996), The American Statistician 50, 361–365.
 */
export function quantileType6(sorted: ArrayLike<number>, p: number): number {
  const n = sorted.length
  if (n === 0) throw new Error('quantileType6: got no values, expected at least one')
  const { below, above, share } = placeOfQuantile(n, p)
  const low = sorted[below] as number
  const high = sorted[above] as number
  return low + (high - low) * share
}

/** The two values of `n` that a quantile lies between, as places from 0, and its share of the way from the lower to the upper one. */
function placeOfQuantile(n: number, p: number) {
  const position = (n + 1) * p - 1
  const below = Math.min(n - 1, Math.max(0, Math.floor(position)))
  const above = Math.min(n - 1, Math.max(0, Math.ceil(position)))
  return { below, above, share: Math.min(1, Math.max(0, position - below)) }
}
