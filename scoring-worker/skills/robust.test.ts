import { expect, test } from 'vitest'
import { type Indicator, infer } from './infer.ts'
import { gameLoadings } from './loadings.ts'
import { posterior } from './posterior.ts'
import { wildFrom, withoutWild } from './robust.ts'

/** Five indicators of one factor, loading .8. */
const model = {
  loadings: Array.from({ length: 5 }, () => [0.8]),
  residualVariances: Array.from({ length: 5 }, () => 0.36),
  factorCovariance: [[1]],
}
const standing = (z: readonly number[]) =>
  posterior({ ...model, residualVariances: withoutWild(model, z) }, z)

test('indicators that agree keep their variances, so that the posterior stays the exact one', () => {
  const z = [0.4, 1.2, -0.3, 0.9, 1.6]
  expect(withoutWild(model, z)).toEqual(model.residualVariances)
})

test('one wild indicator is widened and no other', () => {
  const z = [0.5, 0.6, 0.4, 0.5, -9]
  const widened = withoutWild(model, z)
  expect(widened.slice(0, 4)).toEqual(model.residualVariances.slice(0, 4))
  expect(widened[4]).toBeGreaterThan(3)
})

test('the wilder an indicator, the less it moves: it cannot drag the rest', () => {
  const others = [0.5, 0.6, 0.4, 0.5]
  const without = posterior(model, [...others, null]).mean[0] ?? 0
  const off = (wild: number) => Math.abs((standing([...others, wild]).mean[0] ?? 0) - without)
  expect(off(-10)).toBeLessThan(0.15)
  expect(off(-20)).toBeLessThan(off(-10))
  expect(off(-1000)).toBeLessThan(0.01)
  // What the plain posterior would do.
  expect(Math.abs((posterior(model, [...others, -10]).mean[0] ?? 0) - without)).toBeGreaterThan(1.5)
})

test('a widened indicator lies three SD from what the others lead to expect', () => {
  const z = [0.5, 0.6, 0.4, 0.5, 8]
  const others = posterior(model, [...z.slice(0, 4), null])
  const residual = 8 - 0.8 * (others.mean[0] ?? 0)
  const variance = 0.64 * (others.covariance[0]?.[0] ?? 0) + (withoutWild(model, z)[4] ?? 0)
  expect(residual / Math.sqrt(variance)).toBeCloseTo(wildFrom, 9)
})

test('a wild stopping time leaves reasoning where the other games put it', () => {
  const of = (game: string, measure: string, z: number): Indicator => {
    const loading = gameLoadings[game]?.measures[measure]
    if (!loading) throw new Error(`no loading of ${game} ${measure}`)
    return { game, measure, loading, z, variance: loading.occasion + 0.2 }
  }
  const reasoning = (stopping: number) =>
    infer([
      of('tile-setter', 'reasoning', 1),
      of('sorting-belt', 'efficiency', 0.8),
      of('sorting-belt', 'stopping', stopping),
    ]).constructs.find(({ construct }) => construct === 'reasoning')?.mean ?? 0
  expect(Math.abs(reasoning(-30) - reasoning(0))).toBeLessThan(0.1)
})
