import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  conditions,
  knownPeople,
  language,
  people,
  profileLists,
  requirements,
  skillprintOf,
  wishes,
} from './arbitraries.ts'
import { prepareCoarse, scanCoarsely } from './coarse.ts'
import type { JobProfile } from './job-profile.ts'
import { lowestOfFirst } from './order.ts'
import { packProfiles } from './pack.ts'
import { readPerson } from './person.ts'
import { rank, rankPacked } from './rank.ts'
import { emptyScored, prepareScan, scan, scoreAt } from './scan.ts'
import { scoreProfile } from './score.ts'
import { epsilon } from './spread.ts'

const runs = { numRuns: 150, seed: 515 }
const seed = 'seed'
const longLists: fc.Arbitrary<readonly JobProfile[]> = fc
  .array(fc.record({ requirements, conditions }), { minLength: 30, maxLength: 80 })
  .map((all) => all.map((one, index) => ({ id: `job-${index}`, ...one })))

test('a packed profile has the score of the plain rule, part by part', () => {
  fc.assert(
    fc.property(people, profileLists, wishes, (known, profiles, wish) => {
      const person = readPerson(skillprintOf(known))
      const packed = packProfiles(profiles, (skill) => person.normOf(skill))
      const prepared = prepareScan(packed, person, wish)
      const scored = emptyScored()
      for (const [index, profile] of profiles.entries()) {
        scoreAt(prepared, index, scored)
        const { parts, score, tier } = scoreProfile(person, profile, wish)
        expect(scored.employer).toBeCloseTo(parts.employer, 12)
        expect(scored.strengths).toBeCloseTo(parts.strengths, 12)
        expect(scored.practical).toBeCloseTo(parts.practical, 6)
        expect(scored.score).toBeCloseTo(score, 6)
        expect('ABC'[scored.tier]).toBe(tier)
      }
    }),
    runs,
  )
})

test('the coarse score is never below the exact one and hardly above it', () => {
  fc.assert(
    fc.property(knownPeople, longLists, wishes, (known, profiles, wish) => {
      const person = readPerson(skillprintOf(known))
      const packed = packProfiles(profiles, (skill) => person.normOf(skill))
      const prepared = prepareScan(packed, person, wish)
      const [exact, coarse] = [new Float64Array(packed.count), new Float64Array(packed.count)]
      scan(prepared, exact)
      scanCoarsely(prepareCoarse(prepared), coarse)
      for (const [index, key] of exact.entries()) {
        expect((coarse[index] ?? 0) - key).toBeGreaterThanOrEqual(0)
        expect((coarse[index] ?? 0) - key).toBeLessThan(0.02e9)
      }
      const least = lowestOfFirst(coarse, 3)
      const few = new Float64Array(packed.count)
      scanCoarsely(prepareCoarse(prepared), few, 3)
      for (const [index, key] of coarse.entries())
        if (key >= least) expect(few[index]).toBe(key)
        else expect(few[index]).toBeGreaterThanOrEqual(key)
      expect(lowestOfFirst(few, 3)).toBe(least)
    }),
    { ...runs, numRuns: 60 },
  )
})

test('the first few of many are exactly the first few of the whole list', () => {
  fc.assert(
    fc.property(
      knownPeople,
      longLists,
      wishes,
      fc.integer({ min: 1, max: 3 }),
      (known, profiles, wish, limit) => {
        const skillprint = skillprintOf(known)
        const person = readPerson(skillprint)
        const packed = packProfiles(profiles, (skill) => person.normOf(skill))
        const whole = rank(skillprint, profiles, { wishes: wish, seed }).matches.map(({ profile }) => profile)
        const { rows } = rankPacked(skillprint, packed, { wishes: wish, seed, limit })
        expect([...rows].map((row) => packed.ids[row])).toEqual(whole.slice(0, limit))
        const interests = Object.fromEntries(profiles.map(({ id }, index) => [id, index % 3]))
        const spread = rank(skillprint, profiles, { wishes: wish, seed, interests }).matches
        const few = rankPacked(skillprint, packed, { wishes: wish, seed, interests, limit }).rows
        expect([...few].map((row) => packed.ids[row])).toEqual(
          spread.slice(0, limit).map(({ profile }) => profile),
        )
      },
    ),
    { ...runs, numRuns: 80 },
  )
})

test('spreading interest never shows a profile above one that is more than ε better, and hides none', () => {
  fc.assert(
    fc.property(
      knownPeople,
      longLists,
      fc.array(fc.nat(5), { minLength: 80, maxLength: 80 }),
      (known, profiles, counts) => {
        const interests = Object.fromEntries(profiles.map(({ id }, index) => [id, counts[index] ?? 0]))
        const { matches } = rank(skillprintOf(known), profiles, { seed, interests })
        expect(matches).toHaveLength(profiles.length)
        let lowest = matches[0]
        for (const match of matches) {
          if (lowest && match.tier === lowest.tier)
            expect(match.score).toBeLessThanOrEqual(lowest.score + epsilon + 2e-9)
          else expect(match.tier >= (lowest?.tier ?? 'A')).toBe(true)
          if (!lowest || match.tier !== lowest.tier || match.score < lowest.score) lowest = match
        }
      },
    ),
    { ...runs, numRuns: 60 },
  )
})

test('spreading puts the profile with fewer interests first among near equals, and nothing changes without counts', () => {
  const known = language.map(() => ({ mean: 4, sd: 0.3 }))
  const profiles = ['a', 'b', 'c'].map((id) => ({
    id,
    requirements: [{ skill: 'SKILL0', relevance: 'essential' as const, level: 4 }],
  }))
  const ids = (interests?: Record<string, number>) =>
    rank(skillprintOf(known), profiles, { seed, interests }).matches.map(({ profile }) => profile)
  expect(ids({ a: 3, b: 1, c: 2 })).toEqual(['b', 'c', 'a'])
  expect(ids({})).toEqual(ids())
})

test('the other orders show everything: nearest, newest, or chance that turns', () => {
  const skillprint = skillprintOf(language.map(() => ({ mean: 4, sd: 0.3 })))
  const profiles = [51.1, 51.4, 51.2, null].map((latitude, index) => ({
    id: `job-${index}`,
    requirements: [{ skill: 'SKILL0', relevance: 'essential' as const, level: 3 + index }],
    ...(latitude === null ? {} : { conditions: { place: { latitude, longitude: 5 } } }),
  }))
  const ids = (by: Parameters<typeof rank>[2]['by']) =>
    rank(skillprint, profiles, { seed, by }).matches.map(({ profile }) => profile)
  expect(ids({ kind: 'distance', from: { latitude: 51, longitude: 5 } })).toEqual([
    'job-0',
    'job-2',
    'job-1',
    'job-3',
  ])
  expect(ids({ kind: 'newest', published: { 'job-3': 9, 'job-1': 5 } }).slice(0, 2)).toEqual([
    'job-3',
    'job-1',
  ])
  const turns = Array.from({ length: 12 }, (_, turn) => ids({ kind: 'surprise', turn }).join())
  expect(new Set(turns).size).toBeGreaterThan(3)
  expect(turns[0]).toBe(ids({ kind: 'surprise', turn: 0 }).join())
  expect(rank(skillprint, profiles, { seed, by: { kind: 'surprise', turn: 0 } }).order).toBe('surprise')
})

test('the lowest of the first so many is what sorting would give', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }),
      fc.nat(59),
      (all, nth) => {
        const limit = Math.min(all.length, nth + 1)
        expect(lowestOfFirst(Float64Array.from(all), limit)).toBe(all.toSorted((a, b) => b - a)[limit - 1])
      },
    ),
    runs,
  )
})

test('packed profiles of other norms than the person’s are refused', () => {
  const skillprint = skillprintOf([{ mean: 4, sd: 0.5 }])
  const packed = packProfiles([
    { id: 'a', requirements: [{ skill: 'SKILL0', relevance: 'essential', level: 4 }] },
  ])
  expect(() => rankPacked(skillprint, packed, { seed })).toThrow(
    'SKILL0 has norm 3 (1) in the skillprint and 3.2645',
  )
})

test('a skill that is asked twice is refused', () => {
  const twice = { skill: 'SKILL0', relevance: 'essential' as const, level: 4 }
  expect(() => packProfiles([{ id: 'a', requirements: [twice, twice] }])).toThrow('asked twice')
})
