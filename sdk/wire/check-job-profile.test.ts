import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { validateJobProfileDraft } from './check-job-profile.ts'
import { jobProfileSchema, mostKeySkills } from './job-profile.ts'

const draft = {
  title: { nl: 'Stratenmaker' },
  organisation: 'Van Dijk',
  occupation: '47-4091',
  requirements: [
    { skill: 'CD7B4C0F34', relevance: 'essential', level: 4, minimum: 3 },
    { skill: 'AD5635E995', relevance: 'somewhat', level: 2 },
  ],
  conditions: { sector: 'construction', hours: { min: 24, max: 38 } },
}
const existing = { occupations: new Set(['47-4091']) }

function faults(value: unknown): Record<string, string> {
  const checked = validateJobProfileDraft(value, existing)
  return checked.ok ? {} : Object.fromEntries(checked.errors.map(({ path, message }) => [path, message]))
}

test('a whole draft passes unchanged', () => {
  expect(validateJobProfileDraft(draft, existing)).toEqual({ ok: true, value: draft })
})

test('all faults come at once, each with its path', () => {
  const wrong = {
    organisation: '',
    title: { en: 'Paver' },
    occupation: '00-0000',
    colour: 'red',
    requirements: [
      { skill: 'CD7B4C0F34', relevance: 'very', level: 9 },
      { skill: 'CD7B4C0F34', relevance: 'essential', level: 3, minimum: 5 },
      { skill: 'FFFFFFFFFF', relevance: 'somewhat', level: 2.5 },
      { skill: 'AD5635E995', relevance: 'somewhat', level: 3, minimum: 1 },
      'nothing',
    ],
    conditions: { sector: 'circus', hours: { min: 40, max: 20 }, place: { latitude: 91 } },
  }
  expect(faults(wrong)).toEqual({
    '/title/nl': 'is missing',
    '/organisation': expect.any(String),
    '/occupation': 'no occupation 00-0000 in the catalogue',
    '/colour': 'is not a field of this resource',
    '/requirements/0/relevance': 'must be essential, important or somewhat',
    '/requirements/0/level': 'must be <= 7',
    '/requirements/1/skill': 'skill CD7B4C0F34 stands at /requirements/0 already',
    '/requirements/1/minimum': 'must not be more than level (3), got 5',
    '/requirements/2/skill': 'no skill FFFFFFFFFF in the skill language',
    '/requirements/2/level': 'must be integer',
    '/requirements/3/minimum': 'only an essential skill can have a minimum',
    '/requirements/4': 'must be object',
    '/conditions/sector': expect.stringMatching(/^must be care, technology, /),
    '/conditions/hours/min': 'must not be more than max (20), got 40',
    '/conditions/place/latitude': 'must be <= 90',
    '/conditions/place/longitude': 'is missing',
  })
})

test.each([null, undefined, 'text', 3, [], { requirements: {} }, { requirements: [] }])(
  'a value that is no draft at all (%j) has faults and does not throw',
  (value) => {
    expect(validateJobProfileDraft(value).ok).toBe(false)
  },
)

test('a blank title is a fault', () => {
  expect(faults({ ...draft, title: { nl: '   ' } })).toEqual({ '/title/nl': 'must not be blank' })
})

test('a profile that asks only skills nobody can measure is a fault, and so are days the wrong way round', () => {
  const skills = ['3DA7BAB0C4', '199B8C08C3'].map((skill) => ({ skill, relevance: 'essential', level: 3 }))
  expect(
    faults({ ...draft, requirements: skills, validFrom: '2027-02-01', validUntil: '2027-01-01' }),
  ).toEqual({
    '/requirements': expect.stringContaining('at least one that can be measured'),
    '/validFrom': 'must not be after validUntil (2027-01-01), got 2027-02-01',
  })
})

test('all conditions of a job have a place', () => {
  const conditions = {
    ...draft.conditions,
    shifts: ['day', 'weekend'],
    travel: 'Met de fiets of de bus',
    language: 'Nederlands A2',
    physical: ['lifting', 'outdoors'],
    licence: 'Rijbewijs B',
    salary: { min: 2400, max: 2900 },
  }
  expect(faults({ ...draft, conditions, validFrom: '2027-01-01', validUntil: '2027-06-30' })).toEqual({})
  expect(Object.keys(faults({ ...draft, conditions: { shifts: ['never'] } }))).toEqual([
    '/conditions/shifts/0',
  ])
})

test('more skills than anybody can weigh are refused', () => {
  const ids = [
    'CD7B4C0F34',
    'AD5635E995',
    'B620732163',
    'DB21DC938E',
    '8500CACF46',
    'DB6B8EEBD1',
    'B6D93142FE',
    'CECB22E3FA',
    'EDB4E0C35A',
  ]
  const requirements = ids.map((skill) => ({ skill, relevance: 'important', level: 3 }))
  expect(mostKeySkills).toBe(8)
  expect(faults({ ...draft, requirements })).toEqual({ '/requirements': expect.stringContaining('8') })
  expect(faults({ ...draft, requirements: requirements.slice(1) })).toEqual({})
})

test('the published JSON Schema is the one that validates, and an independent validator agrees', () => {
  const published = JSON.parse(readFileSync(new URL('./job-profile.schema.json', import.meta.url), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(jobProfileSchema)))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(published)
  expect(validate(draft)).toBe(true)
  for (const wrong of [
    {},
    { ...draft, colour: 'red' },
    { ...draft, requirements: [] },
    { ...draft, validFrom: 'soon' },
  ])
    expect([validate(wrong), validateJobProfileDraft(wrong).ok]).toEqual([false, false])
})
