import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refreshOf } from './refresh.ts'

/** Frames that came at these counts of a screen's interval, each time off by up to `jitter`, in steps of the clock. */
const frames = (interval: number, counts: readonly number[], jitter: readonly number[], step: number) =>
  counts.map((count, i) => Math.max(step, Math.round((count * interval + (jitter[i] ?? 0)) / step) * step))

test('the interval of a screen is found where frames are missed, late and stamped by a coarse clock', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1000 / 144, 1000 / 120, 1000 / 90, 1000 / 60, 20, 1000 / 30),
      fc.constantFrom(0.005, 0.1, 1),
      fc.array(
        fc.tuple(
          fc.oneof(
            { weight: 3, arbitrary: fc.constant(1) },
            { weight: 5, arbitrary: fc.integer({ min: 2, max: 9 }) },
          ),
          fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        ),
        { minLength: 60, maxLength: 120 },
      ),
      (interval, step, seen) => {
        // Enough of them are single ones, as on any device that is fit.
        fc.pre(seen.filter(([count]) => count === 1).length >= seen.length / 5)
        const found = refreshOf(
          frames(
            interval,
            seen.map(([count]) => count),
            seen.map(([, jitter]) => jitter),
            step,
          ),
        )
        expect(Math.abs((found ?? 0) / interval - 1)).toBeLessThan(0.03)
      },
    ),
    { seed: 20260512, numRuns: 500 },
  )
})

test('a page that is late every time is not taken for a slow screen', () => {
  const late = Array.from({ length: 60 }, (_, i) => (i % 5 === 0 ? 1000 / 60 : 2000 / 60))
  expect(refreshOf(late)).toBeCloseTo(1000 / 60, 5)
})

test('too few frames tell nothing', () => {
  expect(refreshOf([])).toBeNull()
  expect(refreshOf([16, 16, 17])).toBeNull()
  expect(refreshOf(new Array(20).fill(0))).toBeNull()
})
