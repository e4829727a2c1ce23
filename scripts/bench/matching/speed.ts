import { random } from '@skillprint/engine'
import { rank } from '@skillprint/scoring-worker/match'
import type { Ratings } from '../../catalogue/onet.ts'
import { createWorld, profilesOf, simulatePerson } from './people.ts'

const sizes = [1_000, 50_000]
const rounds = 15

/** Milliseconds (p50, p95) for one person's whole list, two-sided score and order, of profiles with 40 skills. */
export function speed(ratings: Ratings, elements: readonly string[]) {
  const world = createWorld(ratings, elements.slice(0, 40))
  const occupations = profilesOf(world)
  const { skillprint } = simulatePerson(world, 0, random('speed'))
  return sizes.map((size) => {
    const profiles = Array.from({ length: size }, (_, index) => ({
      id: `job-${index}`,
      requirements: occupations[index % occupations.length]?.requirements ?? [],
    }))
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now()
      rank(skillprint, profiles, { seed: 'speed' })
      return performance.now() - start
    }).sort((a, b) => a - b)
    const at = (share: number) => Math.round((times[Math.floor(share * (rounds - 1))] ?? 0) * 100) / 100
    return { profiles: size, p50: at(0.5), p95: at(0.95) }
  })
}
