import { afterEach, describe, expect, it } from 'vitest'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, until, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'
import { FixtureTalks } from '../testing/sharing.ts'

async function visible(): Promise<FixtureTalks> {
  const talks = new FixtureTalks()
  await talks.sharing.share({ audience: { to: 'pool' } })
  return talks
}
const shown = (talks: FixtureTalks, language = 'nl') =>
  mount('skillprint-candidates', new FixtureSession(), language, { employer: talks.employer })

afterEach(() => document.body.replaceChildren())

describe('accessibility', () => {
  for (const language of ['nl', 'en'])
    it(`has no faults on any of its screens (${language})`, async () => {
      const element = await shown(await visible(), language)
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-questions] summary')
      await until(() => element.shadowRoot?.querySelector('.questions') != null)
      await press(element, '[data-candidate] summary')
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-ask]')
      await press(element, '[data-send]')
      expect(await faultsFoundByAxe(element)).toEqual([])
    })
})

describe('candidates', () => {
  it('have no name, give reasons, and say that a pilot norm puts nobody in order', async () => {
    const element = await shown(await visible())
    expect(words(element)).toContain('Kandidaat 7F2C')
    expect(words(element)).toContain('De volgorde is geloot.')
    expect(words(element)).toContain('nee, de norm is een proef')
    expect(words(element)).toContain('Zei ja tegen deze baan')
  })

  it('come with two questions about each key skill, the same for all, once the employer asks for them', async () => {
    const element = await shown(await visible())
    expect(words(element)).not.toContain('Er is haast.')
    await press(element, '[data-questions] summary')
    await until(() => element.shadowRoot?.querySelector('.questions dd') != null)
    expect(words(element)).toContain('Vertel over een keer dat je hielp.')
    expect(words(element)).toContain('Er is haast. Wat doe je?')
  })

  it('are asked for a talk with how to reach the employer, and only then', async () => {
    const talks = await visible()
    const element = await shown(talks)
    await press(element, '[data-ask]')
    await press(element, '[data-send]')
    expect(inside(element, '[role=alert]').textContent).toContain('Vul in hoe u te bereiken bent.')
    expect(talks.talk).toBeNull()
    const input = inside(element, 'input[name=contact]') as HTMLInputElement
    input.value = 'Mia, 040 123 45 67'
    input.dispatchEvent(new Event('input'))
    await press(element, '[data-send]')
    expect(talks.talk).toMatchObject({ state: 'requested' })
    expect(words(element)).toContain('De persoon denkt erover na.')
    expect(element.shadowRoot?.querySelector('[data-ask]')).toBeNull()
  })

  it('show how to reach them after their yes', async () => {
    const talks = await visible()
    await talks.employer.request({ jobProfile: 'paver', candidate: 'candidate-7f2c', contact: 'Mia' })
    await talks.sharing.accept('talk-1', '06 12 34 56 78')
    const element = await shown(talks)
    expect(inside(element, '.contact').textContent).toBe('06 12 34 56 78')
    await press(element, '[data-withdraw]')
    expect(words(element)).not.toContain('06 12 34 56 78')
  })

  it('are nobody when nobody is visible', async () => {
    expect(words(await shown(new FixtureTalks()))).toContain('Nu is er niemand zichtbaar.')
  })

  it('ask the page to sign in; giving up is told with a sentence', async () => {
    const element = document.createElement('skillprint-candidates')
    element.session = new FixtureSession()
    element.endpoint = 'https://match.example'
    element.publishableKey = 'pk_test'
    element.addEventListener('skillprint-sign-in-needed', ({ detail }) => detail.signIn(null))
    const code = new Promise((resolve) =>
      element.addEventListener('skillprint-problem', ({ detail }) => resolve(detail.code)),
    )
    document.body.append(element)
    expect(await code).toBe('endpoint-refused')
  })
})
