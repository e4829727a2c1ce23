import { expect, test } from 'vitest'
import { someSkills } from '../../testing/skills.ts'
import { nameFoundBy, searchSkills } from './search.ts'

const found = (query: string, group: string | null = null, language: 'nl' | 'en' = 'nl') =>
  searchSkills(someSkills, query, group, language).map(({ name }) => name[language])

test('no words and no group finds every skill', () => {
  expect(found('')).toHaveLength(someSkills.length)
})

test('the beginning of a word in the sentence or the name is enough, capitals and accents aside', () => {
  expect(found('GERÉED')).toContain('Gereedschappen en apparaten gebruiken')
  expect(found('precies meten')).toEqual(['Meten'])
  expect(found('measure prec', null, 'en')).toEqual(['Measuring'])
  expect(found('ecies')).toEqual([])
})

test('a group holds only its own', () => {
  expect(found('', 'physical')).toContain('Gereedschappen en apparaten gebruiken')
  expect(found('meten', 'physical')).toEqual([])
})

test('a skill that is left out or deprecated is never offered', () => {
  const [first] = someSkills
  if (!first) throw new Error('no skills')
  expect(searchSkills([{ ...first, known: 'left-out' }], '', null, 'nl')).toEqual([])
  expect(searchSkills([{ ...first, deprecated: true }], '', null, 'nl')).toEqual([])
})

test('a name may be typed in another language, from three letters on, and is told back', () => {
  const repair = someSkills.find(({ name }) => name.nl === 'Meten')
  if (!repair) throw new Error('expected a skill')
  const skill = { ...repair, otherNames: { tr: 'Ölçmek', ar: 'القياس', pl: 'Mierzenie', uk: 'Вимірювання' } }
  const by = (query: string) =>
    searchSkills([skill], query, null, 'nl').map(() => nameFoundBy(skill, query, 'nl'))
  expect(by('القياس')).toEqual([{ language: 'ar', name: 'القياس' }])
  expect(by('قياس')).toEqual([{ language: 'ar', name: 'القياس' }])
  expect(by('olcm')).toEqual([{ language: 'tr', name: 'Ölçmek' }])
  expect(by('вимір')).toEqual([{ language: 'uk', name: 'Вимірювання' }])
  expect(by('mi')).toEqual([])
  expect(by('meten')).toEqual([null])
})
