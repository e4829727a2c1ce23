import type { SkillEstimate, Skillprint } from '@skillprint/scoring-worker/skills'
import type { Skill } from '@skillprint/sdk/wire'

/** A skill with what is known about it. */
export interface ReadSkill {
  readonly skill: Skill
  readonly estimate: SkillEstimate
}

/** A skillprint in the order in which it is read. */
export interface Reading {
  /** Three to five, strongest first; fewer only when fewer are known. */
  readonly strengths: readonly ReadSkill[]
  /** Whether the strengths reach the upper half of the scale: decides their heading. */
  readonly strong: boolean
  /** All that is known, by group, strongest first. */
  readonly groups: readonly { readonly group: string; readonly skills: readonly ReadSkill[] }[]
  readonly unknown: readonly Skill[]
}

const transversal: Readonly<Record<string, string>> = {
  T1: 'core',
  T2: 'thinking',
  T3: 'self-management',
  T4: 'social',
  T5: 'physical',
  T6: 'life',
}

/** Puts a skillprint in reading order: strengths, then everything known by group, then what is not known. */
export function read(skillprint: Skillprint, skills: readonly Skill[]): Reading {
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const all = skillprint.skills.flatMap((estimate) => {
    const skill = byId.get(estimate.skill)
    return skill ? [{ skill, estimate }] : []
  })
  const known = all
    .filter(({ estimate }) => estimate.state !== 'unknown' && !isOnlyStated(estimate))
    .sort(strongestFirst)
  const upper = known.filter(({ estimate }) =>
    estimate.bands.some((band) => band === 'good' || band === 'strong'),
  )
  const strengths = upper.length >= 3 ? upper.slice(0, 5) : known.slice(0, 3)
  const names = [...new Set(known.map(({ skill }) => groupOf(skill)))]
  return {
    strengths,
    strong: strengths.length > 0 && strengths.length <= upper.length,
    groups: names.map((group) => ({ group, skills: known.filter(({ skill }) => groupOf(skill) === group) })),
    unknown: all
      .filter(({ estimate, skill }) => estimate.state === 'unknown' && skill.known !== 'left-out')
      .map(({ skill }) => skill),
  }
}

/** Known from the person's own words alone: shown as that, never as a strength. */
export function isOnlyStated({ evidence }: SkillEstimate): boolean {
  return (
    evidence.some(({ source }) => source === 'statement') &&
    evidence.every(({ source, stars }) => source === 'statement' || (source === 'game' && stars === 1))
  )
}

/** The group of a skill in our own words; ESCO's transversal codes (`T4`, `T4.1`) are read too. */
export function groupOf(skill: Skill): string {
  return transversal[skill.group.slice(0, 2)] ?? skill.group
}

function strongestFirst(one: ReadSkill, other: ReadSkill): number {
  return other.estimate.y.mean - one.estimate.y.mean
}
