import type { SkillEstimate } from './skillprint.ts'
import type { SkillWords } from './words/index.ts'
import type { InterviewQuestions } from './words/questions.ts'

/** Loads definitions, anchors and names in other languages (about 32 kB compressed), for who reads them. */
export async function loadSkillWords(): Promise<ReadonlyMap<string, SkillWords>> {
  return (await import('./words/index.ts')).skillWords
}

/** Loads two questions for a talk about each skill (about 8 kB compressed), for employers. */
export async function loadInterviewQuestions(): Promise<ReadonlyMap<string, InterviewQuestions>> {
  return (await import('./words/questions.ts')).interviewQuestions
}

/** The whole level 0–7 whose anchor stands nearest to a level on the job scale; below 0 is 0, above 7 is 7. Throws an `Error` on a number that is not finite. */
export function anchorLevel(level: number): number {
  if (!Number.isFinite(level)) throw new Error(`anchorLevel: got ${level}, expected a level on the scale 0–7`)
  return Math.min(7, Math.max(0, Math.round(level)))
}

/**
 * The anchors that a person's estimate reaches over: nearest to mean − sd and to mean + sd on the job scale, lower first.
 * Null where nothing is known or the scale has no levels for the skill: an anchor is read off the one scale, never off a feeling.
 */
export function anchorsOf({ state, level }: Pick<SkillEstimate, 'state' | 'level'>): {
  readonly from: number
  readonly to: number
} | null {
  if (state === 'unknown' || level === null) return null
  return { from: anchorLevel(level.mean - level.sd), to: anchorLevel(level.mean + level.sd) }
}
