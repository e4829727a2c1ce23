import { computable, type Refusal, refuse } from './refusal.ts'

/** Answers of a task in which one does as many as one can. */
export interface RateCorrectInput {
  readonly correct: number
  readonly incorrect: number
  /** Time spent answering, s. */
  readonly seconds: number
}

export interface RateCorrectEstimate {
  /** Right answers per second of answering. */
  readonly rate: number
  /** Right minus wrong answers per second: guessing gains nothing. */
  readonly netRate: number
  readonly se: { readonly rate: number; readonly netRate: number }
}

/**
 * Rate-correct score and its net form; `se` takes the counts as Poisson. Refuses `nothing-answered`. Throws an `Error` on a negative count or time.
 * Sources: Woltz & Was (2006), Memory & Cognition 34, 668–684; net form: Burgoyne et al. (2023).
 */
export function rateCorrect({
  correct,
  incorrect,
  seconds,
}: RateCorrectInput): RateCorrectEstimate | Refusal {
  for (const [name, value] of Object.entries({ correct, incorrect, seconds }))
    if (!(Number.isFinite(value) && value >= 0))
      throw new Error(`rateCorrect: ${name} is ${value}, expected a number ≥ 0`)
  if (seconds === 0 || correct + incorrect === 0) return refuse('nothing-answered', 'no answer was given')
  return computable({
    rate: correct / seconds,
    netRate: (correct - incorrect) / seconds,
    // A count of 0 still has an error: one answer more was possible.
    se: {
      rate: Math.sqrt(Math.max(1, correct)) / seconds,
      netRate: Math.sqrt(correct + incorrect) / seconds,
    },
  })
}
