import { expect, test } from 'vitest'
import { expectedBelow, normalProbability } from './normal.ts'

// Source: R's pnorm, 15 digits.
test('the normal distribution function equals the published values', () => {
  expect(normalProbability(0)).toBeCloseTo(0.5, 14)
  expect(normalProbability(1)).toBeCloseTo(0.841344746068543, 13)
  expect(normalProbability(1.959963984540054)).toBeCloseTo(0.975, 13)
  expect(normalProbability(-3)).toBeCloseTo(0.00134989803163009, 14)
  expect(normalProbability(-6) / 9.86587645037698e-10).toBeCloseTo(1, 8)
  expect(normalProbability(-8) / 6.22096057427178e-16).toBeCloseTo(1, 6)
  expect(normalProbability(40)).toBe(1)
  expect(normalProbability(-40)).toBe(0)
})

test('the expected distance under a far limit is the distance itself', () => {
  expect(expectedBelow(10, 3, 0.5)).toBeCloseTo(7, 12)
  expect(expectedBelow(-10, 3, 0.5)).toBeCloseTo(0, 12)
  expect(expectedBelow(3, 3, 1)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 14)
})
