import type { Skillprint } from '@skillprint/scoring-worker/skills'
import type { Told } from '@skillprint/sdk'
import type { Skill } from '@skillprint/sdk/wire'
import { afterEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { someSkillprint } from '../testing/skillprint.ts'
import { someSkills } from '../testing/skills.ts'
import { layPaper } from './paper.ts'
import { cardEn } from './strings.en.ts'
import { cardNl } from './strings.ts'

const sheet = (): HTMLElement | null =>
  document.querySelector('.skillprint-print')?.shadowRoot?.querySelector<HTMLElement>('.sheet') ?? null

let remove: () => void = () => undefined
const today = new Date(2026, 4, 3)
const nothingTold: Told = { evidence: [], worked: [] }

async function media(kind: '' | 'print'): Promise<void> {
  await (cdp() as { send(method: string, options: object): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    {
      media: kind,
    },
  )
}

afterEach(async () => {
  await media('')
  remove()
  document.body.replaceChildren()
})

function fullest(): { skillprint: Skillprint; skills: readonly Skill[] } {
  const sentence = 'Ik kan een afspraak maken waar iedereen blij mee is.'
  const skills = someSkills.map((skill) => ({ ...skill, sentence: { nl: sentence, en: sentence } }))
  const whole = someSkillprint()
  const known = whole.skills[3]
  if (!known) throw new Error('paper: the fixture holds no fourth skill, expected an indication')
  return { skills, skillprint: { ...whole, skills: whole.skills.map(({ skill }) => ({ ...known, skill })) } }
}

for (const [language, texts] of [
  ['nl', cardNl],
  ['en', cardEn],
] as const)
  it(`fits on one A4 with the fullest card and the longest sentences (${language})`, async () => {
    const { skillprint, skills } = fullest()
    remove = layPaper({ texts, language, games: new Map() }, skillprint, skills, nothingTold, today)
    await media('print')
    const paper = sheet()
    expect(paper?.querySelectorAll('.blocks li')).toHaveLength(5)
    expect(paper?.querySelectorAll('.also li')).toHaveLength(4)
    expect(paper?.clientHeight).toBeGreaterThan(1000)
    expect(paper?.scrollHeight).toBeLessThanOrEqual(paper?.clientHeight ?? 0)
  })

it('says what the person told, two at most, and still fits on one A4', async () => {
  const { skillprint, skills } = fullest()
  const told: Told = {
    worked: [],
    evidence: skills.slice(6, 12).map(({ id }) => ({
      skill: id,
      source: 'statement',
      sentence: 'Dit deed ik elke week in het buurthuis. '.repeat(5),
    })),
  }
  remove = layPaper({ texts: cardNl, language: 'nl', games: new Map() }, skillprint, skills, told, today)
  await media('print')
  const paper = sheet()
  expect(paper?.querySelectorAll('.also li')).toHaveLength(4)
  expect(paper?.textContent?.match(/\(zelf verteld\)/g)).toHaveLength(2)
  expect(paper?.scrollHeight).toBeLessThanOrEqual(paper?.clientHeight ?? 0)
})

it('fits as well with large letters, at the most they are used for', async () => {
  const { skillprint, skills } = fullest()
  const short = skills.map((skill, index) =>
    index > 0 && index < 5
      ? { ...skill, sentence: { ...skill.sentence, nl: 'Ik kies het goede gereedschap.' } }
      : skill,
  )
  remove = layPaper(
    { texts: cardNl, language: 'nl', games: new Map() },
    skillprint,
    short,
    nothingTold,
    today,
  )
  await media('print')
  const paper = sheet()
  expect(paper?.classList.contains('dense')).toBe(false)
  expect(paper?.scrollHeight).toBeLessThanOrEqual(paper?.clientHeight ?? 0)
})

it('hides the rest of the page on paper, and only there', async () => {
  const page = document.createElement('main')
  page.textContent = 'The rest of the page'
  document.body.append(page)
  remove = layPaper(
    { texts: cardNl, language: 'nl', games: new Map() },
    someSkillprint(),
    someSkills,
    nothingTold,
    today,
  )
  expect(page.checkVisibility()).toBe(true)
  await media('print')
  expect(page.checkVisibility()).toBe(false)
  expect(document.querySelector('.skillprint-print')?.checkVisibility()).toBe(true)
  remove()
  expect(page.checkVisibility()).toBe(true)
})

it('says without colour what is measured and what is not sure yet', async () => {
  remove = layPaper(
    { texts: cardNl, language: 'nl', games: new Map() },
    someSkillprint(),
    someSkills,
    nothingTold,
    today,
  )
  await media('print')
  const block = (state: string): Element | null => sheet()?.querySelector(`.blocks .${state}`) ?? null
  expect(getComputedStyle(block('measured') as Element).borderTopStyle).toBe('solid')
  expect(getComputedStyle(block('indication') as Element).borderTopStyle).toBe('dashed')
  expect(block('measured')?.textContent).toContain('Gemeten')
  expect(block('indication')?.textContent).toContain('Nog niet zeker')
  for (const element of sheet()?.querySelectorAll('*') ?? [])
    expect(getComputedStyle(element).color).toBe('rgb(0, 0, 0)')
})

it('looks the same on a page with rules of its own for headings, lists and footers', async () => {
  remove = layPaper(
    { texts: cardNl, language: 'nl', games: new Map() },
    someSkillprint(),
    someSkills,
    nothingTold,
    today,
  )
  await media('print')
  const looks = (): string[] =>
    [...(sheet()?.querySelectorAll('*') ?? [])].map((element) => {
      const { color, backgroundColor, display, fontSize, blockSize } = getComputedStyle(element)
      return [element.localName, color, backgroundColor, display, fontSize, blockSize].join(' ')
    })
  const plain = looks()
  const page = new CSSStyleSheet()
  page.replaceSync(
    'body, div { color: red; font-size: 40px; letter-spacing: 3px } header, footer, h1, li, p, div { display: inline-flex; background: navy; padding: 9px }',
  )
  document.adoptedStyleSheets.push(page)
  expect(looks()).toEqual(plain)
  document.adoptedStyleSheets.pop()
})
