import { calibrate2pl, calibrateRasch } from '../calibrate/index.ts'
import { eap, map, mle, mostInformative, wle } from '../irt/index.ts'
import { numberIn, publishedTable } from '../testing/published.ts'
import type { Check } from './check.ts'

const lsat = 'psych/irt_lsat'

function answersTo(name: string): (0 | 1)[][] {
  return publishedTable(`${lsat}/${name}_patterns.csv`).flatMap((row) => {
    const answers = Object.entries(row)
      .filter(([column]) => /^item/i.test(column))
      .map(([, value]): 0 | 1 => (value === '1' ? 1 : 0))
    return Array.from({ length: Number(row.Freq ?? row.freq) }, () => answers)
  })
}

const bankOf = (name: string) =>
  publishedTable(`${lsat}/${name}_2PL_item_params_mirt.csv`).map((row) => ({
    id: row.item ?? '',
    a: numberIn(row, 'a'),
    b: numberIn(row, 'b'),
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
    name: `abilities of every pattern (EAP, MAP, ML, WLE), ${name}`,
    source: 'mirt 1.47',
    needs: lsat,
    tolerance: 1e-3,
    run: () => {
      const bank = bankOf(name)
      return publishedTable(`${lsat}/${name}_2PL_scores_by_pattern_mirt.csv`).flatMap((row) => {
        const answers = bank.map(({ id }) => (row[id] === '1' ? 1 : 0))
        const finite = (column: string): boolean => Number.isFinite(Number(row[column]))
        return [
          [eap(bank, answers).theta, numberIn(row, 'EAP')] as const,
          [eap(bank, answers).se, numberIn(row, 'EAP_SE')] as const,
          [map(bank, answers).theta, numberIn(row, 'MAP')] as const,
          [wle(bank, answers)?.theta ?? null, numberIn(row, 'WLE')] as const,
          ...(finite('ML') ? [[mle(bank, answers)?.theta ?? null, numberIn(row, 'ML')] as const] : []),
        ]
      })
    },
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
