/** The middle of values and how far around it they lie. */
export interface MedianAndMad {
  readonly middle: number
  /** Median of the absolute distances from the median, not scaled. */
  readonly spread: number
}

/**
 * Median and median absolute deviation of `n` ≥ 1 values, `counts[i]` of them equal to `sorted[i]`, without sorting. `passed` (one longer than
 * `sorted`) is written over; a good `guess` of the deviation saves time and changes nothing else.
 * Source: Leys et al. (2013), Journal of Experimental Social Psychology 49, 764–766.
 */
export function countedMedianAndMad(
  sorted: Float64Array,
  counts: Int32Array,
  n: number,
  passed: Int32Array,
  guess = 0,
): MedianAndMad {
  // passed[i]: how many values come before sorted[i].
  let sum = 0
  for (let i = 0; i < sorted.length; i++) {
    passed[i] = sum
    sum += counts[i] as number
  }
  passed[sorted.length] = sum
  // Of an even number the mean of the two in the middle.
  const upper = n >> 1
  const lower = n % 2 === 1 ? upper : upper - 1
  const low = sorted[holding(passed, lower)] as number
  const high = lower === upper ? low : (sorted[holding(passed, upper)] as number)
  const middle = (low + high) / 2
  return { middle, spread: deviation(sorted, passed, middle, lower, upper, guess) }
}

/** Median and median absolute deviation of n ≥ 1 sorted values. */
export const medianAndMad = (sorted: Float64Array): MedianAndMad =>
  countedMedianAndMad(
    sorted,
    new Int32Array(sorted.length).fill(1),
    sorted.length,
    new Int32Array(sorted.length + 1),
  )

/** Where the value number `k` stands: the last place with at most `k` values before it that has a value. */
function holding(passed: Int32Array, k: number): number {
  let from = 0
  let to = passed.length - 1
  while (to - from > 1) {
    const half = (from + to) >> 1
    if ((passed[half] as number) <= k) from = half
    else to = half
  }
  return from
}

/** The mean of the distances number `lower` and `upper`, from the nearest on. */
function deviation(
  sorted: Float64Array,
  passed: Int32Array,
  middle: number,
  lower: number,
  upper: number,
  guess: number,
): number {
  // The window from…to holds all values at most so far away; it is made smaller or larger by one place at a time.
  let from = firstFrom(sorted, middle - guess)
  let to = firstFrom(sorted, middle + guess)
  let inside = (passed[to] as number) - (passed[from] as number)
  while (inside > lower) {
    if (middle - (sorted[from] as number) >= (sorted[to - 1] as number) - middle) from++
    else to--
    inside = (passed[to] as number) - (passed[from] as number)
  }
  let first = -1
  let distance = 0
  while (inside <= upper) {
    const below = from > 0 ? middle - (sorted[from - 1] as number) : Number.POSITIVE_INFINITY
    const above = to < sorted.length ? (sorted[to] as number) - middle : Number.POSITIVE_INFINITY
    distance = Math.min(below, above)
    if (below <= above) from--
    else to++
    inside = (passed[to] as number) - (passed[from] as number)
    if (first < 0 && inside > lower) first = distance
  }
  return (first + distance) / 2
}

/** The first place whose value is at least `value`. */
function firstFrom(sorted: Float64Array, value: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const half = (from + to) >> 1
    if ((sorted[half] as number) < value) from = half + 1
    else to = half
  }
  return from
}
