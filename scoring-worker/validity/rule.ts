import type { Evidence } from '@skillprint/engine/evidence'
import type { PlayedTrial } from '@skillprint/engine/record'
import type { Run } from '../scoring/runs.ts'
import type { Measure } from '../skills/skillprint.ts'

/** What a flag may look at: a run, or one stretch of it with the evidence of that stretch alone. */
export interface Played {
  readonly run: Run
  /** Valid test trials, impossible times taken out; for a stretch only its own. */
  readonly test: readonly PlayedTrial[]
  readonly evidence: readonly Evidence[]
  /** Of the whole run. */
  readonly measures: readonly Measure[]
  /** Share of test trials whose time cannot be, 0–1. */
  readonly impossibleTimes: number
}

/** Technical: device or page. Effort: how answers were given. Model: what a measurement model takes for granted. Fit: answers against ability. */
export type FlagFamily = 'technical' | 'effort' | 'model' | 'fit'

/**
 * One flag: a figure of play, and from where on it speaks against the play. Hard: the run is left out and may be played again. Soft: its error variance counts
 * `softFactor` times, once for each family that raised one. Never a statement about the person.
 */
export interface FlagRule {
  readonly code: string
  readonly family: FlagFamily
  readonly hard: boolean
  /** The figure in words and signs, for the manual. */
  readonly formula: string
  /** Raised strictly beyond this. */
  readonly limit: number
  readonly beyond: 'above' | 'below'
  /** Where set, stretches are looked at too, against this limit; one that is beyond it is soft. */
  readonly stretchLimit?: number
  /** Why there, and what raises it that is nobody's fault. */
  readonly why: string
  readonly source: string
  /** Null where there is nothing to tell from. */
  figure(played: Played): number | null
}

/** How often the error variance of a run counts, for each family with a soft flag: an indicator that may be disturbed says half as much. A judgement. */
export const softFactor = 2

/** Share of values that are so; null of too few. */
export function share<T>(values: readonly T[], is: (value: T) => boolean, fewest = 1): number | null {
  if (values.length < fewest) return null
  let count = 0
  for (const value of values) if (is(value)) count++
  return count / values.length
}

/** Response times of test trials, ms. */
export function timesOf(test: readonly PlayedTrial[]): number[] {
  const times: number[] = []
  for (const { rt } of test) if (rt !== null) times.push(rt)
  return times
}

/** Do milliseconds count in what was measured? Flags about them look away elsewhere. */
export const isTimed = ({ evidence }: Played): boolean =>
  evidence.some(({ model }) => model === 'stop-signal' || model === 'ez-diffusion')

/** The largest figure of the pieces of evidence that have one. */
export function largest(
  evidence: readonly Evidence[],
  figure: (one: Evidence) => number | null,
): number | null {
  let most: number | null = null
  for (const one of evidence) {
    const value = figure(one)
    if (value !== null && (most === null || value > most)) most = value
  }
  return most
}

/** The smallest figure of the pieces of evidence that have one. */
export function smallest(
  evidence: readonly Evidence[],
  figure: (one: Evidence) => number | null,
): number | null {
  const most = largest(evidence, (one) => {
    const value = figure(one)
    return value === null ? null : -value
  })
  return most === null ? null : -most
}

/** Where a flag belongs that a model raised by refusing: 1 where it did, else 0. */
export const refusedBy =
  (code: string) =>
  ({ measures }: Played): number =>
    measures.some((measure) => 'refused' in measure && measure.refused === code) ? 1 : 0
