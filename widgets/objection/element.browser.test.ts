import { afterEach, expect, it } from 'vitest'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'
import { FixtureTalks } from '../testing/sharing.ts'

afterEach(() => document.body.replaceChildren())

async function say(element: Element, text: string): Promise<void> {
  await press(element, '[data-add]')
  inside(element, 'input[name=about][value=skill]').click()
  const area = inside(element, 'textarea[name=text]') as HTMLTextAreaElement
  area.value = text
  inside(element, 'input[name=wants][value=person-looks]').click()
  await press(element, '[data-send]')
}

for (const language of ['nl', 'en'])
  it(`has no accessibility faults on any of its screens (${language})`, async () => {
    const element = await mount(
      'skillprint-objection',
      new FixtureSession({ talks: new FixtureTalks() }),
      language,
    )
    expect(await faultsFoundByAxe(element)).toEqual([])
    await press(element, '[data-add]')
    expect(await faultsFoundByAxe(element)).toEqual([])
    await press(element, '[data-back]')
    await say(element, 'I can do more.')
    expect(await faultsFoundByAxe(element)).toEqual([])
  })

it('sends what the person wrote only after "send", and shows it with the answer of a person', async () => {
  const talks = new FixtureTalks()
  const session = new FixtureSession({ talks })
  const element = await mount('skillprint-objection', session)
  const told: string[] = []
  element.addEventListener('skillprint-objection-sent', ({ detail }) => told.push(detail.objection.wants))
  await press(element, '[data-add]')
  expect(talks.objections).toEqual([])
  await press(element, '[data-back]')
  await say(element, '  Ik kan beter tellen. ')
  expect(talks.objections).toMatchObject([
    { about: 'skill', text: 'Ik kan beter tellen.', wants: 'person-looks' },
  ])
  expect(told).toEqual(['person-looks'])
  expect(words(element)).toContain('Je bericht is verstuurd.')

  talks.objections = talks.objections.map((one) => ({ ...one, state: 'granted', answer: 'We keken samen.' }))
  session.dispatchEvent(new Event('change'))
  await press(element, '[data-add]')
  await press(element, '[data-back]')
  expect(words(element)).toContain('Je kreeg gelijk')
  expect(words(element)).toContain('We keken samen.')
})

it('sends nothing that is empty', async () => {
  const talks = new FixtureTalks()
  const element = await mount('skillprint-objection', new FixtureSession({ talks }))
  await press(element, '[data-add]')
  await press(element, '[data-send]')
  expect(talks.objections).toEqual([])
  expect(inside(element, '[data-form]')).toBeTruthy()
})
