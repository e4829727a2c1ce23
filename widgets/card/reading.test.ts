import { expect, it } from 'vitest'
import { someSkillprint } from '../testing/skillprint.ts'
import { someSkills } from '../testing/skills.ts'
import { read } from './reading.ts'

it('puts the three to five strongest first, an indication as well as a measured skill', () => {
  const { strengths, strong } = read(someSkillprint(), someSkills)
  expect(strengths.map((one) => one.estimate.y.mean)).toEqual([1.4, 1.1, 0.9, 0.7, 0.3])
  expect(strengths.map((one) => one.estimate.state)).toContain('indication')
  expect(strong).toBe(true)
})

it('is never empty after one valid game, and then does not claim what it cannot', () => {
  const whole = someSkillprint()
  const growing = {
    ...whole,
    skills: whole.skills.map((skill, index) =>
      index === 7 ? skill : { ...skill, state: 'unknown' as const, bands: [], evidence: [] },
    ),
  }
  const { strengths, strong } = read(growing, someSkills)
  expect(strengths).toHaveLength(1)
  expect(strong).toBe(false)
})

it('leaves no known skill out of the groups, and the unknown ones apart', () => {
  const { groups, unknown } = read(someSkillprint(), someSkills)
  expect(groups.map((one) => one.group)).toEqual(['social', 'self-management', 'thinking'])
  expect(groups.flatMap((one) => one.skills)).toHaveLength(8)
  expect(unknown).toHaveLength(6)
})
