import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { probability } from './logistic.ts'
import { personFit, testInformation } from './person-fit.ts'
import { stopAfterItems, stopAfterTime, stopAtPlateau, stopAtSe, stopWhenAny } from './stopping.ts'

const ladder = Array.from({ length: 21 }, (_, index) => ({ id: `${index}`, a: 1.5, b: -2 + index / 5 }))
const upTo = (last: number) => ladder.map((_, index) => (index <= last ? 1 : 0) as 0 | 1)

test('answers in the order of difficulty fit; the other way round they do not', () => {
  const fits = personFit(ladder, upTo(10), 0)
  const odd = personFit(ladder, [...upTo(10)].reverse(), 0)
  expect(fits?.zh).toBeGreaterThan(0)
  expect(odd?.zh).toBeLessThan(-2.5)
  expect(odd?.infit).toBeGreaterThan(1.3)
  expect(odd?.outfit).toBeGreaterThan(odd?.infit ?? 99)
})

test('for people who answer by the model the indices are standard: zh around 0 with SD 1, mean squares around 1', () => {
  const draw = random('person fit')
  const fits = Array.from({ length: 2000 }, () => {
    const theta = draw.normal()
    return personFit(
      ladder,
      ladder.map((item) => (draw.next() < probability(item, theta) ? 1 : 0)),
      theta,
    )
  })
  const mean = (of: (one: NonNullable<(typeof fits)[number]>) => number) =>
    fits.reduce((sum, one) => sum + (one ? of(one) : 0), 0) / fits.length
  expect(Math.abs(mean(({ zh }) => zh))).toBeLessThan(0.08)
  expect(Math.abs(mean(({ zh }) => zh ** 2) - 1)).toBeLessThan(0.15)
  expect(Math.abs(mean(({ infit }) => infit) - 1)).toBeLessThan(0.05)
  expect(Math.abs(mean(({ outfit }) => outfit) - 1)).toBeLessThan(0.1)
  expect(mean(({ zh }) => (zh < -2.5 ? 1 : 0))).toBeLessThan(0.03)
})

test('too little to say is no fit at all', () => {
  expect(personFit(ladder.slice(0, 1), [1], 0)).toBeNull()
  expect(
    personFit(
      ladder,
      ladder.map(() => null),
      0,
    ),
  ).toBeNull()
  expect(() => personFit(ladder, [1], 0)).toThrow('21 items and 1 responses')
})

const folder = 'psych/irt_lsat'
test.skipIf(!isPublished(folder))('test information equals mirt 1.47', () => {
  for (const name of ['LSAT6', 'LSAT7']) {
    const items = publishedTable(`${folder}/${name}_2PL_item_params_mirt.csv`).map((row) => ({
      id: row.item ?? '',
      a: numberIn(row, 'a'),
      b: numberIn(row, 'b'),
    }))
    for (const row of publishedTable(`${folder}/${name}_2PL_testinfo.csv`))
      expect(Math.abs(testInformation(items, numberIn(row, 'theta')) - numberIn(row, 'info'))).toBeLessThan(
        1e-6,
      )
  }
})

const state = { theta: 0, se: 0.6, items: 10, elapsed: 60_000, history: [1, 0.9, 0.8, 0.7, 0.65, 0.61, 0.6] }

test('each stopping rule names its reason, and none stops before its time', () => {
  expect(stopAtSe(0.5)(state)).toBeNull()
  expect(stopAtSe(0.6)(state)).toBe('precise')
  expect(stopAtSe(2)({ ...state, items: 0 })).toBeNull()
  expect(stopAfterItems(11)(state)).toBeNull()
  expect(stopAfterItems(10)(state)).toBe('items')
  expect(stopAfterTime(60_001)(state)).toBeNull()
  expect(stopAfterTime(60_000)(state)).toBe('time')
  expect(stopAtPlateau(2, 0.04)(state)).toBeNull()
  expect(stopAtPlateau(2, 0.06)(state)).toBe('plateau')
  expect(stopAtPlateau(7, 1)(state)).toBeNull()
})

test('of several rules the first that ends gives the reason, but not before the least number of items', () => {
  const rule = stopWhenAny([stopAtSe(0.7), stopAfterItems(5)])
  expect(rule(state)).toBe('precise')
  expect(stopWhenAny([stopAtSe(0.7)], 12)(state)).toBeNull()
  expect(stopWhenAny([])(state)).toBeNull()
})
