import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditions, people, requirements, skillprintOf, wishes } from './arbitraries.ts'
import type { JobProfile } from './job-profile.ts'
import { rank } from './rank.ts'
import { rankPeople } from './rank-people.ts'

const runs = { numRuns: 300, seed: 505 }
const crowd = fc.array(fc.record({ known: people, wish: wishes }), { minLength: 1, maxLength: 10 })
const made = (all: { known: Parameters<typeof skillprintOf>[0]; wish?: object }[]) =>
  all.map(({ known, wish }, index) => ({
    id: `person-${index}`,
    skillprint: skillprintOf(known),
    ...(wish ? { wishes: wish } : {}),
  }))

test('everybody is in an employer’s list, in order of tier and score', () => {
  fc.assert(
    fc.property(crowd, requirements, conditions, (all, asked, condition) => {
      const { order, matches } = rankPeople(
        { id: 'job', requirements: asked, conditions: condition },
        made(all),
        {
          lot: 'lot',
        },
      )
      expect(matches.map(({ person }) => person).sort()).toEqual(
        made(all)
          .map(({ id }) => id)
          .sort(),
      )
      if (order === 'seed') return
      for (const [index, match] of matches.entries()) {
        const before = matches[index - 1]
        if (!before) continue
        expect(before.tier <= match.tier).toBe(true)
        if (before.tier === match.tier) expect(before.score).toBeGreaterThanOrEqual(match.score - 1e-9)
      }
    }),
    runs,
  )
})

test('the employer side is the same number in both lists', () => {
  // Skills of the shipped norms: the made-up language has a prior of its own.
  const profile: JobProfile = {
    id: 'job',
    requirements: [
      { skill: '717E511A75', relevance: 'essential', level: 4, minimum: 2 },
      { skill: '8500CACF46', relevance: 'important', level: 3 },
    ],
  }
  const estimate = (skill: string, mean: number, sd: number) => ({
    skill,
    state: 'measured' as const,
    y: { mean: 0, sd: 1 },
    level: { mean, sd, prior: { mean: 3.4772, sd: 0.727 } },
    reliability: 0.8,
    bands: [],
    evidence: [],
  })
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 7, noNaN: true }),
      fc.double({ min: 0.05, max: 0.7, noNaN: true }),
      (mean, sd) => {
        const skillprint = { ...skillprintOf([]), skills: [estimate('717E511A75', mean, sd)] }
        const theirs = rank(skillprint, [profile], { seed: 'a' }).matches[0]
        const ours = rankPeople(profile, [{ id: 'p', skillprint }], { lot: 'b' }).matches[0]
        expect(ours?.parts.employer).toBeCloseTo(theirs?.parts.employer ?? -1, 12)
        expect(ours?.tier).toBe(theirs?.tier)
        expect(ours?.evidence).toBeCloseTo(theirs?.evidence ?? -1, 12)
      },
    ),
    runs,
  )
})

test('two people with equal posteriors swap places with their ids, and strength in something else changes nothing', () => {
  fc.assert(
    fc.property(people, requirements, (known, asked) => {
      const ids = (one: string, other: string) =>
        rankPeople(
          { id: 'job', requirements: asked },
          [one, other].map((id) => ({ id, skillprint: skillprintOf(known) })),
          { lot: 'lot' },
        ).matches.map(({ person }) => person)
      expect(ids('a', 'b')).toEqual(ids('b', 'a'))
    }),
    runs,
  )
})

test('where nothing is known of anybody the lot decides', () => {
  const nobody = Array.from({ length: 20 }, (_, index) => ({
    id: `p${index}`,
    skillprint: skillprintOf([null]),
  }))
  const asked = { id: 'job', requirements: [{ skill: 'SKILL0', relevance: 'essential' as const, level: 4 }] }
  const ids = (lot: string) => rankPeople(asked, nobody, { lot }).matches.map(({ person }) => person)
  expect(rankPeople(asked, nobody, { lot: 'a' }).order).toBe('seed')
  expect(ids('a')).not.toEqual(ids('b'))
})
