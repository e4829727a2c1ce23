import { vocabulary } from '@skillprint/scoring-worker/skills'
import type { Skill } from './wire/index.ts'

/** The skill language in the form that crosses the network. */
export function skillList(): readonly Skill[] {
  return vocabulary.map(({ esco, onet, ...skill }) => ({
    ...skill,
    ...(esco ? { esco: esco.uri } : {}),
    ...(onet ? { onet: onet.id } : {}),
  }))
}
