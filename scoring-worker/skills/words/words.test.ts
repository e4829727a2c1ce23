import { expect, test } from 'vitest'
import { anchorLevel, anchorsOf } from '../anchors.ts'
import { onJobScale } from '../scale.ts'
import { vocabulary } from '../vocabulary.ts'
import { skillWords } from './index.ts'
import { interviewQuestions } from './questions.ts'

const all = [...skillWords.values()]
const words = (text: string): number => text.split(/\s+/).length

test('every skill has a definition and eight anchors in both languages', () => {
  expect([...skillWords.keys()]).toEqual(vocabulary.map(({ id }) => id))
  for (const { definition, anchors } of all)
    for (const language of ['nl', 'en'] as const) {
      expect(definition[language]).toMatch(/^[A-Z].+\.$/)
      expect(words(definition[language])).toBeLessThanOrEqual(15)
      expect(anchors[language]).toHaveLength(8)
    }
})

test('every skill has a name of its own in every other language, in that language’s letters', () => {
  const letters = {
    tr: /^\p{Script=Latin}/u,
    ar: /^\p{Script=Arabic}/u,
    pl: /^\p{Script=Latin}/u,
    uk: /^\p{Script=Cyrillic}/u,
  }
  for (const language of ['tr', 'ar', 'pl', 'uk'] as const) {
    const names = all.map(({ otherNames }) => otherNames[language])
    expect(new Set(names).size).toBe(112)
    for (const name of names) expect(name).toMatch(letters[language])
  }
})

test('an anchor is one sentence of at most 12 words about what somebody does', () => {
  for (const { anchors } of all)
    for (const anchor of [...anchors.nl, ...anchors.en]) {
      expect(anchor).toMatch(/^(Je|You|Your) [^.|]+\.$/)
      expect(words(anchor), anchor).toBeLessThanOrEqual(12)
    }
})

test('no two anchors of a skill say the same, and none is told of two skills', () => {
  for (const language of ['nl', 'en'] as const) {
    const told = all.flatMap(({ anchors }) => anchors[language].slice(1))
    const twice = told.filter((anchor, index) => told.indexOf(anchor) !== index)
    expect(twice).toEqual([])
  }
})

test('an anchor is read off the one job scale, and not at all when nothing is known', () => {
  const skill = '8500CACF46'
  const level = onJobScale(skill, { mean: 0.5, sd: 0.6 })
  const reach = anchorsOf({ state: 'indication', level })
  expect(reach).not.toBeNull()
  expect(reach?.from).toBe(anchorLevel((level?.mean ?? 0) - (level?.sd ?? 0)))
  expect(reach?.to).toBeGreaterThanOrEqual(reach?.from ?? 8)
  expect(anchorsOf({ state: 'unknown', level })).toBeNull()
  expect(anchorsOf({ state: 'measured', level: null })).toBeNull()
  expect([anchorLevel(-2), anchorLevel(9), anchorLevel(3.4)]).toEqual([0, 7, 3])
  expect(() => anchorLevel(Number.NaN)).toThrow('expected a level')
})

test('every skill that an employer may ask about has two questions in both languages, each its own', () => {
  const asked = vocabulary.filter(({ known }) => known !== 'left-out')
  expect([...interviewQuestions.keys()]).toEqual(asked.map(({ id }) => id))
  for (const language of ['nl', 'en'] as const) {
    const told = [...interviewQuestions.values()].flatMap((questions) => questions[language])
    expect(new Set(told).size).toBe(told.length)
    for (const question of told)
      for (const sentence of question.split(/(?<=[.?]) /)) {
        expect(sentence).toMatch(/^[A-Z].+[.?]$/)
        expect(words(sentence), sentence).toBeLessThanOrEqual(language === 'nl' ? 15 : 16)
      }
  }
})

test('no question asks about health, age, origin, belief or family', () => {
  const forbidden =
    /\b(ziekte|gezond|leeftijd|geloof|kinderen|zwanger|getrouwd|illness|health|how old|religion|pregnan|married)/i
  for (const { nl, en } of interviewQuestions.values())
    for (const question of [...nl, ...en]) expect(question).not.toMatch(forbidden)
})
