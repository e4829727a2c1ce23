import { levelNorms } from '@skillprint/scoring-worker/match'
import { type Construct, gameLoadings, skillRules } from '@skillprint/scoring-worker/skills'
import type { SimulatedStanding } from '@skillprint/sdk/testing'
import type { Occupation } from '@skillprint/sdk/wire'

/**
 * A person who stands, on every construct, exactly where O*NET says an occupation does: the mean of the required levels of the skills
 * that the construct speaks to, in SD of all occupations. Nothing about matching goes in.
 */
export function standingsOf(
  occupation: Pick<Occupation, 'requirements'>,
): Readonly<Partial<Record<Construct, number>>> {
  const sums = new Map<Construct, { sum: number; weight: number }>()
  for (const { skill, stars, weights } of skillRules) {
    const level = occupation.requirements.find((requirement) => requirement.skill === skill)?.level
    const norm = levelNorms[skill]
    if (level === undefined || !norm || stars < 2) continue
    for (const [construct, weight] of Object.entries(weights) as [Construct, number][]) {
      const held = sums.get(construct) ?? { sum: 0, weight: 0 }
      held.sum += (weight * (level - norm.mean)) / norm.sd
      held.weight += weight
      sums.set(construct, held)
    }
  }
  return Object.fromEntries([...sums].map(([construct, { sum, weight }]) => [construct, sum / weight]))
}

/** The same person as a player: in each game the first measured construct is the ability, the others go along by name. */
export function playerOf(
  standings: Readonly<Partial<Record<Construct, number>>>,
): Readonly<Record<string, SimulatedStanding>> {
  return Object.fromEntries(
    Object.entries(gameLoadings).map(([game, { measures }]) => {
      const [main, ...others] = Object.values(measures).map(
        ({ loadings }) => Object.keys(loadings)[0] as Construct,
      )
      const standing = (construct: Construct | undefined): number => (construct && standings[construct]) ?? 0
      return [
        game,
        { ability: standing(main), also: Object.fromEntries(others.map((name) => [name, standing(name)])) },
      ]
    }),
  )
}
