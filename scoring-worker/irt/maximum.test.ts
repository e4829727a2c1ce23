import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { map, mle, wle } from './maximum.ts'

const items = [
  { id: 'easy', a: 1, b: -1 },
  { id: 'middle', a: 1.2, b: 0 },
  { id: 'hard', a: 0.9, b: 1 },
]

test('all right and all wrong have no maximum likelihood, but a most likely and a weighted one', () => {
  for (const answers of [
    [1, 1, 1],
    [0, 0, 0],
  ] as const) {
    expect(mle(items, answers)).toBeNull()
    expect(Number.isFinite(map(items, answers).theta)).toBe(true)
    expect(Number.isFinite(wle(items, answers)?.theta)).toBe(true)
  }
})

test('where nothing was answered only the prior speaks', () => {
  const none = [null, null, null]
  expect(mle(items, none)).toBeNull()
  expect(wle(items, none)).toBeNull()
  const { theta, se } = map(items, none, { mean: 0.4, sd: 2 })
  expect(theta).toBeCloseTo(0.4, 6)
  expect(se).toBeCloseTo(2, 10)
})

test('items and responses that differ in number, and a prior without width, are refused', () => {
  expect(() => mle(items, [1])).toThrow('mle: got 3 items and 1 responses')
  expect(() => map(items, [1, 0, 1], { sd: 0 })).toThrow('sd 0')
})

const folder = 'psych/irt_lsat'
for (const name of ['LSAT6_2PL', 'LSAT7_2PL', 'LSAT6_Rasch', 'LSAT7_Rasch'])
  test.skipIf(!isPublished(folder))(`every ${name} pattern has the abilities that mirt 1.47 gives`, () => {
    const bank = publishedTable(`${folder}/${name}_item_params_mirt.csv`).map((row) => ({
      id: row.item ?? '',
      a: numberIn(row, 'a'),
      b: numberIn(row, 'b'),
    }))
    const latentVariance: Readonly<Record<string, number>> = { LSAT6_Rasch: 0.57, LSAT7_Rasch: 1.023 }
    const rows = publishedTable(`${folder}/${name}_scores_by_pattern_mirt.csv`)
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      const answers = bank.map(({ id }) => (row[id] === '1' ? 1 : 0))
      const modal = map(bank, answers, { sd: Math.sqrt(latentVariance[name] ?? 1) })
      // The variance of the Rasch run is printed with three digits only.
      const near = name in latentVariance ? 2e-3 : 1e-4
      expect(Math.abs(modal.theta - numberIn(row, 'MAP'))).toBeLessThan(near)
      expect(Math.abs(modal.se - numberIn(row, 'MAP_SE'))).toBeLessThan(near)
      const likeliest = mle(bank, answers)
      if (row.ML === 'Inf' || row.ML === '-Inf') expect(likeliest).toBeNull()
      else {
        expect(Math.abs((likeliest?.theta ?? 99) - numberIn(row, 'ML'))).toBeLessThan(1e-4)
        expect(Math.abs((likeliest?.se ?? 99) - numberIn(row, 'ML_SE'))).toBeLessThan(1e-4)
      }
      const weighted = wle(bank, answers)
      expect(Math.abs((weighted?.theta ?? 99) - numberIn(row, 'WLE'))).toBeLessThan(1e-3)
    }
  })

const catr = 'psych/catr_cat'
test.skipIf(!isPublished(catr))('abilities with guessing and slipping equal catR 3.17', () => {
  const bank = publishedTable(`${catr}/tcals_bank.csv`).map((row) => ({
    id: row.item ?? '',
    a: numberIn(row, 'a'),
    b: numberIn(row, 'b'),
    c: numberIn(row, 'c'),
    d: numberIn(row, 'd'),
  }))
  const methods: Readonly<Record<string, typeof mle>> = { ML: mle, BM: map, WL: wle }
  const cases = publishedTable(`${catr}/thetaEst_cases.csv`).filter(({ method = '' }) => method in methods)
  expect(cases.length).toBeGreaterThan(8)
  for (const row of cases) {
    const [first = 1, last = first] = (row.items ?? '').split(':').map(Number)
    const answers = [...(row.responses ?? '')].map((answer) => (answer === '1' ? 1 : 0))
    const ability = methods[row.method ?? '']?.(bank.slice(first - 1, last), answers)
    const theta = numberIn(row, 'theta')
    // catR looks between −4 and 4 only.
    if (Math.abs(theta) > 3.99) continue
    expect(Math.abs((ability?.theta ?? 99) - theta), `${row.case} ${row.method}`).toBeLessThan(1e-3)
    expect(Math.abs((ability?.se ?? 99) - numberIn(row, 'se')), `${row.case} ${row.method} se`).toBeLessThan(
      2e-3,
    )
  }
})
