import { eap } from '../irt/eap.ts'
import { computable, type Refusal, refuse } from './refusal.ts'
import { meanOf, standardError } from './sample.ts'

/** Trials of a span task, in the order played. */
export interface SpanInput {
  readonly trials: readonly { readonly length: number; readonly correct: boolean }[]
}

/** All in places remembered. */
export interface SpanEstimate {
  /** The length at which half of the trials would be right. */
  readonly span: number
  /** Mean length of the trials after the first four, as an adaptive staircase settles around the span. */
  readonly meanLength: number
  /** Longest length with a right trial; 0 without one. */
  readonly longest: number
  readonly se: { readonly span: number; readonly meanLength: number }
}

/** From 27 % to 73 % right takes two places: the slope of a psychometric function of span, per place. */
const slope = 1
/** What is believed of adults before they played: Corsi and digit spans lie around 6. */
const prior = { mean: 6, sd: 2 }
const fewest = 6
const settling = 4

/**
 * Span as an ability on the scale of length (one-parameter logistic, expected a posteriori), beside the classic figures. Refuses
 * `too-few-trials`. Throws an `Error` on a length that is none. Sources: Kessels et al. (2000), Applied Neuropsychology 7, 252–258; mean length: Eisenberg et al. (2019).
 */
export function span({ trials }: SpanInput): SpanEstimate | Refusal {
  for (const { length } of trials)
    if (!(Number.isFinite(length) && length > 0))
      throw new Error(`span: length is ${length}, expected a number > 0`)
  if (trials.length < fewest)
    return refuse('too-few-trials', `${trials.length} trials; at least ${fewest} are needed`)
  const { theta, se } = eap(
    trials.map(({ length }, index) => ({ id: `${index}`, a: slope, b: length })),
    trials.map(({ correct }) => (correct ? 1 : 0)),
    { ...prior, nodes: 121 },
  )
  const settled = trials.slice(settling).map(({ length }) => length)
  return computable({
    span: theta,
    meanLength: meanOf(settled),
    longest: Math.max(0, ...trials.flatMap(({ length, correct }) => (correct ? [length] : []))),
    // The staircase follows the person: lengths are no independent draws, and their mean is no surer than the span it goes around.
    se: { span: se, meanLength: Math.max(se, standardError(settled)) },
  })
}
