import type { JobProfile, Sector } from './job-profile.ts'
import type { Match } from './match.ts'

/** Matches outside the sectors where somebody works or worked, in the order of the list. `share`: of the first ten, how many are such; 0–1. */
export function otherSectors(
  matches: readonly Match[],
  profiles: readonly Pick<JobProfile, 'id' | 'conditions'>[],
  worked: readonly Sector[],
): { readonly matches: readonly Match[]; readonly share: number } {
  const sectorOf = new Map(profiles.map(({ id, conditions }) => [id, conditions?.sector]))
  const outside = ({ profile }: Match): boolean => {
    const sector = sectorOf.get(profile)
    return sector !== undefined && sector !== 'other' && !worked.includes(sector)
  }
  const first = matches.slice(0, 10)
  return {
    matches: worked.length === 0 ? [] : matches.filter(outside),
    share: worked.length === 0 || first.length === 0 ? 0 : first.filter(outside).length / first.length,
  }
}
