import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../index.ts'
import { inside, mount, press, settle, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'
import { someSkillprint } from '../testing/skillprint.ts'

const voice = { lang: 'nl-NL', name: 'Fem' } as SpeechSynthesisVoice
let said: SpeechSynthesisUtterance[] = []

beforeEach(() => {
  said = []
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([voice])
  vi.spyOn(speechSynthesis, 'cancel').mockReturnValue()
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((utterance) => said.push(utterance))
  vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'set').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

it('reads what is on screen in order, and leaves out what is folded away', async () => {
  const card = await mount('skillprint-card', new FixtureSession({ skillprint: someSkillprint() }))
  await press(card, 'button[aria-pressed]')
  const text = said[0]?.text ?? ''
  expect(text).toMatch(
    /^Mijn kaart\. Dit heb je laten zien in de spellen\. Dit kan jij goed\. Ik luister goed naar anderen\./,
  )
  expect(text).not.toContain('Nog niet beoordeeld door experts.')
  expect(said[0]?.lang).toBe('nl-NL')
  expect(inside(card, 'button[aria-pressed]').textContent?.trim()).toBe('Stop met voorlezen')
})

it('stops when pressed again and when another screen comes', async () => {
  const games = await mount('skillprint-games', new FixtureSession())
  await press(games, 'button[aria-pressed]')
  await press(games, 'button[aria-pressed]')
  expect(words(games)).toContain('Lees voor')
  await press(games, 'button[aria-pressed]')
  await press(games, '[data-answer=yes]')
  expect(words(games)).toContain('Lees voor')
  expect(speechSynthesis.cancel).toHaveBeenCalled()
})

it('goes away when the voice of the device stays silent', async () => {
  const games = await mount('skillprint-games', new FixtureSession())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await press(games, 'button[aria-pressed]')
  vi.advanceTimersByTime(3000)
  await settle(games)
  expect(games.shadowRoot?.querySelector('button[aria-pressed]')).toBeNull()
})
