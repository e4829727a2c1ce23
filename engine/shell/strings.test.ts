import { expect, test } from 'vitest'
import { longSentences } from '../conformance/texts.ts'
import { languageOf } from './language.ts'
import { shellTexts } from './strings.ts'

test("the engine's own Dutch sentences have at most twelve words, and English says the same things", () => {
  expect(Object.values(shellTexts('nl')).flatMap(longSentences)).toEqual([])
  expect(Object.keys(shellTexts('en'))).toEqual(Object.keys(shellTexts('nl')))
})

test("a game is played in the player's language where it has it, else in Dutch", () => {
  const strings = { nl: { title: 'Lampen' }, ar: { title: 'مصابيح' } }
  expect(languageOf(strings, 'ar-EG')).toEqual({ language: 'ar', direction: 'rtl', texts: strings.ar })
  expect(languageOf(strings, 'pl')).toEqual({ language: 'nl', direction: 'ltr', texts: strings.nl })
})
