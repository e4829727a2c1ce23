import { levelNorms } from '../match/norms.ts'
import type { SkillEstimate } from './skillprint.ts'
import type { SkillId } from './vocabulary.ts'

/** Raised when the way of carrying over changes; the figures have their own version in `match/norms.ts`. */
export const scaleVersion = 'scale 1'

/** Shown wherever levels are. */
export const scaleStatement =
  'Assumption: the average person stands at the average required level of a skill over all occupations, each counted once, and one SD between people is one SD between occupations.'

/**
 * Carries a standing on the latent scale, N(0, 1) in the reference group, to the job scale 0–7: mean = M + S·y.mean, sd = S·y.sd.
 * M and S: mean and SD of required level over the occupations. Null for a skill without an O*NET element: only an employer gives it a level.
 */
export function onJobScale(
  skill: SkillId,
  y: { readonly mean: number; readonly sd: number },
): SkillEstimate['level'] {
  const norm = levelNorms[skill]
  if (!norm) return null
  return { mean: norm.mean + norm.sd * y.mean, sd: norm.sd * y.sd, prior: { mean: norm.mean, sd: norm.sd } }
}
