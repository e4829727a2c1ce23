import { onJobScale } from './scale.ts'
import type { ScoringProblem, SkillEstimate, SkillEvidence, Skillprint } from './skillprint.ts'
import { bandsOf } from './states.ts'
import { type SkillId, skillById } from './vocabulary.ts'

/** Who says that a person can do something: the person, a coach who saw it, or a certificate. */
export const toldSources = ['statement', 'coach', 'certificate'] as const
export type ToldSource = (typeof toldSources)[number]

/** Evidence that is not play: that somebody can do something, and in one sentence where. */
export interface ToldEvidence {
  readonly skill: SkillId
  readonly source: ToldSource
  /** Where they did it, in their own words. Read by people, never by the model. */
  readonly sentence: string
  /** Who says so, where that is not the person: a name or an office. */
  readonly by?: string
}

/** Raised when the weights below change; stands in a skillprint's version when something was told. */
export const toldVersion = 'told 1'

/**
 * How far each source agrees with what people do: r. Own statement: .29, the mean correlation of self-evaluations with performance (Zell & Krizan, 2014).
 * Coach: √.52, the reliability of one supervisor's rating (Viswesvaran, Ones & Schmidt, 1996), which says nothing of its validity. Certificate: .80, an assumption.
 */
export const toldAgreement: Readonly<Record<ToldSource, number>> = {
  statement: 0.29,
  coach: Math.sqrt(0.52),
  certificate: 0.8,
}

/** Strength in stars, as for games: a statement is a hint, the others are useful with more. */
export const toldStars: Readonly<Record<ToldSource, SkillEvidence['stars']>> = {
  statement: 1,
  coach: 2,
  certificate: 2,
}

/** Mean of the upper half of N(0, 1). */
const upperHalf = Math.sqrt(2 / Math.PI)

/**
 * What one source says, as a latent standing with variance: a yes is taken to be the upper half of what r lets through, so
 * E[y | yes] = r·√(2/π) and Var[y | yes] = 1 − r²·2/π. That half of the people would say yes is an assumption.
 */
export function standingOf(source: ToldSource): { readonly mean: number; readonly variance: number } {
  const shift = toldAgreement[source] * upperHalf
  return { mean: shift, variance: 1 - shift * shift }
}

/**
 * Lays what was told beside what was played. A skill that games measured keeps its figures; one of which less is known becomes an indication, at most.
 * Each source counts once a skill, so saying something twice is no louder. A skill that is not in the language stands in `problems`.
 */
export function withTold(skillprint: Skillprint, told: readonly ToldEvidence[]): Skillprint {
  if (told.length === 0) return skillprint
  const bySkill = new Map<SkillId, Set<ToldSource>>()
  for (const { skill, source } of told)
    bySkill.set(skill, (bySkill.get(skill) ?? new Set<ToldSource>()).add(source))
  const strangers = [...bySkill.keys()].filter((skill) => !skillById(skill))
  const problems: readonly ScoringProblem[] = [
    ...(skillprint.problems ?? []),
    ...strangers.map((skill) => ({
      code: 'unknown-skill' as const,
      reason: `told of skill ${skill}, which is not in the skill language`,
    })),
  ]
  return {
    ...skillprint,
    version: `${skillprint.version} · ${toldVersion}`,
    skills: skillprint.skills.map((estimate) => {
      const sources = bySkill.get(estimate.skill)
      return sources
        ? besideGames(
            estimate,
            toldSources.filter((source) => sources.has(source)),
          )
        : estimate
    }),
    ...(problems.length > 0 ? { problems } : {}),
  }
}

function besideGames(estimate: SkillEstimate, sources: readonly ToldSource[]): SkillEstimate {
  const evidence = [
    ...estimate.evidence,
    ...sources.map((source): SkillEvidence => ({ source, stars: toldStars[source] })),
  ]
  if (estimate.state === 'measured') return { ...estimate, evidence }
  // Each source is an observation: precision = what it adds to that of N(0, 1).
  let precision = 1 / estimate.y.sd ** 2
  let weighted = estimate.y.mean * precision
  for (const source of sources) {
    const { mean, variance } = standingOf(source)
    precision += 1 / variance - 1
    weighted += mean / variance
  }
  const y = { mean: weighted / precision, sd: Math.sqrt(1 / precision) }
  return {
    skill: estimate.skill,
    state: 'indication',
    y,
    level: onJobScale(estimate.skill, y),
    reliability: 1 - y.sd * y.sd,
    bands: bandsOf('indication', y),
    evidence,
  }
}
