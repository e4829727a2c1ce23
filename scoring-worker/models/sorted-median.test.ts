import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviationOfSorted, medianOfSorted } from './sorted-median.ts'

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

test('median and median deviation of sorted values are those of the definition, ties and one value included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 }), (values) => {
      const all = values.map((value) => value / 8)
      const sorted = Float64Array.from(all).sort()
      // What stands behind the first n plays no part.
      const longer = Float64Array.from([...sorted, -5, 99])
      const middle = medianOfSorted(longer, all.length)
      expect(middle).toBe(median(all))
      expect(deviationOfSorted(longer, all.length, middle)).toBe(
        median(all.map((value) => Math.abs(value - middle))),
      )
    }),
    { seed: 4, numRuns: 1000 },
  )
})
