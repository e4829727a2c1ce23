import type { Sector } from '@skillprint/scoring-worker/match'
import type { JobProfileDraft, Occupation } from '@skillprint/sdk/wire'
import { places } from './places.ts'

/** When the work is done. */
export const shifts = ['day', 'evening', 'night', 'weekend'] as const
/** What the work asks of a body. */
export const physical = ['lifting', 'standing', 'kneeling', 'heights', 'outdoors', 'cold', 'noise'] as const

/** The most skills a profile may ask: more would make every job look alike. */
export const mostSkills = 8

/** One skill that the job asks, while it is being edited. */
export interface DraftSkill {
  readonly skill: string
  readonly relevance: 'essential' | 'important' | 'somewhat'
  /** 0–7 on the job scale. */
  readonly level: number
  /** Hard minimum, or null for none. Only for essential skills. */
  readonly minimum: number | null
  readonly source: 'onet' | 'employer'
}

/** A job profile while it is being written: what stands in the fields, as typed. Kept nowhere but on the page. */
export interface Draft {
  readonly occupation: string
  readonly sector: Sector
  readonly title: string
  readonly organisation: string
  readonly skills: readonly DraftSkill[]
  readonly hoursFrom: string
  readonly hoursTo: string
  readonly place: string
  readonly salaryFrom: string
  readonly salaryTo: string
  readonly licence: string
  readonly shifts: readonly (typeof shifts)[number][]
  readonly physical: readonly (typeof physical)[number][]
  readonly travel: string
  /** Which language the work asks, and how well. */
  readonly spoken: string
  /** Days, ISO 8601; empty: from now on, until it is withdrawn. */
  readonly validFrom: string
  readonly validUntil: string
  readonly contact: string
  readonly typicalDay: string
}

/** A field of the form that can be wrong. */
export type Field =
  | 'title'
  | 'organisation'
  | 'skills'
  | 'hours'
  | 'place'
  | 'salary'
  | 'contact'
  | 'typicalDay'
  | 'licence'
  | 'travel'
  | 'spoken'
  | 'valid'
/** What can be wrong with it. */
export type Fault =
  | 'missing'
  | 'too-long'
  | 'not-a-range'
  | 'hours-limit'
  | 'unknown-place'
  | 'too-many'
  | 'unmeasured'
  | 'not-in-order'
  | 'refused'

/** A profile prefilled from an occupation: its key skills with the levels computed for it. */
export function startFrom(occupation: Occupation, title: string, organisation: string): Draft {
  const wanted = occupation.keySkills.slice(0, mostSkills)
  const skills = wanted.flatMap((id) => {
    const found = occupation.requirements.find((one) => one.skill === id)
    return found
      ? [
          {
            skill: id,
            relevance: found.relevance,
            level: found.level,
            minimum: null,
            source: 'onet' as const,
          },
        ]
      : []
  })
  return {
    occupation: occupation.id,
    sector: occupation.sector as Sector,
    title,
    organisation,
    skills,
    hoursFrom: '',
    hoursTo: '',
    place: '',
    salaryFrom: '',
    salaryTo: '',
    licence: '',
    shifts: [],
    physical: [],
    travel: '',
    spoken: '',
    validFrom: '',
    validUntil: '',
    contact: '',
    typicalDay: '',
  }
}

/** Every fault at once, by field. Empty: the draft can be published. `measurable`: the skills that a game or scenario can show; absent, not looked at. */
export function faultsOf(draft: Draft, measurable?: ReadonlySet<string>): ReadonlyMap<Field, Fault> {
  const faults = new Map<Field, Fault>()
  const text = (
    field: 'title' | 'organisation' | 'licence' | 'travel' | 'spoken' | 'contact' | 'typicalDay',
    most: number,
  ): void => {
    if (draft[field].trim().length > most) faults.set(field, 'too-long')
  }
  text('title', 120)
  text('organisation', 120)
  text('licence', 120)
  text('travel', 120)
  text('spoken', 120)
  text('contact', 200)
  text('typicalDay', 2000)
  if (draft.title.trim() === '') faults.set('title', 'missing')
  if (draft.organisation.trim() === '') faults.set('organisation', 'missing')
  if (draft.skills.length === 0) faults.set('skills', 'missing')
  else if (draft.skills.length > mostSkills) faults.set('skills', 'too-many')
  else if (measurable && !draft.skills.some(({ skill }) => measurable.has(skill)))
    faults.set('skills', 'unmeasured')
  const hours = range(draft.hoursFrom, draft.hoursTo)
  if (hours === 'wrong') faults.set('hours', 'not-a-range')
  else if (hours && hours.max > 60) faults.set('hours', 'hours-limit')
  if (range(draft.salaryFrom, draft.salaryTo) === 'wrong') faults.set('salary', 'not-a-range')
  if (draft.place.trim() !== '' && !findPlace(draft.place)) faults.set('place', 'unknown-place')
  if (draft.validFrom && draft.validUntil && draft.validFrom > draft.validUntil)
    faults.set('valid', 'not-in-order')
  return faults
}

/** The draft as the endpoint wants it. Expects a draft without faults; fields left open are left out. */
export function toWire(draft: Draft): JobProfileDraft {
  const hours = range(draft.hoursFrom, draft.hoursTo)
  const salary = range(draft.salaryFrom, draft.salaryTo)
  const place = findPlace(draft.place)
  const filled = (text: string): string | null => text.trim() || null
  const organisation = filled(draft.organisation)
  const contact = filled(draft.contact)
  const day = filled(draft.typicalDay)
  const licence = filled(draft.licence)
  const travel = filled(draft.travel)
  const language = filled(draft.spoken)
  return {
    title: { nl: draft.title.trim() },
    ...(organisation ? { organisation } : {}),
    ...(draft.occupation ? { occupation: draft.occupation } : {}),
    ...(day ? { typicalDay: { nl: day } } : {}),
    ...(contact ? { contact } : {}),
    requirements: draft.skills.map(({ skill, relevance, level, minimum, source }) => ({
      skill,
      relevance,
      level,
      source,
      ...(minimum !== null && relevance === 'essential' ? { minimum: Math.min(minimum, level) } : {}),
    })),
    ...(draft.validFrom ? { validFrom: draft.validFrom } : {}),
    ...(draft.validUntil ? { validUntil: draft.validUntil } : {}),
    conditions: {
      sector: draft.sector,
      ...(hours && hours !== 'wrong' ? { hours } : {}),
      ...(salary && salary !== 'wrong' ? { salary } : {}),
      ...(place ? { place } : {}),
      ...(licence ? { licence } : {}),
      ...(draft.shifts.length > 0 ? { shifts: [...draft.shifts] } : {}),
      ...(travel ? { travel } : {}),
      ...(language ? { language } : {}),
      ...(draft.physical.length > 0 ? { physical: [...draft.physical] } : {}),
    },
  }
}

/** The field that a fault found by the endpoint belongs to, from its JSON path. */
export function fieldOf(path: string): Field {
  const names: readonly (readonly [string, Field])[] = [
    ['title', 'title'],
    ['organisation', 'organisation'],
    ['typicalDay', 'typicalDay'],
    ['contact', 'contact'],
    ['hours', 'hours'],
    ['salary', 'salary'],
    ['place', 'place'],
    ['licence', 'licence'],
    ['travel', 'travel'],
    ['language', 'spoken'],
    ['valid', 'valid'],
  ]
  return names.find(([name]) => path.includes(name))?.[1] ?? 'skills'
}

/** Null when both ends are open; one end given counts for both. */
function range(from: string, to: string): { min: number; max: number } | 'wrong' | null {
  if (from.trim() === '' && to.trim() === '') return null
  // As people write them: 2.500, € 2500 and 24,5; a separator before three figures is one of thousands.
  const read = (text: string): number =>
    Number(
      text
        .replace(/[\s€]|,-$/g, '')
        .replace(/[.,](?=\d{3}(?!\d))/g, '')
        .replace(',', '.') || Number.NaN,
    )
  const min = read(from.trim() === '' ? to : from)
  const max = read(to.trim() === '' ? from : to)
  return Number.isFinite(min) && Number.isFinite(max) && min >= 0 && min <= max ? { min, max } : 'wrong'
}

function findPlace(name: string): { latitude: number; longitude: number; name: string } | null {
  const wanted = name.trim().toLowerCase()
  const found = Object.entries(places).find(([known]) => known.toLowerCase() === wanted)
  return found ? { name: found[0], latitude: found[1][0], longitude: found[1][1] } : null
}
