/** How many resamples stand behind every bootstrapped standard error. */
export const bootstrapFolds = 200

/** Draws numbers from 0 to below 1; mulberry32 (Ettinger, 2017), seeded, so that the same answers get the same standard error. */
function uniform(seed: number): () => number {
  // In a typed array: engines keep a number of 32 bits in a closure as an object, made anew each time.
  const held = Int32Array.of(seed)
  return () => {
    const state = ((held[0] as number) + 0x6d2b79f5) | 0
    held[0] = state
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Random numbers of all folds, `stride` for each: exponential ones of mean 1, and sums of such. */
export interface FoldNumbers {
  readonly stride: number
  readonly sums: Float32Array
  readonly waits: Float32Array
}

const firstSeed = 20070213
/** Every run of a game asks for the same ones. A fold has seeds of its own, so that asking for more changes none. */
let known: FoldNumbers = { stride: 0, sums: new Float32Array(0), waits: new Float32Array(0) }

/** At least `count` numbers for each fold. */
export function foldNumbers(count: number): FoldNumbers {
  if (known.stride >= count) return known
  const stride = Math.max(128, count)
  const sums = new Float32Array(bootstrapFolds * stride)
  const waits = new Float32Array(bootstrapFolds * stride)
  for (let fold = 0; fold < bootstrapFolds; fold++) {
    const [one, other] = [uniform(firstSeed + 2 * fold), uniform(firstSeed + 2 * fold + 1)]
    let sum = 0
    for (let i = fold * stride; i < (fold + 1) * stride; i++) {
      sum -= Math.log(1 - one())
      sums[i] = sum
      waits[i] = -Math.log(1 - other())
    }
  }
  known = { stride, sums, waits }
  return known
}

/**
 * Draws `n` of the sorted values with replacement into `into`, sorted: sums of exponential numbers over their total are uniform numbers in order, so that nothing has to be
 * sorted or counted. Source: Rényi (1953), Acta Mathematica Hungarica 4, 191–231.
 */
export function drawSorted(
  into: Float64Array,
  n: number,
  values: Float64Array,
  { stride, sums }: FoldNumbers,
  fold: number,
): void {
  const from = fold * stride
  const scale = values.length / (sums[from + n] as number)
  const last = values.length - 1
  for (let i = 0; i < n; i++) {
    const place = ((sums[from + i] as number) * scale) | 0
    into[i] = values[Math.min(place, last)] as number
  }
}

/** Draws whole numbers below n, seeded; the same generator. */
export function drawing(seed: number): (n: number) => number {
  const next = uniform(seed)
  return (n) => Math.floor(next() * n)
}

/**
 * Standard deviation of a statistic over 200 seeded resamples; null where it exists in fewer than half of them.
 * `resample` draws one resample with the given generator and gives the statistic, or null where it does not exist.
 * Source: Efron & Tibshirani (1993), ch. 6.
 */
export function bootstrapSe(resample: (draw: (n: number) => number) => number | null): number | null {
  const draw = drawing(20160601)
  let count = 0
  let mean = 0
  let squares = 0
  for (let fold = 0; fold < bootstrapFolds; fold++) {
    const value = resample(draw)
    if (value === null || !Number.isFinite(value)) continue
    count++
    const step = value - mean
    mean += step / count
    squares += step * (value - mean)
  }
  return count < bootstrapFolds / 2 ? null : Math.sqrt(squares / (count - 1))
}
