import type { Skillprint } from '../skills/skillprint.ts'
import { skillById } from '../skills/vocabulary.ts'
import type { JobProfile, Requirement } from './job-profile.ts'

/** What is wrong with one field of one job profile. */
export interface ProfileFault {
  /** The profile's id. */
  readonly profile: string
  /** JSON pointer within the profile, e.g. `/requirements/2/level`. */
  readonly path: string
  /** What came and what was expected. */
  readonly message: string
}

/** Job profiles that cannot be ranked; `faults` names every field of every profile at once. */
export class MalformedProfiles extends Error {
  override readonly name = 'MalformedProfiles'
  readonly faults: readonly ProfileFault[]
  constructor(faults: readonly ProfileFault[]) {
    const told = faults
      .slice(0, 20)
      .map(({ profile, path, message }) => `job profile ${profile}, ${path}: ${message}`)
    const rest = faults.length - told.length
    super(`rank: ${told.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`)
    this.faults = faults
  }
}

/** Tells whether an id is a skill of the language in use. */
export type IsSkill = (id: string) => boolean

/** The skills of the vocabulary, and those that a skillprint of another language names. */
export function skillsKnownTo({ skills }: Skillprint): IsSkill {
  const named = new Set(skills.map(({ skill }) => skill))
  return (id) => named.has(id) || skillById(id) !== undefined
}

/** Throws `MalformedProfiles` unless every profile can be ranked. Without `isSkill` ids of skills are not looked up. */
export function refuseMalformed(profiles: readonly JobProfile[], isSkill?: IsSkill): void {
  const faults = profiles.flatMap((profile) => profileFaults(profile, isSkill))
  if (faults.length > 0) throw new MalformedProfiles(faults)
}

const levels = 8
const relevances = ['essential', 'important', 'somewhat']
const isLevel = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < levels

/** Every fault of one job profile that would make its score meaningless; empty when it can be ranked. */
export function profileFaults(profile: JobProfile, isSkill?: IsSkill): readonly ProfileFault[] {
  const requirements = profile.requirements as readonly Requirement[] | undefined
  if (!Array.isArray(requirements) || requirements.length === 0)
    return [{ profile: profile.id, path: '/requirements', message: 'is empty, expected at least one' }]
  // Nearly all are well: nothing is made for those.
  let faults: ProfileFault[] | null = null
  const first = new Map<string, number>()
  const tell = (path: string, message: string): void => {
    faults ??= []
    faults.push({ profile: profile.id, path: `/requirements${path}`, message })
  }
  for (const [index, { skill, relevance, level, minimum }] of requirements.entries()) {
    const before = first.get(skill)
    if (before === undefined) first.set(skill, index)
    else
      tell(`/${index}/skill`, `skill ${skill} is asked twice (also at ${before}), expected each skill once`)
    if (isSkill && !isSkill(skill))
      tell(`/${index}/skill`, `got ${JSON.stringify(skill)}, expected a skill of the skill language`)
    if (!relevances.includes(relevance))
      tell(`/${index}/relevance`, `got ${String(relevance)}, expected ${relevances.join(', ')}`)
    if (!isLevel(level)) tell(`/${index}/level`, `got ${String(level)}, expected a whole number from 0 to 7`)
    if (minimum !== undefined && !(isLevel(minimum) && minimum <= level))
      tell(
        `/${index}/minimum`,
        `got ${String(minimum)}, expected a whole number from 0 to level ${String(level)}`,
      )
  }
  return faults ?? []
}
