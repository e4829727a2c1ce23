import { expect, test } from 'vitest'
import { filled, replayTexts } from './strings.ts'

test('every sentence around a replay has at most twelve words, in both languages', () => {
  for (const language of ['nl', 'en'])
    for (const text of Object.values(replayTexts(language)))
      for (const sentence of text.split(/[.!?]\s*/))
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(12)
})

test('a language that is not there is Dutch, and a region does not matter', () => {
  expect(replayTexts('ar')).toBe(replayTexts('nl'))
  expect(replayTexts('en-GB')).toBe(replayTexts('en'))
  expect(Object.keys(replayTexts('en'))).toEqual(Object.keys(replayTexts('nl')))
})

test('names in a text are filled, and unknown ones stay', () => {
  expect(filled('Ronde {n} van {of} {x}', { n: 1, of: 4 })).toBe('Ronde 1 van 4 {x}')
})
