import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { eap, eapGraded, eapPartialCredit } from './eap.ts'
import { gradedProbabilities, gradedProbability } from './graded.ts'

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

test('graded abilities: two categories are right and wrong, more are the sum over a fine grid', () => {
  const two = [
    { id: 'one', a: 1.3, steps: [0.5] },
    { id: 'two', a: 0.8, steps: [-0.7] },
  ]
  const plain = two.map(({ id, a, steps }) => ({ id, a, b: steps[0] ?? 0 }))
  const [ordered, usual] = [eapGraded(two, [1, 0]), eap(plain, [1, 0])]
  expect(ordered.theta).toBeCloseTo(usual.theta, 12)
  expect(ordered.se).toBeCloseTo(usual.se, 12)

  const items = [
    { id: 'one', a: 1.4, steps: [-1, 0.2, 1.1] },
    { id: 'two', a: 0.9, steps: [-0.4, 0.9] },
  ]
  const answers = [2, 0, null] as const
  let [total, first, second] = [0, 0, 0]
  for (let theta = -8; theta <= 8; theta += 0.001) {
    const weight =
      Math.exp(-0.5 * theta * theta) *
      (gradedProbabilities(items[0] as (typeof items)[number], theta)[2] ?? 0) *
      (gradedProbabilities(items[1] as (typeof items)[number], theta)[0] ?? 0)
    total += weight
    first += weight * theta
    second += weight * theta * theta
  }
  const found = eapGraded([...items, { id: 'skipped', a: 1, steps: [0] }], answers)
  expect(found.theta).toBeCloseTo(first / total, 6)
  expect(found.se).toBeCloseTo(Math.sqrt(second / total - (first / total) ** 2), 6)
  expect(() => eapGraded(items, [4, 0])).toThrow(
    'eapGraded: item one got category 4, expected a whole number 0–3',
  )
})

test('one graded category alone has the probability that it has among all', () => {
  const item = { id: 'one', a: 1.4, steps: [-1, 0.2, 1.1] }
  for (const theta of [-3, 0, 2.5])
    for (const [category, p] of gradedProbabilities(item, theta).entries())
      expect(gradedProbability(item, theta, category)).toBeCloseTo(p, 14)
})

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
