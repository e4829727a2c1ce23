import { vocabulary } from '@skillprint/scoring-worker/skills'
import { Id, Share, ShareChange, ShareDraft, type SharedSkillprint, ShareList } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { type Caller, personOf } from '../auth/authenticate.ts'
import type { Context } from '../context.ts'
import { HttpProblem } from '../problem.ts'
import { once } from '../store/answers.ts'
import { record } from '../store/audit.ts'
import { useInvitation } from '../store/coaching.ts'
import { count } from '../store/counts.ts'
import type { Queries } from '../store/database.ts'
import { listEmployers, readEmployer } from '../store/employers.ts'
import { personExists } from '../store/people.ts'
import {
  changeShare,
  listShares,
  makeShare,
  type Owner,
  readShare,
  shareResource,
  withdrawShare,
} from '../store/shares.ts'
import { answers, idempotent } from './answers.ts'
import type { Routes } from './routes.ts'

const tags = ['shares']
const params = Type.Object({ id: Id })
const access = ['person'] as const
const skillIds = new Set(vocabulary.map(({ id }) => id))

export const shareRoutes: Routes = (app, context) => {
  const { database, erasures } = context
  app.get(
    '/v1/shares',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'listShares',
        summary: 'Own shares, newest first',
        response: answers({ 200: ShareList }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const owner = await ownerOf(context, caller)
      const names = new Map((await listEmployers(database, owner.partner)).map(({ id, name }) => [id, name]))
      const rows = await listShares(database, owner)
      const items = rows.map((row) => shareResource(row, owner.now, names.get(row.employer_id ?? '')))
      return reply.header('cache-control', 'no-store').send({ items })
    },
  )

  app.post(
    '/v1/shares',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'createShare',
        summary:
          'Makes a skillprint visible to the pool, one employer or one coach; for 90 days unless said otherwise',
        headers: idempotent,
        body: ShareDraft,
        response: answers({ 201: Share }, 400, 401, 403, 404, 409, 413, 415),
      },
    },
    async ({ caller, body, headers }, reply) => {
      const owner = await ownerOf(context, caller)
      checkSkills(body.skillprint)
      const { to, employer, code } = body.audience
      if ((to === 'coach') !== (code !== undefined))
        throw fault('/audience/code', 'belongs with to: coach, and only there')
      if ((to === 'employer') !== (employer !== undefined))
        throw fault('/audience/employer', 'belongs with to: employer, and only there')
      const named = employer === undefined ? undefined : await readEmployer(database, owner.partner, employer)
      if (employer !== undefined && !named)
        throw fault('/audience/employer', 'is no employer of this partner')
      const { id, repeated } = await database.transaction((transaction) =>
        once(
          transaction,
          {
            partner: owner.partner,
            who: owner.person,
            key: headers['idempotency-key'],
            request: ['POST /v1/shares', body],
            now: owner.now,
          },
          async () => {
            const coach = code === undefined ? null : await useInvitation(transaction, owner, code)
            if (code !== undefined && coach === null)
              throw fault('/audience/code', 'was used, is over, or was never given out')
            const made = await makeShare(transaction, owner, body, coach)
            await count(transaction, owner.partner, 'shared', owner.now)
            await note(transaction, owner, 'share.created', made, { to, days: body.days ?? 90 })
            return made
          },
        ),
      )
      if (repeated) reply.header('idempotency-replayed', 'true')
      return reply
        .code(201)
        .header('location', `/v1/shares/${id}`)
        .header('cache-control', 'no-store')
        .send(await resource(database, owner, id))
    },
  )

  app.get(
    '/v1/shares/:id',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'readShare',
        summary: 'One own share',
        params,
        response: answers({ 200: Share }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id } }, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send(await resource(database, await ownerOf(context, caller), id)),
  )

  app.patch(
    '/v1/shares/:id',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'changeShare',
        summary: 'Pauses a share, goes on with it, makes it last longer, or puts a newer skillprint in it',
        params,
        body: ShareChange,
        response: answers({ 200: Share }, 400, 401, 403, 404, 413, 415),
      },
    },
    async ({ caller, params: { id }, body }, reply) => {
      const owner = await ownerOf(context, caller)
      if (body.skillprint) checkSkills(body.skillprint)
      await database.transaction(async (transaction) => {
        if (!(await changeShare(transaction, owner, id, body))) throw unknown(id)
        await note(transaction, owner, 'share.changed', id, body.state ? { state: body.state } : {})
      })
      return reply.header('cache-control', 'no-store').send(await resource(database, owner, id))
    },
  )

  app.delete(
    '/v1/shares/:id',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'withdrawShare',
        summary:
          'Withdraws a share: nobody sees it at their next request, its requests end, its contact routes are deleted',
        params,
        response: answers({ 204: null }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id } }, reply) => {
      const owner = await ownerOf(context, caller)
      if (!(await readShare(database, owner, id))) throw unknown(id)
      await erasures.note({ partner: owner.partner, person: owner.person, share: id })
      await database.transaction(async (transaction) => {
        if (!(await withdrawShare(transaction, owner, id))) throw unknown(id)
        await note(transaction, owner, 'share.withdrawn', id)
      })
      return reply.code(204).send()
    },
  )
}

/** The person who asks, if they were not erased in the meantime. */
export async function ownerOf(
  { database, now }: Pick<Context, 'database' | 'now'>,
  caller: Caller,
): Promise<Owner> {
  const person = personOf(caller)
  const partner = caller.partner.id
  if (!(await personExists(database, partner, person)))
    throw new HttpProblem(401, 'session_expired', 'Everything of this person was erased.')
  return { partner, person, now: now() }
}

async function resource(database: Queries, owner: Owner, id: string): Promise<Share> {
  const row = await readShare(database, owner, id)
  if (!row) throw unknown(id)
  const employer = row.employer_id && (await readEmployer(database, owner.partner, row.employer_id))
  return shareResource(row, owner.now, employer ? employer.name : undefined)
}

function note(
  transaction: Queries,
  { partner, person, now }: Owner,
  action: string,
  subject: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  return record(transaction, { partner, actor: `person ${person}`, action, subject, details }, now)
}

function checkSkills({ skills }: SharedSkillprint): void {
  const seen = new Set<string>()
  for (const [index, { skill }] of skills.entries()) {
    const path = `/skillprint/skills/${index}/skill`
    if (!skillIds.has(skill)) throw fault(path, `no skill ${skill} in the skill language`)
    if (seen.has(skill)) throw fault(path, `skill ${skill} stands there twice`)
    seen.add(skill)
  }
}

const unknown = (id: string): HttpProblem => new HttpProblem(404, 'not_found', `You have no share ${id}.`)
const fault = (path: string, message: string): HttpProblem =>
  new HttpProblem(400, 'invalid_input', 'The body has one fault.', [{ path, message }])
