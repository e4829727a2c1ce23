import { expect, test } from 'vitest'
import { eap } from './eap.ts'
import { map } from './maximum.ts'
import { eapSeveral, mapSeveral, type SeveralItem, severalInformation } from './several.ts'

const bank = [
  { id: 'one', a: 1.2, b: -0.8 },
  { id: 'two', a: 0.9, b: 0.1, c: 0.2 },
  { id: 'three', a: 1.6, b: 0.7 },
  { id: 'four', a: 1.1, b: 1.4, d: 0.97 },
]
const first: SeveralItem[] = bank.map(({ a, b, ...rest }) => ({ ...rest, a: [a, 0], intercept: -a * b }))
const second: SeveralItem[] = bank.map(({ a, b, ...rest }) => ({ ...rest, a: [0, a], intercept: -a * b }))
const unrelated = [
  [1, 0],
  [0, 1],
]
const related = [
  [1, 0.7],
  [0.7, 1],
]

test('abilities that are unrelated and asked apart come out as each would alone', () => {
  const responses = [1, 1, 0, 0, 1, 0, 1, 1] as const
  const both = [...first, ...second]
  const averaged = eapSeveral(both, responses, { covariance: unrelated }, 61)
  const highest = mapSeveral(both, responses, { covariance: unrelated })
  for (const [k, answers] of [responses.slice(0, 4), responses.slice(4)].entries()) {
    const alone = eap(bank, answers)
    expect(averaged.theta[k]).toBeCloseTo(alone.theta, 5)
    expect(averaged.se[k]).toBeCloseTo(alone.se, 4)
    expect(highest.theta[k]).toBeCloseTo(map(bank, answers).theta, 4)
  }
})

test('what is known of one ability says something of a related one, and only of that', () => {
  const apart = eapSeveral(first, [1, 1, 1, 1], { covariance: unrelated })
  expect(apart.theta[1]).toBeCloseTo(0, 9)
  const tied = eapSeveral(first, [1, 1, 1, 1], { covariance: related })
  expect(tied.theta[1]).toBeCloseTo(0.7 * (tied.theta[0] ?? 0), 6)
  expect(tied.se[1]).toBeLessThan(apart.se[1] ?? 0)
  expect(mapSeveral(first, [1, 1, 1, 1], { covariance: related }).theta[1]).toBeGreaterThan(0.3)
})

test('on the default grid it stands within 1e-5 of one twice as fine, after many steep items and far out', () => {
  const long: SeveralItem[] = Array.from({ length: 40 }, (_, j) => ({
    id: `${j}`,
    a: j % 3 === 0 ? [2.2, 0] : j % 3 === 1 ? [0, 2.4] : [1.3, 1.1],
    intercept: ((j * 7) % 11) / 3 - 1.6,
    ...(j % 5 === 0 ? { c: 0.2 } : {}),
  }))
  for (const answers of [
    long.map((_, j): 0 | 1 => (j % 4 === 0 ? 0 : 1)),
    long.map((_, j): 0 | 1 => (j < 20 ? 1 : 0)),
    long.map((): 0 | 1 => 1),
  ]) {
    const usual = eapSeveral(long, answers, { covariance: related })
    const fine = eapSeveral(long, answers, { covariance: related }, 121)
    for (const k of [0, 1]) {
      expect(Math.abs((usual.theta[k] ?? 9) - (fine.theta[k] ?? 0))).toBeLessThan(1e-5)
      expect(Math.abs((usual.se[k] ?? 9) - (fine.se[k] ?? 0))).toBeLessThan(1e-5)
    }
  }
})

test('nothing answered gives the prior back', () => {
  const { theta, covariance } = mapSeveral(first, [null, null, null, null], {
    mean: [0.5, -1],
    covariance: related,
  })
  expect(theta).toEqual([0.5, -1])
  for (const [k, row] of related.entries())
    for (const [l, value] of row.entries()) expect(covariance[k]?.[l]).toBeCloseTo(value, 9)
})

test('information is a matrix of rank one along the slopes', () => {
  const [[xx, xy], [yx, yy]] = severalInformation({ id: 'x', a: [1, 2], intercept: 0 }, [0, 0]) as [
    [number, number],
    [number, number],
  ]
  expect(xx).toBeCloseTo(0.25, 12)
  expect([xy, yx]).toEqual([2 * xx, 2 * xx])
  expect(xx * yy - xy * yx).toBeCloseTo(0, 12)
})

test('shapes that do not fit throw', () => {
  expect(() => eapSeveral(first, [1], { covariance: unrelated })).toThrow('4 items and 1 responses')
  expect(() => mapSeveral([{ id: 'x', a: [1], intercept: 0 }], [1], { covariance: unrelated })).toThrow(
    '1 slopes, expected 2',
  )
})
