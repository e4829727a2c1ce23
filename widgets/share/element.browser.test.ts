import { afterEach, describe, expect, it } from 'vitest'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, settle, words } from '../testing/mount.ts'
import { FixtureSession } from '../testing/session.ts'
import { FixtureTalks, somePreview } from '../testing/sharing.ts'
import { someSkillprint } from '../testing/skillprint.ts'

const played = (talks = new FixtureTalks(), share: boolean | null = null): FixtureSession =>
  new FixtureSession({ consent: { play: true, keep: true, share }, skillprint: someSkillprint(), talks })

afterEach(() => document.body.replaceChildren())

describe('accessibility', () => {
  for (const language of ['nl', 'en'])
    it(`has no faults on any of its screens (${language})`, async () => {
      const element = await mount('skillprint-share', played(), language)
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-answer=no]')
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-answer=yes]')
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-add]')
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-send]')
      expect(await faultsFoundByAxe(element)).toEqual([])
      await press(element, '[data-end]')
      expect(await faultsFoundByAxe(element)).toEqual([])
    })
})

describe('being seen', () => {
  it('asks nothing of the endpoint before the yes', async () => {
    const session = played()
    let asked = 0
    session.sharing = async () => {
      asked++
      return new FixtureTalks().sharing
    }
    const element = await mount('skillprint-share', session)
    await press(element, '[data-answer=no]')
    expect(words(element)).toContain('Niemand ziet je kaart.')
    expect([asked, session.consent.share]).toEqual([0, false])
  })

  it('sends what is shown and nothing that was left out, to whom and for as long as was chosen', async () => {
    const talks = new FixtureTalks()
    const element = await mount('skillprint-share', played(talks, true))
    expect(words(element)).toContain('Nu ziet niemand je kaart.')
    await press(element, '[data-add]')
    expect(words(element)).toContain('Zij zien niet: je naam, je spellen en je tijden.')
    await press(element, 'input[name=who][value=employer-1]')
    await press(element, 'input[name=days][value="30"]')
    const hidden = inside(element, 'input[name=skill]') as HTMLInputElement
    await press(element, 'input[name=skill]')
    await press(element, '[data-send]')
    const [share] = talks.shares
    expect(share?.audience).toMatchObject({ to: 'employer', employer: 'employer-1' })
    expect(share?.expiresAt).toContain('2026-06-01')
    expect(share?.skillprint.skills.map(({ skill }) => skill)).toEqual(
      somePreview()
        .skills.map(({ skill }) => skill)
        .filter((skill) => skill !== hidden.value),
    )
    expect(words(element)).toContain('Je kaart is nu te zien.')
    expect(words(element)).toContain('Van Dijk Bestratingen')
  })

  it('shows nothing empty: with every skill left out there is no sending', async () => {
    const talks = new FixtureTalks()
    const element = await mount('skillprint-share', played(talks, true))
    await press(element, '[data-add]')
    for (const box of element.shadowRoot?.querySelectorAll<HTMLElement>('input[name=skill]') ?? [])
      box.click()
    await settle(element)
    expect(inside(element, '[role=alert]').textContent).toContain('Anders is je kaart leeg.')
    await press(element, '[data-send]')
    expect(talks.shares).toEqual([])
  })

  it('can be paused, go on, last longer and stop', async () => {
    const talks = new FixtureTalks()
    await talks.sharing.share({ audience: { to: 'pool' } })
    const element = await mount('skillprint-share', played(talks, true))
    expect(words(element)).toContain('Alle werkgevers van deze website')
    await press(element, '[data-do=pause]')
    expect(talks.shares[0]?.state).toBe('paused')
    await press(element, '[data-do=resume]')
    expect(talks.shares[0]?.state).toBe('active')
    await press(element, '[data-do=extend]')
    expect(words(element)).toContain('1 januari 2027')
    const withdrawn: (string | null)[] = []
    element.addEventListener('skillprint-share-withdrawn', ({ detail }) => withdrawn.push(detail.id))
    await press(element, '[data-do=withdraw]')
    expect([talks.shares, withdrawn]).toEqual([[], ['share-1']])
    expect(words(element)).toContain('Je kaart is daar nu weg.')
  })

  it('offers a newer card, without the skills that were left out', async () => {
    const talks = new FixtureTalks()
    const [first, second] = somePreview().skills
    if (!first || !second) throw new Error('the fixture knows two skills')
    const share = await talks.sharing.share({ audience: { to: 'pool' }, skills: [first.skill] })
    talks.shares = [
      { ...share, skillprint: { ...share.skillprint, skills: [{ ...first, reliability: 0.1 }] } },
    ]
    const element = await mount('skillprint-share', played(talks, true))
    await press(element, '[data-do=renew]')
    expect(talks.shares[0]?.skillprint.skills).toEqual([first])
    expect(element.shadowRoot?.querySelector('[data-do=renew]')).toBeNull()
  })

  it('stops everywhere after a second question', async () => {
    const session = played(new FixtureTalks(), true)
    const element = await mount('skillprint-share', session)
    await press(element, '[data-end]')
    expect(session.consent.share).toBe(true)
    await press(element, 'dialog .danger')
    expect(session.consent.share).toBe(false)
  })
})
