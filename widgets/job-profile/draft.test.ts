import { mostKeySkills, validateJobProfileDraft } from '@skillprint/sdk/wire'
import { expect, it } from 'vitest'
import { someOccupations } from '../testing/jobs.ts'
import { type Draft, faultsOf, fieldOf, mostSkills, startFrom, toWire } from './draft.ts'
import { findOccupations } from './occupation-view.ts'

const [paver] = someOccupations
if (!paver) throw new Error('draft.test: the fixtures hold no occupation, expected one')
const draft: Draft = startFrom(paver, 'Stratenmaker', 'Straatwerk Zuid')

it('starts with the key skills of the occupation, at the levels computed for it', () => {
  expect(draft.skills.map((one) => one.skill)).toEqual(paver.keySkills)
  expect(draft.skills[0]).toEqual({
    skill: '717E511A75',
    relevance: 'essential',
    level: 3,
    minimum: null,
    source: 'onet',
  })
  expect(faultsOf(draft)).toEqual(new Map())
})

it('names every fault at once', () => {
  const wrong = {
    ...draft,
    title: ' ',
    organisation: '',
    skills: [],
    hoursFrom: '40',
    hoursTo: '20',
    salaryFrom: 'veel',
    place: 'Nergenshuizen',
    contact: 'x'.repeat(201),
  }
  expect(Object.fromEntries(faultsOf(wrong))).toEqual({
    title: 'missing',
    organisation: 'missing',
    skills: 'missing',
    hours: 'not-a-range',
    salary: 'not-a-range',
    place: 'unknown-place',
    contact: 'too-long',
  })
})

it('refuses more than 60 hours and more than eight skills', () => {
  const skill = { skill: 'A', relevance: 'important', level: 3, minimum: null, source: 'employer' } as const
  const faults = faultsOf({ ...draft, hoursTo: '70', skills: Array.from({ length: 9 }, () => skill) })
  expect(Object.fromEntries(faults)).toEqual({ hours: 'hours-limit', skills: 'too-many' })
})

it('reads amounts as people write them, and never takes a separator of thousands for a comma', () => {
  const salary = (from: string, to: string) =>
    toWire({ ...draft, salaryFrom: from, salaryTo: to }).conditions?.salary
  expect(salary('2.500', '€ 3.100,-')).toEqual({ min: 2500, max: 3100 })
  expect(salary('2,500.50', '2501')).toEqual({ min: 2500.5, max: 2501 })
  expect(faultsOf({ ...draft, salaryFrom: 'veel' }).get('salary')).toBe('not-a-range')
  expect(salary('2 500', '2500,50')).toEqual({ min: 2500, max: 2500.5 })
  expect(toWire({ ...draft, hoursFrom: '24,5', hoursTo: '32' }).conditions?.hours).toEqual({
    min: 24.5,
    max: 32,
  })
})

it('says so when no game can show any of the skills', () => {
  const one = { relevance: 'important', level: 3, minimum: null, source: 'employer' } as const
  const asks = (...skills: string[]) => ({ ...draft, skills: skills.map((skill) => ({ ...one, skill })) })
  const measurable = new Set(['B'])
  expect(faultsOf(asks('A'), measurable).get('skills')).toBe('unmeasured')
  expect(faultsOf(asks('A', 'B'), measurable).has('skills')).toBe(false)
})

it('leaves out what was left open, and finds the place whatever its capitals', () => {
  expect(toWire(draft)).not.toHaveProperty('contact')
  expect(toWire(draft).conditions).toEqual({ sector: 'construction' })
  const filled = toWire({
    ...draft,
    place: 'eindhoven',
    hoursFrom: '24',
    salaryFrom: '2300',
    salaryTo: '2900',
  })
  expect(filled.conditions).toEqual({
    sector: 'construction',
    hours: { min: 24, max: 24 },
    salary: { min: 2300, max: 2900 },
    place: { name: 'Eindhoven', latitude: 51.44, longitude: 5.48 },
  })
})

it('keeps a hard minimum only on an essential skill and never above its level', () => {
  const one = { skill: 'A', level: 3, minimum: 5, source: 'employer' } as const
  const sent = toWire({
    ...draft,
    skills: [
      { ...one, relevance: 'essential' },
      { ...one, relevance: 'somewhat' },
    ],
  })
  expect(sent.requirements.map((requirement) => requirement.minimum)).toEqual([3, undefined])
})

it('brings a fault found by the endpoint back to its field', () => {
  expect(fieldOf('/conditions/hours/min')).toBe('hours')
  expect(fieldOf('/requirements/3/level')).toBe('skills')
})

it('finds an occupation by any word, in Dutch and in English, names before summaries', () => {
  expect(findOccupations(someOccupations, 'STRATEN').map((one) => one.id)).toEqual(['47-4091'])
  expect(findOccupations(someOccupations, 'chef').map((one) => one.id)).toEqual(['35-1011'])
  expect(findOccupations(someOccupations, 'astronaut')).toEqual([])
  expect(findOccupations(someOccupations, '')).toHaveLength(3)
})

it('offers as many skills as may be sent', () => {
  expect(mostSkills).toBe(mostKeySkills)
})

it('sends every condition that was filled in, and leaves out what was not', () => {
  const filled: Draft = {
    ...draft,
    shifts: ['evening', 'weekend'],
    physical: ['lifting'],
    travel: ' Bus 12 stopt voor de deur. ',
    spoken: 'Nederlands A2',
    validFrom: '2026-12-01',
    validUntil: '2027-03-01',
  }
  expect(toWire(filled)).toMatchObject({
    validFrom: '2026-12-01',
    validUntil: '2027-03-01',
    conditions: {
      shifts: ['evening', 'weekend'],
      physical: ['lifting'],
      travel: 'Bus 12 stopt voor de deur.',
      language: 'Nederlands A2',
    },
  })
  expect(validateJobProfileDraft(toWire(filled)).ok).toBe(true)
  for (const open of ['shifts', 'physical', 'travel', 'language'])
    expect(toWire(draft).conditions).not.toHaveProperty(open)
  expect(faultsOf({ ...filled, validFrom: '2027-04-01' }).get('valid')).toBe('not-in-order')
  expect(faultsOf({ ...filled, travel: 'x'.repeat(121) }).get('travel')).toBe('too-long')
  expect(['/conditions/travel', '/conditions/language', '/validFrom'].map(fieldOf)).toEqual([
    'travel',
    'spoken',
    'valid',
  ])
})
