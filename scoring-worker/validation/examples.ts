import {
  adverseImpact,
  alpha,
  calibrate2pl,
  calibrateRasch,
  icc,
  mantelHaenszel,
} from '../calibrate/index.ts'
import { eap, information, mle, probability } from '../irt/index.ts'
import { ezDiffusion, signalDetection } from '../models/index.ts'
import { normalQuantile } from '../models/normal-quantile.ts'
import { posterior } from '../skills/posterior.ts'
import { attitude, berkeley } from '../testing/data-of-r.ts'
import { holzinger, holzingerSds } from '../testing/holzinger.ts'
import { publishedText } from '../testing/published.ts'
import type { Check } from './check.ts'
import { answersTo } from './items.ts'

const file = 'psych/worked_examples/worked_examples.json'

interface Example {
  readonly id: string
  readonly kind: string
  readonly source: string
  readonly tolerance: number
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
}

const all = (): readonly Example[] =>
  (JSON.parse(publishedText(file)) as { examples: readonly Example[] }).examples

type Pairs = ReturnType<Check['run']>
const number = (value: unknown): number => Number(value)
const numbers = (value: unknown): readonly number[] => (value ?? []) as readonly number[]
const dataOf = (id: string): string => (id.includes('LSAT6') ? 'LSAT6' : 'LSAT7')
const intercept = (item: { readonly a: number; readonly b: number } | undefined): number | null =>
  item ? -item.a * item.b : null

/** What is printed rounds: lavaan's parameters were published to three digits, mirt's first ones to four. */
const asPrinted: Readonly<Record<string, number>> = {
  linear_gaussian_HS: 1e-3,
}
/** The maximum that catR gives is the one its optimiser stops at; ours is the exact one (and jsCAT’s to its printed digits). */
const optimizerStep = 1e-4
const abcd = (row: unknown) => {
  const [a = 1, b = 0, c = 0, d = 1] = row as readonly number[]
  return { id: `${a} ${b}`, a, b, c, d }
}

/** Kinds that this project has no call for: no task with m alternatives, no rank correlation, no ratings of players. */
const withoutCall: readonly string[] = ['sdt_mafc', 'kendall', 'elo', 'glicko2']

const yesNo = (input: Example['input']) =>
  signalDetection({
    hits: number(input.hits),
    misses: number(input.misses),
    falseAlarms: number(input.false_alarms),
    correctRejections: number(input.correct_rejections),
  })

/** How each other kind of example is computed. */
const compute: Readonly<Record<string, (example: Example) => Pairs>> = {
  ez_diffusion: ({ input, expected }) => {
    const found = ezDiffusion({
      proportionCorrect: number(input.Pc),
      rtVariance: number(input.VRT),
      rtMean: number(input.MRT),
      trials: 1000,
      scale: number(input.s),
    })
    return 'refused' in found
      ? [[null, 0]]
      : [
          [found.drift, number(expected.v)],
          [found.boundary, number(expected.a)],
          [found.nonDecision, number(expected.Ter)],
        ]
  },
  sdt_yesno_loglinear: ({ input, expected }) => {
    const found = yesNo(input)
    return 'refused' in found
      ? [[null, 0]]
      : [
          [found.dPrime, number(expected.dprime)],
          [found.criterion, number(expected.c)],
          [Math.exp(found.lnBeta), number(expected.beta)],
        ]
  },
  sdt_yesno_extreme_rate_correction: ({ expected }) => {
    const [hit, alarm] = [normalQuantile(number(expected.H)), normalQuantile(number(expected.F))]
    const [dPrime, criterion] = [hit - alarm, -(hit + alarm) / 2]
    return [
      [dPrime, number(expected.dprime)],
      [criterion, number(expected.c)],
      [Math.exp(dPrime * criterion), number(expected.beta)],
    ]
  },
  // A published table with a wrong denominator: ours must differ from it.
  sdt_trap: ({ input, expected }) => {
    const found = yesNo(input)
    return 'refused' in found
      ? [[null, 0]]
      : [[Math.abs(found.dPrime - number(expected.dprime)) > 1e-4 ? 0 : 1, 0]]
  },
  irt_2pl_mml: ({ id, expected }) => {
    const { items, logLik } = calibrate2pl(answersTo(dataOf(id)))
    return [
      [logLik, number(expected.logLik)],
      ...numbers(expected.a).map((a, j) => [items[j]?.a ?? null, a] as const),
      ...numbers(expected.b).map((b, j) => [items[j]?.b ?? null, b] as const),
      ...numbers(expected.d).map((d, j) => [intercept(items[j]), d] as const),
    ]
  },
  irt_rasch_mml: ({ id, expected }) => {
    const { items, logLik, variance } = calibrateRasch(answersTo(dataOf(id)))
    return [
      [logLik, number(expected.logLik)],
      [variance, number(expected.sigma2)],
      ...numbers(expected.d).map((d, j) => [intercept(items[j]), d] as const),
    ]
  },
  alpha: ({ expected }) => [[alpha(attitude), number(expected.alpha_raw)]],
  mantel_haenszel: ({ expected }) => {
    const found = mantelHaenszel(berkeley())
    return [
      [found?.chiSquare ?? null, number(expected.X2_cc)],
      [found?.p ?? null, number(expected.p)],
      [found?.oddsRatio ?? null, number(expected.common_OR)],
    ]
  },
  linear_gaussian_posterior: ({ expected }) => {
    const { covariance } = posterior(
      holzinger,
      holzinger.loadings.map(() => 0),
    )
    return numbers(expected.posterior_sd).map((sd, k) => [holzingerSds(covariance)[k] ?? null, sd] as const)
  },
  cat_theta: ({ input, expected }) => {
    const items = (input.items_abcd as readonly unknown[]).map(abcd)
    const answers = input.responses as readonly (0 | 1)[]
    if ('catR_EAP' in expected) {
      // The example's grid: −6 … 6 in steps of .1.
      const found = eap(items, answers, { nodes: 121 })
      return [
        [found.theta, number(expected.catR_EAP)],
        [found.se, number(expected.catR_posterior_sd)],
      ]
    }
    return [[mle(items, answers)?.theta ?? null, number(expected.catR_ML)]]
  },
  irf4pl: ({ input, expected }) =>
    (input.cases as readonly (readonly number[])[]).map(([theta = 0, ...item], i) => [
      probability(abcd(item), theta),
      (expected.P as readonly number[])[i] ?? 0,
    ]),
  fisher_info: ({ input, expected }) =>
    (input.cases as readonly (readonly number[])[]).map(([theta = 0, ...item], i) => [
      information(abcd(item), theta),
      (expected.I_catR as readonly number[])[i] ?? 0,
    ]),
  icc: ({ input, expected }) => {
    const found = icc(input.ratings_4judges as readonly (readonly number[])[])
    return (
      [
        ['icc1', 'ICC1'],
        ['icc2', 'ICC2'],
        ['icc3', 'ICC3'],
        ['icc1k', 'ICC1k'],
        ['icc2k', 'ICC2k'],
        ['icc3k', 'ICC3k'],
      ] as const
    ).map(([ours, theirs]) => [found[ours], number(expected[theirs])])
  },
  adverse_impact: ({ input, expected }) => {
    const found = adverseImpact(input.sel as readonly [number, number], input.n as readonly [number, number])
    return [
      [found.impactRatio, number(expected.impact_ratio)],
      [found.fisherP, number(expected.fisher_p)],
    ]
  },
}

/** The worked examples, each as its own check. Throws an `Error` on a kind that nobody has thought of. */
export function exampleChecks(): readonly Check[] {
  return all().flatMap((example) => {
    const { id, kind, source, tolerance, expected } = example
    if (withoutCall.includes(kind)) return []
    const run = compute[kind]
    if (!run)
      throw new Error(`worked examples: ${id} is of kind ${kind}, which is neither computed nor left out`)
    return [
      {
        name: `worked example ${id}`,
        source,
        needs: file,
        tolerance: asPrinted[id] ?? ('catR_ML' in expected ? optimizerStep : tolerance),
        run: () => run(example),
      },
    ]
  })
}

/** Worked examples that this project has no call for, by name. */
export const examplesWithoutCall = (): readonly string[] =>
  all().flatMap(({ id, kind }) => (withoutCall.includes(kind) ? [id] : []))
