import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownPeople, language, profileLists, skillprintOf, wishes } from './arbitraries.ts'
import { explain } from './explain.ts'
import type { JobProfile, Wishes } from './job-profile.ts'
import { MalformedOptions } from './option-faults.ts'
import { MalformedProfiles, profileFaults } from './profile-faults.ts'
import { type RankOptions, rank } from './rank.ts'
import { rankPeople } from './rank-people.ts'

const somebody = skillprintOf(language.map(() => ({ mean: 4, sd: 0.5 })))
const asked = { skill: 'SKILL0', relevance: 'essential', level: 3 }
const sound = { id: 'sound', requirements: [asked] } as JobProfile

function faultsOf(work: () => unknown): readonly string[] {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof MalformedProfiles) return error.faults.map((one) => `${one.profile} ${one.path}`)
    if (error instanceof MalformedOptions) return error.faults.map(({ path }) => path)
    throw error
  }
}
const ranked = (profiles: unknown, options: unknown = { seed: 's' }): readonly string[] =>
  faultsOf(() => rank(somebody, profiles as JobProfile[], options as RankOptions))

test('whatever comes in the place of a profile is named, and nothing of it is ranked', () => {
  expect(
    ranked([
      null,
      'text',
      { requirements: [asked] },
      { id: 'list', requirements: 'none' },
      { id: 'one', requirements: [null, { ...asked, level: '3' }, { ...asked, skill: 7, minimum: 1 }] },
      { id: 'soft', requirements: [{ ...asked, relevance: 'somewhat', minimum: 1 }] },
      sound,
      sound,
    ]),
  ).toEqual([
    '#0 ',
    '#1 ',
    '#2 /id',
    'list /requirements',
    'one /requirements/0',
    'one /requirements/1/level',
    'one /requirements/2/skill',
    'soft /requirements/0/minimum',
    'sound /id',
  ])
})

test('conditions that would make the practical fit meaningless are named', () => {
  const conditions = {
    sector: 'circus',
    hours: { min: Number.NaN, max: -1 },
    place: { latitude: 91, longitude: '5' },
  }
  expect(ranked([{ ...sound, conditions }])).toEqual([
    'sound /conditions/sector',
    'sound /conditions/hours/min',
    'sound /conditions/hours/max',
    'sound /conditions/place/latitude',
    'sound /conditions/place/longitude',
  ])
  expect(ranked([{ ...sound, conditions: { hours: { min: 30, max: 20 }, place: null } }])).toEqual([
    'sound /conditions/hours/min',
    'sound /conditions/place',
  ])
})

test('a profile that asks only what no game or scenario can show is refused; one measurable skill is enough', () => {
  const nursing = { ...asked, skill: '3DA7BAB0C4' }
  expect(ranked([{ id: 'nurse', requirements: [nursing] }])).toEqual(['nurse /requirements'])
  expect(ranked([{ id: 'nurse', requirements: [nursing, asked] }])).toEqual([])
})

test('an employer’s list refuses the same profiles, and wishes that are none', () => {
  const people = [{ id: 'somebody', skillprint: somebody }]
  const strange = { id: 'strange', requirements: [{ ...asked, skill: 'NOBODY-KNOWS' }] } as JobProfile
  expect(faultsOf(() => rankPeople(strange, people, { lot: 'l' }))).toEqual(['strange /requirements/0/skill'])
  const wishing = [{ id: 'somebody', skillprint: somebody, wishes: { hours: Number.NaN } }]
  expect(faultsOf(() => rankPeople(sound, wishing, { lot: 'l' }))).toEqual(['/wishes/hours'])
})

test('every fault of the options is told at once, also what is no wish at all', () => {
  const options = {
    limit: 1.5,
    rule: 'match 9',
    interests: { sound: -1, 'a/b': Number.NaN },
    by: { kind: 'luck' },
    wishes: {
      age: 61,
      hours: -1,
      place: { latitude: Number.NaN, longitude: 5, km: -3 },
      dislikedSectors: ['circus'],
    },
  }
  expect(ranked([sound], options)).toEqual([
    '/seed',
    '/limit',
    '/rule',
    '/interests/sound',
    '/interests/a~1b',
    '/by/kind',
    '/wishes/age',
    '/wishes/hours',
    '/wishes/place/latitude',
    '/wishes/place/km',
    '/wishes/dislikedSectors/0',
  ])
  expect(faultsOf(() => explain(somebody, sound, { hours: Number.NaN } as Wishes))).toEqual(['/wishes/hours'])
})

test('every fault of a skillprint is told at once', () => {
  const [one, two] = somebody.skills
  const broken = {
    ...somebody,
    skills: [
      { ...one, level: { mean: Number.NaN, sd: 1, prior: { mean: 3, sd: 1 } } },
      { ...two, level: { mean: 3, sd: 1, prior: { mean: 3, sd: 0 } } },
      one,
    ],
  } as typeof somebody
  expect(() => rank(broken, [sound], { seed: 's' })).toThrow(
    /SKILL0 has mean NaN.*SKILL1 .*prior sd 0.*SKILL0 twice/,
  )
  expect(() => rank({} as typeof somebody, [sound], { seed: 's' })).toThrow(
    'expected one with a list of skills',
  )
})

test('any value at all in any field gives a list of finite numbers or an error that names faults', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 2 })
  const fields = fc.constantFrom('id', 'requirements', 'conditions', 'skill', 'relevance', 'level', 'minimum')
  fc.assert(
    fc.property(
      knownPeople,
      profileLists,
      wishes,
      fields,
      anything,
      (known, profiles, wish, field, value) => {
        const [first, ...rest] = profiles as [JobProfile, ...JobProfile[]]
        const [one, ...others] = first.requirements
        const changed =
          field in first || field === 'conditions'
            ? { ...first, [field]: value }
            : { ...first, requirements: [{ ...one, [field]: value }, ...others] }
        const list = [changed, ...rest] as JobProfile[]
        let matches: ReturnType<typeof rank>['matches'] = []
        const found = faultsOf(() => {
          matches = rank(skillprintOf(known), list, { seed: 's', wishes: wish }).matches
        })
        if (found.length > 0) return
        expect(matches).toHaveLength(list.length)
        for (const { score, parts } of matches)
          expect([score, ...Object.values(parts)].every((number) => Number.isFinite(number))).toBe(true)
        expect(profileFaults(list[0] as JobProfile)).toEqual([])
      },
    ),
    { numRuns: 300, seed: 505 },
  )
})
