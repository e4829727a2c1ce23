import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { adaptiveBank } from './adaptive.ts'
import { mostInformative } from './choose-item.ts'
import { eap } from './eap.ts'
import { probability } from './logistic.ts'

const draw = random('bank')
const bank = Array.from({ length: 120 }, (_, index) => ({
  id: `${index}`,
  a: 0.7 + draw.next() * 1.6,
  b: draw.normal(),
  c: index % 3 === 0 ? 0.2 : 0,
  d: index % 5 === 0 ? 0.95 : 1,
  ...(index % 4 === 0 ? { bSd: 0.5 } : {}),
}))

test('after each answer ability, error and next item are those of the slow way', () => {
  const prepared = adaptiveBank(bank)
  for (const truth of [-2, 0, 1.5]) {
    const person = prepared.start()
    const asked: typeof bank = []
    const answers: (0 | 1)[] = []
    for (let step = 0; step < 30; step++) {
      const item = person.next()
      const left = bank.filter((one) => !asked.includes(one))
      expect(item?.id).toBe(mostInformative(left, person.theta, 1)[0]?.id)
      const full = bank.find(({ id }) => id === item?.id) as (typeof bank)[number]
      const correct = draw.next() < probability(full, truth)
      person.answer(full.id, correct)
      asked.push(full)
      answers.push(correct ? 1 : 0)
      const slow = eap(asked, answers)
      expect(person.theta).toBeCloseTo(slow.theta, 9)
      expect(person.se).toBeCloseTo(slow.se, 9)
    }
    expect(person.answered).toBe(30)
  }
})

test('thousands of answers against the odds leave numbers, not NaN', () => {
  const steep = Array.from({ length: 3000 }, (_, index) => ({ id: `${index}`, a: 6, b: (index % 9) - 4 }))
  const person = adaptiveBank(steep).start()
  for (const [index, { id }] of steep.entries()) person.answer(id, index % 2 === 0)
  expect(Number.isFinite(person.theta)).toBe(true)
  expect(person.se).toBeGreaterThanOrEqual(0)
  expect(person.next()).toBeNull()
})

test('an item that is unknown, twice in the bank, or answered twice is refused', () => {
  const person = adaptiveBank(bank).start()
  expect(() => person.answer('nobody', true)).toThrow('item nobody is not in the bank of 120 items')
  person.answer('1', true)
  expect(() => person.answer('1', false)).toThrow('item 1 was answered before')
  expect(() => adaptiveBank([...bank, { id: '1', a: 1, b: 0 }])).toThrow('121 items with 120 different ids')
})
