import type { Skillprint } from '../skills/skillprint.ts'
import { type SkillId, skillById } from '../skills/vocabulary.ts'
import type { JobProfile, Wishes } from './job-profile.ts'
import type { Match } from './match.ts'
import { refuseWishes } from './option-faults.ts'
import { comparing, sorted, textHash } from './order.ts'
import { shippedNorm } from './pack.ts'
import { at } from './person.ts'
import { practicalFit } from './practical.ts'
import { refuseMalformed } from './profile-faults.ts'
import { matchVersion } from './rank.ts'
import { tierStep } from './scan.ts'
import { enoughEvidence, harmonic, relevanceWeights, tierA, tierB, totalWeight } from './score.ts'
import { meets, shortfall } from './shortfall.ts'

/** Somebody who chose to be visible. */
export interface VisiblePerson {
  readonly id: string
  readonly skillprint: Skillprint
  readonly wishes?: Wishes | undefined
}

/** People as `rankPackedPeople` reads them: per skill one column of means and one of SDs, so that only asked skills are touched. */
export interface PackedPeople {
  readonly count: number
  readonly ids: readonly string[]
  readonly idHash: Uint32Array
  /** By skill; NaN in `mean` where nothing is known of a person. */
  readonly columns: ReadonlyMap<SkillId, { readonly mean: Float64Array; readonly sd: Float64Array }>
  readonly wishes: readonly (Wishes | undefined)[]
  /** Every skill that a skillprint names, known or not. */
  readonly named: ReadonlySet<SkillId>
}

/** One person for one job profile. */
export interface PersonMatch {
  readonly person: string
  /** M′ = 1 ∕ (.5∕E + .5∕Q): never U, for strength in something else must not cost a candidate. */
  readonly score: number
  readonly tier: Match['tier']
  readonly parts: { readonly employer: number; readonly practical: number }
  /** Share of the requirement weight about which something is known. */
  readonly evidence: number
  /** Too little is known for words about fit. */
  readonly unknown: boolean
}

/** An employer's list. */
export interface PeopleList {
  /** `seed`: nothing that this profile asks is known of anybody, and nobody wishes anything; the lot decides. */
  readonly order: 'score' | 'seed'
  readonly version: string
  readonly matches: readonly PersonMatch[]
}

/** Packs people once for many job profiles. Throws an `Error` on a skillprint that names a skill twice or holds numbers that are not finite. */
export function packPeople(people: readonly VisiblePerson[]): PackedPeople {
  const columns = new Map<SkillId, { mean: Float64Array; sd: Float64Array }>()
  const named = new Set<SkillId>()
  for (const [row, { id, skillprint, wishes }] of people.entries()) {
    refuseWishes(wishes)
    for (const { skill, state, level, y } of skillprint.skills) {
      named.add(skill)
      if (state === 'unknown') continue
      const norm = shippedNorm(skill)
      const { mean, sd } = level ?? { mean: norm.mean + norm.sd * y.mean, sd: norm.sd * y.sd }
      if (!(Number.isFinite(mean) && Number.isFinite(sd) && sd >= 0))
        throw new Error(
          `rankPeople: person ${id}, skill ${skill} has mean ${mean}, sd ${sd}; expected finite numbers, sd ≥ 0`,
        )
      let column = columns.get(skill)
      if (!column) {
        column = {
          mean: new Float64Array(people.length).fill(Number.NaN),
          sd: new Float64Array(people.length),
        }
        columns.set(skill, column)
      }
      if (!Number.isNaN(at(column.mean, row)))
        throw new Error(`rankPeople: person ${id} names skill ${skill} twice, expected each skill once`)
      column.mean[row] = mean
      column.sd[row] = sd
    }
  }
  return {
    count: people.length,
    ids: people.map(({ id }) => id),
    idHash: Uint32Array.from(people, ({ id }) => textHash(id)),
    columns,
    wishes: people.map(({ wishes }) => wishes),
    named,
  }
}

/**
 * Puts people in order for one job profile; nobody is left out. The same posterior on the same scale as `rank` reads, so that E is the same number on both sides.
 * Tier, then M′ rounded to 1e-9, then the hash of the person's id under the lot, then the id. Throws `MalformedProfiles` with every fault of the profile.
 */
export function rankPackedPeople(
  profile: JobProfile,
  people: PackedPeople,
  { lot, limit = people.count }: { readonly lot: string; readonly limit?: number },
): PeopleList {
  refuseMalformed([profile], (id) => people.named.has(id) || skillById(id) !== undefined)
  const { count } = people
  const total = totalWeight(profile)
  const lost = new Float64Array(count)
  const evidence = new Float64Array(count)
  const tier = new Uint8Array(count)
  let known = false
  for (const { skill, relevance, level, minimum } of profile.requirements) {
    const weight = relevanceWeights[relevance] / total
    const prior = shippedNorm(skill)
    const column = people.columns.get(skill)
    const hard = minimum !== undefined && relevance === 'essential' ? minimum : null
    const atPrior = weight * shortfall(level, prior.mean, prior.sd)
    const tierAtPrior = hard === null ? 0 : tierOf(meets(hard, prior.mean, prior.sd))
    for (let row = 0; row < count; row++) {
      const mean = column ? at(column.mean, row) : Number.NaN
      if (!column || Number.isNaN(mean)) {
        lost[row] = at(lost, row) + atPrior
        tier[row] = Math.max(at(tier, row), tierAtPrior)
        continue
      }
      known = true
      const sd = at(column.sd, row)
      lost[row] = at(lost, row) + weight * shortfall(level, mean, sd)
      evidence[row] = at(evidence, row) + weight * Math.min(1, Math.max(0, 1 - (sd / prior.sd) ** 2))
      if (hard !== null) tier[row] = Math.max(at(tier, row), tierOf(meets(hard, mean, sd)))
    }
  }
  const practical = Float64Array.from(people.wishes, (wish) => practicalFit(wish, profile.conditions))
  const bySeed = !known && practical.every((fit) => fit === 1)
  const score = lost.map((value, row) => harmonic(1 - value, at(practical, row), 0.5))
  const keys = score.map((value, row) =>
    bySeed ? 0 : Math.round(value * 1e9) + (2 - at(tier, row)) * tierStep,
  )
  const rows = sorted(count, comparing(keys, { ids: people.ids, idHash: people.idHash, seed: lot }))
  return {
    order: bySeed ? 'seed' : 'score',
    version: matchVersion,
    matches: Array.from(rows.subarray(0, limit), (row) => ({
      person: people.ids[row] as string,
      score: at(score, row),
      tier: tiers[at(tier, row)] ?? 'C',
      parts: { employer: Math.min(1, Math.max(0, 1 - at(lost, row))), practical: at(practical, row) },
      evidence: at(evidence, row),
      unknown: at(evidence, row) < enoughEvidence,
    })),
  }
}

/** `rankPackedPeople` for people who are not packed yet. */
export function rankPeople(
  profile: JobProfile,
  people: readonly VisiblePerson[],
  options: { readonly lot: string; readonly limit?: number },
): PeopleList {
  return rankPackedPeople(profile, packPeople(people), options)
}

const tiers = ['A', 'B', 'C'] as const
const tierOf = (chance: number): number => (chance >= tierA ? 0 : chance >= tierB ? 1 : 2)
