import { vocabulary } from '@skillprint/scoring-worker/skills'
import { sharedSession } from '@skillprint/sdk'
import { afterEach, expect, it } from 'vitest'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, settle, until, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'
import { FixtureTalks } from '../testing/sharing.ts'
import { someSkillprint } from '../testing/skillprint.ts'
import { define } from './define.ts'

/** Where the page's shared sessions stand. */
const slot = Symbol.for('skillprint/1')

afterEach(() => {
  document.body.replaceChildren()
  document.body.removeAttribute('class')
})

it('takes its language from the nearest ancestor, also through a shadow root', async () => {
  const outer = document.createElement('section')
  outer.lang = 'en'
  const root = outer.attachShadow({ mode: 'open' })
  const card = document.createElement('skillprint-card')
  card.session = new FixtureSession()
  root.append(card)
  document.body.append(outer)
  await until(() => words(card).includes('Your card is still empty.'))
  outer.lang = 'nl-NL'
  await until(() => words(card).includes('Je kaart is nog leeg.'))
})

it('shows Dutch, never English, for a language it does not have', async () => {
  const card = document.createElement('skillprint-card')
  card.session = new FixtureSession()
  card.lang = 'fi'
  document.body.append(card)
  await until(() => words(card).includes('Je kaart is nog leeg.'))
})

it('takes the norms of a partner’s own people by attribute, and says when they cannot be read', async () => {
  const card = document.createElement('skillprint-card')
  card.setAttribute('publishable-key', 'pk_norms')
  card.setAttribute('calibration', '/no-such-folder/calibration.json')
  card.setAttribute('age', '34')
  document.body.append(card)
  expect([card.calibration, card.age]).toEqual(['/no-such-folder/calibration.json', 34])
  const page = globalThis as { [slot]?: Map<string, unknown> }
  await until(() => page[slot]?.has(' pk_norms') === true)
  const session = await sharedSession({ key: 'pk_norms' })
  const [skill] = vocabulary
  if (!skill) throw new Error('the vocabulary is empty')
  const evidence = [{ skill: skill.id, source: 'statement', sentence: 'In de keuken' } as const]
  await session.setTold({ evidence, worked: [] })
  await expect(session.skillprint()).rejects.toThrow(/no-such-folder/)
})

it('lets two widgets speak two languages on one page with one session', async () => {
  const session = new FixtureSession({ consent: { play: true, keep: true, share: true } })
  const dutch = await mount('skillprint-games', session, 'nl')
  const english = await mount('skillprint-games', session, 'en')
  await settle(dutch)
  await settle(english)
  expect(words(dutch)).toMatch(/Kies een spel.*De tegelvloer/)
  expect(words(english)).toMatch(/Choose a game.*The tile floor/)
})

it('tells when a second bundle brings a tag that is there already, and keeps the first', () => {
  const told: unknown[] = []
  const first = customElements.get('skillprint-card')
  document.addEventListener('skillprint-duplicate', (event) => told.push(event.detail), { once: true })
  define('skillprint-card', class extends HTMLElement {})
  expect(told).toEqual([{ tag: 'skillprint-card', loaded: '0.1.0', skipped: '0.1.0' }])
  expect(customElements.get('skillprint-card')).toBe(first)
})

it('reserves its room before there is anything in it', async () => {
  const matches = document.createElement('skillprint-matches')
  document.body.append(matches)
  expect(matches.getBoundingClientRect().height).toBeGreaterThanOrEqual(560)
})

it('hides the read-aloud button where the device has no voice, and shows it where it has', async () => {
  const voices = speechSynthesis.getVoices
  try {
    speechSynthesis.getVoices = () => []
    const silent = await mount('skillprint-games', new FixtureSession())
    expect(words(silent)).not.toContain('Lees voor')
    speechSynthesis.getVoices = () => [{ lang: 'nl-NL', name: 'Fem' } as SpeechSynthesisVoice]
    const spoken = await mount('skillprint-games', new FixtureSession())
    expect(words(spoken)).toContain('Lees voor')
    const english = await mount('skillprint-games', new FixtureSession(), 'en')
    expect(words(english)).not.toContain('Read aloud')
  } finally {
    speechSynthesis.getVoices = voices
  }
})

it('follows the theme of the page: its own property first, then the tokens of a municipality', async () => {
  const session = new FixtureSession({ skillprint: someSkillprint() })
  const themed = await mount('skillprint-card', session)
  const colour = (): string => getComputedStyle(inside(themed, '.primary')).backgroundColor
  expect(colour()).toBe('rgb(34, 48, 74)')
  themed.style.setProperty('--utrecht-button-primary-action-background-color', 'rgb(36, 87, 143)')
  expect(colour()).toBe('rgb(36, 87, 143)')
  themed.style.setProperty('--skillprint-accent-color', 'rgb(81, 21, 239)')
  expect(colour()).toBe('rgb(81, 21, 239)')
})

it('mentions a trouble that does not stop the person, where it matters', async () => {
  const session = new FixtureSession({
    problem: 'store-damaged',
    consent: { play: true, keep: true, share: true },
  })
  const games = await mount('skillprint-games', session)
  expect(words(games)).toContain('We kunnen je oude spellen niet lezen.')
  expect(words(games)).toContain('Kies een spel')
  expect(words(await mount('skillprint-matches', session))).not.toContain('oude spellen')
})

const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Utrecht: {
    '--utrecht-button-primary-action-background-color': 'rgb(36,87,143)',
    '--utrecht-document-background-color': '#fff',
  },
  Rijkshuisstijl: {
    '--utrecht-button-primary-action-background-color': 'rgb(21,66,115)',
    '--utrecht-document-color': '#000',
  },
  Voorbeeld: {
    '--nl-button-primary-background-color': 'rgb(81,21,239)',
    '--basis-color-default-bg-document': '#fff',
  },
  'Mooi & Anders': {
    '--nl-button-primary-background-color': 'rgb(138,58,159)',
    '--basis-focus-outline-color': '#fff',
  },
  'Den Haag': { '--utrecht-button-primary-action-background-color': 'rgb(35,133,65)' },
  Rotterdam: { '--utrecht-button-primary-action-background-color': 'rgb(201,54,117)' },
  Amsterdam: {
    '--ams-color-interactive': 'rgb(0,70,153)',
    '--ams-color-text': '#202020',
    '--ams-color-background': '#fff',
  },
  dark: {
    '--basis-color-default-bg-document': '#14181f',
    '--basis-color-default-color-document': '#f2f2f2',
    '--nl-button-primary-background-color': '#ffd24a',
    '--nl-button-primary-color': '#14181f',
  },
}
for (const [name, tokens] of Object.entries(themes))
  it(`keeps text readable in the theme ${name}`, async () => {
    for (const [token, value] of Object.entries(tokens)) document.body.style.setProperty(token, value)
    try {
      const session = new FixtureSession({
        skillprint: someSkillprint(),
        consent: { play: true, keep: false, share: true },
        talks: new FixtureTalks(),
      })
      for (const tag of [
        'skillprint-games',
        'skillprint-card',
        'skillprint-matches',
        'skillprint-job-profile',
        'skillprint-replay',
        'skillprint-share',
        'skillprint-transfer',
        'skillprint-objection',
      ] as const) {
        const element = await mount(tag, session)
        if (tag === 'skillprint-job-profile') {
          inside(element, '[data-occupation]').click()
          await settle(element)
          inside(element, '[data-publish]').click()
          await settle(element)
        }
        expect(await faultsFoundByAxe(element)).toEqual([])
        element.remove()
      }
    } finally {
      document.body.removeAttribute('style')
    }
  })

it('draws focus so that it shows on any theme', async () => {
  const card = await mount('skillprint-card', new FixtureSession({ skillprint: someSkillprint() }))
  const button = inside(card, '[data-print]')
  button.focus({ focusVisible: true } as FocusOptions)
  const style = getComputedStyle(button)
  expect(style.outlineStyle).toBe('solid')
  expect(style.boxShadow).toMatch(/rgb\(255, 255, 255\).*rgb\(34, 48, 74\)/)
})
