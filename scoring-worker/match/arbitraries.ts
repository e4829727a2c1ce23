/** Generators for the property tests: people and job profiles over a small made-up language. Not reachable through a door. */
import fc from 'fast-check'
import type { SkillEstimate, Skillprint } from '../skills/skillprint.ts'
import type { JobProfile, Requirement, Wishes } from './job-profile.ts'

export const language = Array.from({ length: 12 }, (_, index) => `SKILL${index}`)

/** Mean and SD on the job scale of one known skill, or null for a skill that is not known. */
export type Known = { readonly mean: number; readonly sd: number } | null

const prior = { mean: 3, sd: 1 }

/** A skillprint in which skill i of the language stands at `known[i]`. */
export function skillprintOf(known: readonly Known[]): Skillprint {
  return {
    schema: 1,
    version: 'made up',
    norms: { id: 'made up', status: 'pilot', group: 'nobody' },
    games: [],
    constructs: [],
    skills: known.map((one, index) => estimate(language[index] ?? `SKILL${index}`, one)),
  }
}

function estimate(skill: string, known: Known): SkillEstimate {
  const { mean, sd } = known ?? prior
  return {
    skill,
    state: known ? 'indication' : 'unknown',
    y: { mean: (mean - prior.mean) / prior.sd, sd: sd / prior.sd },
    level: { mean, sd, prior },
    reliability: known ? Math.max(0, 1 - (sd / prior.sd) ** 2) : 0,
    bands: [],
    evidence: [],
  }
}

export const knowns: fc.Arbitrary<Known> = fc.option(
  fc.record({
    mean: fc.double({ min: -1, max: 8, noNaN: true }),
    sd: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
  { freq: 3 },
)

export const people: fc.Arbitrary<readonly Known[]> = fc.array(knowns, {
  minLength: language.length,
  maxLength: language.length,
})

/** People about whom at least one thing is known. */
export const knownPeople = people.filter((known) => known.some((one) => one !== null))

export const requirements: fc.Arbitrary<Requirement[]> = fc
  .uniqueArray(
    fc.record({
      skill: fc.constantFrom(...language),
      relevance: fc.constantFrom('essential', 'important', 'somewhat'),
      level: fc.integer({ min: 0, max: 7 }),
      down: fc.option(fc.nat(7), { freq: 3 }),
    }),
    { selector: ({ skill }) => skill, minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ skill, relevance, level, down }) => ({
      skill,
      relevance,
      level,
      ...(down === null || relevance !== 'essential' ? {} : { minimum: Math.max(0, level - down) }),
    })),
  )

const places = fc.record({
  latitude: fc.double({ min: 51, max: 52, noNaN: true }),
  longitude: fc.double({ min: 5, max: 6, noNaN: true }),
})

export const conditions = fc.record(
  {
    sector: fc.constantFrom('care', 'technology', 'construction'),
    hours: fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    place: places,
  },
  { requiredKeys: [] },
)

export const profileLists: fc.Arbitrary<readonly JobProfile[]> = fc
  .array(fc.record({ requirements, conditions }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((one, index) => ({ id: `job-${index}`, ...one })))

export const wishes: fc.Arbitrary<Wishes> = fc.record(
  {
    hours: fc.integer({ min: 0, max: 40 }),
    place: fc.tuple(places, fc.integer({ min: 0, max: 60 })).map(([place, km]) => ({ ...place, km })),
    dislikedSectors: fc.subarray(['care', 'technology', 'construction']),
  },
  { requiredKeys: [] },
)
