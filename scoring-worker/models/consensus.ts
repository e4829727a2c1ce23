import { bootstrapSe } from './bootstrap.ts'
import { computable, type Refusal, refuse } from './refusal.ts'
import { meanOf, varianceOf } from './sample.ts'

/** Ratings of the answers of situations, by the player and by the key (the mean of raters), on one scale. */
export interface ConsensusInput {
  readonly situations: readonly { readonly ratings: readonly number[]; readonly key: readonly number[] }[]
}

export interface ConsensusEstimate {
  /** Agreement with the key: 1 the same profile, 0 none, −1 the reverse. */
  readonly agreement: number
  /** Mean squared distance of standardised ratings, 0–4: 2 − 2·agreement over all ratings. */
  readonly distance: number
  readonly se: { readonly agreement: number }
}

const fewest = 4

/**
 * Consensus score after standardising within the person, so that a habit of giving high or wide ratings plays no part. Refuses
 * `too-few-situations` and `no-variance` (all ratings alike). Throws an `Error` on ratings that do not fit their key. Source: McDaniel, Psotka, Legree et al. (2011), J. Applied Psychology 96, 327–336.
 */
export function consensus({ situations }: ConsensusInput): ConsensusEstimate | Refusal {
  for (const [index, { ratings, key }] of situations.entries())
    if (ratings.length !== key.length || ![...ratings, ...key].every(Number.isFinite))
      throw new Error(
        `consensus: situation ${index} has ${ratings.length} ratings and a key of ${key.length}, expected as many numbers`,
      )
  if (situations.length < fewest)
    return refuse('too-few-situations', `${situations.length} situations; at least ${fewest} are needed`)
  const agreement = agreementOf(situations)
  if (agreement === null) return refuse('no-variance', 'all ratings are the same')
  const se = bootstrapSe((draw) =>
    agreementOf(situations.map(() => situations[draw(situations.length)] as (typeof situations)[number])),
  )
  return computable(
    se === null
      ? refuse('no-variance', 'the standard error cannot be computed')
      : { agreement, distance: 2 - 2 * agreement, se: { agreement: se } },
  )
}

function agreementOf(situations: ConsensusInput['situations']): number | null {
  const own = situations.flatMap(({ ratings }) => ratings)
  const key = situations.flatMap((one) => one.key)
  const spread = Math.sqrt(varianceOf(own) * varianceOf(key))
  if (!(spread > 0)) return null
  const [mine, theirs] = [meanOf(own), meanOf(key)]
  const together = own.reduce((sum, value, i) => sum + (value - mine) * ((key[i] as number) - theirs), 0)
  return together / (own.length - 1) / spread
}
