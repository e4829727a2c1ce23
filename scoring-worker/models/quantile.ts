/**
 * Quantile of sorted values, type 6 (position (n + 1)p, as in Minitab and SPSS), clamped to the ends.
 * Throws an `Error` on an empty array. Source: Hyndman & Fan (1996), The American Statistician 50, 361–365.
 */
export function quantileType6(sorted: ArrayLike<number>, p: number): number {
  const n = sorted.length
  if (n === 0) throw new Error('quantileType6: got no values, expected at least one')
  const { below, above, share } = place(n, p)
  const low = sorted[below] as number
  const high = sorted[above] as number
  return low + (high - low) * share
}

/** The same of `n` values, `counts[i]` of them equal to `sorted[i]`: a resample needs no sorting. */
export function countedQuantileType6(sorted: Float64Array, counts: Int32Array, n: number, p: number): number {
  if (n === 0) throw new Error('countedQuantileType6: got no values, expected at least one')
  const { below, above, share } = place(n, p)
  let passed = 0
  let i = 0
  while (passed <= below) passed += counts[i++] as number
  const low = sorted[i - 1] as number
  while (passed <= above) passed += counts[i++] as number
  const high = sorted[i - 1] as number
  return low + (high - low) * share
}

/** The two values that a quantile lies between, and how far from the lower one. */
function place(n: number, p: number) {
  const position = (n + 1) * p - 1
  const below = Math.min(n - 1, Math.max(0, Math.floor(position)))
  const above = Math.min(n - 1, Math.max(0, Math.ceil(position)))
  return { below, above, share: Math.min(1, Math.max(0, position - below)) }
}
