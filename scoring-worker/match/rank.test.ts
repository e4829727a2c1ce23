import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  conditions,
  type Known,
  knownPeople,
  knowns,
  language,
  people,
  profileLists,
  requirements,
  skillprintOf,
  wishes,
} from './arbitraries.ts'
import { explain } from './explain.ts'
import type { JobProfile, Requirement, Wishes } from './job-profile.ts'
import type { Match } from './match.ts'
import { seededHash } from './order.ts'
import { MalformedProfiles } from './profile-faults.ts'
import { matchVersion, rank } from './rank.ts'
import { harmonic } from './score.ts'
import { meets, plainShortfall, shortfall, shortfallVariance } from './shortfall.ts'

const runs = { numRuns: 300, seed: 505 }
const seed = 'seed'

function matchOf(known: readonly Known[], profile: JobProfile, wish?: Wishes): Match {
  const list = rank(skillprintOf(known), [profile], { wishes: wish, seed })
  return list.matches[0] as Match
}

const job = (all: readonly Requirement[]): JobProfile => ({ id: 'job', requirements: all })
const levels = fc.double({ min: -2, max: 9, noNaN: true })
const spreads = fc.double({ min: 0.05, max: 2, noNaN: true })
const demands = fc.integer({ min: 0, max: 7 })

test('every number of a match stands between 0 and 1', () => {
  fc.assert(
    fc.property(people, requirements, conditions, wishes, (known, all, condition, wish) => {
      const match = matchOf(known, { ...job(all), conditions: condition }, wish)
      const { parts, band, score, evidence } = match
      for (const value of [...Object.values(parts), band.low, band.high, score, evidence]) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
      expect(band.low).toBeLessThanOrEqual(parts.employer)
      expect(band.high).toBeGreaterThanOrEqual(parts.employer)
    }),
    runs,
  )
})

test('the employer side never falls when a person gets better at a skill', () => {
  fc.assert(
    fc.property(knownPeople, requirements, fc.double({ min: 0, max: 4, noNaN: true }), (known, all, more) => {
      const better = known.map((one) => one && { ...one, mean: one.mean + more })
      expect(matchOf(better, job(all)).parts.employer).toBeGreaterThanOrEqual(
        matchOf(known, job(all)).parts.employer - 1e-12,
      )
    }),
    runs,
  )
})

test('the employer side never rises when the job asks more', () => {
  fc.assert(
    fc.property(people, requirements, (known, all) => {
      const harder = all.map((one) => ({ ...one, level: Math.min(7, one.level + 1) }))
      expect(matchOf(known, job(harder)).parts.employer).toBeLessThanOrEqual(
        matchOf(known, job(all)).parts.employer + 1e-12,
      )
    }),
    runs,
  )
})

test('without uncertainty the shortfall is the plain rule', () => {
  fc.assert(
    fc.property(levels, demands, (level, required) => {
      expect(shortfall(required, level, 0)).toBeCloseTo(plainShortfall(required, level), 12)
      expect(shortfall(required, level, 1e-6)).toBeCloseTo(plainShortfall(required, level), 5)
    }),
    runs,
  )
})

/** Simpson's rule over ±9 SD. */
function integrate(value: (theta: number) => number, mean: number, sd: number): number {
  const steps = 4000
  const width = (18 * sd) / steps
  let sum = 0
  for (let step = 0; step <= steps; step++) {
    const theta = mean - 9 * sd + step * width
    const density = Math.exp(-0.5 * ((theta - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI))
    sum += value(theta) * density * (step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2)
  }
  return (sum * width) / 3
}

test('the closed form of the shortfall equals its integral', () => {
  fc.assert(
    fc.property(levels, spreads, demands, (mean, sd, required) => {
      const numeric = integrate((theta) => plainShortfall(required, theta), mean, sd)
      expect(shortfall(required, mean, sd)).toBeCloseTo(numeric, 5)
    }),
    { numRuns: 100, seed: 505 },
  )
})

test('the variance behind the band is near its integral', () => {
  fc.assert(
    fc.property(levels, spreads, demands, (mean, sd, required) => {
      const first = integrate((theta) => plainShortfall(required, theta), mean, sd)
      const second = integrate((theta) => plainShortfall(required, theta) ** 2, mean, sd)
      const exact = Math.sqrt(Math.max(0, second - first * first))
      expect(Math.abs(Math.sqrt(shortfallVariance(required, mean, sd)) - exact)).toBeLessThan(0.07)
    }),
    { numRuns: 100, seed: 505 },
  )
})

test('P(meets) rises with the person and falls with the demand', () => {
  fc.assert(
    fc.property(levels, spreads, demands, (mean, sd, required) => {
      expect(meets(required, mean + 0.5, sd)).toBeGreaterThanOrEqual(meets(required, mean, sd))
      expect(meets(required + 1, mean, sd)).toBeLessThanOrEqual(meets(required, mean, sd))
    }),
    runs,
  )
})

test('the two-sided score lies between the lower side and the weighted mean, and is 0 when a side is 0', () => {
  const sides = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(sides, sides, (employer, person) => {
      const score = harmonic(employer, person, 0.4)
      expect(score).toBeGreaterThanOrEqual(Math.min(employer, person) - 1e-12)
      expect(score).toBeLessThanOrEqual(0.4 * employer + 0.6 * person + 1e-12)
      if (employer === 0 || person === 0) expect(score).toBe(0)
    }),
    runs,
  )
})

test('the contributions of an explanation add up exactly', () => {
  fc.assert(
    fc.property(people, requirements, (known, all) => {
      const { requirements: rows } = explain(skillprintOf(known), job(all))
      const { parts } = matchOf(known, job(all))
      const lost = rows.reduce((sum, row) => sum + row.lost, 0)
      const use = rows.reduce((sum, row) => sum + row.use, 0)
      expect(lost + parts.employer).toBeCloseTo(1, 12)
      expect((1 + use) / 2).toBeCloseTo(parts.strengths, 12)
      expect(rows.reduce((sum, row) => sum + row.weight, 0)).toBeCloseTo(1, 12)
    }),
    runs,
  )
})

test('the order in which skills are named does not matter', () => {
  fc.assert(
    fc.property(people, requirements, (known, all) => {
      const forward = matchOf(known, job(all))
      const backward = matchOf(known, job([...all].reverse()))
      expect(backward.score).toBeCloseTo(forward.score, 12)
      expect(backward.verdict).toBe(forward.verdict)
    }),
    runs,
  )
})

test('a skill the job does not ask never changes the employer side', () => {
  fc.assert(
    fc.property(people, requirements, knowns, (known, all, other) => {
      const asked = new Set(all.map(({ skill }) => skill))
      const changed = known.map((one, index) => (asked.has(language[index] as string) ? one : other))
      expect(matchOf(changed, job(all)).parts.employer).toBe(matchOf(known, job(all)).parts.employer)
    }),
    runs,
  )
})

test('the same input gives the same list, byte for byte, with the version in it', () => {
  fc.assert(
    fc.property(people, profileLists, wishes, (known, profiles, wish) => {
      const once = rank(skillprintOf(known), profiles, { wishes: wish, seed })
      const again = rank(structuredClone(skillprintOf(known)), structuredClone(profiles), {
        wishes: wish,
        seed,
      })
      expect(JSON.stringify(again)).toBe(JSON.stringify(once))
      expect(once.version).toContain(matchVersion)
    }),
    runs,
  )
})

test('adding one profile never changes the score of another', () => {
  fc.assert(
    fc.property(knownPeople, profileLists, requirements, (known, profiles, all) => {
      const scores = (list: readonly JobProfile[]) =>
        new Map(
          rank(skillprintOf(known), list, { seed }).matches.map((match) => [match.profile, match.score]),
        )
      const before = scores(profiles)
      const after = scores([...profiles, { id: 'added', requirements: all }])
      for (const [id, score] of before) expect(after.get(id)).toBe(score)
    }),
    runs,
  )
})

test('no profile is ever left out and tiers only order', () => {
  fc.assert(
    fc.property(people, profileLists, (known, profiles) => {
      const { matches } = rank(skillprintOf(known), profiles, { seed })
      expect(matches.map((match) => match.profile).sort()).toEqual(profiles.map(({ id }) => id).sort())
    }),
    runs,
  )
})

test('the list goes by tier, then score, then the hash of the person’s seed, then id', () => {
  fc.assert(
    fc.property(knownPeople, profileLists, (known, profiles) => {
      const { order, matches } = rank(skillprintOf(known), profiles, { seed })
      expect(order).toBe('score')
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

test('two people with equal posteriors get equal scores; only the order of ties is their own', () => {
  fc.assert(
    fc.property(knownPeople, profileLists, (known, profiles) => {
      const scores = (personSeed: string) =>
        rank(skillprintOf(known), profiles, { seed: personSeed })
          .matches.map((one) => `${one.profile} ${one.tier} ${one.score}`)
          .sort()
      expect(scores('one')).toEqual(scores('another'))
    }),
    runs,
  )
})

test('ties within 1e-9 go in the person’s own order, which differs between people', () => {
  const skillprint = skillprintOf([{ mean: 4, sd: 0.5 }])
  const profiles = Array.from({ length: 30 }, (_, index) => ({
    id: `job-${index}`,
    requirements: [{ skill: 'SKILL0', relevance: 'essential' as const, level: 4 }],
  }))
  const ids = (personSeed: string) =>
    rank(skillprint, profiles, { seed: personSeed }).matches.map((match) => match.profile)
  const byHash = (personSeed: string) =>
    profiles.map(({ id }) => id).sort((a, b) => seededHash(personSeed, a) - seededHash(personSeed, b))
  expect(ids('one')).toEqual(byHash('one'))
  expect(ids('another')).toEqual(byHash('another'))
  expect(ids('one')).not.toEqual(ids('another'))
})

test('the order in which profiles come does not matter', () => {
  fc.assert(
    fc.property(people, profileLists, (known, profiles) => {
      const ids = (list: readonly JobProfile[]) =>
        rank(skillprintOf(known), list, { seed }).matches.map((match) => match.profile)
      expect(ids([...profiles].reverse())).toEqual(ids(profiles))
    }),
    runs,
  )
})

test('before anything valid is known the order is the person’s own, not one for everybody', () => {
  const nobody = skillprintOf(language.map(() => null))
  const profiles = Array.from({ length: 40 }, (_, index) => ({
    id: `job-${index}`,
    requirements: [{ skill: 'SKILL0', relevance: 'essential' as const, level: index % 8 }],
  }))
  const ids = (personSeed: string) =>
    rank(nobody, profiles, { seed: personSeed }).matches.map((match) => match.profile)
  expect(rank(nobody, profiles, { seed }).order).toBe('seed')
  expect(ids('one')).not.toEqual(ids('another'))
  expect(ids('one')).toEqual(ids('one'))
  expect(rank(nobody, profiles, { seed }).matches.every((match) => match.verdict === 'unknown')).toBe(true)
})

test('little evidence changes the words beside a match, not whether it is ordered', () => {
  const one = language.map((_, index) => (index === 0 ? { mean: 6, sd: 0.3 } : null))
  const profiles = [
    job(language.map((skill) => ({ skill, relevance: 'important', level: 3 }))),
    { id: 'only', requirements: [{ skill: 'SKILL0', relevance: 'essential' as const, level: 5 }] },
  ]
  const { order, matches } = rank(skillprintOf(one), profiles, { seed })
  expect(order).toBe('score')
  expect(matches.map(({ profile, verdict }) => [profile, verdict])).toEqual([
    ['only', 'good'],
    ['job', 'unknown'],
  ])
})

test('a gap of one level on one or two skills is room to grow', () => {
  const known = language.map(() => ({ mean: 4, sd: 0.2 }))
  const asks = (...all: number[]) =>
    matchOf(
      known,
      job(all.map((level, index) => ({ skill: `SKILL${index}`, relevance: 'essential', level }))),
    ).verdict
  expect(asks(4, 4, 3)).toBe('good')
  expect(asks(4, 5, 5)).toBe('grow')
  expect(asks(5, 5, 5)).toBe('fair')
  expect(asks(7, 7, 7)).toBe('grow')
})

test('a hard minimum puts a profile in a later tier and keeps it in the list', () => {
  const known = language.map(() => ({ mean: 3, sd: 0.5 }))
  const tier = (minimum: number) =>
    matchOf(known, job([{ skill: 'SKILL0', relevance: 'essential', level: 7, minimum }])).tier
  expect([tier(2), tier(3), tier(4), tier(6)]).toEqual(['A', 'A', 'C', 'C'])
  const wide = language.map(() => ({ mean: 3, sd: 1 }))
  expect(matchOf(wide, job([{ skill: 'SKILL0', relevance: 'essential', level: 7, minimum: 3 }])).tier).toBe(
    'A',
  )
  expect(
    matchOf(
      language.map(() => ({ mean: 3.4, sd: 1 })),
      job([{ skill: 'SKILL0', relevance: 'essential', level: 7, minimum: 4 }]),
    ).tier,
  ).toBe('B')
})

test('a skill without a scale stands on its norm or on the neutral one', () => {
  const skillprint = skillprintOf([{ mean: 4, sd: 0.5 }])
  // Nursing: O*NET rates nothing like it.
  const profile = job([
    { skill: '3DA7BAB0C4', relevance: 'essential', level: 5 },
    { skill: 'SKILL0', relevance: 'somewhat', level: 3 },
  ])
  const [row] = explain(skillprint, profile).requirements
  expect(row).toMatchObject({ known: false, mean: 3.2645, use: 0 })
})

test('malformed profiles are refused with every fault of all of them at once, never with a NaN', () => {
  const skillprint = skillprintOf([{ mean: 4, sd: 0.5 }])
  const ranked = (...profiles: JobProfile[]) => {
    try {
      return rank(skillprint, profiles, { seed })
    } catch (error) {
      if (!(error instanceof MalformedProfiles)) throw error
      return error.faults.map(({ profile, path, message }) => `${profile} ${path} ${message}`)
    }
  }
  const wrong = {
    id: 'wrong',
    requirements: [
      { skill: 'SKILL0', relevance: 'essential', level: 8 },
      { skill: 'NOBODY-KNOWS', relevance: 'very', level: 3 },
      { skill: 'SKILL0', relevance: 'essential', level: Number.NaN, minimum: 2 },
      { skill: '2E80D9179C', relevance: 'essential', level: 3, minimum: 4 },
    ],
  } as unknown as JobProfile
  expect(ranked({ id: 'nothing', requirements: [] }, job([]), wrong)).toEqual([
    'nothing /requirements is empty, expected at least one',
    'job /requirements is empty, expected at least one',
    'wrong /requirements/0/level got 8, expected a whole number from 0 to 7',
    'wrong /requirements/1/skill got "NOBODY-KNOWS", expected a skill of the skill language',
    'wrong /requirements/1/relevance got "very", expected essential, important, somewhat',
    'wrong /requirements/2/skill skill SKILL0 is asked twice (also at 0), expected each skill once',
    'wrong /requirements/2/level got NaN, expected a whole number from 0 to 7',
    'wrong /requirements/2/minimum got 2, expected a whole number from 0 to level NaN',
    'wrong /requirements/3/minimum got 4, expected a whole number from 0 to level 3',
  ])
  expect(() => explain(skillprint, wrong)).toThrow(
    'rank: job profile wrong, /requirements/0/level: got 8, expected a whole number from 0 to 7; ',
  )
})

test('nothing about who a person is can enter the input', () => {
  const wish: Wishes = { hours: 24 }
  // @ts-expect-error age is not a wish
  const older: Wishes = { hours: 24, age: 61 }
  // @ts-expect-error a name is not a wish
  const named: Wishes = { hours: 24, name: 'Noor' }
  expect([wish, older, named]).toHaveLength(3)
})
