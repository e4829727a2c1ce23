import { EmployerList } from '@skillprint/sdk/wire'
import { sendCached } from '../cached.ts'
import { listEmployers } from '../store/employers.ts'
import { answers, ifNoneMatch, unchanged } from './answers.ts'
import type { Routes } from './routes.ts'

export const employerRoutes: Routes = (app, { database }) => {
  app.get(
    '/v1/employers',
    {
      config: { access: 'read' },
      schema: {
        tags: ['employers'],
        operationId: 'listEmployers',
        summary: 'The employers a person can choose to be seen by',
        headers: ifNoneMatch,
        response: answers({ 200: EmployerList, ...unchanged }, 401, 403),
      },
    },
    async (request, reply) =>
      sendCached(request, reply, { items: await listEmployers(database, request.caller.partner.id) }),
  )
}
