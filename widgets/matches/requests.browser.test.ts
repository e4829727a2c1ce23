import { afterEach, expect, it } from 'vitest'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'
import { FixtureTalks } from '../testing/sharing.ts'
import { someSkillprint } from '../testing/skillprint.ts'

const asked = async (): Promise<FixtureTalks> => {
  const talks = new FixtureTalks()
  await talks.employer.request({
    jobProfile: 'paver',
    candidate: 'candidate-7f2c',
    contact: 'Mia, 040 123 45 67',
    note: 'Wij leggen straten in Eindhoven.',
  })
  return talks
}
const shown = (talks: FixtureTalks, share = true, language = 'nl') =>
  mount(
    'skillprint-matches',
    new FixtureSession({ consent: { play: true, keep: true, share }, skillprint: someSkillprint(), talks }),
    language,
  )

afterEach(() => document.body.replaceChildren())

it('has no faults with a request and with an open contact', async () => {
  const element = await shown(await asked())
  expect(await faultsFoundByAxe(element)).toEqual([])
  await press(element, '[data-accept]')
  expect(await faultsFoundByAxe(element)).toEqual([])
})

it('shows who asks, and the contact route only after a yes with a route back', async () => {
  const talks = await asked()
  const element = await shown(talks)
  expect(words(element)).toContain('Een werkgever wil met je praten')
  expect(words(element)).toContain('Wij leggen straten in Eindhoven.')
  expect(words(element)).not.toContain('Mia')
  await press(element, '[data-accept]')
  expect(inside(element, '[role=alert]').textContent).toContain('Vul je telefoon of e-mail in.')
  expect(talks.talk?.state).toBe('requested')
  ;(inside(element, 'input[name=contact]') as HTMLInputElement).value = '06 12 34 56 78'
  await press(element, '[data-accept]')
  expect(talks.talk?.state).toBe('open')
  expect(words(element)).toContain('Mia, 040 123 45 67')
  await press(element, '[data-withdraw]')
  expect(element.shadowRoot?.querySelector('[data-requests]')).toBeNull()
})

it('is gone after a no', async () => {
  const talks = await asked()
  const element = await shown(talks)
  const states: string[] = []
  element.addEventListener('skillprint-request-answered', ({ detail }) =>
    states.push(detail.connection.state),
  )
  await press(element, '[data-decline]')
  expect([talks.talk?.state, states]).toEqual(['declined', ['declined']])
  expect(element.shadowRoot?.querySelector('[data-requests]')).toBeNull()
})

it('asks nothing of the endpoint for who does not share', async () => {
  const element = await shown(await asked(), false)
  expect(element.shadowRoot?.querySelector('[data-requests]')).toBeNull()
})
