import type { Evidence } from '@skillprint/engine/evidence'
import { type Answer, abilityOf, answersAt, moments } from './residuals.ts'
import { type FlagRule, largest, type Played, smallest } from './rule.ts'

/** With fewer answers a pattern says nothing. */
const fewest = 8

/** Flags about answers that hardly come from one ability. */
export const fitRules: readonly FlagRule[] = [
  {
    code: 'unlikely-answers',
    family: 'fit',
    hard: false,
    formula:
      'Zh: standardised log-likelihood of the answers at the ability found, from 8 answers; also for ordered answers',
    limit: -2.5,
    beyond: 'below',
    why: 'easy ones wrong and hard ones right: answers of two people, of luck, or of a mood',
    source:
      'Drasgow, Levine & Williams (1985), British Journal of Mathematical and Statistical Psychology 38, 67–86',
    figure: (played) => smallest(played.evidence, (one) => fitOf(one, played)?.zh ?? null),
  },
  {
    code: 'misfit-near',
    family: 'fit',
    hard: false,
    formula: 'infit as t (Wilson–Hilferty); 0 where infit is 1.3 or less',
    limit: 2.6,
    beyond: 'above',
    why: 'surprises among items near the ability; 1.3 alone is passed by chance in short tests, so t must be unlikely too (1 in 200)',
    source: 'Wright & Masters (1982), Rating Scale Analysis; 1.3: Linacre (2002)',
    figure: (played) => largest(played.evidence, (one) => atLeast(fitOf(one, played)?.infit)),
  },
  {
    code: 'misfit-far',
    family: 'fit',
    hard: false,
    formula: 'outfit as t (Wilson–Hilferty); 0 where outfit is 1.3 or less',
    limit: 2.6,
    beyond: 'above',
    why: 'surprises among items far from the ability: slips on easy ones, luck on hard ones',
    source: 'Wright & Masters (1982), Rating Scale Analysis; 1.3: Linacre (2002)',
    figure: (played) => largest(played.evidence, (one) => atLeast(fitOf(one, played)?.outfit)),
  },
]

const atLeast = (one: { readonly meanSquare: number; readonly t: number } | undefined): number | null =>
  one === undefined ? null : one.meanSquare > 1.3 ? one.t : 0

interface Fit {
  readonly zh: number
  readonly infit: { readonly meanSquare: number; readonly t: number }
  readonly outfit: { readonly meanSquare: number; readonly t: number }
}

/** Three flags ask the same of the same answers. */
const known = new WeakMap<readonly Answer[], Fit | null>()

/** Person fit of items with two or more ordered categories; null for other models or of too few. */
export function fitOf(evidence: Evidence, { measures }: Pick<Played, 'measures'>): Fit | null {
  const theta = abilityOf(evidence, measures)
  const answers = theta === null ? null : answersAt(evidence, theta)
  if (!answers || answers.length < fewest) return null
  let fit = known.get(answers)
  if (fit === undefined) {
    fit = fitOfAnswers(answers)
    known.set(answers, fit)
  }
  return fit
}

function fitOfAnswers(answers: readonly Answer[]): Fit | null {
  const likelihood = { found: 0, expected: 0, variance: 0 }
  const sums = { squares: 0, spread: 0, standardised: 0, fourth: 0, kurtosis: 0 }
  for (const { x, p } of answers) {
    const { mean, variance } = moments(p)
    if (!(variance > 1e-9)) continue
    let expected = 0
    let square = 0
    let fourth = 0
    let found = Math.log(1e-300)
    for (let k = 0; k < p.length; k++) {
      const chance = p[k] as number
      const log = Math.log(Math.max(chance, 1e-300))
      if (k === x) found = log
      expected += chance * log
      square += chance * log * log
      const away = (k - mean) * (k - mean)
      fourth += chance * away * away
    }
    likelihood.found += found
    likelihood.expected += expected
    likelihood.variance += square - expected * expected
    sums.squares += (x - mean) ** 2
    sums.standardised += (x - mean) ** 2 / variance
    sums.spread += variance
    sums.fourth += fourth - variance * variance
    sums.kurtosis += fourth / (variance * variance) - 1
  }
  const n = answers.length
  if (!(likelihood.variance > 0 && sums.spread > 0)) return null
  return {
    zh: (likelihood.found - likelihood.expected) / Math.sqrt(likelihood.variance),
    infit: asT(sums.squares / sums.spread, sums.fourth / (sums.spread * sums.spread)),
    outfit: asT(sums.standardised / n, sums.kurtosis / (n * n)),
  }
}

/** A mean square with its variance as a t of mean 0 and SD 1. Source: Wilson & Hilferty (1931), PNAS 17, 684–688. */
function asT(meanSquare: number, variance: number): { readonly meanSquare: number; readonly t: number } {
  const q = Math.sqrt(variance)
  return { meanSquare, t: q > 0 ? (Math.cbrt(meanSquare) - 1) * (3 / q) + q / 3 : 0 }
}
