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

/** The last sequence that was asked for: every run of a game asks for the same one. */
let sequence = { seed: 0, numbers: new Float64Array(0) }

/** At least the first `count` numbers of a seed, from 0 to below 1. */
export function uniforms(seed: number, count: number): Float64Array {
  if (sequence.seed !== seed || sequence.numbers.length < count)
    sequence = { seed, numbers: Float64Array.from({ length: count }, uniform(seed)) }
  return sequence.numbers
}

/**
 * Draws one of `drawn.length` values for each of the random numbers `from` … `from + times`, and marks it with chance `chance`; counts both by
 * value. The whole part of a number says which value; the rest, where a value is marked, how many draws it is to the next mark.
 */
export function countDraws(
  numbers: Float64Array,
  from: number,
  times: number,
  chance: number,
  drawn: Int32Array,
  marked: Int32Array,
): void {
  const n = drawn.length
  drawn.fill(0)
  marked.fill(0)
  for (let nth = from; nth < from + times; nth++) {
    const i = ((numbers[nth] as number) * n) | 0
    drawn[i] = (drawn[i] as number) + 1
  }
  if (!(chance > 0)) return
  const perDraw = Math.log(1 - chance)
  // The first gap is told by a number that nothing else is taken from.
  let rest = numbers[from + times] as number
  for (let nth = from - 1; ; ) {
    nth += 1 + Math.floor(Math.log(1 - rest) / perDraw)
    if (!(nth < from + times)) return
    const place = (numbers[nth] as number) * n
    const i = place | 0
    rest = place - i
    marked[i] = (marked[i] as number) + 1
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
