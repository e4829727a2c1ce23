import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedMedianAndMad } from './counted-median.ts'

const options = { seed: 4, numRuns: 500 }
/** Sorted values, some drawn not at all and some often. */
const sample = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat(3)), { minLength: 1, maxLength: 30 })
  .filter((rows) => rows.some(([, count]) => count > 0))
  .map((rows) => {
    const sorted = [...rows].sort(([one], [other]) => one - other)
    return {
      values: Float64Array.from(sorted, ([value]) => value / 8),
      counts: Int32Array.from(sorted, ([, count]) => count),
      all: sorted.flatMap(([value, count]) => Array<number>(count).fill(value / 8)),
    }
  })

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

test('median and median deviation of counted values are those of the values written out', () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 6, noNaN: true }), ({ values, counts, all }, guess) => {
      const middle = median(all)
      const spread = median(all.map((value) => Math.abs(value - middle)))
      const passed = new Int32Array(values.length + 1)
      expect(countedMedianAndMad(values, counts, all.length, passed, guess)).toEqual({ middle, spread })
    }),
    options,
  )
})
