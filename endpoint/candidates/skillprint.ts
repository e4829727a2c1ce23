import type { SkillEstimate, Skillprint } from '@skillprint/scoring-worker/skills'
import type { SharedSkill, SharedSkillprint } from '@skillprint/sdk/wire'

/** A shared skillprint in the form that the matching rule reads, with only the skills that pass. */
export function readable(
  { version, norms, skills }: SharedSkillprint,
  passes: (skill: SharedSkill) => boolean = () => true,
): Skillprint {
  return {
    schema: 1,
    version,
    norms,
    games: [],
    constructs: [],
    skills: skills.filter(passes).map(estimate),
  }
}

function estimate({ sources, ...shared }: SharedSkill): SkillEstimate {
  return { ...shared, evidence: sources.map((source) => ({ source, stars: 2 })) }
}
