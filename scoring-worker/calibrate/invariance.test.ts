import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { invariance } from './invariance.ts'
import { calibrate2pl } from './logistic.ts'

const items = [
  { a: 1.4, b: -0.8 },
  { a: 1, b: -0.2 },
  { a: 1.6, b: 0.1 },
  { a: 0.9, b: 0.5 },
  { a: 1.2, b: 0.9 },
]
/** Answers of so many people with ability N(mean, sd²) on changed items. */
function people(
  seed: string,
  n: number,
  { mean = 0, sd = 1, change = (a: number, b: number) => ({ a, b }) } = {},
) {
  const draw = random(`invariance ${seed}`)
  return Array.from({ length: n }, () => {
    const theta = mean + sd * draw.normal()
    return items.map((item, j): 0 | 1 => {
      const { a, b } = j === 1 ? change(item.a, item.b) : item
      return draw.next() < 1 / (1 + Math.exp(-a * (theta - b))) ? 1 : 0
    })
  })
}
const reference = people('reference', 1200)

test('groups that only differ in ability keep all three models, and the difference is found', () => {
  const found = invariance(reference, people('able', 1200, { mean: 0.5, sd: 1.2 }))
  expect(found?.converged).toBe(true)
  expect(found?.equalSlopes.p).toBeGreaterThan(0.01)
  expect(found?.equalIntercepts.p).toBeGreaterThan(0.01)
  expect(found?.scalar.mean).toBeGreaterThan(0.35)
  expect(found?.scalar.mean).toBeLessThan(0.65)
  expect(found?.scalar.sd).toBeGreaterThan(1)
  expect(found?.scalar.bic).toBeLessThan(found?.configural.bic ?? 0)
})

test('an item with another slope fails the metric model', () => {
  const other = people('slope', 1200, { change: (_a, b) => ({ a: 0.2, b }) })
  expect(invariance(reference, other)?.equalSlopes.p).toBeLessThan(0.001)
})

test('an item that is harder for one group fails the scalar model only', () => {
  const found = invariance(reference, people('harder', 1200, { change: (a, b) => ({ a, b: b + 0.9 }) }))
  expect(found?.equalSlopes.p).toBeGreaterThan(0.01)
  expect(found?.equalIntercepts.p).toBeLessThan(0.001)
})

test('the configural model is both groups calibrated apart', () => {
  const other = people('apart', 400, { mean: 0.3 })
  const apart = calibrate2pl(reference).logLik + calibrate2pl(other).logLik
  const found = invariance(reference, other)
  expect(found?.configural.logLik).toBeCloseTo(apart, 3)
  expect(found?.configural.parameters).toBe(20)
  expect([found?.equalSlopes.df, found?.equalIntercepts.df]).toEqual([4, 4])
})

test('an item that nobody in a group got wrong cannot be tested', () => {
  const all = people('all right', 300).map((answers) =>
    answers.map((answer, j): 0 | 1 => (j === 0 ? 1 : answer)),
  )
  expect(invariance(reference, all)).toBeNull()
})
