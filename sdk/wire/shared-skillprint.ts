import type { SkillId, Skillprint } from '@skillprint/scoring-worker/skills'
import type { SharedSkillprint } from './share.ts'

/**
 * What of a skillprint is made visible: the known skills that were chosen (absent = all known ones), as levels with how sure. Runs,
 * measures and times stay on the device.
 */
export function sharedSkillprint(
  { version, norms, skills }: Skillprint,
  chosen?: readonly SkillId[],
): SharedSkillprint {
  const wanted = chosen && new Set(chosen)
  return {
    version,
    norms,
    skills: skills.flatMap(({ skill, state, y, level, reliability, bands, evidence }) =>
      state === 'unknown' || bands.length === 0 || evidence.length === 0 || (wanted && !wanted.has(skill))
        ? []
        : [
            {
              skill,
              state,
              y,
              level,
              reliability,
              bands: [...bands],
              sources: [...new Set(evidence.map(({ source }) => source))],
            },
          ],
    ),
  }
}
