import { calibrate2pl, calibrateRasch } from '../calibrate/index.ts'
import { eap, map, mle, mostInformative, testInformation, wle } from '../irt/index.ts'
import { numberIn, publishedTable } from '../testing/published.ts'
import type { Check } from './check.ts'

const lsat = 'psych/irt_lsat'

/** The answers of 1,000 people to five questions of the Law School Admission Test, section 6 or 7. */
export function answersTo(name: string): (0 | 1)[][] {
  return publishedTable(`${lsat}/${name}_patterns.csv`).flatMap((row) =>
    Array.from({ length: Number(row.Freq ?? row.freq) }, () => answersIn(row)),
  )
}

const answersIn = (row: Readonly<Record<string, string>>): (0 | 1)[] =>
  Object.entries(row)
    .filter(([column]) => /^item/i.test(column))
    .map(([, value]) => (value === '1' ? 1 : 0))

const paramsOf = (name: string, model: '2PL' | 'Rasch') =>
  publishedTable(`${lsat}/${name}_${model}_item_params_mirt.csv`)

const bankOf = (name: string) =>
  paramsOf(name, '2PL').map((row) => ({ id: row.item ?? '', a: numberIn(row, 'a'), b: numberIn(row, 'b') }))

const patternsOf = (name: string) =>
  publishedTable(`${lsat}/${name}_2PL_scores_by_pattern_mirt.csv`).map((row) => ({
    row,
    answers: answersIn(row),
    bank: bankOf(name),
  }))

const logLik: Readonly<Record<string, readonly [twoParameters: number, rasch: number]>> = {
  LSAT6: [-2466.653378, -2466.9376],
  LSAT7: [-2658.805114, -2664.900891],
}

const calibrations: readonly Check[] = Object.entries(logLik).flatMap(([name, [two, rasch]]): Check[] => [
  {
    name: `2PL and Rasch log-likelihood, ${name}`,
    source: 'mirt 1.47 and ltm 1.2-0 on 1000 people',
    needs: lsat,
    tolerance: 1e-3,
    run: () => [
      [calibrate2pl(answersTo(name)).logLik, two],
      [calibrateRasch(answersTo(name)).logLik, rasch],
    ],
  },
  {
    name: `2PL slopes and difficulties, ${name}`,
    source: 'mirt 1.47',
    needs: lsat,
    tolerance: 1e-3,
    run: () => {
      const { items } = calibrate2pl(answersTo(name))
      return bankOf(name).flatMap(({ a, b }, j) => [
        [items[j]?.a ?? null, a] as const,
        [items[j]?.b ?? null, b] as const,
      ])
    },
  },
  {
    name: `standard errors of slopes and difficulties, ${name}`,
    source: 'mirt 1.47',
    needs: lsat,
    tolerance: 1e-3,
    run: () => {
      const { items } = calibrate2pl(answersTo(name))
      return paramsOf(name, '2PL').flatMap((row, j) => [
        [items[j]?.seA ?? null, numberIn(row, 'se_a')] as const,
        [items[j]?.seB ?? null, numberIn(row, 'se_b')] as const,
      ])
    },
  },
  {
    name: `Rasch difficulties and their standard errors, ${name}`,
    source: 'mirt 1.47',
    needs: lsat,
    tolerance: 1e-3,
    run: () => {
      const { items } = calibrateRasch(answersTo(name))
      return paramsOf(name, 'Rasch').flatMap((row, j) => [
        [items[j]?.b ?? null, numberIn(row, 'b')] as const,
        [items[j]?.seB ?? null, numberIn(row, 'se_b')] as const,
      ])
    },
  },
  {
    name: `EAP of every pattern and its standard error, ${name}`,
    source: 'mirt 1.47',
    needs: lsat,
    tolerance: 1e-6,
    run: () =>
      patternsOf(name).flatMap(({ row, answers, bank }) => {
        const { theta, se } = eap(bank, answers, { mean: 0, sd: 1, nodes: 61 })
        return [[theta, numberIn(row, 'EAP')] as const, [se, numberIn(row, 'EAP_SE')] as const]
      }),
  },
  {
    name: `EAP of every pattern seen, parameters and all, ${name}`,
    source: 'ltm 1.2-0',
    needs: lsat,
    tolerance: 1e-4,
    run: () => {
      const { items } = calibrate2pl(answersTo(name))
      return publishedTable(`${lsat}/${name}_scores_EAP_ltm.csv`).map((row) => [
        eap(items, answersIn(row)).theta,
        numberIn(row, 'z1'),
      ])
    },
  },
  {
    name: `MAP, ML and WLE of every pattern, ${name}`,
    source: 'mirt 1.47',
    needs: lsat,
    tolerance: 1e-5,
    run: () =>
      patternsOf(name).flatMap(({ row, answers, bank }) => [
        [map(bank, answers).theta, numberIn(row, 'MAP')] as const,
        [wle(bank, answers)?.theta ?? null, numberIn(row, 'WLE')] as const,
        ...(Number.isFinite(Number(row.ML))
          ? [[mle(bank, answers)?.theta ?? null, numberIn(row, 'ML')] as const]
          : []),
      ]),
  },
  {
    name: `information of the whole test, ${name}`,
    source: 'mirt 1.47',
    needs: lsat,
    tolerance: 1e-6,
    run: () =>
      publishedTable(`${lsat}/${name}_2PL_testinfo.csv`).map((row) => [
        testInformation(bankOf(name), numberIn(row, 'theta')),
        numberIn(row, 'info'),
      ]),
  },
])

const catr = 'psych/catr_cat'
const traces: Check = {
  name: '40 adaptive tests ask the same items in the same order',
  source: 'catR 3.17',
  needs: catr,
  tolerance: 0,
  run: () => {
    const bank = publishedTable(`${catr}/tcals_bank.csv`).map((row) => ({
      id: row.item ?? '',
      a: numberIn(row, 'a'),
      b: numberIn(row, 'b'),
      c: numberIn(row, 'c'),
      d: numberIn(row, 'd'),
    }))
    let current = ''
    let theta = 0
    let left: typeof bank = []
    return publishedTable(`${catr}/cat_traces.csv`).map((row) => {
      const name = `${row.method} ${row.sim}`
      if (name !== current) {
        current = name
        theta = 0
        left = bank
      }
      const next = mostInformative(left, theta, 1)[0]
      theta = numberIn(row, 'theta')
      left = left.filter(({ id }) => id !== row.item)
      return [Number(next?.id), numberIn(row, 'item')]
    })
  },
}

const raven: Check = {
  name: '2PL log-likelihood of 18 matrices',
  source: 'mirt 1.47 on 522 adults',
  needs: 'psych/matrices/ravens18_groups.csv',
  tolerance: 1e-3,
  run: () => {
    const answers = publishedTable('psych/matrices/ravens18_groups.csv').map((row) =>
      Object.entries(row)
        .filter(([column]) => /^R\d/.test(column))
        .map(([, value]): 0 | 1 => (value === '1' ? 1 : 0)),
    )
    return [[calibrate2pl(answers).logLik, -5095.6842]]
  },
}

/** Item response theory against the reference packages. */
export const itemChecks: readonly Check[] = [...calibrations, raven, traces]
