/** How many resamples stand behind every bootstrapped standard error. */
export const bootstrapFolds = 200

/** Where a sequence of random numbers stands: one number of 32 bits, in a typed array because engines compute fastest with these there. */
export type Seeded = Int32Array

export const seeded = (seed: number): Seeded => Int32Array.of(seed)

/** The next `count` numbers from 0 to below `n` into `out`; mulberry32 (Ettinger, 2017), so that the same answers get the same standard error. */
export function fillUniform(held: Seeded, out: Float64Array, count: number, n: number): void {
  const scale = n / 4294967296
  let state = held[0] as number
  for (let i = 0; i < count; i++) {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    out[i] = ((t ^ (t >>> 14)) >>> 0) * scale
  }
  held[0] = state
}

/** Draws whole numbers below n, seeded; the same generator. */
export function drawing(seed: number): (n: number) => number {
  const held = seeded(seed)
  const one = new Float64Array(1)
  return (n) => {
    fillUniform(held, one, 1, n)
    return Math.floor(one[0] as number)
  }
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
