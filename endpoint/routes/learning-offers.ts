import { vocabulary } from '@skillprint/scoring-worker/skills'
import {
  Id,
  LearningOffer,
  LearningOfferDraft,
  LearningOfferList,
  mostLearningOffers,
} from '@skillprint/sdk/wire'
import Type from 'typebox'
import { sendCached } from '../cached.ts'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { addLearningOffer, listLearningOffers, removeLearningOffer } from '../store/learning-offers.ts'
import { answers, ifNoneMatch, unchanged } from './answers.ts'
import type { Routes } from './routes.ts'

const tags = ['learning-offers']
const skills = new Set(vocabulary.map(({ id }) => id))

export const learningOfferRoutes: Routes = (app, { database, now }) => {
  app.get(
    '/v1/learning-offers',
    {
      config: { access: 'read' },
      schema: {
        tags,
        operationId: 'listLearningOffers',
        summary: 'What this partner offers to learn with, shown in place of general advice',
        headers: ifNoneMatch,
        response: answers({ 200: LearningOfferList, ...unchanged }, 401, 403),
      },
    },
    async (request, reply) =>
      sendCached(request, reply, { items: await listLearningOffers(database, request.caller.partner.id) }),
  )

  app.post(
    '/v1/learning-offers',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'createLearningOffer',
        summary: 'From your server: something to learn with, and which skills it teaches',
        body: LearningOfferDraft,
        response: answers({ 201: LearningOffer }, 400, 401, 403, 409, 413, 415),
      },
    },
    async ({ caller, body }, reply) => {
      const unknown = body.skills.flatMap((skill, at) =>
        skills.has(skill)
          ? []
          : [{ path: `/skills/${at}`, message: `${skill} is not a skill of the skill language` }],
      )
      if (unknown.length > 0)
        throw new HttpProblem(400, 'invalid_input', `The body has ${unknown.length} faults.`, unknown)
      const partner = caller.partner.id
      const made = await database.transaction(async (transaction) => {
        const offer = await addLearningOffer(transaction, partner, body, now())
        if (!offer)
          throw new HttpProblem(
            409,
            'conflict',
            `There are ${mostLearningOffers} offers. Take some away first.`,
          )
        const deed = { partner, actor: 'server', action: 'learning-offer.made', subject: offer.id }
        await record(transaction, deed, now())
        return offer
      })
      return reply.code(201).header('cache-control', 'no-store').send(made)
    },
  )

  app.delete(
    '/v1/learning-offers/:id',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'removeLearningOffer',
        summary: 'From your server: this is offered no more',
        params: Type.Object({ id: Id }),
        response: answers({ 204: null }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id } }, reply) => {
      const partner = caller.partner.id
      await database.transaction(async (transaction) => {
        if (!(await removeLearningOffer(transaction, partner, id)))
          throw new HttpProblem(404, 'not_found', `There is no learning offer ${id}.`)
        const deed = { partner, actor: 'server', action: 'learning-offer.removed', subject: id }
        await record(transaction, deed, now())
      })
      return reply.code(204).send()
    },
  )
}
