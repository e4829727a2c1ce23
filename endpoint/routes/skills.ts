import { loadSkillWords, vocabulary, vocabularyVersion } from '@skillprint/scoring-worker/skills'
import { SkillList } from '@skillprint/sdk/wire'
import { sendCached } from '../cached.ts'
import { answers, ifNoneMatch, unchanged } from './answers.ts'
import type { Routes } from './routes.ts'

export const skillRoutes: Routes = (app) => {
  app.get(
    '/v1/skills',
    {
      config: { access: 'read' },
      schema: {
        tags: ['skills'],
        operationId: 'listSkills',
        summary:
          'The skill language: the 112 skills of CompetentNL with their definitions, level anchors and names in six languages',
        headers: ifNoneMatch,
        response: answers({ 200: SkillList, ...unchanged }, 401, 403),
      },
    },
    async (request, reply) => sendCached(request, reply, await skillLanguage()),
  )
}

async function skillLanguage(): Promise<SkillList> {
  const words = await loadSkillWords()
  const items = vocabulary.map(({ esco, onet, ...skill }) => {
    const { definition, anchors, otherNames } = words.get(skill.id) ?? {}
    return {
      ...skill,
      ...(esco ? { esco: esco.uri } : {}),
      ...(onet ? { onet: onet.id } : {}),
      ...(definition ? { definition } : {}),
      ...(otherNames ? { otherNames } : {}),
      ...(anchors ? { anchors: { nl: [...anchors.nl], en: [...anchors.en] } } : {}),
    }
  })
  return { items, version: vocabularyVersion }
}
