import { expect, test } from 'vitest'
import { changeConsent, needPlay, noConsent } from './consent.ts'

test('a change answers one question and leaves the others as they were', () => {
  const played = changeConsent(noConsent, { play: true })
  expect(played).toEqual({ play: true, keep: null, share: null })
  expect(changeConsent(played, { keep: true })).toEqual({ play: true, keep: true, share: null })
})

test('whoever takes back playing takes back keeping and sharing too', () => {
  const all = changeConsent(noConsent, { play: true, keep: true, share: true })
  expect(changeConsent(all, { play: false })).toEqual({ play: false, keep: false, share: false })
})

test('playing without consent is refused with a code a partner can handle', () => {
  expect(() => needPlay(noConsent)).toThrow(expect.objectContaining({ code: 'consent-needed' }))
  expect(() => needPlay({ play: true, keep: null, share: null })).not.toThrow()
})
