import { meets } from '../match/shortfall.ts'
import { logisticRegression } from './logistic-regression.ts'

/** One case of the endpoint's export, as far as this reads it. */
export interface OutcomeCase {
  readonly skills: readonly {
    readonly relevance: 'essential' | 'important' | 'somewhat'
    readonly required: number
    readonly mean: number | null
    readonly sd: number | null
  }[]
  readonly outcomes: readonly {
    readonly side: 'person' | 'employer'
    readonly kind: string
    readonly value: boolean
  }[]
}

/** A coefficient with its 95 % interval; null where the data cannot tell. */
export interface Estimate {
  readonly value: number
  readonly interval: readonly [number, number] | null
}

/** Fewest cases of each answer. Source: Collins, Ogundimu & Altman (2016), Statistics in Medicine 35, 214–226. */
export const fewestOfEach = 100
const classes = ['essential', 'important', 'somewhat'] as const
const bins = 10

/** What became of requests, beside what the levels had promised. */
export interface OutcomeStudy {
  readonly kind: string
  readonly cases: number
  readonly yes: number
  /** Brier score of the prediction as it stands, after calibration, and of the base rate alone. */
  readonly brier: { readonly before: number; readonly after: number; readonly baseRate: number }
  /** logit P(yes) = intercept + slope · logit P(meets): 0 and 1 when P(meets) is right as it stands. Source: Cox (1958), Biometrika 45, 562–565. */
  readonly calibration: { readonly intercept: Estimate; readonly slope: Estimate }
  /** Predicted and observed share in tenths of the cases, and the isotonic curve through them. */
  readonly curve: readonly {
    readonly predicted: number
    readonly observed: number
    readonly isotonic: number
    readonly cases: number
  }[]
  /** How much the log-odds of yes rise for a level more than asked, and at which surplus they are even. */
  readonly scale: { readonly perLevel: Estimate; readonly even: number | null }
  /** Log-odds for one class of skills met rather than not, the others held still; null where too few cases have the class. */
  readonly classes: Readonly<Record<(typeof classes)[number], Estimate | null>>
}

/**
 * Compares P(meets) of each case with what became of it: calibration (logistic and isotonic), the link of the scale, the weight of each class. Throws an
 * `Error` under 100 cases of each answer. Says nothing about who was never asked: requests are chosen by the same order.
 */
export function outcomeStudy(cases: readonly OutcomeCase[], kind = 'hired'): OutcomeStudy {
  const known = cases.flatMap((one) => {
    const said = outcomeOf(one, kind)
    const point = pointOf(one)
    return said === null || point === null ? [] : [{ ...point, y: said ? 1 : 0 }]
  })
  const y = known.map((one) => one.y)
  const yes = y.filter((one) => one === 1).length
  if (yes < fewestOfEach || y.length - yes < fewestOfEach)
    throw new Error(
      `calibrate outcomes: ${kind}: got ${yes} yes and ${y.length - yes} no, expected at least ${fewestOfEach} of each; fewer would say more about chance than about the rule`,
    )
  const p = known.map((one) => one.meets)
  const fit = logisticRegression(
    p.map((one) => [1, logit(one)]),
    y,
  )
  const after = p.map((one) => logistic((fit.beta[0] ?? 0) + (fit.beta[1] ?? 0) * logit(one)))
  const level = logisticRegression(
    known.map(({ surplus }) => [1, surplus]),
    y,
  )
  const [even, perLevel] = [level.beta[0] ?? 0, level.beta[1] ?? 0]
  const used = classes.filter(
    (name) => known.filter(({ byClass }) => byClass[name] !== null).length >= fewestOfEach,
  )
  const whole = logisticRegression(
    known.map(({ byClass, meets: all }) => [1, ...used.map((name) => byClass[name] ?? all)]),
    y,
  )
  const rate = yes / y.length
  return {
    kind,
    cases: y.length,
    yes,
    brier: { before: brier(p, y), after: brier(after, y), baseRate: rate * (1 - rate) },
    calibration: { intercept: estimate(fit, 0), slope: estimate(fit, 1) },
    curve: curveOf(p, y),
    scale: { perLevel: estimate(level, 1), even: perLevel === 0 ? null : -even / perLevel },
    classes: Object.fromEntries(
      classes.map((name) => [name, used.includes(name) ? estimate(whole, used.indexOf(name) + 1) : null]),
    ) as OutcomeStudy['classes'],
  }
}

/** The employer's word before the person's; null when nobody said it. */
function outcomeOf({ outcomes }: OutcomeCase, kind: string): boolean | null {
  const said = outcomes.filter((one) => one.kind === kind)
  return (said.find(({ side }) => side === 'employer') ?? said[0])?.value ?? null
}

/** P(meets) and surplus, as means over the skills that were known; null when none was. */
function pointOf({ skills }: OutcomeCase) {
  const known = skills.flatMap(({ relevance, required, mean, sd }) =>
    mean === null || sd === null
      ? []
      : [{ relevance, p: meets(required, mean, sd), surplus: mean - required }],
  )
  if (known.length === 0) return null
  const of = (name: string) => known.filter(({ relevance }) => relevance === name).map(({ p }) => p)
  return {
    meets: mean(known.map(({ p }) => p)),
    surplus: mean(known.map(({ surplus }) => surplus)),
    byClass: {
      essential: meanOrNull(of('essential')),
      important: meanOrNull(of('important')),
      somewhat: meanOrNull(of('somewhat')),
    },
  }
}

/** Tenths of the cases by prediction, with the pool-adjacent-violators curve. Source: Ayer et al. (1955), Annals of Mathematical Statistics 26, 641–647. */
function curveOf(p: readonly number[], y: readonly number[]): OutcomeStudy['curve'] {
  const order = p.map((_, index) => index).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0))
  const parts = Array.from({ length: bins }, (_, bin) =>
    order.slice(Math.floor((bin * order.length) / bins), Math.floor(((bin + 1) * order.length) / bins)),
  )
  const points = parts.map((part) => ({
    predicted: mean(part.map((index) => p[index] ?? 0)),
    observed: mean(part.map((index) => y[index] ?? 0)),
    cases: part.length,
  }))
  const blocks: { sum: number; cases: number; points: number }[] = []
  for (const { observed, cases } of points) {
    blocks.push({ sum: observed * cases, cases, points: 1 })
    for (;;) {
      const [before, last] = blocks.slice(-2)
      if (!before || !last || before.sum / before.cases <= last.sum / last.cases) break
      blocks.splice(-2, 2, {
        sum: before.sum + last.sum,
        cases: before.cases + last.cases,
        points: before.points + last.points,
      })
    }
  }
  const heights = blocks.flatMap(({ sum, cases, points: many }) =>
    Array.from({ length: many }, () => sum / cases),
  )
  return points.map((point, index) => ({ ...point, isotonic: heights[index] ?? point.observed }))
}

function estimate({ beta, se }: ReturnType<typeof logisticRegression>, at: number): Estimate {
  const [value, error] = [beta[at] ?? 0, se[at] ?? null]
  return { value, interval: error === null ? null : [value - 1.96 * error, value + 1.96 * error] }
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z))
/** Certainty is cut off at a thousandth. */
const logit = (p: number): number => {
  const cut = Math.min(0.999, Math.max(0.001, p))
  return Math.log(cut / (1 - cut))
}
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
const meanOrNull = (values: readonly number[]): number | null => (values.length === 0 ? null : mean(values))
const brier = (p: readonly number[], y: readonly number[]): number =>
  mean(p.map((one, index) => (one - (y[index] ?? 0)) ** 2))
