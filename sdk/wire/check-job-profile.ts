import { type JobProfile, profileFaults } from '@skillprint/scoring-worker/match'
import { skillById } from '@skillprint/scoring-worker/skills'
import { type Fault, faultsOf } from './faults.ts'
import { JobProfileDraft, JobProfileResource } from './job-profile.ts'

/** A draft that may be published, or every fault of it at once. */
export type CheckedDraft =
  | { readonly ok: true; readonly value: JobProfileDraft }
  | { readonly ok: false; readonly errors: readonly Fault[] }

/** What exists beside the skill language: an occupation that is not in the list is a fault. Absent = not checked. */
export interface Existing {
  readonly occupations?: ReadonlySet<string>
}

/** Checks an employer's draft: its fields, and how they fit together. The browser and the endpoint call the same function. */
export function validateJobProfileDraft(value: unknown, existing: Existing = {}): CheckedDraft {
  const faults = [...faultsOf(JobProfileDraft, value)]
  const seen = new Set(faults.map(({ path }) => path))
  for (const fault of togetherFaults(value, existing))
    if (!seen.has(fault.path)) {
      seen.add(fault.path)
      faults.push(fault)
    }
  return faults.length === 0 ? { ok: true, value: value as JobProfileDraft } : { ok: false, errors: faults }
}

/** Can this client rank it? A profile that asks a skill of a later list cannot be, and must not stop the others. */
export function isReadable(value: unknown): value is JobProfileResource {
  return (
    faultsOf(JobProfileResource, value).length === 0 &&
    profileFaults(value as JobProfile, (skill) => skillById(skill) !== undefined).length === 0
  )
}

function* togetherFaults(value: unknown, { occupations }: Existing): Generator<Fault> {
  const draft = record(value)
  if (typeof draft.occupation === 'string' && occupations && !occupations.has(draft.occupation))
    yield { path: '/occupation', message: `no occupation ${draft.occupation} in the catalogue` }
  for (const field of ['title', 'typicalDay'])
    for (const [language, text] of Object.entries(record(draft[field])))
      if (typeof text === 'string' && text.trim() === '')
        yield { path: `/${field}/${language}`, message: 'must not be blank' }
  yield* requirementFaults(Array.isArray(draft.requirements) ? draft.requirements : [])
  const { validFrom, validUntil } = draft
  if (typeof validFrom === 'string' && typeof validUntil === 'string' && validFrom > validUntil)
    yield { path: '/validFrom', message: `must not be after validUntil (${validUntil}), got ${validFrom}` }
  const conditions = record(draft.conditions)
  for (const field of ['hours', 'salary']) {
    const { min, max } = record(conditions[field])
    if (typeof min === 'number' && typeof max === 'number' && min > max)
      yield { path: `/conditions/${field}/min`, message: `must not be more than max (${max}), got ${min}` }
  }
}

function* requirementFaults(requirements: readonly unknown[]): Generator<Fault> {
  const first = new Map<string, number>()
  const asked = requirements.flatMap((one) => skillById(String(record(one).skill)) ?? [])
  if (asked.length > 0 && asked.every(({ known }) => known !== 'game' && known !== 'scenario'))
    yield {
      path: '/requirements',
      message: 'asks only skills that no game or scenario can show; add at least one that can be measured',
    }
  for (const [index, one] of requirements.entries()) {
    const { skill, level, minimum, relevance } = record(one)
    const path = `/requirements/${index}`
    if (typeof skill === 'string') {
      const before = first.get(skill)
      if (before !== undefined)
        yield { path: `${path}/skill`, message: `skill ${skill} stands at /requirements/${before} already` }
      else if (!skillById(skill))
        yield { path: `${path}/skill`, message: `no skill ${skill} in the skill language` }
      else if (skillById(skill)?.deprecated)
        yield { path: `${path}/skill`, message: `skill ${skill} is deprecated: nothing new may ask it` }
      if (before === undefined) first.set(skill, index)
    }
    if (typeof minimum !== 'number') continue
    if (typeof level === 'number' && minimum > level)
      yield { path: `${path}/minimum`, message: `must not be more than level (${level}), got ${minimum}` }
    else if (relevance !== 'essential' && typeof relevance === 'string')
      yield { path: `${path}/minimum`, message: 'only an essential skill can have a minimum' }
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}
