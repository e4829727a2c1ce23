/** Median of the first `n` ≥ 1 of sorted values. */
export function medianOfSorted(sorted: Float64Array, n: number): number {
  const upper = n >> 1
  const high = sorted[upper] as number
  return n % 2 === 1 ? high : ((sorted[upper - 1] as number) + high) / 2
}

/**
 * Median of the absolute distances of the first `n` ≥ 1 of sorted values from their median `middle`, not scaled: both sides lie in order already, so it is found
 * between them by halving. Source: Leys et al. (2013), Journal of Experimental Social Psychology 49, 764–766.
 */
export function deviationOfSorted(sorted: Float64Array, n: number, middle: number): number {
  // Values before `half` lie below the middle, nearest last; those from it on above, nearest first.
  const half = n >> 1
  const wanted = (n + 1) >> 1
  // How many of the `wanted` nearest lie below.
  let below = Math.max(0, wanted - (n - half))
  let most = Math.min(wanted, half)
  while (below < most) {
    const tried = (below + most) >> 1
    const left = middle - (sorted[half - 1 - tried] as number)
    const right = (sorted[half + wanted - tried - 1] as number) - middle
    if (left < right) below = tried + 1
    else most = tried
  }
  const above = wanted - below
  const furthest = Math.max(
    below > 0 ? middle - (sorted[half - below] as number) : 0,
    above > 0 ? (sorted[half + above - 1] as number) - middle : 0,
  )
  if (n % 2 === 1) return furthest
  // Of an even number the mean of this and the next.
  const next = Math.min(
    below < half ? middle - (sorted[half - 1 - below] as number) : Number.POSITIVE_INFINITY,
    half + above < n ? (sorted[half + above] as number) - middle : Number.POSITIVE_INFINITY,
  )
  return (furthest + next) / 2
}
