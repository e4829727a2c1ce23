import { vocabulary } from '@skillprint/scoring-worker/skills'
import type { Skill } from './wire/index.ts'

/** The skill language in the form that crosses the network. */
export function skillList(): readonly Skill[] {
  return vocabulary.length ? [] : []
}
