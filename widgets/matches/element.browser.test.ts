import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, settle, until, words } from '../testing/mount.ts'
import { FixtureSession, type FixtureStart } from '../testing/session.ts'
import { someSkillprint } from '../testing/skillprint.ts'

const start: FixtureStart = { skillprint: someSkillprint() }
const top = (matches: HTMLElement): string | undefined => inside(matches, '.deck [data-job]').dataset.job

afterEach(() => document.body.replaceChildren())

describe('accessibility', () => {
  for (const language of ['nl', 'en']) {
    it(`has no faults with one job and its numbers (${language})`, async () => {
      const matches = await mount('skillprint-matches', new FixtureSession(start), language)
      await press(matches, '.how summary')
      expect(await faultsFoundByAxe(matches)).toEqual([])
    })
    it(`has no faults as an unfolded list (${language})`, async () => {
      const matches = await mount('skillprint-matches', new FixtureSession(start), language, {
        layout: 'list',
      })
      await press(matches, '[data-job=paver] summary')
      expect(await faultsFoundByAxe(matches)).toEqual([])
    })
    it(`has no faults when the order is chance (${language})`, async () => {
      const matches = await mount('skillprint-matches', new FixtureSession({ order: 'seed' }), language)
      expect(await faultsFoundByAxe(matches)).toEqual([])
    })
    it(`has no faults without jobs and without a connection (${language})`, async () => {
      for (const bad of [{ jobs: [] }, { failing: { matches: 'endpoint-unreachable' } } as const])
        expect(
          await faultsFoundByAxe(await mount('skillprint-matches', new FixtureSession(bad), language)),
        ).toEqual([])
    })
  }
})

describe('one job at a time', () => {
  it('goes on to the next after an answer, and takes an answer back', async () => {
    const session = new FixtureSession(start)
    const matches = await mount('skillprint-matches', session)
    expect(top(matches)).toBe('helper')
    await press(matches, '[data-choice=yes]')
    expect(top(matches)).toBe('paver')
    await press(matches, '[data-choice=no]')
    expect(top(matches)).toBe('warehouse')
    await press(matches, '[data-undo]')
    expect(top(matches)).toBe('paver')
    expect([...session.choices()]).toEqual([['helper', 'yes']])
  })

  it('answers to the arrow keys on the card, and keeps focus on the deck', async () => {
    const session = new FixtureSession(start)
    const matches = await mount('skillprint-matches', session)
    inside(matches, '.deck [data-job]').focus()
    for (const key of ['{ArrowRight}', '{ArrowDown}', '{ArrowLeft}']) {
      await userEvent.keyboard(key)
      await settle(matches)
    }
    expect([...session.choices()]).toEqual([
      ['helper', 'yes'],
      ['paver', 'later'],
      ['warehouse', 'no'],
    ])
    expect(matches.shadowRoot?.activeElement).toBe(inside(matches, '.deck [data-job]'))
  })

  it('runs as its own language does, in a page that runs the other way', async () => {
    document.documentElement.dir = 'rtl'
    try {
      const matches = await mount('skillprint-matches', new FixtureSession(start))
      expect(getComputedStyle(inside(matches, '.frame')).direction).toBe('ltr')
    } finally {
      document.documentElement.removeAttribute('dir')
    }
  })

  it('can be slid: far enough answers, a little does not', async () => {
    const session = new FixtureSession(start)
    const matches = await mount('skillprint-matches', session)
    const slide = async (by: number): Promise<void> => {
      const card = inside(matches, '.deck [data-job]')
      const at = (type: string, clientX: number): boolean =>
        card.dispatchEvent(new PointerEvent(type, { clientX, pointerId: 1, isPrimary: true, bubbles: true }))
      card.setPointerCapture = () => undefined
      at('pointerdown', 200)
      at('pointermove', 200 + by)
      const leaning = inside(matches, '.deck').dataset.leaning
      expect(leaning).toBe(Math.abs(by) < 110 ? undefined : by > 0 ? 'yes' : 'no')
      at('pointerup', 200 + by)
      await settle(matches)
    }
    await slide(60)
    expect(top(matches)).toBe('helper')
    await slide(-200)
    expect([...session.choices()]).toEqual([['helper', 'no']])
  })

  it('shows what was kept for later once all others have an answer', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession(start))
    for (const choice of ['yes', 'later', 'no', 'yes']) await press(matches, `.deck [data-choice=${choice}]`)
    expect(inside(matches, '[data-liked]').textContent).toBe('2')
    await press(matches, '[data-later]')
    expect(top(matches)).toBe('paver')
  })
})

describe('the list', () => {
  it('hides nothing, also not what was answered with no', async () => {
    const session = new FixtureSession(start)
    await session.choose('paver', 'no')
    const matches = await mount('skillprint-matches', session)
    await press(matches, '[data-layout=list]')
    const jobs = [...(matches.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? [])].map(
      (one) => one.dataset.job,
    )
    expect(jobs).toEqual(['helper', 'paver', 'warehouse', 'cook'])
    expect(inside(matches, '[data-job=paver]').textContent).toContain('Jij zegt: nee')
  })

  it('lets an answer be changed where it stands', async () => {
    const session = new FixtureSession(start)
    const matches = await mount('skillprint-matches', session, 'nl', { layout: 'list' })
    await press(matches, '[data-job=cook] summary')
    await press(matches, '[data-job=cook] [data-choice=later]')
    await press(matches, '[data-job=cook] [data-choice=yes]')
    expect([...session.choices()]).toEqual([['cook', 'yes']])
  })
})

describe('beside the list', () => {
  it('offers another order, and says that the person chose it', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession(start), 'nl', { layout: 'list' })
    const by = inside(matches, '#by') as HTMLSelectElement
    expect([...by.options].map((one) => one.value)).toEqual(['fit', 'newest', 'surprise'])
    by.value = 'newest'
    by.dispatchEvent(new Event('change'))
    await until(() => matches.shadowRoot?.querySelector('[data-order=newest]') !== null)
    expect(inside(matches, '.item').dataset.job).toBe('cook')
    expect(words(matches)).toContain('Jij koos deze volgorde. Je ziet nog steeds alles.')
  })

  it('names the game that would help most, and asks the page to show it', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession(start))
    const wanted: string[] = []
    matches.addEventListener('skillprint-play-wanted', (event) => wanted.push(event.detail.game))
    expect(inside(matches, '[data-next]').textContent).toContain('Het gesprek')
    await press(matches, '[data-play]')
    expect(wanted).toEqual(['front-desk'])
  })

  it('shows work in other sectors with why, once the person said where they worked', async () => {
    const session = new FixtureSession(start)
    const before = await mount('skillprint-matches', session)
    expect(before.shadowRoot?.querySelector('[data-elsewhere]')).toBeNull()
    before.remove()
    session.told = { evidence: [], worked: ['care'] }
    const matches = await mount('skillprint-matches', session, 'nl', { layout: 'list' })
    await press(matches, '[data-elsewhere]')
    await until(() => matches.shadowRoot?.querySelector('[data-job=helper]') === null)
    await press(matches, '[data-job=paver] summary')
    expect(inside(matches, '[data-job=paver]').textContent).toContain('Dit is een andere sector.')
    expect(Number(inside(matches, '[data-in-ten]').textContent)).toBeGreaterThan(0)
    expect(await faultsFoundByAxe(matches)).toEqual([])
  })
})

describe('reasons', () => {
  it('gives a tip with what can grow, and the game that would tell most', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession(start))
    expect(inside(matches, '.grows').textContent).toContain('Oefen het samen met iemand.')
    expect(inside(matches, '[data-tells]').textContent).toContain('Het gesprek')
  })

  it('shows what the partner offers to learn with, in place of general advice', async () => {
    const offers = [
      {
        id: 'offer-1',
        title: { nl: 'Beter luisteren in een avond' },
        url: 'https://leren.example/luisteren',
        skills: ['8500CACF46'],
        kind: 'short-course' as const,
        provider: 'Bibliotheek Lindeveen',
        free: true,
        createdAt: '2026-05-02T09:00:00Z',
      },
    ]
    const matches = await mount('skillprint-matches', new FixtureSession({ ...start, offers }))
    const shown = inside(matches, '.grows')
    expect(shown.textContent).not.toContain('Oefen het samen met iemand.')
    expect(shown.textContent).toContain('Dit is gratis.')
    expect(inside(matches, '[data-offer] a').getAttribute('href')).toBe('https://leren.example/luisteren')
    expect(await faultsFoundByAxe(matches)).toEqual([])
  })

  it('names three skills that fit, one that can grow, and what is not known', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession(start))
    expect(inside(matches, '.fits').querySelectorAll('li')).toHaveLength(3)
    expect(inside(matches, '.grows').textContent).toContain('Ik blijf rustig als het druk is.')
    expect(inside(matches, '.open').textContent).toContain('Ik werk precies.')
  })

  it('shows the verdict in words, who offers it, and the practical facts', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession(start))
    expect(words(matches)).toMatch(/Thuiszorg De Linde\s+Helpende in de zorg\s+Past goed/)
    expect(words(matches)).toMatch(/Uren in de week\s?24 tot 36/)
    expect(words(matches)).toMatch(/Loon per maand\s?€\s2\.300 tot €\s2\.900/)
  })

  it('keeps the exact numbers folded away until asked', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession(start))
    expect(inside(matches, '[data-score]').checkVisibility()).toBe(false)
    await press(matches, '.how summary')
    expect(inside(matches, '[data-score]').checkVisibility()).toBe(true)
    expect(inside(matches, '[data-score]').textContent).toBe('0,82')
  })

  it('says plainly that the order is chance while nothing is known', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession({ order: 'seed' }))
    expect(words(matches)).toContain('We weten nog niets over jou. Deze volgorde is toeval.')
    expect(matches.shadowRoot?.querySelector('[data-order=score]')).toBeNull()
  })

  it('calls an occupation an example of work', async () => {
    const matches = await mount('skillprint-matches', new FixtureSession(start), 'nl', { layout: 'list' })
    expect(inside(matches, '[data-job=cook]').textContent).toContain('Voorbeeld van werk')
  })
})

it('says that there is no connection, and works when tried again', async () => {
  const session = new FixtureSession({ ...start, failing: { matches: 'endpoint-unreachable' } })
  const matches = await mount('skillprint-matches', session)
  expect(words(matches)).toContain('We krijgen geen verbinding.')
  session.failing = {}
  await press(matches, '.problem button')
  expect(top(matches)).toBe('helper')
})

it('shows the right number after the page was translated by the browser', async () => {
  const matches = await mount('skillprint-matches', new FixtureSession(start))
  const texts = document.createTreeWalker(inside(matches, '.deck'), NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found.filter((one) => one.data.trim())) {
    const font = document.createElement('font')
    font.textContent = text.data
    text.replaceWith(font)
  }
  expect(inside(matches, '.deck b').textContent).toBe('1')
  await press(matches, '[data-choice=yes]')
  expect(inside(matches, '.deck b').textContent).toBe('2')
})

describe('wishes', () => {
  it('can be said, each of them may stay open, and what was said stands there again', async () => {
    const session = new FixtureSession(start)
    const matches = await mount('skillprint-matches', session)
    await press(matches, '.wishes summary')
    expect(await faultsFoundByAxe(matches)).toEqual([])
    for (const [id, value] of [
      ['#wish-hours', '24'],
      ['#wish-home', 'Best'],
      ['#wish-km', '10'],
    ] as const)
      (inside(matches, id) as HTMLSelectElement).value = value
    await press(matches, '.wishes input[value=office]')
    await press(matches, '[data-keep-wishes]')
    expect(session.wishes).toEqual({
      hours: 24,
      place: { latitude: 51.51, longitude: 5.39, km: 10 },
      dislikedSectors: ['office'],
    })
    expect((inside(matches, '#wish-home') as HTMLSelectElement).value).toBe('Best')
    expect([...(inside(matches, '#by') as HTMLSelectElement).options].map(({ value }) => value)).toContain(
      'distance',
    )
    expect(words(matches)).toContain('De volgorde is nieuw.')
    await press(matches, '.wishes input[value=office]')
    ;(inside(matches, '#wish-home') as HTMLSelectElement).value = ''
    ;(inside(matches, '#wish-hours') as HTMLSelectElement).value = ''
    await press(matches, '[data-keep-wishes]')
    expect(session.wishes).toEqual({})
  })
})
