import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { type LinkMethod, link, onScale } from './linking.ts'

const old = Array.from({ length: 12 }, (_, i) => ({ id: `i${i}`, a: 0.7 + (i % 5) * 0.25, b: -2 + i * 0.35 }))
const back = (item: (typeof old)[number]) => onScale(item, { slope: 1 / 1.3, shift: -0.4 / 1.3 })
const methods: readonly LinkMethod[] = ['mean-sigma', 'haebara', 'stocking-lord']

test.each(methods)('%s finds slope and shift of a scale exactly where nothing else changed', (method) => {
  const { slope, shift, items, anchors, drifted } = link(old.map(back), old, method)
  expect(slope).toBeCloseTo(1.3, 6)
  expect(shift).toBeCloseTo(0.4, 6)
  expect({ anchors, drifted }).toEqual({ anchors: 12, drifted: [] })
  for (const [j, { a, b }] of items.entries()) {
    expect(a).toBeCloseTo(old[j]?.a ?? 0, 5)
    expect(b).toBeCloseTo(old[j]?.b ?? 0, 5)
  }
})

test.each(methods)('with %s an anchor that drifted is named and does not move the rest', (method) => {
  const fresh = old.map(back).map((item, j) => (j === 3 ? { ...item, b: item.b + 1 } : item))
  const { slope, shift, anchors, drifted } = link(fresh, old, method)
  expect(drifted.map(({ id }) => id)).toEqual(['i3'])
  expect(anchors).toBe(11)
  expect(slope).toBeCloseTo(1.3, 5)
  expect(shift).toBeCloseTo(0.4, 5)
})

test('with errors of estimation, curves come at least as near as means and SDs', () => {
  const rng = random('linking')
  const off = { 'mean-sigma': 0, haebara: 0, 'stocking-lord': 0 }
  for (let round = 0; round < 40; round++) {
    // Flat items are estimated worst; only the curves know that it does not matter.
    const fresh = old.map(back).map((item) => ({ ...item, b: item.b + rng.normal(0, 0.05) / item.a ** 2 }))
    for (const method of methods) off[method] += Math.abs(link(fresh, old, method).shift - 0.4)
  }
  expect(off['stocking-lord']).toBeLessThan(off['mean-sigma'])
  expect(off.haebara).toBeLessThan(off['mean-sigma'])
})

test('too few anchors are not linked', () => {
  expect(() => link(old.map(back), old.slice(0, 2))).toThrow('2 of 12 items are anchors')
  const many = [...old, ...old.map((item) => ({ ...item, id: `new-${item.id}` }))]
  expect(() => link(many, old.slice(0, 4))).toThrow('4 of 24 items are anchors')
})
