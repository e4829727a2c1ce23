import { ConfidenceDraft, Id, Outcome, OutcomeDraft, OutcomeExport, OutcomeList } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { readConnection } from '../store/connections.ts'
import { readJobProfile } from '../store/job-profiles.ts'
import {
  agreedTo,
  dropCase,
  exportOutcomes,
  fewestCases,
  listOutcomes,
  openCase,
  putConfidence,
  putOutcome,
} from '../store/outcomes.ts'
import { readShare } from '../store/shares.ts'
import { answers } from './answers.ts'
import { sideOf } from './connections.ts'
import type { Routes } from './routes.ts'
import { ownerOf } from './shares.ts'

const tags = ['outcomes']
const either = ['person', 'employer'] as const

export const outcomeRoutes: Routes = (app, context) => {
  const { database, now } = context
  app.get(
    '/v1/outcomes',
    {
      config: { access: either },
      schema: {
        tags,
        operationId: 'listOutcomes',
        summary: 'What this side said about what became of its requests',
        response: answers({ 200: OutcomeList }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const side = await sideOf(context, caller)
      return reply
        .header('cache-control', 'no-store')
        .send({ items: await listOutcomes(database, side.partner, side) })
    },
  )

  app.post(
    '/v1/outcomes',
    {
      config: { access: either },
      schema: {
        tags,
        operationId: 'putOutcome',
        summary: 'What became of a request; kept only once the person agreed',
        body: OutcomeDraft,
        response: answers({ 201: Outcome }, 400, 401, 403, 404, 409, 413, 415),
      },
    },
    async ({ caller, body }, reply) => {
      const side = await sideOf(context, caller)
      const row = await readConnection(database, side, body.connection, now())
      if (!row) throw new HttpProblem(404, 'not_found', `You have no request ${body.connection}.`)
      const person = 'person' in side
      const owner = { partner: side.partner, person: row.person_id, now: now() }
      const outcome = await database.transaction(async (transaction) => {
        if (!(await agreedTo(transaction, side.partner, row.id))) {
          if (!person || body.agreed !== true)
            throw new HttpProblem(409, 'conflict', 'The person has not agreed that this is kept.')
          const profile = await readJobProfile(transaction, side.partner, row.job_profile_id)
          const share = await readShare(transaction, owner, row.share_id)
          if (!profile || !share)
            throw new HttpProblem(409, 'conflict', 'The job or the share of this request is gone.')
          await openCase(transaction, {
            partner: side.partner,
            person: row.person_id,
            connection: row.id,
            employer: row.employer_id,
            profile,
            skillprint: JSON.parse(share.skillprint),
            requestedAt: row.created_at,
          })
        }
        const actor = person ? `person ${row.person_id}` : `employer ${row.employer_id}`
        const deed = { partner: side.partner, actor, action: `outcome.${body.kind}`, subject: row.id }
        await record(transaction, deed, owner.now)
        return putOutcome(transaction, owner, person ? 'person' : 'employer', body)
      })
      return reply.code(201).header('cache-control', 'no-store').send(outcome)
    },
  )

  app.delete(
    '/v1/outcomes/:connection',
    {
      config: { access: ['person'] },
      schema: {
        tags,
        operationId: 'withdrawOutcomes',
        summary: 'The person takes their yes back: what both sides said about this request is deleted',
        params: Type.Object({ connection: Id }),
        response: answers({ 204: null }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { connection } }, reply) => {
      const owner = await ownerOf(context, caller)
      const dropped = await database.transaction((transaction) => dropCase(transaction, owner, connection))
      if (!dropped) throw new HttpProblem(404, 'not_found', `Nothing is kept about request ${connection}.`)
      return reply.code(204).send()
    },
  )

  app.put(
    '/v1/confidence',
    {
      config: { access: ['person'] },
      schema: {
        tags,
        operationId: 'putConfidence',
        summary: 'Two answers on self-confidence, before the first or after the last game',
        body: ConfidenceDraft,
        response: answers({ 204: null }, 400, 401, 403, 413, 415),
      },
    },
    async ({ caller, body }, reply) => {
      const owner = await ownerOf(context, caller)
      await database.transaction((transaction) => putConfidence(transaction, owner, body))
      return reply.code(204).send()
    },
  )

  app.get(
    '/v1/outcome-exports/latest',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'exportOutcomes',
        summary: `From your server: all cases without anybody’s id, for calibration; from ${fewestCases} cases on`,
        response: answers({ 200: OutcomeExport }, 401, 403, 409),
      },
    },
    async ({ caller }, reply) => {
      const partner = caller.partner.id
      const exported = await exportOutcomes(database, partner)
      if (!exported)
        throw new HttpProblem(409, 'conflict', `There are fewer than ${fewestCases} cases with consent.`)
      const details = { cases: exported.cases.length }
      const deed = { partner, actor: 'server', action: 'outcomes.exported', subject: partner, details }
      await database.transaction((transaction) => record(transaction, deed, now()))
      return reply.header('cache-control', 'no-store').send(exported)
    },
  )
}
