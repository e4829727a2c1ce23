import { meanOf, varianceOf } from '../models/sample.ts'
import { icc, standardErrorOfMeasurement } from './reliability.ts'

/** What comes back when the same people play again after weeks. */
export interface Retest {
  readonly people: number
  /** ICC(A,1): absolute agreement, so that practice counts against it. */
  readonly icc: number
  /** ICC(C,1): agreement but for a shift that all share. */
  readonly consistency: number
  /** Standard error of measurement, in the measure's unit: SD × √(1 − ICC(C,1)). */
  readonly sem: number
  /** Two values of one person must lie this far apart to be a real change at 95 %: 1.96·√2·SEM. */
  readonly reliableChange: number
  /** Gain from the first to the second time in SD of the pooled sittings: the retest norm takes it off. */
  readonly practice: number
}

/** Of people who have both; `sd`: of the norm group, absent = of their own first time. Throws an `Error` below three people. Sources: Shrout & Fleiss (1979); Jacobson & Truax (1991). */
export function retest(pairs: readonly (readonly [first: number, second: number])[], sd?: number): Retest {
  if (pairs.length < 3) throw new Error(`retest: got ${pairs.length} people with both, expected at least 3`)
  const { icc2, icc3 } = icc(pairs)
  const first = pairs.map(([one]) => one)
  const second = pairs.map(([, other]) => other)
  const sem = standardErrorOfMeasurement(sd ?? Math.sqrt(varianceOf(first)), icc3)
  return {
    people: pairs.length,
    icc: icc2,
    consistency: icc3,
    sem,
    reliableChange: 1.96 * Math.SQRT2 * sem,
    practice: (meanOf(second) - meanOf(first)) / Math.sqrt((varianceOf(first) + varianceOf(second)) / 2),
  }
}
