import { randomUUID } from 'node:crypto'
import {
  ClientSecret,
  ClientSecretRequest,
  SessionEnding,
  SessionRequest,
  SessionToken,
  sessionScopes,
} from '@skillprint/sdk/wire'
import type { Caller } from '../auth/authenticate.ts'
import { everySession } from '../auth/authenticate.ts'
import type { SessionClaims } from '../auth/tokens.ts'
import type { Context } from '../context.ts'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { makeClientSecret, useClientSecret, type Vouched } from '../store/client-secrets.ts'
import { employerNamed } from '../store/employers.ts'
import { personNamed, personOfSecret, personReferred } from '../store/people.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'

/** Fifteen minutes. */
export const sessionLife = 15 * 60 * 1000
const tags = ['sessions']

export const sessionRoutes: Routes = (app, context) => {
  const { database, pseudonyms, now } = context
  app.post(
    '/v1/client-secrets',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'createClientSecret',
        summary: 'From your server: a client secret for one use within ten minutes',
        body: ClientSecretRequest,
        response: answers({ 201: ClientSecret }, 400, 401, 403, 413, 415),
      },
    },
    async (request, reply) => {
      const partner = request.caller.partner.id
      const { scope, organisation, reference } = request.body
      if (scope === 'employer' && organisation === undefined) throw missing('organisation', scope)
      if (scope === 'coach' && reference === undefined) throw missing('reference', scope)
      const employer =
        organisation === undefined
          ? undefined
          : await employerNamed(database, partner, organisation.trim(), now())
      const referenceHash = reference === undefined ? undefined : pseudonyms.reference(partner, reference)
      const vouched: Vouched = { scope, organisation, employer, referenceHash }
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send(await makeClientSecret(database, partner, vouched, now()))
    },
  )

  app.post(
    '/v1/sessions',
    {
      config: { access: 'publishable' },
      schema: {
        tags,
        operationId: 'createSession',
        summary:
          'From the page: swaps a client secret, or a person’s own secret, for a session token of fifteen minutes',
        body: SessionRequest,
        response: answers({ 201: SessionToken }, 400, 401, 403, 413, 415),
      },
    },
    async (request, reply) => {
      const { caller } = request
      const { clientSecret, personSecret } = request.body
      const who =
        personSecret === undefined
          ? await vouchedFor(context, caller, clientSecret ?? '')
          : await known(context, caller, personSecret)
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send(startSession(context, caller, who))
    },
  )

  app.post(
    '/v1/session-endings',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'endSessions',
        summary:
          'From your server: ends every session of a person or coach whom you named, as after a lost phone',
        body: SessionEnding,
        response: answers({ 204: null }, 400, 401, 403, 413, 415),
      },
    },
    async ({ caller, body }, reply) => {
      const partner = caller.partner.id
      const hash = pseudonyms.reference(partner, body.reference)
      const person = await personNamed(database, partner, hash)
      for (const one of [hash, ...(person === null ? [] : [person])])
        await context.partners.end(everySession(one), now() + sessionLife)
      const deed = {
        partner,
        actor: 'server',
        action: 'sessions.ended',
        subject: person ?? hash.slice(0, 16),
      }
      await database.transaction((transaction) => record(transaction, deed, now()))
      return reply.code(204).send()
    },
  )

  app.delete(
    '/v1/sessions/self',
    {
      config: { access: sessionScopes },
      schema: {
        tags,
        operationId: 'endSession',
        summary: 'Ends the session that asks, before its fifteen minutes are over',
        response: answers({ 204: null }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      if (caller.by === 'session') await context.partners.end(caller.claims.session, caller.claims.expires)
      return reply.code(204).send()
    },
  )
}

/** Signs a session of fifteen minutes for the page that asked. */
export function startSession(
  { tokens, now }: Pick<Context, 'tokens' | 'now'>,
  caller: Caller,
  who: Pick<SessionClaims, 'scope' | 'organisation' | 'employer' | 'person' | 'coach'>,
): SessionToken {
  if (caller.by !== 'publishable')
    throw new HttpProblem(403, 'key_not_enough', 'This needs a publishable key.')
  const issued = now()
  const expires = issued + sessionLife
  const { partner, origin } = caller
  const token = tokens.sign({
    session: randomUUID(),
    partner: partner.id,
    origin,
    ...who,
    issued,
    expires,
  })
  return { token, scope: who.scope, expiresAt: new Date(expires).toISOString() }
}

async function vouchedFor({ database, now }: Context, { partner }: Caller, clientSecret: string) {
  const used = await useClientSecret(database, partner.id, clientSecret, now())
  if (!used)
    throw new HttpProblem(
      401,
      'client_secret_invalid',
      'This client secret is unknown, used or older than ten minutes. Ask your server for a new one.',
    )
  const { scope, organisation, employer, referenceHash } = used
  const person =
    scope === 'person' && referenceHash !== undefined
      ? await personReferred(database, partner.id, referenceHash, now())
      : undefined
  return {
    scope,
    ...(organisation === undefined ? {} : { organisation }),
    ...(employer === undefined ? {} : { employer }),
    ...(scope === 'coach' && referenceHash !== undefined ? { coach: referenceHash } : {}),
    ...(person === undefined ? {} : { person }),
  }
}

async function known({ database, now }: Context, { partner }: Caller, personSecret: string) {
  const person = await personOfSecret(database, partner.id, personSecret, now())
  if (person === null)
    throw new HttpProblem(
      401,
      'person_secret_invalid',
      'Nobody has this person secret: it was never given out here, or everything of this person was erased.',
    )
  return { scope: 'person' as const, person }
}

function missing(field: string, scope: string): HttpProblem {
  return new HttpProblem(400, 'invalid_input', 'The body has one fault.', [
    { path: `/${field}`, message: `is missing; scope ${scope} needs it` },
  ])
}
