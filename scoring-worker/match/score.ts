import type { JobProfile, Requirement, Wishes } from './job-profile.ts'
import type { Match } from './match.ts'
import { at, levelCount, type Person } from './person.ts'
import { hasWishes, practicalFit } from './practical.ts'
import { refuseMalformed } from './profile-faults.ts'

/** Weight of each relevance class before dividing by their sum. Assumption, versioned with `matchVersion`. */
export const relevanceWeights: Readonly<Record<Requirement['relevance'], number>> = {
  essential: 1,
  important: 0.6,
  somewhat: 0.3,
}

/** Weight of the employer side in the person's list; the person side has the rest. Assumption. */
export const employerWeight = 0.4
/** Evidence share under which a match is called "not known yet". */
export const enoughEvidence = 0.4

const bandWidth = 1.2815515655446004
/** Tier A from this P(θ ≥ minimum) on every hard minimum. Assumption. */
export const tierA = 0.5
/** Tier B from this one; below it C. Assumption. */
export const tierB = 0.2

/** One profile for one person; the profile is well formed (`refuseMalformed`). */
export function scoreProfile(person: Person, profile: JobProfile, wishes: Wishes | undefined): Match {
  const { columns } = person
  const { requirements } = profile
  let total = 0
  let lost = 0
  let variance = 0
  let evidence = 0
  let product = 0
  let demands = 0
  let worstMinimum = 1
  let smallGaps = 0
  let largeGaps = 0
  // One pass without destructuring or iterators: lists of many thousands of profiles are scored in one go.
  for (let index = 0; index < requirements.length; index++) {
    const requirement = requirements[index] as Requirement
    const { level, minimum } = requirement
    const row = person.row(requirement.skill)
    const cell = row * levelCount + level
    const weight = relevanceWeights[requirement.relevance]
    total += weight
    lost += weight * at(columns.shortfall, cell)
    variance += weight * weight * at(columns.variance, cell)
    evidence += weight * at(columns.reliability, row)
    const demand = (level - at(columns.priorMean, row)) / at(columns.priorSd, row)
    product += demand * at(columns.strength, row)
    demands += at(columns.knowing, row) * demand * demand
    if (minimum !== undefined && requirement.relevance === 'essential')
      worstMinimum = Math.min(worstMinimum, at(columns.meets, row * levelCount + minimum))
    if (columns.known[row] === 1) {
      const gap = Math.round(level - at(columns.mean, row))
      if (gap === 1) smallGaps++
      else if (gap > 1) largeGaps++
    }
  }
  const employer = unit(1 - lost / total)
  const strengths = unit(
    (1 + cosine(product, person.strengthNorm, Math.sqrt(demands + person.littleKnown))) / 2,
  )
  const practical = practicalFit(wishes, profile.conditions)
  const personSide = hasWishes(wishes) ? (strengths + practical) / 2 : strengths
  const spread = (bandWidth * Math.sqrt(variance)) / total
  const known = unit(evidence / total)
  return {
    profile: profile.id,
    score: harmonic(employer, personSide, employerWeight),
    tier: worstMinimum >= tierA ? 'A' : worstMinimum >= tierB ? 'B' : 'C',
    parts: { employer, strengths, practical, person: personSide },
    band: { low: unit(employer - spread), high: unit(employer + spread) },
    evidence: known,
    verdict: verdict(known, employer, smallGaps, largeGaps),
  }
}

/** Sum of the class weights. Throws `MalformedProfiles` when the profile cannot be ranked. */
export function totalWeight(profile: JobProfile): number {
  refuseMalformed([profile])
  return profile.requirements.reduce((total, { relevance }) => total + relevanceWeights[relevance], 0)
}

/** Weighted harmonic mean of two sides in 0–1; 0 when either is 0. */
export function harmonic(first: number, second: number, firstWeight: number): number {
  if (first <= 0 || second <= 0) return 0
  return 1 / (firstWeight / first + (1 - firstWeight) / second)
}

/** Cosine between strengths and demands; 0 when either has no direction. */
export function cosine(product: number, strengthNorm: number, demandNorm: number): number {
  const length = strengthNorm * demandNorm
  return length > 0 ? Math.min(1, Math.max(-1, product / length)) : 0
}

/** A gap is counted in whole levels on known skills. Up to two gaps of one level: the person can grow into the job. */
export function verdict(evidence: number, employer: number, small: number, large: number): Match['verdict'] {
  if (evidence < enoughEvidence) return 'unknown'
  if (small + large === 0) return employer >= 0.75 ? 'good' : 'fair'
  if (large === 0 && small <= 2) return 'grow'
  return employer >= 0.5 ? 'fair' : 'grow'
}

function unit(value: number): number {
  return Math.min(1, Math.max(0, value))
}
