import { expect, test } from 'vitest'
import { skillById, skillGroups, vocabulary } from './vocabulary.ts'

test('the language has 112 skills, each once, with an address in CompetentNL', () => {
  expect(vocabulary).toHaveLength(112)
  expect(new Set(vocabulary.map(({ id }) => id)).size).toBe(112)
  for (const { id, uri } of vocabulary) {
    expect(id).toMatch(/^[0-9A-F]{10}$/)
    expect(uri.endsWith(`/${id}`)).toBe(true)
  }
})

test('every skill has a name and a sentence of at most 12 words in Dutch and English', () => {
  for (const { name, sentence } of vocabulary)
    for (const text of [name.nl, name.en, sentence.nl, sentence.en]) {
      expect(text.length).toBeGreaterThan(3)
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(12)
    }
  expect(
    vocabulary.every(({ sentence }) => sentence.nl.startsWith('Ik ') && sentence.en.startsWith('I ')),
  ).toBe(true)
})

test('the skills stand in six groups of ESCO: 7, 35, 24, 30, 11 and 5', () => {
  expect(skillGroups.map((group) => vocabulary.filter((skill) => skill.group === group).length)).toEqual([
    7, 35, 24, 30, 11, 5,
  ])
})

test('94 skills name an element of O*NET and 88 a skill of ESCO', () => {
  expect(vocabulary.filter(({ onet }) => onet)).toHaveLength(94)
  expect(vocabulary.filter(({ esco }) => esco)).toHaveLength(88)
})

test('a skill is found by its id, and an unknown id finds nothing', () => {
  expect(skillById('8500CACF46')?.name.nl).toBe('Actief luisteren')
  expect(skillById('NOTHING')).toBeUndefined()
})
