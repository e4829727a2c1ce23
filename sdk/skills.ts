import { loadSkillWords, vocabulary } from '@skillprint/scoring-worker/skills'
import type { Skill } from './wire/index.ts'

/** The skill language in the form that crosses the network; `words`: with definitions and level anchors. */
export async function skillList(words = false): Promise<readonly Skill[]> {
  const longer = words ? await loadSkillWords() : null
  return vocabulary.map(({ esco, onet, ...skill }) => {
    const { definition, anchors, otherNames } = longer?.get(skill.id) ?? {}
    return {
      ...skill,
      ...(esco ? { esco: esco.uri } : {}),
      ...(onet ? { onet: onet.id } : {}),
      ...(definition ? { definition } : {}),
      ...(otherNames ? { otherNames } : {}),
      ...(anchors ? { anchors: { nl: [...anchors.nl], en: [...anchors.en] } } : {}),
    }
  })
}

export { loadInterviewQuestions } from '@skillprint/scoring-worker/skills'
