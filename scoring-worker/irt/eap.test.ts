import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { eap, eapPartialCredit } from './eap.ts'

const lsat = 'psych/irt_lsat'
const items = [
  { id: 'easy', a: 1, b: -1 },
  { id: 'middle', a: 1.2, b: 0 },
  { id: 'hard', a: 0.9, b: 1 },
]

test('nothing answered gives back the prior', () => {
  const { theta, se } = eap(items, [null, null, null], { mean: 0.5, sd: 2 })
  expect(theta).toBeCloseTo(0.5, 10)
  expect(se).toBeCloseTo(2, 6)
})

test('all right and all wrong have a finite answer', () => {
  const right = eap(items, [1, 1, 1])
  const wrong = eap(items, [0, 0, 0])
  expect(right.theta).toBeGreaterThan(0.5)
  expect(wrong.theta).toBeLessThan(-0.5)
  expect(right.se).toBeLessThan(1)
})

test('a thousand answers do not underflow', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ id: `${index}`, a: 2, b: (index % 7) - 3 }))
  const { theta, se } = eap(
    many,
    many.map((_, index) => (index % 2 === 0 ? 1 : 0)),
    { nodes: 601 },
  )
  expect(Number.isFinite(theta)).toBe(true)
  expect(se).toBeGreaterThan(0)
  expect(se).toBeLessThan(0.1)
})

test('difficulties that are only predicted widen the standard error', () => {
  const sure = eap(items, [1, 1, 0])
  const unsure = eap(
    items.map((item) => ({ ...item, bSd: 0.8 })),
    [1, 1, 0],
  )
  expect(unsure.se).toBeGreaterThan(sure.se)
})

test('partial credit with two categories is the same as right and wrong', () => {
  const ordered = items.map(({ id, a, b }) => ({ id, a, steps: [b] }))
  const one = eap(items, [1, 0, 1])
  const other = eapPartialCredit(ordered, [1, 0, 1])
  expect(other.theta).toBeCloseTo(one.theta, 10)
  expect(other.se).toBeCloseTo(one.se, 10)
})

test('answers that do not fit the items are refused with their number', () => {
  expect(() => eap(items, [1])).toThrow('eap: got 3 items and 1 responses')
  expect(() => eapPartialCredit([{ id: 'one', a: 1, steps: [0] }], [2])).toThrow('item one got category 2')
  expect(() => eap(items, [1, 1, 1], { sd: 0 })).toThrow('sd 0')
})

for (const name of ['LSAT6', 'LSAT7'])
  test.skipIf(!isPublished(lsat))(
    `2PL abilities of every ${name} pattern equal mirt 1.47 and ltm 1.2`,
    () => {
      const bank = publishedTable(`${lsat}/${name}_2PL_item_params_mirt.csv`).map((row) => ({
        id: row.item ?? '',
        a: numberIn(row, 'a'),
        b: numberIn(row, 'b'),
      }))
      const answers = (row: Record<string, string>) => bank.map(({ id }) => (row[id] === '1' ? 1 : 0))
      const mirt = publishedTable(`${lsat}/${name}_2PL_scores_by_pattern_mirt.csv`)
      expect(mirt.length).toBeGreaterThan(20)
      for (const row of mirt) {
        const { theta, se } = eap(bank, answers(row))
        expect(Math.abs(theta - numberIn(row, 'EAP'))).toBeLessThan(1e-4)
        expect(Math.abs(se - numberIn(row, 'EAP_SE'))).toBeLessThan(1e-4)
      }
      for (const row of publishedTable(`${lsat}/${name}_scores_EAP_ltm.csv`)) {
        const { theta, se } = eap(bank, answers(row))
        expect(Math.abs(theta - numberIn(row, 'z1'))).toBeLessThan(1e-4)
        expect(Math.abs(se - numberIn(row, 'se.z1'))).toBeLessThan(1e-4)
      }
    },
  )

const catr = 'psych/catr_cat'
test.skipIf(!isPublished(catr))('abilities with guessing and slipping equal catR 3.17 on a fine grid', () => {
  const bank = publishedTable(`${catr}/tcals_bank.csv`).map((row) => ({
    id: row.item ?? '',
    a: numberIn(row, 'a'),
    b: numberIn(row, 'b'),
    c: numberIn(row, 'c'),
    d: numberIn(row, 'd'),
  }))
  const cases = publishedTable(`${catr}/thetaEst_cases.csv`).filter(({ method }) => method === 'EAP')
  expect(cases.length).toBeGreaterThan(3)
  for (const row of cases) {
    const [first = 1, last = first] = (row.items ?? '').split(':').map(Number)
    const asked = bank.slice(first - 1, last)
    const answers = [...(row.responses ?? '')].map((answer) => (answer === '1' ? 1 : 0))
    const { theta, se } = eap(asked, answers, { nodes: 601 })
    expect(Math.abs(theta - numberIn(row, 'theta_EAP_fine'))).toBeLessThan(1e-4)
    expect(Math.abs(se - numberIn(row, 'se_EAP_fine'))).toBeLessThan(1e-4)
  }
})
