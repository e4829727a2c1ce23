import { Id, Occupation, OccupationList } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { sendCached } from '../cached.ts'
import { catalogueAttribution } from '../catalogue/catalogue.ts'
import { HttpProblem } from '../problem.ts'
import { answers, ifNoneMatch, unchanged } from './answers.ts'
import type { Routes } from './routes.ts'

const tags = ['occupations']

export const occupationRoutes: Routes = (app, { occupations }) => {
  app.get(
    '/v1/occupations',
    {
      config: { access: 'read' },
      schema: {
        tags,
        operationId: 'listOccupations',
        summary: 'The catalogue: what each occupation asks, computed from O*NET',
        headers: ifNoneMatch,
        response: answers({ 200: OccupationList, ...unchanged }, 401, 403),
      },
    },
    (request, reply) => sendCached(request, reply, { items: occupations, attribution: catalogueAttribution }),
  )
  app.get(
    '/v1/occupations/:id',
    {
      config: { access: 'read' },
      schema: {
        tags,
        operationId: 'readOccupation',
        summary: 'One occupation, by its O*NET-SOC code',
        headers: ifNoneMatch,
        params: Type.Object({ id: Id }),
        response: answers({ 200: Occupation, ...unchanged }, 400, 401, 403, 404),
      },
    },
    (request, reply) => {
      const found = occupations.find(({ id }) => id === request.params.id)
      if (!found) throw new HttpProblem(404, 'not_found', `There is no occupation ${request.params.id}.`)
      return sendCached(request, reply, found)
    },
  )
}
