import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { berkeley } from '../testing/data-of-r.ts'
import { isPublished, numberIn, publishedTable, publishedText } from '../testing/published.ts'
import { adverseImpact } from './adverse-impact.ts'
import { chiSquareTail } from './chi-square.ts'
import { logisticDif, mantelHaenszel } from './dif.ts'
import { itemFit, q3 } from './item-fit.ts'
import type { Responses } from './responses.ts'

test('tails of the chi-square distribution are the tabled ones', () => {
  for (const [x, df, p] of [
    [3.841459, 1, 0.05],
    [6.634897, 1, 0.01],
    [5.991465, 2, 0.05],
    [18.307038, 10, 0.05],
    [0.004, 1, 0.9495709711511051],
    [124.342113, 100, 0.05],
  ] as const)
    expect(Math.abs(chiSquareTail(x, df) - p)).toBeLessThan(1e-6)
  expect(chiSquareTail(0, 3)).toBe(1)
})

test('graduate admissions in Berkeley (1973) have the published Mantel–Haenszel figures', () => {
  const found = mantelHaenszel(berkeley())
  expect(Math.abs((found?.chiSquare ?? 0) - 1.426946)).toBeLessThan(1e-5)
  expect(Math.abs((found?.p ?? 0) - 0.2322635)).toBeLessThan(1e-6)
  expect(Math.abs((found?.oddsRatio ?? 0) - 0.9046968)).toBeLessThan(1e-6)
  expect(found?.ets).toBe('A')
})

test('one group alone, people of whom none answered all, and scores that are none give no figure', () => {
  expect(logisticDif([{ focal: true, correct: true, score: 3 }])).toBeNull()
  expect(() => logisticDif([{ focal: true, correct: true, score: Number.NaN }])).toThrow('person 0 is NaN')
  const items = [0, 1, 2].map((b) => ({ a: 1, b }))
  expect(itemFit(items, [[1, null, 0]])).toEqual(items.map(() => ({ sx2: 0, df: 0, p: null })))
})

test('groups that never meet at one score say nothing', () => {
  expect(
    mantelHaenszel([
      { focal: false, correct: true, stratum: 1 },
      { focal: true, correct: false, stratum: 2 },
    ]),
  ).toBeNull()
})

test('a large difference at equal ability is class C, and both methods see it', () => {
  const draw = random('dif')
  const people = Array.from({ length: 3000 }, (_, index) => {
    const theta = draw.normal()
    const focal = index % 2 === 0
    const score = Math.round(10 + 4 * theta + draw.normal())
    return {
      focal,
      score,
      stratum: score,
      correct: draw.next() < 1 / (1 + Math.exp(-(theta - (focal ? 1.2 : 0)))),
    }
  })
  expect(mantelHaenszel(people)).toMatchObject({ ets: 'C' })
  const { uniformP = 1, nonUniformP = 0 } = logisticDif(people) ?? {}
  expect(uniformP).toBeLessThan(1e-6)
  expect(nonUniformP).toBeGreaterThan(0.001)
})

test('half the rate of the other group is below four fifths', () => {
  const found = adverseImpact([48, 12], [80, 40])
  expect(found.rates).toEqual([0.6, 0.3])
  expect(found).toMatchObject({ impactRatio: 0.5, belowFourFifths: true, flips: false })
  expect(Math.abs(found.fisherP - 0.003409222)).toBeLessThan(1e-8)
  expect(adverseImpact([10, 3], [20, 8]).flips).toBe(true)
  expect(() => adverseImpact([5, 9], [4, 9])).toThrow('group 0 has 5 selected of 4')
})

const matrices = 'psych/matrices/ravens18_groups.csv'
const log = 'psych/reliability_careless/reference_log.txt'
test.skipIf(!isPublished(matrices) || !isPublished(log))(
  'DIF of 18 matrices by sex and by age over 40 equals the figures computed in R 4.2.2',
  () => {
    const people = publishedTable(matrices)
    const items = Object.keys(people[0] ?? {}).filter((column) => /^R\d/.test(column))
    const lines = publishedText(log).split('\n')
    const numbers = (line: string): number[] => line.trim().split(/\s+/).map(Number)
    // Two tables of 18 lines each, first sex, then age; the last three columns follow in a block below.
    const main = lines.filter((line) => /^\d+\s+R\d\d/.test(line))
    const rest = lines.filter((line) => /^\d+\s+[ABC]\s/.test(line))
    expect([main.length, rest.length]).toEqual([36, 36])
    for (const [table, group] of ['Sex', 'older'].entries())
      for (const [j, item] of items.entries()) {
        const rows = people.map((row) => {
          const score = items.reduce((sum, other) => sum + numberIn(row, other), 0)
          return { focal: row[group] === '1', correct: row[item] === '1', score, stratum: score }
        })
        const [, , strata, chiSquare, p, , oddsRatio, delta, seDelta] = numbers(main[table * 18 + j] ?? '')
        const found = mantelHaenszel(rows)
        const near = (value: number | undefined, wanted: number | undefined, by: number): void =>
          expect(Math.abs((value ?? 99) - (wanted ?? 0)), `${group} ${item}`).toBeLessThan(by)
        near(found?.strata, strata, 0.5)
        near(found?.chiSquare, chiSquare, 1e-5)
        near(found?.p, p, 1e-5)
        near(found?.oddsRatio, oddsRatio, 1e-4)
        near(found?.delta, delta, 1e-4)
        near(found?.seDelta, seDelta, 1e-4)
        const [, ets = '', uniform, nonUniform] = (rest[table * 18 + j] ?? '').trim().split(/\s+/)
        expect(`${item} ${found?.ets}`).toBe(`${item} ${ets}`)
        const logistic = logisticDif(rows)
        near(logistic?.uniform ?? 9e9, Number(uniform), 1e-4)
        near(logistic?.nonUniform ?? 9e9, Number(nonUniform), 1e-4)
      }
  },
)

const lsat = 'psych/irt_lsat'
test.skipIf(!isPublished(lsat))('S-X² of LSAT6 and LSAT7 equals mirt 1.47', () => {
  for (const name of ['LSAT6', 'LSAT7']) {
    const rows = publishedTable(`${lsat}/${name}_2PL_item_params_mirt.csv`)
    const items = rows.map((row) => ({ id: row.item ?? '', a: numberIn(row, 'a'), b: numberIn(row, 'b') }))
    const responses: (0 | 1)[][] = []
    for (const row of publishedTable(`${lsat}/${name}_patterns.csv`))
      for (let person = 0; person < Number(row.Freq ?? row.freq); person++)
        responses.push(items.map(({ id }) => (row[id] === '1' ? 1 : 0)))
    for (const [j, fit] of itemFit(items, responses).entries()) {
      expect(Math.abs(fit.sx2 - numberIn(rows[j] ?? {}, 'S_X2')), `${name} ${j}`).toBeLessThan(1e-2)
      expect(fit.df).toBe(numberIn(rows[j] ?? {}, 'df_S_X2'))
      expect(Math.abs((fit.p ?? 9) - numberIn(rows[j] ?? {}, 'p_S_X2'))).toBeLessThan(1e-2)
    }
  }
})

test('two items that hang together beyond ability stand out in Q3', () => {
  const draw = random('q3')
  const items = [-1, -0.5, 0, 0.5, 1, 0].map((b, j) => ({ id: `${j}`, a: 1.2, b }))
  const responses: Responses = Array.from({ length: 1500 }, () => {
    const theta = draw.normal()
    const answers = items.map(
      ({ a, b }) => (draw.next() < 1 / (1 + Math.exp(-a * (theta - b))) ? 1 : 0) as 0 | 1,
    )
    if (draw.next() < 0.6) answers[5] = answers[2] as 0 | 1
    return answers
  })
  const table = q3(items, responses)
  expect(table[2]?.[5]).toBeGreaterThan(0.2)
  expect(Math.abs(table[0]?.[3] ?? 1)).toBeLessThan(0.2)
  expect(table[1]?.[1]).toBe(1)
})
