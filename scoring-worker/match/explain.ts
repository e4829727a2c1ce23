import type { Skillprint } from '../skills/skillprint.ts'
import type { SkillId } from '../skills/vocabulary.ts'
import type { JobProfile, Wishes } from './job-profile.ts'
import { learningFor } from './learning.ts'
import { liftOf } from './lift.ts'
import type { Explanation } from './match.ts'
import { tellingGame } from './next-game.ts'
import { expectedAbove } from './normal.ts'
import { refuseWishes } from './option-faults.ts'
import { at, levelCount, type Person, readPerson } from './person.ts'
import { refuseMalformed, skillsKnownTo } from './profile-faults.ts'
import { type Rule, shippedRule } from './rules.ts'
import { relevanceWeights, scoreProfile, totalWeight } from './score.ts'

type Row = Explanation['requirements'][number]

/** What may be said of one match, without what only the person is told. */
export type Reasons = Pick<Explanation, 'profile' | 'match' | 'requirements' | 'fits' | 'grows'>

/** The exact contributions behind one match and the plain reasons read off them: Σ lost + employer = 1, Σ use = the cosine. */
export function explain(
  skillprint: Skillprint,
  profile: JobProfile,
  wishes?: Wishes,
  rule: Rule = shippedRule,
): Explanation {
  const told = reasons(skillprint, profile, wishes, rule)
  const { match, requirements, grows } = told
  return {
    ...told,
    unknown: requirements
      .filter((row) => !row.known)
      .sort((a, b) => b.weight - a.weight)
      .map((row) => row.skill),
    learning: grows === null ? [] : learningFor(grows),
    tells: tellingGame(skillprint, profile),
    lift: liftOf(profile, match, requirements),
    overqualified: isOverqualified(requirements),
  }
}

/** The part of `explain` that others may read too: cheaper, for lists of many. */
export function reasons(
  skillprint: Skillprint,
  profile: JobProfile,
  wishes?: Wishes,
  rule: Rule = shippedRule,
): Reasons {
  refuseWishes(wishes)
  const person = readPerson(skillprint, rule)
  refuseMalformed([profile], skillsKnownTo(skillprint))
  const requirements = contributions(person, profile)
  const grows = growing(requirements)
  return {
    profile: profile.id,
    match: scoreProfile(person, profile, wishes),
    requirements,
    fits: fitting(requirements, grows),
    grows,
  }
}

/** On half the weight more than a level, in expectation, over the level above the one asked. Assumption. Only what is known counts. */
function isOverqualified(rows: readonly Row[]): boolean {
  const over = rows.filter(({ known, level, mean, sd }) => known && expectedAbove(level + 1, mean, sd) > 1)
  return over.reduce((sum, { weight }) => sum + weight, 0) >= 0.5
}

function chanceOf(meets: number): Row['chance'] {
  return meets >= 0.8 ? 'yes' : meets >= 0.5 ? 'probably' : meets >= 0.2 ? 'perhaps' : 'not-yet'
}

function contributions(person: Person, profile: JobProfile): Row[] {
  const total = totalWeight(profile)
  const { columns } = person
  const rows = profile.requirements.map(({ skill, level }) => {
    const row = person.row(skill)
    return { row, demand: (level - at(columns.priorMean, row)) / at(columns.priorSd, row) }
  })
  const demands = rows.reduce((sum, { row, demand }) => sum + at(columns.knowing, row) * demand ** 2, 0)
  const length = person.strengthNorm * Math.sqrt(demands + person.littleKnown)
  return profile.requirements.map(({ skill, level, relevance }, index) => {
    const { row, demand } = rows[index] as (typeof rows)[number]
    const weight = relevanceWeights[relevance] / total
    const shortfall = at(columns.shortfall, row * levelCount + level)
    return {
      skill,
      weight,
      level,
      mean: at(columns.mean, row),
      sd: at(columns.sd, row),
      known: columns.known[row] === 1,
      shortfall,
      lost: weight * shortfall,
      meets: at(columns.meets, row * levelCount + level),
      chance: columns.known[row] === 1 ? chanceOf(at(columns.meets, row * levelCount + level)) : 'unknown',
      use: length > 0 ? (at(columns.strength, row) * demand) / length : 0,
    }
  })
}

/** The known skill that is more likely short than not and costs most. */
function growing(rows: readonly Row[]): SkillId | null {
  const short = rows.filter((row) => row.known && row.meets < 0.5).sort((a, b) => b.lost - a.lost)
  return short[0]?.skill ?? null
}

/** Known skills that are more likely met than not, or that the job uses more than most; strongest first. */
function fitting(rows: readonly Row[], grows: SkillId | null): SkillId[] {
  const strength = (row: Row): number => row.weight * (1 - row.shortfall) + row.use
  return rows
    .filter(
      (row) =>
        row.known && row.skill !== grows && (row.meets >= 0.5 || (row.use > 0 && row.mean >= row.level - 1)),
    )
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, 3)
    .map((row) => row.skill)
}
