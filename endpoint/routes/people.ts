import { PersonCreated } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { personOf } from '../auth/authenticate.ts'
import { record } from '../store/audit.ts'
import { erasePerson } from '../store/erasure.ts'
import { everythingOf, makePerson } from '../store/people.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'
import { startSession } from './sessions.ts'

const tags = ['people']
const Everything = Type.Object(
  {},
  {
    additionalProperties: true,
    maxProperties: 40,
    description: 'Every row about this person, table by table.',
  },
)

export const peopleRoutes: Routes = (app, context) => {
  const { database, erasures, now } = context
  app.post(
    '/v1/people',
    {
      config: { access: 'publishable' },
      schema: {
        tags,
        operationId: 'createPerson',
        summary: 'From the page: a new person without a name, at the first share; the secret is shown once',
        response: answers({ 201: PersonCreated }, 401, 403, 415),
      },
    },
    async (request, reply) => {
      const { id, personSecret } = await makePerson(database, request.caller.partner.id, now())
      const session = startSession(context, request.caller, { scope: 'person', person: id })
      return reply.code(201).header('cache-control', 'no-store').send({ personSecret, session })
    },
  )

  app.get(
    '/v1/people/self',
    {
      config: { access: ['person'] },
      schema: {
        tags,
        operationId: 'exportPerson',
        summary: 'Everything that is kept about the person who asks',
        response: answers({ 200: Everything }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const person = personOf(caller)
      const everything = await everythingOf(database, caller.partner.id, person)
      await database.transaction((transaction) =>
        record(
          transaction,
          {
            partner: caller.partner.id,
            actor: `person ${person}`,
            action: 'person.exported',
            subject: person,
          },
          now(),
        ),
      )
      return reply.header('cache-control', 'no-store').send(everything)
    },
  )

  app.delete(
    '/v1/people/self',
    {
      config: { access: ['person'] },
      schema: {
        tags,
        operationId: 'erasePerson',
        summary: 'Erases the person who asks and everything about them, at once',
        response: answers({ 204: null }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const person = personOf(caller)
      // Listed first: whatever happens then, no restored backup brings this person back.
      await erasures.note({ partner: caller.partner.id, person })
      await database.transaction((transaction) =>
        erasePerson(transaction, { partner: caller.partner.id, person, now: now() }),
      )
      return reply.code(204).send()
    },
  )
}
