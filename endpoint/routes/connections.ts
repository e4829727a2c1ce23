import { Connection, ConnectionChange, ConnectionDraft, ConnectionList, Id } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { type Caller, employerOf } from '../auth/authenticate.ts'
import type { Context } from '../context.ts'
import { HttpProblem } from '../problem.ts'
import { once } from '../store/answers.ts'
import { record } from '../store/audit.ts'
import {
  type ConnectionRow,
  listConnections,
  makeConnection,
  moveConnection,
  readConnection,
  type Side,
} from '../store/connections.ts'
import { count } from '../store/counts.ts'
import type { Queries } from '../store/database.ts'
import { announce } from '../store/events.ts'
import { yesTo } from '../store/interests.ts'
import { visibleShare } from '../store/shares.ts'
import { answers, idempotent } from './answers.ts'
import { ownProfile } from './candidates.ts'
import type { Routes } from './routes.ts'
import { ownerOf } from './shares.ts'

const tags = ['connections']
const params = Type.Object({ id: Id })
const either = ['person', 'employer'] as const

export const connectionRoutes: Routes = (app, context) => {
  const { database, pseudonyms, now } = context

  app.get(
    '/v1/connections',
    {
      config: { access: either },
      schema: {
        tags,
        operationId: 'listConnections',
        summary: 'Requests for a talk of the person or employer who asks, newest first',
        response: answers({ 200: ConnectionList }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const side = await sideOf(context, caller)
      const rows = await listConnections(database, side, now())
      return reply
        .header('cache-control', 'no-store')
        .send({ items: rows.map((row) => resource(context, side, row)) })
    },
  )

  app.get(
    '/v1/connections/:id',
    {
      config: { access: either },
      schema: {
        tags,
        operationId: 'readConnection',
        summary: 'One request for a talk',
        params,
        response: answers({ 200: Connection }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id } }, reply) => {
      const side = await sideOf(context, caller)
      return reply
        .header('cache-control', 'no-store')
        .send(resource(context, side, await found(context, side, id)))
    },
  )

  app.post(
    '/v1/connections',
    {
      config: { access: ['employer'] },
      schema: {
        tags,
        operationId: 'createConnection',
        summary:
          'Asks a candidate for a talk; open at once when they gave a contact route with a yes to this job',
        headers: idempotent,
        body: ConnectionDraft,
        response: answers({ 201: Connection }, 400, 401, 403, 404, 409, 413, 415),
      },
    },
    async ({ caller, body, headers }, reply) => {
      const employer = employerOf(caller)
      const [partner, at] = [caller.partner.id, now()]
      const profile = await ownProfile(context, caller, body.jobProfile)
      const share = pseudonyms.share(body.candidate, employer)
      const { id, repeated } = await database.transaction((transaction) =>
        once(
          transaction,
          {
            partner,
            who: employer,
            key: headers['idempotency-key'],
            request: ['POST /v1/connections', body],
            now: at,
          },
          async () => {
            const seen =
              share === null
                ? undefined
                : await visibleShare(transaction, { partner, employer, now: at }, share)
            if (!seen) throw new HttpProblem(404, 'not_found', `There is no candidate ${body.candidate}.`)
            const beforehand = (await yesTo(transaction, partner, profile.id)).get(seen.person_id) ?? null
            const made = await makeConnection(transaction, {
              partner,
              employer,
              person: seen.person_id,
              share: seen.id,
              jobProfile: profile.id,
              title: JSON.stringify(profile.title),
              note: body.note ?? null,
              employerContact: body.contact,
              personContact: beforehand,
              now: at,
            })
            if (made === null)
              throw new HttpProblem(409, 'conflict', 'This candidate was asked for this job before.')
            await note(transaction, caller, 'connection.requested', made, at)
            const type = beforehand === null ? 'connection.requested' : 'connection.opened'
            await announce(transaction, { partner, type, subject: made, now: at })
            if (beforehand !== null) await count(transaction, partner, 'matched', at)
            return made
          },
        ),
      )
      if (repeated) reply.header('idempotency-replayed', 'true')
      const side = { partner, employer }
      return reply
        .code(201)
        .header('location', `/v1/connections/${id}`)
        .header('cache-control', 'no-store')
        .send(resource(context, side, await found(context, side, id)))
    },
  )

  app.patch(
    '/v1/connections/:id',
    {
      config: { access: either },
      schema: {
        tags,
        operationId: 'changeConnection',
        summary: 'The person accepts or declines; either side withdraws',
        params,
        body: ConnectionChange,
        response: answers({ 200: Connection }, 400, 401, 403, 404, 409, 413, 415),
      },
    },
    async ({ caller, params: { id }, body }, reply) => {
      const side = await sideOf(context, caller)
      const row = await found(context, side, id)
      const { to, contact } = step(side, row, body)
      await database.transaction(async (transaction) => {
        if (!(await moveConnection(transaction, row, to, contact, now())))
          throw new HttpProblem(409, 'conflict', 'The other side was faster. Read it again.')
        await note(transaction, caller, `connection.${body.state}`, id, now())
        const type = to === 'open' ? 'connection.opened' : 'connection.closed'
        await announce(transaction, { partner: side.partner, type, subject: id, now: now() })
        if (to === 'open') await count(transaction, side.partner, 'matched', now())
      })
      return reply
        .header('cache-control', 'no-store')
        .send(resource(context, side, await found(context, side, id)))
    },
  )
}

/** What a wish does to a connection as it stands. Throws a 403 for the wrong side, a 409 when it is too late, a 400 without a contact route. */
function step(side: Side, row: ConnectionRow, { state, contact }: ConnectionChange) {
  if (state !== 'withdrawn' && !('person' in side))
    throw new HttpProblem(403, 'key_not_enough', 'Only the person accepts or declines.')
  const fits = state === 'withdrawn' ? ['requested', 'open'] : ['requested']
  if (!fits.includes(row.state))
    throw new HttpProblem(409, 'conflict', `This request is ${row.state}; it cannot be ${state} any more.`)
  if (state !== 'accepted') return { to: state, contact: null }
  if (!row.alive)
    throw new HttpProblem(409, 'conflict', 'The share that this request came by is over. Share again first.')
  if (contact === undefined)
    throw new HttpProblem(400, 'invalid_input', 'The body has one fault.', [
      { path: '/contact', message: 'is missing; accepting says how to reach you' },
    ])
  return { to: 'open' as const, contact }
}

/** The side that asks. */
export async function sideOf(context: Context, caller: Caller): Promise<Side> {
  if (caller.by === 'session' && caller.claims.scope === 'person') return ownerOf(context, caller)
  return { partner: caller.partner.id, employer: employerOf(caller) }
}

async function found({ database, now }: Context, side: Side, id: string): Promise<ConnectionRow> {
  const row = await readConnection(database, side, id, now())
  if (!row) throw new HttpProblem(404, 'not_found', `You have no request ${id}.`)
  return row
}

/** What one side reads: the other side's contact route only while it is open and the share it hangs on lives. */
function resource({ pseudonyms }: Context, side: Side, row: ConnectionRow): Connection {
  const person = 'person' in side
  const contact =
    row.state === 'open' && row.alive ? (person ? row.employer_contact : row.person_contact) : null
  return {
    id: row.id,
    jobProfile: row.job_profile_id,
    title: JSON.parse(row.title),
    ...(row.organisation === null ? {} : { organisation: row.organisation }),
    ...(!person && row.visible ? { candidate: pseudonyms.candidate(row.share_id, row.employer_id) } : {}),
    state: row.state,
    ...(row.note === null ? {} : { note: row.note }),
    ...(contact === null ? {} : { contact }),
    createdAt: row.created_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  }
}

function note(transaction: Queries, caller: Caller, action: string, subject: string, now: number) {
  const claims = caller.by === 'session' ? caller.claims : undefined
  const actor = claims?.person ? `person ${claims.person}` : `employer ${claims?.employer ?? ''}`
  return record(transaction, { partner: caller.partner.id, actor, action, subject }, now)
}
