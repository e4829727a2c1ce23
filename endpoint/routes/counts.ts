import { CountDraft, CountList } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { count, listCounts, smallestCount } from '../store/counts.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'

const tags = ['counts']
const Day = Type.Optional(
  Type.String({ format: 'date', maxLength: 10, description: 'Year-month-day; both days are included.' }),
)

export const countRoutes: Routes = (app, { database, now }) => {
  app.post(
    '/v1/counts',
    {
      config: { access: 'publishable' },
      schema: {
        tags,
        operationId: 'addCount',
        summary: 'From the page: one more started, finished or printed today; nothing about whom',
        body: CountDraft,
        response: answers({ 204: null }, 400, 401, 403, 413, 415),
      },
    },
    async ({ caller, body }, reply) => {
      await count(database, caller.partner.id, body.event, now())
      return reply.code(204).send()
    },
  )

  app.get(
    '/v1/counts',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'listCounts',
        summary: `From your server: counts per day; a number under ${smallestCount} is null`,
        querystring: Type.Object({ from: Day, to: Day }, { additionalProperties: false }),
        response: answers({ 200: CountList }, 400, 401, 403),
      },
    },
    async ({ caller, query: { from = '0000-01-01', to = '9999-12-31' } }) => ({
      items: await listCounts(database, caller.partner.id, from, to),
    }),
  )
}
