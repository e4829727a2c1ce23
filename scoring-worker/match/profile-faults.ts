import type { Skillprint } from '../skills/skillprint.ts'
import { skillById } from '../skills/vocabulary.ts'
import { conditionFaults, isRecord, told } from './condition-faults.ts'
import type { JobProfile } from './job-profile.ts'

/** What is wrong with one field of one job profile. */
export interface ProfileFault {
  /** The profile's id; where it has none its place in the list, e.g. `#3`. */
  readonly profile: string
  /** JSON pointer within the profile, e.g. `/requirements/2/level`; empty for the profile itself. */
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
      .map(({ profile, path, message }) => `job profile ${profile}, ${path || 'itself'}: ${message}`)
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
  if (!Array.isArray(profiles))
    throw new Error(`rank: got ${told(profiles)}, expected a list of job profiles`)
  const faults: ProfileFault[] = []
  const first = new Map<string, number>()
  for (const [index, profile] of profiles.entries()) {
    const found = profileFaults(profile, isSkill)
    for (const fault of found) faults.push(fault.profile === '' ? { ...fault, profile: `#${index}` } : fault)
    const id = (profile as JobProfile | null)?.id
    if (typeof id !== 'string') continue
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else
      faults.push({
        profile: id,
        path: '/id',
        message: `stands twice, at ${before} and ${index}, expected each profile once`,
      })
  }
  if (faults.length > 0) throw new MalformedProfiles(faults)
}

const levels = 8
const relevances = ['essential', 'important', 'somewhat']
const isLevel = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < levels

type Tell = (path: string, message: string) => void

/** Every fault of one job profile that would make its score meaningless; empty when it can be ranked. Any value may come: it never throws. */
export function profileFaults(profile: JobProfile, isSkill?: IsSkill): readonly ProfileFault[] {
  const given: unknown = profile
  if (!isRecord(given))
    return [{ profile: '', path: '', message: `got ${told(given)}, expected a job profile` }]
  const { id, requirements, conditions } = given
  const named = typeof id === 'string' && id !== ''
  // Nearly all are well: nothing is made for those.
  let faults: ProfileFault[] | null = null
  const tell: Tell = (path, message) => {
    faults ??= []
    faults.push({ profile: named ? id : '', path, message })
  }
  if (!named) tell('/id', `got ${told(id)}, expected a text`)
  if (!Array.isArray(requirements))
    tell('/requirements', `got ${told(requirements)}, expected a list of at least one`)
  else if (requirements.length === 0) tell('/requirements', 'is empty, expected at least one')
  else {
    requirementFaults(requirements, tell, isSkill)
    if (requirements.every((one) => isUnmeasured(one)))
      tell(
        '/requirements',
        'asks only skills that no game or scenario can show, expected at least one that can be',
      )
  }
  if (conditions !== undefined) conditionFaults(conditions, tell)
  return faults ?? []
}

function requirementFaults(requirements: readonly unknown[], tell: Tell, isSkill?: IsSkill): void {
  const first = new Map<unknown, number>()
  for (const [index, one] of requirements.entries()) {
    const path = `/requirements/${index}`
    if (!isRecord(one)) {
      tell(path, `got ${told(one)}, expected a requirement`)
      continue
    }
    const { skill, relevance, level, minimum } = one
    const before = first.get(skill)
    if (before === undefined) first.set(skill, index)
    else
      tell(
        `${path}/skill`,
        `skill ${told(skill).replaceAll('"', '')} is asked twice (also at ${before}), expected each skill once`,
      )
    if (typeof skill !== 'string' || (isSkill && !isSkill(skill)))
      tell(`${path}/skill`, `got ${told(skill)}, expected a skill of the skill language`)
    if (!relevances.includes(relevance as string))
      tell(`${path}/relevance`, `got ${told(relevance)}, expected ${relevances.join(', ')}`)
    if (!isLevel(level)) tell(`${path}/level`, `got ${told(level)}, expected a whole number from 0 to 7`)
    if (minimum === undefined) continue
    if (!(isLevel(minimum) && isLevel(level) && minimum <= level))
      tell(`${path}/minimum`, `got ${told(minimum)}, expected a whole number from 0 to level ${told(level)}`)
    else if (relevance !== 'essential')
      tell(`${path}/minimum`, 'stands on a skill that is not essential, expected none')
  }
}

/** True for a skill of the vocabulary that only practice, a statement or nothing can make known. */
function isUnmeasured(requirement: unknown): boolean {
  const skill = isRecord(requirement) ? requirement.skill : undefined
  const known = typeof skill === 'string' ? skillById(skill)?.known : undefined
  return known !== undefined && known !== 'game' && known !== 'scenario'
}
