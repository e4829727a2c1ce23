import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../index.ts'
import { faultsFoundByAxe, inside, mount, press, settle, until, words } from '../testing/mount.ts'
import { FixtureSession, type FixtureStart } from '../testing/session.ts'
import type { SkillprintJobProfile } from './element.ts'

afterEach(() => document.body.replaceChildren())

async function type(builder: HTMLElement, id: string, text: string): Promise<void> {
  const field = inside(builder, `#${id}`) as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle(builder)
}

async function filled(
  start: FixtureStart = {},
  language = 'nl',
): Promise<[SkillprintJobProfile, FixtureSession]> {
  const session = new FixtureSession(start)
  const builder = await mount('skillprint-job-profile', session, language, {
    organisation: 'Straatwerk Zuid',
  })
  await press(builder, '[data-occupation="47-4091"]')
  return [builder, session]
}

describe('accessibility', () => {
  for (const language of ['nl', 'en']) {
    it(`has no faults while choosing an occupation (${language})`, async () => {
      expect(
        await faultsFoundByAxe(await mount('skillprint-job-profile', new FixtureSession(), language)),
      ).toEqual([])
    })
    it(`has no faults in the form, with faults shown and a hard minimum (${language})`, async () => {
      const [builder] = await filled({}, language)
      await press(builder, '.minimum input')
      expect(await faultsFoundByAxe(builder)).toEqual([])
      await type(builder, 'title', '')
      await press(builder, '[data-publish]')
      expect(await faultsFoundByAxe(builder)).toEqual([])
    })
  }
})

describe('from an occupation', () => {
  it('finds it by typing and fills in its key skills', async () => {
    const builder = await mount('skillprint-job-profile', new FixtureSession())
    inside(builder, '#search').focus()
    await userEvent.keyboard('kok')
    await settle(builder)
    expect(builder.shadowRoot?.querySelectorAll('[data-occupation]')).toHaveLength(1)
    await press(builder, '[data-occupation]')
    expect(inside(builder, '[data-count]').textContent).toBe('7')
    expect((inside(builder, '#title') as HTMLInputElement).value).toBe('Chef-kok')
  })

  it('says so when nothing has that name', async () => {
    const builder = await mount('skillprint-job-profile', new FixtureSession())
    await type(builder, 'search', 'astronaut')
    expect(words(builder)).toContain('We vinden geen beroep met deze naam.')
  })
})

describe('the skills', () => {
  it('are trimmed, and another can only be added below eight', async () => {
    const [builder] = await filled()
    expect(inside(builder, '[data-count]').textContent).toBe('8')
    expect(builder.shadowRoot?.querySelector('#add')).toBeNull()
    await press(builder, '#remove-0')
    expect(inside(builder, '[data-count]').textContent).toBe('7')
    const add = inside(builder, '#add') as HTMLSelectElement
    add.value = '8500CACF46'
    add.dispatchEvent(new Event('change'))
    await settle(builder)
    expect(inside(builder, '.asked li:last-child h4').textContent).toBe('Actief luisteren')
  })

  it('shift with the arrow keys, and the level is said in words', async () => {
    const [builder] = await filled()
    const level = inside(builder, '#level-0') as HTMLInputElement
    level.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await settle(builder)
    expect(level.getAttribute('aria-valuetext')).toBe('5: Hoog')
    expect(inside(builder, '[data-anchor]').textContent).toBe('Je doet dit op niveau 5.')
    expect(inside(builder, '.asked li .source').textContent).toBe('Door u aangepast')
  })
})

it('asks every condition, and shows what was filled in as a job seeker reads it', async () => {
  const [builder] = await filled()
  for (const [name, value] of [
    ['shifts', 'evening'],
    ['shifts', 'weekend'],
    ['physical', 'outdoors'],
  ])
    await press(builder, `input[name=${name}][value=${value}]`)
  await type(builder, 'travel', 'Bus 12 stopt voor de deur.')
  await type(builder, 'spoken', 'Nederlands A2')
  await type(builder, 'validUntil', '2027-03-01')
  const preview = inside(builder, '.preview').textContent?.replace(/\s+/g, ' ')
  for (const told of [
    'In de avond, In het weekend',
    'Buiten werken',
    'Bus 12 stopt voor de deur.',
    'Nederlands A2',
    '1 maart 2027',
  ])
    expect(preview).toContain(told)
  expect(await faultsFoundByAxe(builder)).toEqual([])
})

it('says what each requirement costs in made-up people, and less when it is removed', async () => {
  const [builder] = await filled()
  const fitting = (): number => Number(inside(builder, '[data-fitting] b').textContent)
  const before = fitting()
  const cost = Number(
    builder.shadowRoot?.querySelector('.asked li:first-child [data-only]')?.textContent ?? 0,
  )
  expect(Number(inside(builder, '[data-missed]').textContent)).toBeGreaterThanOrEqual(cost)
  await press(builder, '#remove-0')
  expect(fitting()).toBe(before + cost)
  expect(words(builder)).toContain('Het zijn geen echte kandidaten.')
})

it('asks for a skill that a game can show, in words, before anything is sent', async () => {
  const session = new FixtureSession()
  const [shown, ...practice] = await session.skills()
  session.skills = async () => [
    ...(shown ? [shown] : []),
    ...practice.map((skill) => ({ ...skill, known: 'practice' as const })),
  ]
  const builder = await mount('skillprint-job-profile', session, 'nl', { organisation: 'Zuid' })
  await press(builder, '[data-occupation="47-4091"]')
  await press(builder, '#remove-0')
  expect(builder.shadowRoot?.querySelector(`.asked [data-skill="${shown?.id}"]`)).toBeNull()
  expect(builder.shadowRoot?.querySelectorAll('#add optgroup')).toHaveLength(2)
  await press(builder, '[data-publish]')
  expect(inside(builder, '[data-fault=skills]').textContent).toContain('Geen spel kan dit laten zien.')
  expect(session.published).toEqual([])
})

it('lets the employer change the sector', async () => {
  const [builder, session] = await filled()
  const sector = inside(builder, '#sector') as HTMLSelectElement
  expect(sector.value).toBe('construction')
  sector.value = 'green'
  sector.dispatchEvent(new Event('change'))
  await settle(builder)
  builder.clientSecret = 'cs_one'
  await press(builder, '[data-publish]')
  expect(session.published[0]?.draft.conditions?.sector).toBe('green')
})

describe('publishing', () => {
  it('shows every fault at its field at once, and a mended field turns quiet', async () => {
    const [builder, session] = await filled()
    await type(builder, 'title', '')
    await type(builder, 'hoursFrom', '40')
    await type(builder, 'hoursTo', '20')
    await type(builder, 'place', 'Nergens')
    await press(builder, '[data-publish]')
    const faults = (): (string | undefined)[] =>
      [...(builder.shadowRoot?.querySelectorAll<HTMLElement>('[data-fault]') ?? [])].map(
        (one) => one.dataset.fault,
      )
    expect(faults()).toEqual(['title', 'hours', 'place'])
    await press(builder, '[data-to=hours]')
    expect(builder.shadowRoot?.activeElement?.id).toBe('hoursFrom')
    inside(builder, '.faults').focus()
    expect(builder.shadowRoot?.activeElement).toBe(inside(builder, '.faults'))
    expect(inside(builder, '#hoursTo').getAttribute('aria-invalid')).toBe('true')
    expect(session.published).toEqual([])
    await type(builder, 'title', 'Stratenmaker')
    expect(faults()).toEqual(['hours', 'place'])
  })

  it('uses the client secret it was given', async () => {
    const [builder, session] = await filled()
    builder.clientSecret = 'cs_one'
    await press(builder, '[data-publish]')
    await until(() => words(builder).includes('Uw baanprofiel staat online.'))
    expect(session.published[0]?.secret).toBe('cs_one')
    expect(session.published[0]?.draft.organisation).toBe('Straatwerk Zuid')
    expect(builder.clientSecret).toBeUndefined()
  })

  it('asks the page for a secret and goes on when the page sets it', async () => {
    const [builder, session] = await filled()
    builder.addEventListener('skillprint-publish-needed', () => {
      queueMicrotask(() => (builder.clientSecret = 'cs_two'))
    })
    await press(builder, '[data-publish]')
    await until(() => words(builder).includes('Uw baanprofiel staat online.'))
    expect(session.published[0]?.secret).toBe('cs_two')
  })

  it('keeps the draft when the page has no secret or the endpoint is down', async () => {
    const [builder, session] = await filled({ failing: { publish: 'endpoint-unreachable' } })
    builder.addEventListener('skillprint-publish-needed', (event) => event.detail.publish('cs_three'), {
      once: true,
    })
    await press(builder, '[data-publish]')
    expect(words(builder)).toContain('We krijgen geen verbinding.')
    expect((inside(builder, '#title') as HTMLInputElement).value).toBe('Stratenmaker')
    builder.addEventListener('skillprint-publish-needed', () =>
      queueMicrotask(() => (builder.clientSecret = null)),
    )
    await press(builder, '[data-publish]')
    await until(() => words(builder).includes('De website geeft geen antwoord.'))
    expect(session.published).toEqual([])
  })

  it('brings a fault that only the endpoint sees back to its field', async () => {
    const [builder, session] = await filled()
    session.publishJobProfile = async () => {
      throw Object.assign(new Error('malformed', { cause: [{ path: '/contact', message: 'not allowed' }] }), {
        code: 'profile-malformed',
      })
    }
    builder.clientSecret = 'cs_four'
    await press(builder, '[data-publish]')
    await until(() => builder.shadowRoot?.querySelector('[data-fault=contact]') !== null)
  })

  it('shows beforehand what a job seeker will see', async () => {
    const [builder] = await filled()
    await type(builder, 'typicalDay', 'Je legt stenen.')
    expect(inside(builder, '[data-preview]').textContent).toContain('Ik zie de regel achter iets.')
    expect(inside(builder, '[data-preview]').textContent).toContain('Je legt stenen.')
  })
})
