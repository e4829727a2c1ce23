import { random } from '@skillprint/engine'
import type { SkillId } from '../skills/vocabulary.ts'
import type { Requirement, Sector } from './job-profile.ts'
import { shippedNorm } from './pack.ts'

/** Made-up people around the occupations of a catalogue: nobody real. */
export interface Population {
  /** Always shown with the figures. */
  readonly kind: 'simulated from the catalogue'
  readonly people: readonly { readonly sector: Sector; readonly levels: ReadonlyMap<SkillId, number> }[]
}

/** Spread of people around what their occupation asks, in SD between occupations. Assumption. */
const spread = 0.8

/**
 * People around occupations: the level that the occupation asks of each skill, and the average where it asks nothing, with normal spread. The same catalogue gives
 * the same people.
 */
export function simulatePopulation(
  occupations: readonly {
    readonly id: string
    readonly sector: Sector
    readonly requirements: readonly Requirement[]
  }[],
  skills: readonly SkillId[],
  each = 5,
): Population {
  return {
    kind: 'simulated from the catalogue',
    people: occupations.flatMap(({ id, sector, requirements }) => {
      const asked = new Map(requirements.map(({ skill, level }) => [skill, level]))
      return Array.from({ length: each }, (_, nth) => {
        const draw = random(`population ${id} ${nth}`)
        const levels = skills.map((skill): [SkillId, number] => {
          const { mean, sd } = shippedNorm(skill)
          return [skill, (asked.get(skill) ?? mean) + spread * sd * draw.normal()]
        })
        return { sector, levels: new Map(levels) }
      })
    }),
  }
}

/** How many fit, and what each requirement costs. */
export interface RequirementCosts {
  readonly people: number
  readonly fitting: number
  /** Of those who fit, how many come from another sector than the job's; 0 where the job has none. */
  readonly fromOtherSectors: number
  /**
   * In the order of the requirements: how many do not meet it, whatever else they miss; how many more would fit without it, and how many of those come from other
   * sectors.
   */
  readonly each: readonly {
    readonly skill: SkillId
    readonly missed: number
    readonly costs: number
    readonly fromOtherSectors: number
  }[]
}

/** Somebody fits who is not a whole level short on anything asked and under no hard minimum. */
export function requirementCosts(
  requirements: readonly Requirement[],
  sector: Sector | undefined,
  { people }: Population,
): RequirementCosts {
  const each = requirements.map(({ skill }) => ({ skill, missed: 0, costs: 0, fromOtherSectors: 0 }))
  let fitting = 0
  let others = 0
  for (const person of people) {
    const missed = requirements.flatMap((one, index) => (falls(person.levels, one) ? [index] : []))
    for (const index of missed) (each[index] as (typeof each)[number]).missed++
    const other = sector === undefined || person.sector === sector ? 0 : 1
    if (missed.length === 0) {
      fitting++
      others += other
    }
    const only = missed.length === 1 ? each[missed[0] as number] : undefined
    if (!only) continue
    only.costs++
    only.fromOtherSectors += other
  }
  return { people: people.length, fitting, fromOtherSectors: others, each }
}

function falls(
  levels: ReadonlyMap<SkillId, number>,
  { skill, level, relevance, minimum }: Requirement,
): boolean {
  const own = levels.get(skill) ?? shippedNorm(skill).mean
  return Math.round(level - own) >= 1 || (minimum !== undefined && relevance === 'essential' && own < minimum)
}
