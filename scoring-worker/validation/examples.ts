import { adverseImpact, icc } from '../calibrate/index.ts'
import { eap, information, mle, probability } from '../irt/index.ts'
import { ezDiffusion, signalDetection } from '../models/index.ts'
import { publishedText } from '../testing/published.ts'
import type { Check } from './check.ts'

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
/** The maximum that catR gives is the one its optimiser stops at; ours is the exact one (and jsCAT’s to its printed digits). */
const optimizerStep = 1e-4
const abcd = (row: unknown) => {
  const [a = 1, b = 0, c = 0, d = 1] = row as readonly number[]
  return { id: `${a} ${b}`, a, b, c, d }
}

/** How each kind of example is computed; kinds that this project has no call for are left out and named in the report. */
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
    const found = signalDetection({
      hits: number(input.hits),
      misses: number(input.misses),
      falseAlarms: number(input.false_alarms),
      correctRejections: number(input.correct_rejections),
    })
    return 'refused' in found
      ? [[null, 0]]
      : [
          [found.dPrime, number(expected.dprime)],
          [found.criterion, number(expected.c)],
          [Math.exp(found.lnBeta), number(expected.beta)],
        ]
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

/** The worked examples, each as its own check. Empty where the file is not there. */
export function exampleChecks(): readonly Check[] {
  return all().flatMap((example) => {
    const run = compute[example.kind]
    if (!run) return []
    return [
      {
        name: `worked example ${example.id}`,
        source: example.source,
        needs: file,
        tolerance: 'catR_ML' in example.expected ? optimizerStep : example.tolerance,
        run: () => run(example),
      },
    ]
  })
}
