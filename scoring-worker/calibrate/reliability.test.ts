import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import {
  alpha,
  icc,
  omega,
  reliableChange,
  spearmanBrown,
  splitHalf,
  standardErrorOfMeasurement,
} from './reliability.ts'

test('the intraclass correlations are those of Shrout and Fleiss (1979)', () => {
  const found = icc([
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ])
  const published = {
    icc1: 0.16574177,
    icc2: 0.28976378,
    icc3: 0.71484071,
    icc1k: 0.44279713,
    icc2k: 0.62005055,
    icc3k: 0.90931554,
  }
  for (const [name, value] of Object.entries(published))
    expect(Math.abs(found[name as keyof typeof found] - value)).toBeLessThan(1e-7)
})

test('error of measurement and reliable change follow from sd and reliability', () => {
  expect(standardErrorOfMeasurement(10, 0.84)).toBeCloseTo(4)
  expect(reliableChange(10, 0.84)).toBeCloseTo(1.96 * Math.SQRT2 * 4)
  expect(standardErrorOfMeasurement(10, 1.2)).toBe(0)
  expect(spearmanBrown(0.6, 2)).toBeCloseTo(0.75)
})

test('half a test tells how reliable the whole is', () => {
  const draw = random('split')
  // Score of n trials = truth + error ∕ √n: with error SD 2 and 16 trials reliability is 1 ∕ (1 + 4 ∕ 16) = .8.
  const people = Array.from({ length: 400 }, () => {
    const truth = draw.normal()
    return Array.from({ length: 16 }, (_, at) => ({
      kind: at % 2 ? 'a' : 'b',
      value: truth + 2 * draw.normal(),
    }))
  })
  const { reliability, low, high } = splitHalf(people, {
    score: (trials) => trials.reduce((sum, { value }) => sum + value, 0) / trials.length,
    stratum: ({ kind }) => kind,
    splits: 50,
    random: random('halves'),
  })
  expect(Math.abs(reliability - 0.8)).toBeLessThan(0.04)
  expect(low).toBeLessThanOrEqual(reliability)
  expect(high).toBeGreaterThanOrEqual(reliability)
})

test('what cannot be computed is refused with its reason', () => {
  expect(() => alpha([[1, 2]])).toThrow('alpha: got 1 rows of 2, expected at least 2 of 2')
  expect(() =>
    icc([
      [1, 2],
      [3, Number.NaN],
    ]),
  ).toThrow('icc: row 1 is 3, NaN, expected 2 finite numbers')
  expect(() => splitHalf([[1]], { score: () => null, splits: 3, random: random('x') })).toThrow(
    'none of 1 people has two halves',
  )
})

const folder = 'psych/reliability_careless'
test.skipIf(!isPublished(folder))('alpha and omega of five scales of 2436 people equal psych 2.2.9', () => {
  const people = publishedTable(`${folder}/bfi_complete_with_careless_indices.csv.gz`)
  const scales = publishedTable(`${folder}/bfi_reliability_reference.csv`)
  expect(scales.length).toBeGreaterThanOrEqual(5)
  for (const row of scales) {
    const items = (row.items ?? '').split(' ')
    const scores = people.map((person) =>
      items.map((item) =>
        item.startsWith('-') ? 7 - numberIn(person, item.slice(1)) : numberIn(person, item),
      ),
    )
    expect(Math.abs(alpha(scores) - numberIn(row, 'alpha_raw')), row.scale).toBeLessThan(1e-6)
    expect(Math.abs(omega(scores) - numberIn(row, 'omega_t_1f')), row.scale).toBeLessThan(2e-3)
  }
})

const hedge = 'psych/hedge_flanker_stroop'
test.skipIf(!isPublished(hedge))(
  'retest of 107 people on flanker and Stroop has the published ICC(A,1)',
  () => {
    const published = { flanker: { 1: 0.3972, 2: 0.5687 }, stroop: { 1: 0.6028, 2: 0.6565 } } as const
    for (const task of ['flanker', 'stroop'] as const) {
      const rows = publishedTable(`${hedge}/${task}_scores.csv`)
      for (const study of [1, 2] as const) {
        const excluded = study === 1 ? [] : task === 'stroop' ? ['25', '34', '38', '54'] : ['25', '34', '38']
        const bySubject = new Map<string, number[]>()
        for (const row of rows) {
          if (row.study !== String(study) || excluded.includes((row.subject ?? '').slice(2))) continue
          const scores = bySubject.get(row.subject ?? '') ?? []
          scores[Number(row.session) - 1] = numberIn(row, 'cost_trim')
          bySubject.set(row.subject ?? '', scores)
        }
        const pairs = [...bySubject.values()].filter((scores) => scores.length === 2)
        expect(Math.abs(icc(pairs).icc2 - published[task][study]), `${task} ${study}`).toBeLessThan(1e-3)
      }
    }
  },
)
