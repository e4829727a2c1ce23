import { expect, test } from 'vitest'
import { watchPace } from './pace.ts'

test('the interval is the middle one of the first second', () => {
  const pace = watchPace(null)
  expect(pace.interval).toBeCloseTo(16.67, 1)
  for (const t of [0, 8, 16, 60, 68, 76]) pace.frame(t, undefined)
  expect(pace.interval).toBe(8)
})

test('a device that slept is noticed by the wall clock, even when the run clock stood still', () => {
  const pace = watchPace(null)
  expect(pace.frame(0, 1_000_000)).toBe(false)
  expect(pace.frame(17, 1_000_017)).toBe(false)
  expect(pace.frame(34, 1_060_034)).toBe(true)
  expect(pace.frame(51, 1_060_051)).toBe(false)
})

test('a wall clock that is set back, or that nobody gives, means nothing', () => {
  const pace = watchPace(16)
  pace.frame(0, 5_000_000)
  expect(pace.frame(16, 1_400_000)).toBe(false)
  expect(pace.frame(32, undefined)).toBe(false)
})
