/** The middle of values and how far around it they lie. */
export interface MedianAndMad {
  readonly middle: number
  /** Median of the absolute distances from the median, not scaled. */
  readonly spread: number
}

/**
 * Median and median absolute deviation of `n` ≥ 1 values, `counts[i]` of them equal to `sorted[i]`, in one pass each and without sorting.
 * Source: Leys et al. (2013), Journal of Experimental Social Psychology 49, 764–766.
 */
export function countedMedianAndMad(sorted: Float64Array, counts: Int32Array, n: number): MedianAndMad {
  // Of an even number the mean of the two in the middle.
  const upper = n >> 1
  const lower = n % 2 === 1 ? upper : upper - 1
  let passed = 0
  let i = 0
  while (passed <= lower) passed += counts[i++] as number
  const low = sorted[i - 1] as number
  while (passed <= upper) passed += counts[i++] as number
  const middle = (low + (sorted[i - 1] as number)) / 2
  // Distances grow to both sides of the middle: the nearer side first.
  let down = i - 1
  while (down >= 0 && (sorted[down] as number) > middle) down--
  let up = down + 1
  let near = 0
  let distance = 0
  let first = 0
  for (passed = 0; passed <= upper; ) {
    const below = down >= 0 ? middle - (sorted[down] as number) : Number.POSITIVE_INFINITY
    const above = up < sorted.length ? (sorted[up] as number) - middle : Number.POSITIVE_INFINITY
    distance = Math.min(below, above)
    near = passed
    passed += counts[below <= above ? down-- : up++] as number
    if (near <= lower && passed > lower) first = distance
  }
  return { middle, spread: (first + distance) / 2 }
}
