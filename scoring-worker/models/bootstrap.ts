/** How many resamples stand behind every bootstrapped standard error. */
export const bootstrapFolds = 200

/** Where a sequence of random numbers stands: one number of 32 bits, in a typed array because engines compute fastest with these there. */
export type Seeded = Int32Array

export const seeded = (seed: number): Seeded => Int32Array.of(seed)

/** The next number from 0 to below 1; mulberry32 (Ettinger, 2017), so that the same answers get the same standard error. */
function nextUniform(held: Seeded): number {
  const state = ((held[0] as number) + 0x6d2b79f5) | 0
  held[0] = state
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Draws one of `drawn.length` values `times` times, and with each a coin that falls right with chance `right`; counts both by value. */
export function countDraws(
  held: Seeded,
  times: number,
  right: number,
  drawn: Int32Array,
  drawnRight: Int32Array,
): void {
  const n = drawn.length
  drawn.fill(0)
  drawnRight.fill(0)
  for (let nth = 0; nth < times; nth++) {
    // The whole part of a random number says which value, the rest how the coin falls.
    const place = nextUniform(held) * n
    const i = place | 0
    drawn[i] = (drawn[i] as number) + 1
    drawnRight[i] = (drawnRight[i] as number) + (place - i < right ? 1 : 0)
  }
}

/** Draws whole numbers below n, seeded; the same generator. */
export function drawing(seed: number): (n: number) => number {
  const held = seeded(seed)
  return (n) => Math.floor(nextUniform(held) * n)
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
