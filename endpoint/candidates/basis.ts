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

/** True when a skill may put somebody in place: the same rule, for who knows only the outcome of each part. */
export function mayOrder(
  lifted: number | undefined,
  { deployment, reliable }: { readonly deployment: boolean; readonly reliable: boolean },
): boolean {
  if (lifted !== undefined) return lifted >= leastReliability
  return deployment && reliable
}
