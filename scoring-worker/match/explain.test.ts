import { expect, test } from 'vitest'
import { language, skillprintOf } from './arbitraries.ts'
import { explain } from './explain.ts'
import type { JobProfile } from './job-profile.ts'
import { rank } from './rank.ts'

const profile: JobProfile = {
  id: 'paver',
  requirements: [
    { skill: 'SKILL0', relevance: 'essential', level: 4 },
    { skill: 'SKILL1', relevance: 'essential', level: 5 },
    { skill: 'SKILL2', relevance: 'important', level: 3 },
    { skill: 'SKILL3', relevance: 'somewhat', level: 2 },
    { skill: 'SKILL4', relevance: 'essential', level: 4 },
  ],
  conditions: { sector: 'construction' },
}
const skillprint = skillprintOf(
  language.map(
    (_, index) =>
      [
        { mean: 5, sd: 0.3 },
        { mean: 3.5, sd: 0.3 },
        { mean: 4, sd: 0.3 },
      ][index] ?? null,
  ),
)

test('an explanation names what fits, what can grow and what is not known', () => {
  const { fits, grows, unknown } = explain(skillprint, profile)
  expect(fits).toEqual(['SKILL0', 'SKILL2'])
  expect(grows).toBe('SKILL1')
  expect(unknown).toEqual(['SKILL4', 'SKILL3'])
})

test('the numbers of an explanation are the ones that ordered the list', () => {
  const wishes = { dislikedSectors: ['construction' as const] }
  const [match] = rank(skillprint, [profile], { wishes, seed: 'seed' }).matches
  expect(explain(skillprint, profile, wishes).match).toEqual(match)
  expect(match?.parts.practical).toBe(0)
})

test('a skill that is not known stands at the prior and is never called a strength', () => {
  const row = explain(skillprint, profile).requirements.find(({ skill }) => skill === 'SKILL4')
  expect(row).toMatchObject({ known: false, mean: 3, sd: 1, use: 0 })
  const nothing = explain(skillprintOf(language.map(() => null)), profile)
  expect([nothing.fits, nothing.grows, nothing.unknown.length]).toEqual([[], null, 5])
})

test('who has it all has nothing that must grow', () => {
  const strong = skillprintOf(language.map(() => ({ mean: 6.5, sd: 0.2 })))
  const { fits, grows, unknown } = explain(strong, profile)
  expect([fits.length, grows, unknown]).toEqual([3, null, []])
})

test('the smallest change that would lift a match is named, and making it lifts the match', () => {
  const held: JobProfile = {
    id: 'held',
    requirements: [
      { skill: 'SKILL0', relevance: 'essential', level: 5, minimum: 4 },
      { skill: 'SKILL1', relevance: 'important', level: 3 },
    ],
  }
  const at = (mean: number) =>
    skillprintOf([
      { mean, sd: 0.4 },
      { mean: 3, sd: 0.4 },
    ])
  const { lift, match } = explain(at(3.3), held)
  expect(match.tier).toBe('C')
  expect(lift).toMatchObject({ skill: 'SKILL0', tier: 'B' })
  expect(explain(at(3.3 + (lift?.by ?? 0)), held).match.tier).toBe('B')
  expect(explain(at(6), held).lift).toBeNull()
})

test('a tip stands with what can grow, chances are said in words, and no game is named where none tells anything', () => {
  const { learning, requirements, tells } = explain(skillprint, profile)
  expect(learning.length).toBeGreaterThan(1)
  expect(requirements.map(({ chance }) => chance)).toEqual(['yes', 'not-yet', 'yes', 'unknown', 'unknown'])
  expect(tells).toBeNull()
})

test('who can do far more than half of what is asked is told so, and it costs nothing', () => {
  const at = (mean: number, sd = 0.3) => skillprintOf(language.map(() => ({ mean, sd })))
  expect(explain(at(5.5), profile).overqualified).toBe(false)
  const light = { ...profile, requirements: profile.requirements.map((one) => ({ ...one, level: 1 })) }
  expect(explain(at(6.4), light).overqualified).toBe(true)
  expect(explain(at(6.4), light).match.parts.employer).toBeCloseTo(1, 9)
  expect(explain(at(2.5), light).overqualified).toBe(false)
  // Not known is no surplus, whatever the prior says.
  const nothing = { ...profile, requirements: profile.requirements.map((one) => ({ ...one, level: 0 })) }
  expect(explain(skillprintOf(language.map(() => null)), nothing).overqualified).toBe(false)
})

test('a lift is found from far below the scale too', () => {
  const low = skillprintOf([{ mean: -1.5, sd: 0.3 }])
  const one: JobProfile = { id: 'one', requirements: [{ skill: 'SKILL0', relevance: 'essential', level: 7 }] }
  expect(explain(low, one).lift?.by).toBeGreaterThan(6)
})
