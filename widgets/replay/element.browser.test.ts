import { fastClock, findDeep, playByScript } from '@skillprint/engine/testing'
import { createSession, type RunEntry } from '@skillprint/sdk'
import { useClock, useRenderers } from '@skillprint/sdk/testing'
import { afterEach, describe, expect, it } from 'vitest'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, settle, until, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'

const runs: readonly RunEntry[] = [
  {
    runId: 'first',
    game: 'front-desk',
    title: 'Aan de balie',
    startedAt: '2026-05-02T09:05:00',
    ended: 'completed',
    installed: true,
  },
  {
    runId: 'second',
    game: 'sorting-belt',
    title: 'De sorteerband',
    startedAt: '2026-05-03T14:20:00',
    ended: null,
    installed: false,
  },
]
const played = (): FixtureSession => new FixtureSession({ consent: { play: true, keep: true }, runs })

afterEach(() => document.body.replaceChildren())

describe('accessibility', () => {
  for (const language of ['nl', 'en'])
    it(`has no faults on any of its screens (${language})`, async () => {
      const element = await mount('skillprint-replay', played(), language)
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-answer=no]')
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-answer=yes]')
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-run=first] button')
      expect(await faultsFoundByAxe(element)).toEqual([])
    })
})

describe('who may look', () => {
  it('asks before it looks anything up', async () => {
    const session = played()
    let asked = 0
    session.runs = async () => {
      asked++
      return runs
    }
    const element = await mount('skillprint-replay', session)
    session.dispatchEvent(new Event('change'))
    await settle(element)
    expect(words(element)).toContain('Je coach kijkt mee. Jij beslist of dat mag.')
    expect(asked).toBe(0)
    await press(element, '[data-answer=yes]')
    expect(asked).toBeGreaterThan(0)
    expect(words(element)).toContain('De sorteerband')
  })

  it('shows nothing after a no, and tells the page what was answered', async () => {
    const element = await mount('skillprint-replay', played())
    const told: boolean[] = []
    element.addEventListener('skillprint-look-back', ({ detail }) => told.push(detail.agreed))
    await press(element, '[data-answer=no]')
    expect(words(element)).toContain('Niemand ziet je spellen.')
    expect(words(element)).not.toContain('De sorteerband')
    await press(element, '[data-answer=yes]')
    await press(element, '[data-done]')
    expect(told).toEqual([false, true, false])
  })

  it('asks again after looking, after the element was taken away, and after the page was left', async () => {
    const asks = (element: Element): boolean => element.shadowRoot?.querySelector('[data-ask]') !== null
    const element = await mount('skillprint-replay', played())
    await press(element, '[data-answer=yes]')
    await press(element, '[data-done]')
    expect(asks(element)).toBe(true)
    await press(element, '[data-answer=yes]')
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    await settle(element)
    expect(asks(element)).toBe(true)
    await press(element, '[data-answer=yes]')
    const place = element.parentElement
    element.remove()
    place?.append(element)
    await settle(element)
    expect(asks(element)).toBe(true)
  })
})

describe('what it shows', () => {
  it('has the newest run first, says when it was, and which one can only be a table', async () => {
    const element = await mount('skillprint-replay', played())
    await press(element, '[data-answer=yes]')
    const rows = [...(element.shadowRoot?.querySelectorAll('[data-run]') ?? [])]
    expect(rows.map((row) => row.getAttribute('data-run'))).toEqual(['second', 'first'])
    expect(rows.map((row) => row.querySelector('[data-old]') !== null)).toEqual([true, false])
    expect(rows[1]?.querySelector('time')?.textContent).toMatch(/^2 mei 2026 .*09:05$/)
    expect(rows.map((row) => row.querySelector('.tag')?.textContent)).toEqual(['Nog niet klaar', 'Klaar'])
  })

  it('says what to do where nothing was played', async () => {
    const element = await mount('skillprint-replay', new FixtureSession({ consent: { play: true } }))
    await press(element, '[data-answer=yes]')
    expect(words(element)).toContain('Speel eerst een spel. Dan kun je hier terugkijken.')
    expect(words(element)).toContain('Bewaar je spel op dit apparaat.')
  })

  it('goes back to the list, with focus on its heading, and where everything was deleted', async () => {
    const session = played()
    const element = await mount('skillprint-replay', session)
    inside(element, '[data-answer=yes]').focus()
    await press(element, '[data-answer=yes]')
    expect(element.shadowRoot?.activeElement?.textContent).toBe('Welk spel wil je zien?')
    await press(element, '[data-run=first] button')
    const line = inside(element, '[data-again=first]')
    await press(element, '[data-back]')
    expect(line.isConnected).toBe(false)
    expect(element.shadowRoot?.activeElement?.textContent).toBe('Welk spel wil je zien?')
    await press(element, '[data-run=first] button')
    session.runs = async () => []
    await session.deleteAll()
    await until(() => words(element).includes('Hier zijn nog geen spellen.'))
  })

  it('says so where a run cannot be read, and still has the list', async () => {
    const session = played()
    session.failing = { replay: 'store-damaged' }
    const element = await mount('skillprint-replay', session)
    await press(element, '[data-answer=yes]')
    await press(element, '[data-run=first] button')
    expect(words(element)).toContain('We kunnen je oude spellen niet lezen.')
    expect(element.shadowRoot?.querySelectorAll('[data-run]')).toHaveLength(2)
  })

  it('plays a run of this person again, with its controls and its table', { timeout: 120_000 }, async () => {
    const clock = fastClock({ step: 1000 / 30 })
    useClock(clock)
    useRenderers(['canvas'])
    const session = await createSession({ storage: 'memory', locale: 'nl' })
    await session.setConsent({ play: true })
    const host = document.createElement('div')
    document.body.append(host)
    const playing = await session.play('front-desk', host)
    let answers = 0
    let last = 0
    const stop = playByScript(
      host,
      ({ t, targets }) => {
        if (t - last < 400) return null
        last = t
        const answer = targets.find(({ id }) => id !== 'next' && id !== 'said' && id !== 'question')
        if (answer && ++answers > 3) playing.stop()
        return answer?.id ?? targets.find(({ id }) => id === 'next')?.id
      },
      { clock },
    )
    await playing.ended
    stop()
    host.remove()

    const element = await mount('skillprint-replay', session)
    await press(element, '[data-answer=yes]')
    await press(element, '[data-run] button')
    const seen = (selector: string): HTMLElement | undefined =>
      findDeep(document.body, selector)[0] as HTMLElement | undefined
    await until(() => seen('[data-target]') !== undefined)
    expect(await faultsFoundByAxe(element)).toEqual([])
    seen('[data-action=next]')?.click()
    await until(
      () =>
        seen('.head b')?.textContent === 'Oefenen 2 van 2' ||
        seen('.head b')?.textContent?.startsWith('Ronde') === true,
    )
    seen('[data-action=table]')?.click()
    expect(seen('table')?.checkVisibility()).toBe(true)
    expect(await faultsFoundByAxe(element)).toEqual([])
    await press(element, '[data-back]')
    expect(seen('table')).toBe(undefined)
    session.close()
  })
})
