import type { Random } from '@skillprint/engine'
import type { Ratings } from '@skillprint/scoring-worker/importers'
import type { JobProfile } from '@skillprint/scoring-worker/match'
import type { Skillprint } from '@skillprint/scoring-worker/skills'
import { deviation, mean } from '../../catalogue/norms.ts'
import { relevanceOf } from '../../catalogue/requirements.ts'

/** Noise of a person around their occupation, and standard error of a test, both in SD of required level. */
export const noise = 0.4
export const testError = 0.5
export const testedShare = 0.6

/** The occupations as levels (whole 0–7) and importance per element, with M and S of each element. */
export interface World {
  readonly occupations: readonly string[]
  readonly elements: readonly string[]
  /** [occupation][element] */
  readonly levels: readonly (readonly number[])[]
  readonly importance: readonly (readonly number[])[]
  readonly means: readonly number[]
  readonly sds: readonly number[]
}

/** Keeps the occupations in which every element is rated. */
export function createWorld(ratings: Ratings, elements: readonly string[]): World {
  const whole = [...ratings].filter(([, rated]) => elements.every((element) => rated.has(element)))
  const of = (what: 'level' | 'importance') =>
    whole.map(([, rated]) => elements.map((element) => rated.get(element)?.[what] ?? 0))
  const levels = of('level')
  const columns = elements.map((_, index) => levels.map((row) => row[index] ?? 0))
  return {
    occupations: whole.map(([occupation]) => occupation),
    elements,
    levels,
    importance: of('importance'),
    means: columns.map(mean),
    sds: columns.map(deviation),
  }
}

/** A job profile per occupation that asks every element of some importance. */
export function profilesOf(world: World): JobProfile[] {
  return world.occupations.map((id, row) => ({
    id,
    requirements: world.elements.map((skill, column) => ({
      skill,
      relevance: relevanceOf(world.importance[row]?.[column] ?? 0) ?? 'somewhat',
      level: Math.min(7, Math.max(0, Math.round(world.levels[row]?.[column] ?? 0))),
    })),
  }))
}

export interface SimulatedPerson {
  /** True level per element. */
  readonly truth: readonly number[]
  /** What is known: posterior mean and SD per element, the prior where nothing was tested. */
  readonly means: readonly number[]
  readonly skillprint: Skillprint
}

/** Somebody of an occupation: its levels with noise, a random part of them tested. */
export function simulatePerson(world: World, row: number, draw: Random): SimulatedPerson {
  const people = world.elements.map((skill, column) => {
    const prior = { mean: world.means[column] ?? 0, sd: world.sds[column] ?? 1 }
    const truth = (world.levels[row]?.[column] ?? 0) + noise * prior.sd * draw.normal()
    const tested = draw.next() < testedShare
    const error = testError * prior.sd
    const seen = truth + error * draw.normal()
    const precision = 1 / prior.sd ** 2 + (tested ? 1 / error ** 2 : 0)
    const posterior = {
      mean: (prior.mean / prior.sd ** 2 + (tested ? seen / error ** 2 : 0)) / precision,
      sd: Math.sqrt(1 / precision),
    }
    return { skill, truth, tested, prior, posterior }
  })
  return {
    truth: people.map(({ truth }) => truth),
    means: people.map(({ posterior }) => posterior.mean),
    skillprint: {
      schema: 1,
      version: 'simulated',
      norms: { id: 'simulated', status: 'pilot', group: 'simulated' },
      games: [],
      constructs: [],
      skills: people.map(({ skill, tested, prior, posterior }) => ({
        skill,
        state: tested ? 'indication' : 'unknown',
        y: { mean: (posterior.mean - prior.mean) / prior.sd, sd: posterior.sd / prior.sd },
        level: { ...posterior, prior },
        reliability: 1 - (posterior.sd / prior.sd) ** 2,
        bands: [],
        evidence: [],
      })),
    },
  }
}
