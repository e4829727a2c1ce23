import { type Construct, constructs } from './constructs.ts'

/**
 * Share of a standing that is still there after a year, as a correlation free of measurement error. Adults keep their order: two thirds of a century apart Scottish
 * people correlate about .6–.7 in reasoning (Deary et al., 2000, Intelligence 28, 49–55), which is over .99 a year; a person who starts training, falls ill or
 * learns a language does not. So that new play outweighs what is years old, less is taken. The figures are the authors' judgement, not data.
 */
export const lastingPerYear: Readonly<Record<Construct, number>> = {
  reasoning: 0.97,
  'working-memory': 0.97,
  efficiency: 0.95,
  speed: 0.95,
  caution: 0.93,
  stopping: 0.95,
  'sustained-attention': 0.95,
  planning: 0.95,
  spatial: 0.97,
  motor: 0.95,
  'social-judgement': 0.95,
}

/** Of what belongs to one kind of test only. */
const specificPerYear = 0.95

/** φ per day for the constructs, then for what is specific to so many indicators. */
export const lastingPerDay = (indicators: number): readonly number[] =>
  [
    ...constructs.map((construct) => lastingPerYear[construct]),
    ...Array<number>(indicators).fill(specificPerYear),
  ].map((share) => share ** (1 / 365.25))
