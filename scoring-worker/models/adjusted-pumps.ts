import { computable, type Refusal, refuse } from './refusal.ts'
import { meanOf, standardError } from './sample.ts'

/** Balloons of a sequential risk task: how often each was pumped, and whether it burst. */
export interface AdjustedPumpsInput {
  readonly balloons: readonly { readonly pumps: number; readonly exploded: boolean }[]
}

export interface AdjustedPumpsEstimate {
  /** Mean pumps of the balloons that did not burst. */
  readonly adjustedPumps: number
  readonly unexploded: number
  readonly explosions: number
  readonly se: { readonly adjustedPumps: number }
}

/** Fewer balloons than this that did not burst have no spread to speak of. */
const fewest = 3

/**
 * Adjusted average pumps. For fun and to talk about: 20 years of studies found no relation with risk taking in life, so no skill rests on it.
 * Refuses `too-few-balloons`. Throws an `Error` on pumps that are no count. Source: Lejuez et al. (2002), J. Exp. Psychol. Applied 8, 75–84.
 */
export function adjustedPumps({ balloons }: AdjustedPumpsInput): AdjustedPumpsEstimate | Refusal {
  for (const { pumps } of balloons)
    if (!(Number.isFinite(pumps) && pumps >= 0))
      throw new Error(`adjustedPumps: pumps is ${pumps}, expected a count ≥ 0`)
  const kept = balloons.flatMap(({ pumps, exploded }) => (exploded ? [] : [pumps]))
  if (kept.length < fewest)
    return refuse('too-few-balloons', `${kept.length} balloons did not burst; at least ${fewest} are needed`)
  return computable({
    adjustedPumps: meanOf(kept),
    unexploded: kept.length,
    explosions: balloons.length - kept.length,
    se: { adjustedPumps: standardError(kept) },
  })
}
