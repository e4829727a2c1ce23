import { afterEach, describe, expect, it } from 'vitest'
import '../../index.ts'
import { faultsFoundByAxe, inside, mount, press, settle, until, words } from '../../testing/mount.ts'
import { FixtureSession } from '../../testing/session.ts'
import { someSkillprint } from '../../testing/skillprint.ts'

const played = (): FixtureSession =>
  new FixtureSession({ skillprint: someSkillprint(), consent: { play: true } })

async function opened(session: FixtureSession, language = 'nl') {
  const card = await mount('skillprint-card', session, language)
  inside(card, '[data-tell]').click()
  await until(() => card.shadowRoot?.querySelector('.telling') !== null)
  await settle(card)
  return card
}

afterEach(() => document.body.replaceChildren())

describe('accessibility', () => {
  for (const language of ['nl', 'en'])
    it(`has no faults while picking, while writing and once told (${language})`, async () => {
      const card = await opened(played(), language)
      for (const fold of card.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true
      expect(await faultsFoundByAxe(card)).toEqual([])
      await press(card, '.offers button')
      await press(card, '[data-save]')
      expect(await faultsFoundByAxe(card)).toEqual([])
      ;(inside(card, '[data-sentence]') as HTMLTextAreaElement).value = 'Op de bouw.'
      await press(card, '[data-save]')
      expect(await faultsFoundByAxe(card)).toEqual([])
    })
})

it('finds a skill by a word, asks where, and puts it on the card as told by the person', async () => {
  const session = played()
  const card = await opened(session)
  const search = inside(card, '[data-search]') as HTMLInputElement
  search.value = 'meten'
  search.dispatchEvent(new Event('input'))
  await settle(card)
  expect(card.shadowRoot?.querySelectorAll('.offers li')).toHaveLength(1)
  await press(card, '.offers button')
  await press(card, '[data-save]')
  expect(words(card)).toContain('Schrijf eerst waar je dit deed.')
  ;(inside(card, '[data-sentence]') as HTMLTextAreaElement).value = 'Ik mat ramen op bij mijn oom.'
  await press(card, '[data-save]')
  expect(session.told.evidence).toEqual([
    { skill: '0EBFAD3C80', source: 'statement', sentence: 'Ik mat ramen op bij mijn oom.' },
  ])
  expect(words(card)).toMatch(
    /Dit kan ik ook Ik kan precies meten\. Ik mat ramen op bij mijn oom\. Dit heb je zelf verteld\./,
  )
  await press(card, '[data-take-back]')
  expect(session.told.evidence).toEqual([])
})

it('keeps where somebody works or worked, and says that it does not count', async () => {
  const session = played()
  const card = await opened(session)
  const fold = inside(card, '.worked') as HTMLDetailsElement
  fold.open = true
  expect(fold.textContent).toContain('Het telt niet mee voor je kaart.')
  ;(inside(card, '.worked input[value="green"]') as HTMLInputElement).click()
  await press(card, '[data-keep-work]')
  expect(session.told).toEqual({ evidence: [], worked: ['green'] })
  expect(inside(card, '.worked [role="status"]').textContent).toBe('Dit is bewaard.')
})

it('can be stopped, and gives focus back to the button that opened it', async () => {
  const card = await opened(played())
  await press(card, '[data-stop]')
  await until(() => card.shadowRoot?.activeElement === card.shadowRoot?.querySelector('[data-tell]'))
})

it('a person who played nothing can tell as well', async () => {
  const card = await opened(new FixtureSession())
  expect(words(card)).toContain('Wat kun je nog meer?')
})
