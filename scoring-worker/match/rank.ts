import type { Skillprint } from '../skills/skillprint.ts'
import type { JobProfile, Wishes } from './job-profile.ts'
import type { Match, MatchList } from './match.ts'
import { normsVersion } from './norms.ts'
import { orderByScore, orderBySeed, seededHash } from './order.ts'
import { readPerson } from './person.ts'
import { scoreProfile } from './score.ts'

/** The rule and the figures it reads; raised whenever either changes. */
export const matchVersion = `match 1 · ${normsVersion}`

/** How one person's list is made. */
export interface RankOptions {
  readonly wishes?: Wishes | undefined
  /** The person's own seed: breaks ties, and orders the list before anything valid is known. */
  readonly seed: string
}

/**
 * Puts job profiles in order for one person: two-sided, aware of uncertainty, never hiding a profile.
 * Pure: the same input and version give the same output, byte for byte. Throws an `Error` that names profile and field when a profile is malformed.
 */
export function rank(
  skillprint: Skillprint,
  profiles: readonly JobProfile[],
  options: RankOptions,
): MatchList {
  const person = readPerson(skillprint)
  const count = profiles.length
  const matches = new Array<Match>(count)
  const ids = new Array<string>(count)
  const tier = new Uint8Array(count)
  const score = new Float64Array(count)
  const hash = new Uint32Array(count)
  for (const [index, profile] of profiles.entries()) {
    const match = scoreProfile(person, profile, options.wishes)
    matches[index] = match
    ids[index] = profile.id
    tier[index] = match.tier === 'A' ? 0 : match.tier === 'B' ? 1 : 2
    score[index] = match.score
    hash[index] = seededHash(options.seed, profile.id)
  }
  const order = person.known ? orderByScore({ ids, tier, score, hash }) : orderBySeed({ ids, hash })
  return {
    order: person.known ? 'score' : 'seed',
    version: `${matchVersion} · ${skillprint.version}`,
    matches: Array.from(order, (index) => matches[index] as Match),
  }
}
