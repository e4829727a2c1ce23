import type { SharedSkill, SharedSkillprint } from '@skillprint/sdk/wire'

/** Under this reliability a skill explains but never orders people. */
export const leastReliability = 0.8

/** Norms that a partner's own calibration, with its report, made fit for ordering: norms id → skill → reliability in its sample. */
export type Calibrated = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Why a known skill may not put somebody in place; null when it may. */
export function withheld(
  { skill, reliability }: SharedSkill,
  { id, status }: SharedSkillprint['norms'],
  calibrated: Calibrated,
): 'pilot-norm' | 'low-reliability' | null {
  const lifted = calibrated.get(id)?.get(skill)
  if (status !== 'deployment' && lifted === undefined) return 'pilot-norm'
  return (lifted ?? reliability) >= leastReliability ? null : 'low-reliability'
}

/** Which of the asked skills may put at least one of these people in place, and whether any of them said wishes. */
export function basisOf(
  people: readonly { readonly skillprint: SharedSkillprint; readonly wishes: object }[],
  asked: ReadonlySet<string>,
  calibrated: Calibrated,
): { readonly skills: string[]; readonly practical: boolean } {
  const skills = new Set<string>()
  for (const { skillprint } of people)
    for (const known of skillprint.skills)
      if (asked.has(known.skill) && withheld(known, skillprint.norms, calibrated) === null)
        skills.add(known.skill)
  return {
    skills: [...asked].filter((skill) => skills.has(skill)),
    practical: people.some(({ wishes }) => Object.keys(wishes).length > 0),
  }
}
