import { createHash } from 'node:crypto'
import { type JobProfile, matchVersion, rank, type Wishes } from '@skillprint/scoring-worker/match'
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
  const bySeed = basis.skills.length === 0 && !basis.practical
  const asked = withoutMinimaBeside(profile, new Set(basis.skills))
  const rows = people.map((person) => {
    const drawn = createHash('sha256').update(`${lot} ${person.id}`).digest('hex')
    if (bySeed) return { person, tier: 'A' as const, step: 0, score: 0, drawn }
    const print = readable(
      person.skillprint,
      (skill) => withheld(skill, person.skillprint.norms, calibrated) === null,
    )
    const [match] = rank(print, [asked], { wishes: person.wishes, seed: lot }).matches
    const { employer = 0, practical = 0 } = match?.parts ?? {}
    const score = employer > 0 && practical > 0 ? 1 / (0.5 / employer + 0.5 / practical) : 0
    const tier = match?.tier ?? 'C'
    return { person, tier, step: 'ABC'.indexOf(tier), score: Math.round(score * 1e9), drawn }
  })
  rows.sort((a, b) => a.step - b.step || b.score - a.score || (a.drawn < b.drawn ? -1 : 1))
  return {
    order: bySeed ? 'seed' : 'score',
    basis,
    version: matchVersion,
    placed: rows.map(({ person, tier }) => ({ person, tier })),
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
