import { randomUUID } from 'node:crypto'
import { ClientSecret, ClientSecretRequest, SessionRequest, SessionToken } from '@skillprint/sdk/wire'
import { HttpProblem } from '../problem.ts'
import { makeClientSecret, useClientSecret } from '../store/client-secrets.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'

/** Fifteen minutes. */
export const sessionLife = 15 * 60 * 1000
const tags = ['sessions']

export const sessionRoutes: Routes = (app, { database, tokens, now }) => {
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
    async (request, reply) =>
      reply
        .code(201)
        .header('cache-control', 'no-store')
        .send(await makeClientSecret(database, request.caller.partner.id, request.body, now())),
  )

  app.post(
    '/v1/sessions',
    {
      config: { access: 'publishable' },
      schema: {
        tags,
        operationId: 'createSession',
        summary: 'From the page: swaps a client secret for a session token of fifteen minutes',
        body: SessionRequest,
        response: answers({ 201: SessionToken }, 400, 401, 403, 413, 415),
      },
    },
    async (request, reply) => {
      const { caller } = request
      if (caller.by !== 'publishable')
        throw new HttpProblem(403, 'key_not_enough', 'This needs a publishable key.')
      const issued = now()
      const used = await useClientSecret(database, caller.partner.id, request.body.clientSecret ?? '', issued)
      if (used?.scope !== 'job-profiles:write')
        throw new HttpProblem(
          401,
          'client_secret_invalid',
          'This client secret is unknown, used or older than ten minutes. Ask your server for a new one.',
        )
      const expires = issued + sessionLife
      const token = tokens.sign({
        session: randomUUID(),
        partner: caller.partner.id,
        origin: caller.origin,
        scope: used.scope,
        ...(used.organisation === null ? {} : { organisation: used.organisation }),
        issued,
        expires,
      })
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ token, scope: used.scope, expiresAt: new Date(expires).toISOString() })
    },
  )
}
