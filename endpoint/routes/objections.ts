import { Id, Objection, ObjectionAnswer, ObjectionDraft, ObjectionList } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { HttpProblem } from '../problem.ts'
import { once } from '../store/answers.ts'
import { record } from '../store/audit.ts'
import { announce } from '../store/events.ts'
import { addObjection, answerObjection, listObjections } from '../store/objections.ts'
import { answers, idempotent } from './answers.ts'
import type { Routes } from './routes.ts'
import { ownerOf } from './shares.ts'

const tags = ['objections']

export const objectionRoutes: Routes = (app, context) => {
  const { database, now } = context
  app.post(
    '/v1/objections',
    {
      config: { access: ['person'] },
      schema: {
        tags,
        operationId: 'createObjection',
        summary: 'Contests a result, or asks that a person looks at it',
        headers: idempotent,
        body: ObjectionDraft,
        response: answers({ 201: Objection }, 400, 401, 403, 409, 413, 415),
      },
    },
    async ({ caller, body, headers }, reply) => {
      const owner = await ownerOf(context, caller)
      const { partner, person } = owner
      const { id } = await database.transaction((transaction) =>
        once(
          transaction,
          {
            partner,
            who: person,
            key: headers['idempotency-key'],
            request: ['POST /v1/objections', body],
            now: owner.now,
          },
          async () => {
            const made = await addObjection(transaction, owner, body)
            await record(
              transaction,
              { partner, actor: `person ${person}`, action: 'objection.received', subject: made },
              owner.now,
            )
            await announce(transaction, {
              partner,
              type: 'objection.received',
              subject: made,
              now: owner.now,
            })
            return made
          },
        ),
      )
      const made = (await listObjections(database, partner, person)).find((one) => one.id === id)
      return reply.code(201).header('cache-control', 'no-store').send(made)
    },
  )

  app.get(
    '/v1/objections',
    {
      config: { access: ['person'] },
      schema: {
        tags,
        operationId: 'listOwnObjections',
        summary: 'Own objections with their state and answer',
        response: answers({ 200: ObjectionList }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const { partner, person } = await ownerOf(context, caller)
      return reply
        .header('cache-control', 'no-store')
        .send({ items: await listObjections(database, partner, person) })
    },
  )

  app.get(
    '/v1/objection-cases',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'listObjections',
        summary: 'From your server: the objections of all people, newest first',
        response: answers({ 200: ObjectionList }, 401, 403),
      },
    },
    async ({ caller }, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send({ items: await listObjections(database, caller.partner.id) }),
  )

  app.patch(
    '/v1/objection-cases/:id',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'answerObjection',
        summary: 'From your server: what a person at your side decided',
        params: Type.Object({ id: Id }),
        body: ObjectionAnswer,
        response: answers({ 200: Objection }, 400, 401, 403, 404, 413, 415),
      },
    },
    async ({ caller, params: { id }, body }, reply) => {
      const partner = caller.partner.id
      const answered = await database.transaction(async (transaction) => {
        const changed = await answerObjection(transaction, partner, id, body, now())
        if (!changed) throw new HttpProblem(404, 'not_found', `There is no objection ${id}.`)
        const deed = { partner, actor: 'server', action: `objection.${body.state}`, subject: id }
        await record(transaction, deed, now())
        return changed
      })
      return reply.header('cache-control', 'no-store').send(answered)
    },
  )
}
