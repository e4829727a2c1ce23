/** How many resamples stand behind every bootstrapped standard error. */
export const bootstrapFolds = 200

/** Draws numbers from 0 to below 1; mulberry32 (Ettinger, 2017), seeded, so that the same answers get the same standard error. */
export function uniform(seed: number): () => number {
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

/** Draws whole numbers below n, seeded. */
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
