import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownPeople, profileLists, skillprintOf } from './arbitraries.ts'
import { explain } from './explain.ts'
import { packProfiles, shippedNorm } from './pack.ts'
import { matchVersion, rank, rankPacked } from './rank.ts'
import { emptyScored, scoreAt } from './scan.ts'

const runs = { numRuns: 100, seed: 517 }
const seed = 'seed'

test('match 1 is the written formula to the letter: untested skills stand at 0, the cosine runs over all that a job asks', () => {
  fc.assert(
    fc.property(knownPeople, profileLists, (known, profiles) => {
      const skillprint = skillprintOf(known)
      const strength = new Map(
        skillprint.skills
          .filter(({ state, level }) => state !== 'unknown' && level)
          .map(({ skill, level }) => [skill, level ? (level.mean - level.prior.mean) / level.prior.sd : 0]),
      )
      const length = Math.hypot(...strength.values())
      const norms = new Map(
        skillprint.skills.flatMap(({ skill, level }) => (level ? [[skill, level.prior]] : [])),
      )
      const { matches } = rank(skillprint, profiles, { seed, rule: 'match 1' })
      for (const { profile, parts, score } of matches) {
        const asked = profiles.find(({ id }) => id === profile)?.requirements ?? []
        const demands = asked.map(({ skill, level }) => {
          const { mean, sd } = norms.get(skill) ?? shippedNorm(skill)
          return { skill, demand: (level - mean) / sd }
        })
        const product = demands.reduce(
          (sum, { skill, demand }) => sum + (strength.get(skill) ?? 0) * demand,
          0,
        )
        const lengths = length * Math.hypot(...demands.map(({ demand }) => demand))
        expect(parts.strengths).toBeCloseTo((1 + (lengths > 0 ? product / lengths : 0)) / 2, 9)
        const { employer, strengths } = parts
        const both = employer > 0 && strengths > 0
        expect(score).toBeCloseTo(both ? 1 / (0.4 / employer + 0.6 / strengths) : 0, 9)
      }
    }),
    runs,
  )
})

test('an earlier version names itself, gives packed profiles the same scores, and its explanations add up', () => {
  fc.assert(
    fc.property(knownPeople, profileLists, (known, profiles) => {
      const skillprint = skillprintOf(known)
      const list = rank(skillprint, profiles, { seed, rule: 'match 1' })
      expect(list.version).toMatch(/^match 1 · /)
      expect(rank(skillprint, profiles, { seed }).version.startsWith(matchVersion)).toBe(true)
      const person = new Map(
        skillprint.skills.flatMap(({ skill, level }) => (level ? [[skill, level.prior]] : [])),
      )
      const packed = packProfiles(profiles, (skill) => person.get(skill) ?? shippedNorm(skill))
      const found = rankPacked(skillprint, packed, { seed, rule: 'match 1', limit: 1 })
      const scored = emptyScored()
      scoreAt(found.scan, found.rows[0] ?? 0, scored)
      expect(scored.score).toBeCloseTo(list.matches[0]?.score ?? -1, 9)
      for (const profile of profiles) {
        const { requirements, match } = explain(skillprint, profile, undefined, 'match 1')
        const used = requirements.reduce((sum, { use }) => sum + use, 0)
        expect((1 + used) / 2).toBeCloseTo(match.parts.strengths, 9)
      }
    }),
    runs,
  )
})
