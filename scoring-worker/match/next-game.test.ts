import { expect, test } from 'vitest'
import { score } from '../scorer.ts'
import { explain } from './explain.ts'
import type { JobProfile } from './job-profile.ts'
import { nextGames } from './next-game.ts'
import { otherSectors } from './other-sectors.ts'
import { requirementCosts, simulatePopulation } from './population.ts'
import { rank } from './rank.ts'

const asks = (id: string, skill: string, level: number): JobProfile => ({
  id,
  requirements: [{ skill, relevance: 'essential', level }],
})
const nobody = score([])
const reasoning = '717E511A75'
const listening = '8500CACF46'

test('where jobs differ in what one game tells, that game comes first', () => {
  const by = (skill: string) =>
    nextGames(nobody, [asks('low', skill, 1), asks('high', skill, 6)], { seed: 'a' }).map(({ game }) => game)
  expect(by(reasoning)[0]).toBe('tile-setter')
  expect(by(listening)[0]).toBe('front-desk')
})

test('jobs that all ask the same cannot be told apart by any game', () => {
  const all = nextGames(nobody, [asks('one', reasoning, 4), asks('two', reasoning, 4)], { seed: 'a' })
  expect(all.every(({ information }) => information < 1e-12)).toBe(true)
})

test('an explanation names the game that would tell most about the job', () => {
  expect(explain(nobody, asks('job', listening, 4)).tells).toBe('front-desk')
})

test('every requirement costs people, and the made-up people are always the same', () => {
  const occupations = ['care', 'technology'] as const
  const catalogue = occupations.map((sector) => ({
    id: sector,
    sector,
    requirements: [{ skill: reasoning, relevance: 'important' as const, level: sector === 'care' ? 3 : 4 }],
  }))
  const population = simulatePopulation(catalogue, [reasoning, listening], 200)
  expect(simulatePopulation(catalogue, [reasoning, listening], 200)).toEqual(population)
  const one = { skill: reasoning, relevance: 'essential' as const, level: 4 }
  const two = { skill: listening, relevance: 'essential' as const, level: 4 }
  const alone = requirementCosts([one], 'care', population)
  const both = requirementCosts([one, two], 'care', population)
  expect(alone.people).toBe(400)
  expect(both.fitting).toBeLessThan(alone.fitting)
  expect(both.fitting + (both.each[1]?.costs ?? 0)).toBe(alone.fitting)
  expect(both.each[0]?.missed).toBe(alone.people - alone.fitting)
  expect(requirementCosts([one], undefined, population).fromOtherSectors).toBe(0)
  expect(alone.fromOtherSectors).toBeGreaterThan(alone.fitting / 2)
  expect(requirementCosts([{ ...one, minimum: 4 }], 'care', population).fitting).toBeLessThan(alone.fitting)
})

test('jobs outside the sectors where somebody worked are found, with their share of the first ten', () => {
  const jobs = (['care', 'green', 'care', undefined] as const).map((sector, index) => ({
    ...asks(`job-${index}`, reasoning, 3),
    ...(sector ? { conditions: { sector } } : {}),
  }))
  const { matches } = rank(nobody, jobs, { seed: 'a' })
  const found = otherSectors(matches, jobs, ['care'])
  expect(found.matches.map(({ profile }) => profile)).toEqual(['job-1'])
  expect(found.share).toBe(0.25)
  expect(otherSectors(matches, jobs, []).matches).toEqual([])
})
