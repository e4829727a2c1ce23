import { expect, test } from 'vitest'
import { kilometres, practicalFit } from './practical.ts'

const eindhoven = { latitude: 51.4416, longitude: 5.4697 }
const utrecht = { latitude: 52.0907, longitude: 5.1214 }

test('Eindhoven and Utrecht lie about 76 kilometres apart', () => {
  expect(kilometres(eindhoven, utrecht)).toBeCloseTo(76.1, 0)
})

test('without a wish everything fits', () => {
  expect(practicalFit(undefined, { sector: 'care' })).toBe(1)
  expect(practicalFit({}, undefined)).toBe(1)
  expect(practicalFit({ dislikedSectors: [] }, undefined)).toBe(1)
})

test('hours fit less with each hour outside the offer and not at all at sixteen', () => {
  const conditions = { hours: { min: 24, max: 32 } }
  expect(practicalFit({ hours: 24 }, conditions)).toBe(1)
  expect(practicalFit({ hours: 16 }, conditions)).toBe(0.5)
  expect(practicalFit({ hours: 8 }, conditions)).toBe(0)
})

test('travel fits up to the wished distance and runs out at twice that', () => {
  expect(practicalFit({ place: { ...eindhoven, km: 80 } }, { place: utrecht })).toBe(1)
  expect(practicalFit({ place: { ...eindhoven, km: 50 } }, { place: utrecht })).toBeCloseTo(0.48, 1)
  expect(practicalFit({ place: { ...eindhoven, km: 30 } }, { place: utrecht })).toBe(0)
  expect(practicalFit({ place: { ...eindhoven, km: 0 } }, { place: utrecht })).toBe(0)
})

test('a disliked sector does not fit, and wishes are averaged', () => {
  expect(practicalFit({ dislikedSectors: ['care'] }, { sector: 'care' })).toBe(0)
  expect(
    practicalFit({ dislikedSectors: ['care'], hours: 24 }, { sector: 'care', hours: { min: 20, max: 30 } }),
  ).toBe(0.5)
})

test('a profile that does not state a condition neither gains nor loses by it', () => {
  expect(practicalFit({ hours: 24 }, undefined)).toBe(0.5)
})
