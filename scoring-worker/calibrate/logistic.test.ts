import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { calibrate2pl, calibrateRasch } from './logistic.ts'
import type { Responses } from './responses.ts'

type Answer = 0 | 1 | null

/** Answers of people N(0, 1) to items with these parameters; a share of them missing. */
function simulated(items: readonly { a: number; b: number }[], people: number, missing = 0): Responses {
  const draw = random('calibrate')
  return Array.from({ length: people }, () => {
    const theta = draw.normal()
    return items.map(({ a, b }): Answer => {
      const right = draw.next() < 1 / (1 + Math.exp(-a * (theta - b))) ? 1 : 0
      return draw.next() < missing ? null : right
    })
  })
}

const items = [
  { a: 0.8, b: -1.5 },
  { a: 1.2, b: -0.5 },
  { a: 1.6, b: 0 },
  { a: 1, b: 0.8 },
  { a: 1.4, b: 1.5 },
  { a: 0.6, b: 0.2 },
]

test('simulated items are recovered within their standard errors, missing answers included', () => {
  for (const missing of [0, 0.3]) {
    const { items: found, converged } = calibrate2pl(simulated(items, 4000, missing))
    expect(converged).toBe(true)
    for (const [j, { a, b, seA, seB }] of found.entries()) {
      expect(Math.abs(a - (items[j]?.a ?? 0))).toBeLessThan(3.2 * (seA ?? 0))
      expect(Math.abs(b - (items[j]?.b ?? 0))).toBeLessThan(3.2 * (seB ?? 0))
      expect(seA).toBeLessThan(0.25)
    }
  }
})

test('Rasch finds the difficulties and the spread of the group', () => {
  const equal = items.map(({ b }) => ({ a: 1.5, b: b }))
  const { items: found, variance } = calibrateRasch(simulated(equal, 6000))
  // a = 1 with variance v is the same model as a = √v with variance 1.
  expect(Math.abs(Math.sqrt(variance) - 1.5)).toBeLessThan(0.1)
  for (const [j, { a, b, seA, seB }] of found.entries()) {
    expect(a).toBe(1)
    expect(seA).toBeNull()
    expect(Math.abs(b - 1.5 * (equal[j]?.b ?? 0))).toBeLessThan(3.5 * (seB ?? 0) + 0.05)
  }
})

test('priors hold what the answers leave open, and pull less the more answers there are', () => {
  const all: Responses = Array.from({ length: 50 }, (_, person) => [
    1,
    person % 2 ? 1 : 0,
    person % 3 ? 1 : 0,
  ])
  expect(() => calibrate2pl(all)).toThrow(
    'item 0 was answered right by all 50, expected both, or a prior on b',
  )
  const priors = { a: { meanLog: 0, sdLog: 0.3 }, b: { mean: 0, sd: 1.5 } }
  const { items: found } = calibrate2pl(all, { priors })
  expect(found[0]?.b).toBeLessThan(-1)
  expect(found.every(({ a, b }) => a > 0.3 && a < 3 && Number.isFinite(b))).toBe(true)
  const few = calibrate2pl(simulated(items, 100), { priors })
  const many = calibrate2pl(simulated(items, 4000), { priors })
  const pull = (one: typeof few) =>
    one.items.reduce((sum, { a }, j) => sum + Math.abs(Math.log(a / (items[j]?.a ?? 1))), 0)
  expect(pull(many)).toBeLessThan(pull(few))
})

test('what is not a table of answers is refused with its place', () => {
  expect(() => calibrate2pl([])).toThrow('got 0 people and 0 items')
  expect(() => calibrate2pl([[1, 0], [1]])).toThrow('person 1 has 1 answers, expected 2')
  expect(() =>
    calibrate2pl([
      [1, 0],
      [1, 2 as never],
    ]),
  ).toThrow('person 1, item 1: got 2, expected 0, 1 or null')
  expect(() =>
    calibrate2pl([
      [1, null],
      [0, null],
    ]),
  ).toThrow('item 1 was answered by nobody')
})

const folder = 'psych/irt_lsat'
const published = {
  LSAT6: { '2PL': -2466.653378, Rasch: -2466.9376, variance: 0.57 },
  LSAT7: { '2PL': -2658.805114, Rasch: -2664.900891, variance: 1.023 },
} as const

for (const name of ['LSAT6', 'LSAT7'] as const)
  test.skipIf(!isPublished(folder))(
    `${name} has the parameters, errors and log-likelihood of mirt 1.47`,
    () => {
      const responses: Answer[][] = []
      for (const row of publishedTable(`${folder}/${name}_patterns.csv`)) {
        const frequency = Number(row.Freq ?? row.freq)
        const answers = Object.entries(row)
          .filter(([column]) => /^item/i.test(column))
          .map(([, value]): Answer => (value === '1' ? 1 : 0))
        for (let person = 0; person < frequency; person++) responses.push(answers)
      }
      expect(responses).toHaveLength(1000)
      const twoParameters = calibrate2pl(responses)
      expect(Math.abs(twoParameters.logLik - published[name]['2PL'])).toBeLessThan(1e-3)
      for (const [j, row] of publishedTable(`${folder}/${name}_2PL_item_params_mirt.csv`).entries()) {
        const found = twoParameters.items[j]
        expect(Math.abs((found?.a ?? 0) - numberIn(row, 'a'))).toBeLessThan(1e-3)
        expect(Math.abs((found?.b ?? 0) - numberIn(row, 'b'))).toBeLessThan(2e-3)
        expect(Math.abs((found?.seA ?? 0) - numberIn(row, 'se_a'))).toBeLessThan(1e-3)
        expect(Math.abs((found?.seB ?? 0) - numberIn(row, 'se_b'))).toBeLessThan(2e-3)
      }
      const rasch = calibrateRasch(responses)
      expect(Math.abs(rasch.logLik - published[name].Rasch)).toBeLessThan(1e-3)
      expect(Math.abs(rasch.variance - published[name].variance)).toBeLessThan(1e-3)
      for (const [j, row] of publishedTable(`${folder}/${name}_Rasch_item_params_mirt.csv`).entries())
        expect(Math.abs((rasch.items[j]?.b ?? 0) - numberIn(row, 'b'))).toBeLessThan(1e-3)
    },
  )

const raven = 'psych/matrices/ravens18_groups.csv'
test.skipIf(!isPublished(raven))(
  '18 matrices answered by 522 adults have the log-likelihood of mirt 1.47',
  () => {
    const responses = publishedTable(raven).map((row) =>
      Object.entries(row)
        .filter(([column]) => /^R\d/.test(column))
        .map(([, value]): Answer => (value === '1' ? 1 : 0)),
    )
    expect([responses.length, responses[0]?.length]).toEqual([522, 18])
    const { logLik, converged } = calibrate2pl(responses)
    expect(converged).toBe(true)
    expect(Math.abs(logLik - -5095.6842)).toBeLessThan(1e-3)
  },
)
