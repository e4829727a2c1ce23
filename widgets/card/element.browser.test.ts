import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, settle, until, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'
import { someSkillprint, withLeftOut } from '../testing/skillprint.ts'

const played = (): FixtureSession =>
  new FixtureSession({ skillprint: someSkillprint(), consent: { play: true } })

afterEach(() => document.body.replaceChildren())

describe('accessibility', () => {
  for (const language of ['nl', 'en']) {
    it(`has no faults with everything unfolded (${language})`, async () => {
      const card = await mount('skillprint-card', played(), language)
      for (const fold of card.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true
      expect(await faultsFoundByAxe(card)).toEqual([])
    })
    it(`has no faults while empty (${language})`, async () => {
      expect(await faultsFoundByAxe(await mount('skillprint-card', new FixtureSession(), language))).toEqual(
        [],
      )
    })
    it(`has no faults while it asks to delete (${language})`, async () => {
      const card = await mount('skillprint-card', played(), language)
      await press(card, '[data-remove]')
      expect(await faultsFoundByAxe(card)).toEqual([])
    })
  }
})

describe('what it says', () => {
  it('puts strengths first, in the first person', async () => {
    const card = await mount('skillprint-card', played())
    const strengths = [...(card.shadowRoot?.querySelectorAll('.strength h4') ?? [])].map(
      (one) => one.textContent,
    )
    expect(strengths).toHaveLength(5)
    expect(strengths[0]).toBe('Ik luister goed naar anderen.')
  })

  it('has other words for measured, not sure yet and not known', async () => {
    const card = await mount('skillprint-card', played())
    expect(inside(card, '.strength.measured').textContent).toMatch(/Heel sterk\s+Dit hebben we gemeten\./)
    expect(inside(card, '.strength.indication').textContent).toMatch(
      /Sterk of heel sterk\s+We zijn nog niet zeker\./,
    )
    expect(inside(card, '.unknown').textContent).toMatch(/Dit weten we nog niet\s+6/)
  })

  it('shows the evidence behind a skill, and that the key is not yet rated', async () => {
    const card = await mount('skillprint-card', played())
    const evidence = inside(card, '.skill[data-skill="8500CACF46"] .evidence').textContent
    expect(evidence).toContain('Het gesprek')
    expect(evidence).toContain('Nog niet beoordeeld door experts.')
  })

  it('tells what goes reliably better than the first time, and nothing of what does not', async () => {
    const compared = { from: '2026-01-05', to: '2026-06-10', se: 0.4 }
    const growth = [
      { ...compared, construct: 'reasoning', change: 1.2 },
      { ...compared, construct: 'stopping', change: -1.1 },
    ] as const
    const session = new FixtureSession({
      skillprint: { ...someSkillprint(), growth },
      consent: { play: true },
    })
    const grown = inside(await mount('skillprint-card', session), '[data-grown]')
    expect(grown.textContent).toMatch(/Dit gaat beter dan de eerste keer\s+Regels vinden\s*$/)
    const plain = await mount('skillprint-card', played())
    expect(plain.shadowRoot?.querySelector('[data-grown]')).toBeNull()
  })

  it('says of a weak game that it is for fun, and to talk about', async () => {
    const skillprint = someSkillprint()
    const [first, ...rest] = skillprint.games
    if (!first) throw new Error('no game')
    const risk = {
      name: 'risk',
      model: 'adjusted-pumps',
      value: 23,
      se: 1,
      unit: 'pumps',
      forFun: true,
    } as const
    const session = new FixtureSession({
      skillprint: { ...skillprint, games: [{ ...first, measures: [risk] }, ...rest] },
      consent: { play: true },
    })
    const card = await mount('skillprint-card', session)
    expect(inside(card, '[data-for-fun]').textContent).toContain(
      'Dit is voor plezier, en om over te praten. Het telt niet mee.',
    )
    expect(card.shadowRoot?.querySelectorAll('[data-for-fun]')).toHaveLength(1)
  })

  it('says with whom it compares, and that the norm is on trial', async () => {
    expect(words(await mount('skillprint-card', played()))).toMatch(
      /ongeveer 520 volwassenen uit Amerika, in 2016\.\s+Dit is een proefnorm\./,
    )
  })

  it('offers a game that does not count once more, and blames nobody after that', async () => {
    const told = async (advice: 'pace' | null) => {
      const skillprint = withLeftOut(someSkillprint(), 'front-desk', advice)
      const card = await mount('skillprint-card', new FixtureSession({ skillprint, consent: { play: true } }))
      return inside(card, '[data-left]').textContent
    }
    expect(await told('pace')).toBe('Een spel telt niet mee. Speel het nog een keer.')
    expect(await told(null)).toBe('Een spel telt niet mee. Dat zegt niets over jou.')
  })

  it('appears by itself when the first game has ended', async () => {
    const session = new FixtureSession({ consent: { play: true } })
    const card = await mount('skillprint-card', session)
    expect(words(card)).toContain('Je kaart is nog leeg.')
    const host = document.createElement('div')
    await session.play('front-desk', host)
    host.querySelector<HTMLElement>('[data-finish]')?.click()
    await until(() => words(card).includes('Mijn kaart'))
  })
})

describe('what it does', () => {
  it('deletes only after a yes, and gives focus back after a no', async () => {
    const session = played()
    const card = await mount('skillprint-card', session)
    inside(card, '[data-remove]').focus()
    await press(card, '[data-remove]')
    await userEvent.keyboard('{Enter}')
    await until(() => card.shadowRoot?.querySelector('dialog') === null)
    expect(await session.skillprint()).not.toBeNull()
    expect(card.shadowRoot?.activeElement).toBe(inside(card, '[data-remove]'))
    await press(card, '[data-remove]')
    await press(card, 'dialog .danger')
    await settle(card)
    expect(await session.skillprint()).toBeNull()
    expect(words(card)).toContain('Alles is gewist.')
  })

  it('hands the person a file with everything', async () => {
    const card = await mount('skillprint-card', played())
    const files: string[] = []
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(`${this.download} ${this.href.slice(0, 5)}`)
    }
    try {
      await press(card, '[data-export]')
    } finally {
      HTMLAnchorElement.prototype.click = click
    }
    expect(files).toEqual(['skillprint.json blob:'])
  })

  it('lays one A4 on the page for print, alone, and takes it away again', async () => {
    const card = await mount('skillprint-card', played())
    const sheets = document.adoptedStyleSheets.length
    const remove = card.preparePrint()
    const paper = document.querySelector('body > .skillprint-print')
    const sheet = paper?.shadowRoot?.querySelector('.sheet')
    expect(sheet?.querySelector('h1')?.textContent).toBe('Dit kan ik')
    expect(sheet?.querySelectorAll('.blocks li')).toHaveLength(5)
    expect(sheet?.textContent).toContain('Naam:')
    expect(getComputedStyle(paper as Element).display).toBe('none')
    remove?.()
    expect(document.querySelector('.skillprint-print')).toBeNull()
    expect(document.adoptedStyleSheets).toHaveLength(sheets)
  })

  it('lays no paper before the first game', async () => {
    expect((await mount('skillprint-card', new FixtureSession())).preparePrint()).toBeNull()
  })
})
