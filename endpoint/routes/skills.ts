import { vocabulary, vocabularyVersion } from '@skillprint/scoring-worker/skills'
import { SkillList } from '@skillprint/sdk/wire'
import { sendCached } from '../cached.ts'
import { answers, ifNoneMatch, unchanged } from './answers.ts'
import type { Routes } from './routes.ts'

export const skillRoutes: Routes = (app) => {
  const items = vocabulary.map(({ esco, onet, ...skill }) => ({
    ...skill,
    ...(esco ? { esco: esco.uri } : {}),
    ...(onet ? { onet: onet.id } : {}),
  }))
  app.get(
    '/v1/skills',
    {
      config: { access: 'read' },
      schema: {
        tags: ['skills'],
        operationId: 'listSkills',
        summary: 'The skill language: the 112 skills of CompetentNL',
        headers: ifNoneMatch,
        response: answers({ 200: SkillList, ...unchanged }, 401, 403),
      },
    },
    (request, reply) => sendCached(request, reply, { items, version: vocabularyVersion }),
  )
}
