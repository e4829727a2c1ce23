import { type JobProfile, rankPeople, type Wishes } from '@skillprint/scoring-worker/match'
import type { JobProfileResource, SharedSkillprint } from '@skillprint/sdk/wire'
import { basisOf, type Calibrated, withheld } from './basis.ts'
import { readable } from './skillprint.ts'

/** Somebody visible, as they are put in order. */
export interface Visible {
  /** Breaks ties together with the lot. */
  readonly id: string
  readonly skillprint: SharedSkillprint
  readonly wishes: Wishes
}

export interface Placed<Person extends Visible> {
  readonly person: Person
  readonly tier: 'A' | 'B' | 'C'
}

export interface Order<Person extends Visible> {
  readonly order: 'score' | 'seed'
  readonly basis: { readonly skills: string[]; readonly practical: boolean }
  readonly version: string
  readonly placed: readonly Placed<Person>[]
}

/**
 * Puts everybody visible in order for one job profile; nobody is left out. Only skills that may order are read (`withheld`); what the job
 * asks beside them weighs the same for all. Tier, then M′ = 1 ∕ (.5∕E + .5∕Q) rounded to 1e-9, then the lot.
 */
export function orderCandidates<Person extends Visible>(
  profile: JobProfileResource,
  people: readonly Person[],
  { calibrated, lot }: { readonly calibrated: Calibrated; readonly lot: string },
): Order<Person> {
  const basis = basisOf(people, new Set(profile.requirements.map(({ skill }) => skill)), calibrated)
  const asked = withoutMinimaBeside(profile, new Set(basis.skills))
  const byId = new Map(people.map((person) => [person.id, person]))
  const { order, version, matches } = rankPeople(
    asked,
    people.map(({ id, skillprint, wishes }) => ({
      id,
      wishes,
      skillprint: readable(skillprint, (skill) => withheld(skill, skillprint.norms, calibrated) === null),
    })),
    { lot },
  )
  return {
    order,
    basis,
    version,
    placed: matches.flatMap(({ person: id, tier }) => {
      const person = byId.get(id)
      return person ? [{ person, tier }] : []
    }),
  }
}

/** A minimum of a skill that may not order puts nobody in a lower tier. */
function withoutMinimaBeside(profile: JobProfileResource, basis: ReadonlySet<string>): JobProfile {
  return {
    ...(profile as JobProfile),
    requirements: (profile as JobProfile).requirements.map(({ minimum, ...asked }) =>
      minimum === undefined || !basis.has(asked.skill) ? asked : { ...asked, minimum },
    ),
  }
}
