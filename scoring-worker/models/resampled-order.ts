import { fillUniform, type Seeded } from './bootstrap.ts'

/** Two neighbours in the order of a resample: places in the sorted sample. */
export interface Neighbours {
  below: number
  above: number
}

/**
 * Which values of a sorted sample of `n` stand at the places `k` and `k + 1` (from 0) of a sorted resample of `n`, without drawing the
 * resample: order statistics of uniform numbers are ratios of gamma sums, and a resample is uniform numbers in steps of 1∕n.
 * At the last place both are the same. Source: Devroye (1986), Non-Uniform Random Variate Generation, ch. V.
 */
export function resampledNeighbours(held: Seeded, n: number, k: number, into: Neighbours): void {
  const before = gamma(held, k + 1)
  const isLast = k === n - 1
  const step = isLast ? 0 : exponential(held)
  const after = isLast ? exponential(held) : gamma(held, n - k - 1)
  const total = before + step + after
  into.below = Math.min(n - 1, Math.floor((n * before) / total))
  into.above = Math.min(n - 1, Math.floor((n * (before + step)) / total))
}

const single = new Float64Array(1)
function one(held: Seeded): number {
  fillUniform(held, single, 1, 1)
  return single[0] as number
}

const exponential = (held: Seeded): number => -Math.log(1 - one(held))

/** Sum of `shape` ≥ 1 exponential numbers. Source: Marsaglia & Tsang (2000), ACM TOMS 26, 363–372. */
function gamma(held: Seeded, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = Math.sqrt(2 * exponential(held)) * Math.cos(2 * Math.PI * one(held))
    const v = (1 + c * x) ** 3
    if (v > 0 && -exponential(held) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
