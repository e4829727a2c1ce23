import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { chooseItem, itemChooser, mostInformative } from './choose-item.ts'
import { eap } from './eap.ts'

const bank = Array.from({ length: 40 }, (_, index) => ({
  id: `item-${index}`,
  a: 1.2,
  b: -2 + index / 10,
  group: index % 4 === 0 ? 'rare' : 'common',
}))

test('an item in parts tells what its parts tell, answers to parts use it up, and a longer one must tell more', () => {
  const part = (id: string, b: number) => ({ id, a: 1.2, b })
  const whole = (id: string, b: number, time: number) => ({
    ...part(id, 3),
    time,
    parts: [part(`${id}/x`, b), part(`${id}/y`, b)],
  })
  const items = [whole('near', 0, 10), whole('slow', 0, 30), whole('far', 2.5, 10)]
  const best = itemChooser({ randomesque: 1 })
  expect(best(items, [], random('parts')).item?.id).toBe('near')
  const answered = [
    { id: 'near/x', correct: true },
    { id: 'near/y', correct: false },
  ]
  const { item, theta, se } = best(items, answered, random('parts'))
  expect(item?.id).toBe('slow')
  expect({ theta, se }).toEqual(eap([part('x', 0), part('y', 0)], [1, 0]))
  expect(best(items, [...answered, { id: 'slow', correct: false }], random('parts')).item?.id).toBe('far')
})

test('the same seed chooses the same items, another seed others', () => {
  const play = (seed: string) => {
    const answered: { id: string; correct: boolean }[] = []
    for (let step = 0; step < 12; step++) {
      const { item } = chooseItem(bank, answered, random(`${seed}/${step}`))
      if (item) answered.push({ id: item.id, correct: step % 3 !== 0 })
    }
    return answered.map(({ id }) => id)
  }
  expect(play('a')).toEqual(play('a'))
  expect(play('a')).not.toEqual(play('b'))
  expect(new Set(play('a')).size).toBe(12)
})

test('each group keeps its share of the test', () => {
  const answered: { id: string; correct: boolean }[] = []
  for (let step = 0; step < 16; step++) {
    const { item } = chooseItem(bank, answered, random(`balance/${step}`))
    if (item) answered.push({ id: item.id, correct: step % 2 === 0 })
  }
  const groups = new Map(bank.map(({ id, group }) => [id, group]))
  expect(answered.filter(({ id }) => groups.get(id) === 'rare')).toHaveLength(4)
})

test('the first item is one of the four that say most about an average player', () => {
  const seen = new Set(
    Array.from(
      { length: 100 },
      (_, seed) => itemChooser({ balance: false })(bank, [], random(`${seed}`)).item?.id,
    ),
  )
  expect([...seen].sort()).toEqual(
    mostInformative(bank, 0, 4)
      .map(({ id }) => id)
      .sort(),
  )
})

test('an empty bank ends the test with what is known', () => {
  expect(chooseItem([], [], random('x')).item).toBeUndefined()
  const all = bank.slice(0, 2)
  const answered = all.map(({ id }) => ({ id, correct: true }))
  const { item, theta, se } = chooseItem(all, answered, random('x'))
  expect(item).toBeUndefined()
  expect({ theta, se }).toEqual(eap(all, [1, 1]))
})

test('an answer to an item that is not in the bank is a mistake in the game', () => {
  expect(() => chooseItem(bank, [{ id: 'nobody', correct: true }], random('x'))).toThrow(
    'answered item nobody is not in the bank of 40 items',
  )
})

const catr = 'psych/catr_cat'
test.skipIf(!isPublished(catr))('40 adaptive tests ask the same items in the same order as catR 3.17', () => {
  const items = publishedTable(`${catr}/tcals_bank.csv`).map((row) => ({
    id: row.item ?? '',
    a: numberIn(row, 'a'),
    b: numberIn(row, 'b'),
    c: numberIn(row, 'c'),
    d: numberIn(row, 'd'),
  }))
  const byId = new Map(items.map((item) => [item.id, item]))
  const traces = new Map<string, Record<string, string>[]>()
  for (const row of publishedTable(`${catr}/cat_traces.csv`)) {
    const name = `${row.method} ${row.sim}`
    traces.set(name, [...(traces.get(name) ?? []), row])
  }
  expect(traces.size).toBe(40)
  for (const [name, steps] of traces) {
    let theta = 0
    const left = new Set(items)
    const asked: (typeof items)[number][] = []
    for (const row of steps) {
      const [next] = mostInformative([...left], theta, 1)
      expect(`${name}: ${next?.id}`).toBe(`${name}: ${row.item}`)
      const item = byId.get(row.item ?? '')
      if (!item) throw new Error(`no item ${row.item}`)
      asked.push(item)
      left.delete(item)
      theta = numberIn(row, 'theta')
      if (!name.startsWith('EAP')) continue
      const answers = steps.slice(0, asked.length).map((step) => (step.response === '1' ? 1 : 0))
      const ours = eap(asked, answers, { nodes: 33, reach: 4 })
      // catR halves the weight of the two end nodes (trapezium rule).
      expect(Math.abs(ours.theta - theta)).toBeLessThan(2e-3)
      expect(Math.abs(ours.se - numberIn(row, 'se'))).toBeLessThan(2e-3)
    }
  }
})
