import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, settle, until, words } from '../testing/mount.ts'
import { FixtureSession, type FixtureStart } from '../testing/session.ts'

const agreed: FixtureStart = { consent: { play: true, keep: true, share: false } }

afterEach(() => document.body.replaceChildren())

async function finish(games: HTMLElement, how = '[data-finish]'): Promise<void> {
  await until(() => games.shadowRoot?.querySelector(how) !== null)
  inside(games, how).click()
  await until(() => games.shadowRoot?.querySelector('.stage') === null)
  await settle(games)
}

describe('accessibility', () => {
  const states: Readonly<Record<string, [FixtureStart, (games: HTMLElement) => Promise<void>]>> = {
    'the first question': [{}, async () => undefined],
    'the question to keep': [{ consent: { play: true } }, async () => undefined],
    'a refusal': [{ consent: { play: false } }, async () => undefined],
    'the list': [
      { ...agreed, states: { 'night-watch': { state: 'played', again: true } } },
      async () => undefined,
    ],
    'my choices': [agreed, (games) => press(games, '[data-open-choices]')],
    'a result': [
      agreed,
      async (games) => {
        await press(games, '[data-game] button')
        await finish(games)
      },
    ],
    'a problem': [
      { ...agreed, failing: { play: 'game-failed' } },
      (games) => press(games, '[data-game] button'),
    ],
  }
  for (const language of ['nl', 'en'])
    for (const [name, [start, reach]] of Object.entries(states))
      it(`has no faults in ${name} (${language})`, async () => {
        const games = await mount('skillprint-games', new FixtureSession(start), language)
        await reach(games)
        await settle(games)
        expect(await faultsFoundByAxe(games)).toEqual([])
      })
})

describe('the three questions', () => {
  it('are asked one at a time and remembered by the session', async () => {
    const session = new FixtureSession()
    const games = await mount('skillprint-games', session)
    expect(words(games)).toContain('Vraag 1 van 3')
    expect(inside(games, '[data-question]').dataset.question).toBe('play')
    await press(games, '[data-answer=yes]')
    expect(inside(games, '[data-question]').dataset.question).toBe('keep')
    await press(games, '[data-answer=no]')
    expect(inside(games, '[data-question]').dataset.question).toBe('share')
    await press(games, '[data-answer=no]')
    expect(session.consent).toEqual({ play: true, keep: false, share: false })
    expect(words(games)).toContain('Kies een spel')
    expect(words(games)).toContain('We bewaren niets.')
  })

  it('can be answered with the keyboard alone, and focus follows to the next one', async () => {
    const session = new FixtureSession()
    const games = await mount('skillprint-games', session)
    inside(games, '[data-answer=yes]').focus()
    await userEvent.keyboard('{Enter}')
    await settle(games)
    expect(games.shadowRoot?.activeElement?.localName).toBe('h2')
    await userEvent.keyboard('{Tab}{Tab}{Enter}')
    await settle(games)
    expect(session.consent).toEqual({ play: true, keep: false, share: null })
  })

  it('respect a no to playing, and let the person come back', async () => {
    const session = new FixtureSession()
    const games = await mount('skillprint-games', session)
    await press(games, '[data-answer=no]')
    expect(words(games)).toContain('Dat is goed.')
    expect(games.shadowRoot?.querySelector('[data-game]')).toBeNull()
    await press(games, '[data-answer=yes]')
    expect(session.consent.play).toBe(true)
    expect(inside(games, '[data-question]').dataset.question).toBe('keep')
  })

  it('can each be changed later; stopping asks first', async () => {
    const session = new FixtureSession(agreed)
    const games = await mount('skillprint-games', session)
    await press(games, '[data-open-choices]')
    await press(games, '[data-choice=keep] label:nth-of-type(2) input')
    expect(session.consent.keep).toBe(false)
    await press(games, '[data-choice=play] label:nth-of-type(2) input')
    expect(inside(games, 'dialog').hasAttribute('open')).toBe(true)
    expect(session.consent.play).toBe(true)
    await userEvent.keyboard('{Escape}')
    await until(() => games.shadowRoot?.querySelector('dialog') === null)
    expect((inside(games, '[data-choice=play] label:nth-of-type(1) input') as HTMLInputElement).checked).toBe(
      true,
    )
    await press(games, '[data-choice=play] label:nth-of-type(2) input')
    await press(games, 'dialog .danger')
    expect(session.consent.play).toBe(false)
  })

  it('say so when the browser refuses to keep anything', async () => {
    const games = await mount('skillprint-games', new FixtureSession({ ...agreed, denied: true }))
    expect(words(games)).toContain('Je browser wil niets bewaren.')
  })

  it('say so when the browser deletes after a week, and what to do', async () => {
    const games = await mount('skillprint-games', new FixtureSession({ ...agreed, forgetsAfterDays: 7 }))
    expect(words(games)).toContain('Dan wist je browser je spellen. Print je kaart')
    expect(await faultsFoundByAxe(games)).toEqual([])
  })
})

describe('playing', () => {
  it('plays here, says what was seen and offers the next game', async () => {
    const games = await mount('skillprint-games', new FixtureSession(agreed))
    const heard: string[] = []
    for (const name of ['skillprint-run-started', 'skillprint-run-ended'] as const)
      document.addEventListener(name, (event) => heard.push(`${event.type} ${event.detail.game}`), {
        once: true,
      })
    await press(games, '[data-game=front-desk] button')
    expect(inside(games, '.stage').getBoundingClientRect().height).toBeGreaterThanOrEqual(560)
    await finish(games)
    expect(inside(games, '[data-strength]').textContent).toBe('Ik luister goed naar anderen.')
    expect(inside(games, '[data-known]').textContent).toBe('8')
    expect(games.shadowRoot?.activeElement?.localName).toBe('h2')
    expect(heard).toEqual(['skillprint-run-started front-desk', 'skillprint-run-ended front-desk'])
    await press(games, '[data-next]')
    await until(() => games.shadowRoot?.querySelector('[data-finish]') !== null)
  })

  it('thanks for a run that could not be measured, and asks to play again', async () => {
    const session = new FixtureSession(agreed)
    session.nextRunValid = false
    const games = await mount('skillprint-games', session)
    await press(games, '[data-game=front-desk] button')
    await finish(games)
    expect(words(games)).toContain('Dat zegt niets over jou.')
    expect(words(games)).toContain('Neem rustig de tijd. Speel dan nog een keer.')
    expect(games.shadowRoot?.querySelector('[data-again]')).not.toBeNull()
    await press(games, '[data-all]')
    expect(inside(games, '[data-game=front-desk]').textContent).toContain('Nog een keer spelen helpt.')
  })

  it('does not ask a third time: another game comes first, and nobody is blamed', async () => {
    const session = new FixtureSession(agreed)
    session.nextRunValid = false
    session.nextAdvice = null
    const games = await mount('skillprint-games', session)
    await press(games, '[data-game=front-desk] button')
    await finish(games)
    expect(words(games)).toContain('Dat zegt niets over jou.')
    expect(words(games)).toContain('Dit spel past nu niet. Kies een ander spel.')
    expect(games.shadowRoot?.querySelector('[data-again]')).toBeNull()
    expect(inside(games, '[data-next]').className).toContain('primary')
    await press(games, '[data-all]')
    expect(inside(games, '[data-game=front-desk]').textContent).not.toContain('Nog een keer spelen helpt.')
  })

  it('is kind to somebody who stops', async () => {
    const games = await mount('skillprint-games', new FixtureSession(agreed))
    await press(games, '[data-game=front-desk] button')
    await finish(games, '[data-stop]')
    expect(words(games)).toContain('Stoppen is ook goed.')
    await press(games, '[data-all]')
    expect(inside(games, '[data-game=front-desk] button').textContent?.trim()).toBe('Ga verder')
  })

  it('says in plain words that a game failed, tells the page, and works when tried again', async () => {
    const session = new FixtureSession({ ...agreed, failing: { play: 'game-failed' } })
    const games = await mount('skillprint-games', session)
    const codes: string[] = []
    games.addEventListener('skillprint-problem', (event) => codes.push(event.detail.code))
    await press(games, '[data-game] button')
    expect(words(games)).toContain('Je hebt niets fout gedaan.')
    expect(codes).toEqual(['game-failed'])
    session.failing = {}
    await press(games, '.problem button')
    expect(games.shadowRoot?.querySelector('.problem')).toBeNull()
  })

  it('says that a game waits for a steadier screen, and offers the others', async () => {
    const session = new FixtureSession({
      ...agreed,
      states: { 'tile-patterns': { waits: true } },
      failing: { play: 'device-unfit' },
    })
    const games = await mount('skillprint-games', session)
    expect(inside(games, '[data-game=tile-patterns] [data-waits]').textContent).toContain('Dit spel wacht.')
    expect(inside(games, 'button.primary').closest('[data-game]')?.getAttribute('data-game')).toBe(
      'night-watch',
    )
    await press(games, '[data-game=tile-patterns] button')
    expect(words(games)).toContain('Andere spellen kunnen wel.')
    expect(games.shadowRoot?.querySelectorAll('[data-game]').length).toBe(3)
    expect(games.childElementCount).toBe(0)
  })

  it('shows the card of this page, unless the page does it itself', async () => {
    const session = new FixtureSession(agreed)
    const games = await mount('skillprint-games', session)
    const card = await mount('skillprint-card', session)
    await press(games, '[data-game=front-desk] button')
    await finish(games)
    await settle(card)
    games.addEventListener('skillprint-show-card', (event) => event.preventDefault(), { once: true })
    await press(games, '[data-card]')
    expect(document.activeElement).not.toBe(card)
    await press(games, '[data-card]')
    expect(document.activeElement).toBe(card)
  })
})
