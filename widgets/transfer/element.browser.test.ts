import { afterEach, expect, it } from 'vitest'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, settle, until, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'
import { someSkillprint } from '../testing/skillprint.ts'

const played = (): FixtureSession =>
  new FixtureSession({ consent: { play: true, keep: true }, skillprint: someSkillprint() })

afterEach(() => document.body.replaceChildren())

/** The picture's code is only loaded now. */
async function make(element: Element): Promise<void> {
  await press(element, '[data-make]')
  await until(() => element.shadowRoot?.querySelector('[data-code]') != null)
}

async function type(element: Element, code: string, keep: 'yes' | 'no'): Promise<void> {
  const input = inside(element, 'input[name=code]') as HTMLInputElement
  input.value = code
  inside(element, `input[name=keep][value=${keep}]`).click()
  await press(element, '[data-get]')
}

for (const language of ['nl', 'en'])
  it(`has no accessibility faults on any of its screens (${language})`, async () => {
    const sender = await mount('skillprint-transfer', played(), language)
    expect(await faultsFoundByAxe(sender)).toEqual([])
    await make(sender)
    expect(await faultsFoundByAxe(sender)).toEqual([])
    sender.remove()
    const receiver = await mount('skillprint-transfer', new FixtureSession(), language)
    await press(receiver, '[data-have]')
    expect(await faultsFoundByAxe(receiver)).toEqual([])
    await type(receiver, '7K2M-0QXT-9V4B-HD3E', 'no')
    expect(await faultsFoundByAxe(receiver)).toEqual([])
  })

it('shows the code as words and as a picture with the address of this page', async () => {
  const element = await mount('skillprint-transfer', played())
  const told: string[] = []
  element.addEventListener('skillprint-transfer-sent', ({ detail }) => told.push(detail.expiresAt))
  await make(element)
  expect(inside(element, '[data-code]').textContent).toBe('7K2M-0QXT-9V4B-HD3E')
  expect(inside(element, 'svg.picture path:last-child').getAttribute('d')?.length).toBeGreaterThan(1000)
  expect(told).toEqual(['2026-05-03T09:00:00Z'])
  await press(element, '[data-back]')
  expect(words(element)).not.toContain('7K2M')
})

it('offers nothing to take along to who has not played', async () => {
  const element = await mount('skillprint-transfer', new FixtureSession())
  expect(element.shadowRoot?.querySelector('[data-make]')).toBeNull()
  expect(words(element)).toContain('Je hebt hier nog niet gespeeld.')
})

it('takes in what the other device sent, and says whether it stays', async () => {
  const session = new FixtureSession()
  const element = await mount('skillprint-transfer', session)
  const told: boolean[] = []
  element.addEventListener('skillprint-transfer-received', ({ detail }) => told.push(detail.kept))
  await press(element, '[data-have]')
  await type(element, ' 7K2M-0QXT-9V4B-HD3E ', 'no')
  expect(words(element)).toContain('Sluit je de pagina? Dan is het hier weg.')
  expect(told).toEqual([false])
  expect(session.consent.keep).toBe(false)
})

it('says that a code is wrong or was used, and lets the person type again', async () => {
  const element = await mount('skillprint-transfer', new FixtureSession())
  await press(element, '[data-have]')
  await type(element, 'AAAA-AAAA-AAAA-AAAA', 'yes')
  expect(words(element)).toContain('Deze code klopt niet, of is al gebruikt.')
  expect((inside(element, 'input[name=code]') as HTMLInputElement).value).toBe('AAAA-AAAA-AAAA-AAAA')
})

it('does not write over somebody who played here', async () => {
  const element = await mount('skillprint-transfer', played())
  await press(element, '[data-have]')
  await type(element, '7K2M-0QXT-9V4B-HD3E', 'yes')
  expect(words(element)).toContain('Hier staan al spellen van iemand.')
})

it('reads a scanned code from the address, and takes it out of the history', async () => {
  const before = location.href
  location.hash = 'skillprint-code=7K2M-0QXT-9V4B-HD3E'
  const element = await mount('skillprint-transfer', new FixtureSession())
  await settle(element)
  expect((inside(element, 'input[name=code]') as HTMLInputElement).value).toBe('7K2M-0QXT-9V4B-HD3E')
  expect(location.hash).toBe('')
  history.replaceState(null, '', before)
})
