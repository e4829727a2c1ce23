import type { SkillGroup, SkillId } from '../skills/vocabulary.ts'
import { vocabulary } from '../skills/vocabulary.ts'

/** Open kinds of learning that cost little: no course of one provider. A partner can put its own offers in their place. */
export const learningKinds = [
  'at-work',
  'with-somebody',
  'at-home',
  'video',
  'short-course',
  'volunteering',
] as const
export type LearningKind = (typeof learningKinds)[number]

/** Ways to learn a skill, the nearest at hand first: two or three kinds. Assumption, by how the skill shows and what group it belongs to. */
export function learningFor(skill: SkillId): readonly LearningKind[] {
  const found = vocabulary.find(({ id }) => id === skill)
  if (!found) return byGroup.life
  return found.known === 'practice' ? ['at-work', ...byGroup[found.group].slice(0, 2)] : byGroup[found.group]
}

const byGroup: Readonly<Record<SkillGroup, readonly LearningKind[]>> = {
  core: ['short-course', 'video', 'at-home'],
  thinking: ['at-home', 'video', 'short-course'],
  'self-management': ['at-work', 'with-somebody'],
  social: ['with-somebody', 'volunteering', 'video'],
  physical: ['at-work', 'volunteering', 'short-course'],
  life: ['video', 'with-somebody'],
}
