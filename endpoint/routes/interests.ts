import { Id, Interest, InterestDraft, InterestList } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { listInterests, putInterest, removeInterest } from '../store/interests.ts'
import { readJobProfile } from '../store/job-profiles.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'
import { ownerOf } from './shares.ts'

const tags = ['interests']
const access = ['person'] as const
const params = Type.Object({ jobProfile: Id })

export const interestRoutes: Routes = (app, context) => {
  const { database } = context
  app.get(
    '/v1/interests',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'listInterests',
        summary: 'What the person said to jobs, newest first',
        response: answers({ 200: InterestList }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const owner = await ownerOf(context, caller)
      return reply.header('cache-control', 'no-store').send({ items: await listInterests(database, owner) })
    },
  )

  app.put(
    '/v1/interests/:jobProfile',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'putInterest',
        summary:
          'Says yes, later or no to a vacancy; its employer reads a yes, and only while the person is visible to them',
        params,
        body: InterestDraft,
        response: answers({ 200: Interest }, 400, 401, 403, 404, 413, 415),
      },
    },
    async ({ caller, params: { jobProfile }, body }, reply) => {
      const owner = await ownerOf(context, caller)
      if (!(await readJobProfile(database, owner.partner, jobProfile)))
        throw new HttpProblem(404, 'not_found', `There is no vacancy ${jobProfile}.`)
      await database.transaction(async (transaction) => {
        await putInterest(transaction, owner, jobProfile, body)
        await record(
          transaction,
          {
            partner: owner.partner,
            actor: `person ${owner.person}`,
            action: `interest.${body.choice}`,
            subject: jobProfile,
          },
          owner.now,
        )
      })
      const said = (await listInterests(database, owner)).find((one) => one.jobProfile === jobProfile)
      return reply.header('cache-control', 'no-store').send(said)
    },
  )

  app.delete(
    '/v1/interests/:jobProfile',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'withdrawInterest',
        summary: 'Takes back what was said to a vacancy',
        params,
        response: answers({ 204: null }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { jobProfile } }, reply) => {
      const owner = await ownerOf(context, caller)
      await database.transaction(async (transaction) => {
        if (!(await removeInterest(transaction, owner, jobProfile)))
          throw new HttpProblem(404, 'not_found', `You said nothing to ${jobProfile}.`)
        await record(
          transaction,
          {
            partner: owner.partner,
            actor: `person ${owner.person}`,
            action: 'interest.withdrawn',
            subject: jobProfile,
          },
          owner.now,
        )
      })
      return reply.code(204).send()
    },
  )
}
