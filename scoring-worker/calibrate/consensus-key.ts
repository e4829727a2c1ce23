import { meanOf, varianceOf } from '../models/sample.ts'
import { correlation, icc } from './reliability.ts'

/** One rater's judgement of one answer in one situation, on any scale that is the same for all of that rater's judgements. */
export interface Judgement {
  readonly rater: string
  readonly situation: string
  readonly answer: string
  readonly rating: number
}

/** A key for situation tasks from raters, with how far they agree. */
export interface ConsensusKey {
  /** Situation → answer → mean standardised rating: 0 is this group's middle, above it the better answers. */
  readonly key: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly raters: number
  readonly answers: number
  /** Agreement of one rater with another, and reliability of the mean of all: ICC(A,1) and ICC(A,k) of standardised ratings. */
  readonly agreement: { readonly single: number; readonly mean: number }
  /** Each rater's correlation with the mean of the others; below .3 a rater may have misread the scale. */
  readonly withOthers: Readonly<Record<string, number>>
  readonly version: string
}

/** Fewer raters than this make no consensus (Lawshe, 1975, and common practice ask for five to ten). */
const fewestRaters = 5

/**
 * Makes a key: ratings are standardised within each rater, then averaged. Throws an `Error` naming the rater and answer where a judgement is missing or
 * double, a rater gives all answers the same rating, or there are too few raters. Source: McDaniel et al. (2011); Legree (1995), Intelligence 21, 247–266.
 */
export function consensusKey(judgements: readonly Judgement[], version: string): ConsensusKey {
  const nameOf = ({ situation, answer }: Pick<Judgement, 'situation' | 'answer'>): string =>
    `${situation} ▸ ${answer}`
  const raters = [...new Set(judgements.map(({ rater }) => rater))]
  const answers = [...new Map(judgements.map((one) => [nameOf(one), one])).values()]
  if (raters.length < fewestRaters)
    throw new Error(`consensusKey: got ${raters.length} raters, expected at least ${fewestRaters}`)
  const columns = raters.map((rater) => {
    const own = new Map<string, number>()
    for (const one of judgements) {
      if (one.rater !== rater) continue
      if (!Number.isFinite(one.rating))
        throw new Error(`consensusKey: rater ${rater}, ${nameOf(one)}: got ${one.rating}, expected a number`)
      if (own.has(nameOf(one))) throw new Error(`consensusKey: rater ${rater} judged ${nameOf(one)} twice`)
      own.set(nameOf(one), one.rating)
    }
    const ratings = answers.map((one) => {
      const rating = own.get(nameOf(one))
      if (rating === undefined) throw new Error(`consensusKey: rater ${rater} did not judge ${nameOf(one)}`)
      return rating
    })
    const spread = Math.sqrt(varianceOf(ratings))
    if (spread === 0) throw new Error(`consensusKey: rater ${rater} gave every answer the same rating`)
    const middle = meanOf(ratings)
    return ratings.map((rating) => (rating - middle) / spread)
  })
  const rows = answers.map((_, row) => columns.map((column) => column[row] as number))
  const { icc2, icc2k } = icc(rows)
  const key: Record<string, Record<string, number>> = {}
  for (const [row, { situation, answer }] of answers.entries()) {
    const own = key[situation] ?? {}
    own[answer] = meanOf(rows[row] ?? [])
    key[situation] = own
  }
  return {
    key,
    raters: raters.length,
    answers: answers.length,
    agreement: { single: icc2, mean: icc2k },
    withOthers: Object.fromEntries(
      raters.map((rater, at) => [
        rater,
        correlation(
          columns[at] ?? [],
          rows.map((row) => meanOf(row.filter((_, other) => other !== at))),
        ),
      ]),
    ),
    version,
  }
}
