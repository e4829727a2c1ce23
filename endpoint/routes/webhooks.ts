import { Id, Replay, ReplayDraft, Webhook, WebhookDraft, WebhookList } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { addWebhook, listWebhooks, removeWebhook, replay } from '../store/webhooks.ts'
import { isInside } from '../webhooks/send.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'

const tags = ['webhooks']
const access = 'secret' as const

export const webhookRoutes: Routes = (app, { database, vault, now }) => {
  app.get(
    '/v1/webhooks',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'listWebhooks',
        summary: 'From your server: addresses that hear of events',
        response: answers({ 200: WebhookList }, 401, 403),
      },
    },
    async ({ caller }) => ({ items: await listWebhooks(database, caller.partner.id) }),
  )

  app.post(
    '/v1/webhooks',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'createWebhook',
        summary:
          'From your server: an address that hears of events in the Standard Webhooks form; the secret is shown once',
        body: WebhookDraft,
        response: answers({ 201: Webhook }, 400, 401, 403, 413, 415),
      },
    },
    async ({ caller, body }, reply) => {
      const { hostname, username, password } = new URL(body.url)
      if (isInside(hostname.replace(/^\[|\]$/g, '')) || username || password)
        throw new HttpProblem(400, 'invalid_input', 'The body has one fault.', [
          { path: '/url', message: 'must be a public https address without a user name' },
        ])
      const partner = caller.partner.id
      const made = await database.transaction(async (transaction) => {
        const webhook = await addWebhook(transaction, vault, partner, body, now())
        const deed = { partner, actor: 'server', action: 'webhook.made', subject: webhook.id }
        await record(transaction, deed, now())
        return webhook
      })
      return reply.code(201).header('cache-control', 'no-store').send(made)
    },
  )

  app.delete(
    '/v1/webhooks/:id',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'removeWebhook',
        summary: 'From your server: this address hears nothing any more',
        params: Type.Object({ id: Id }),
        response: answers({ 204: null }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id } }, reply) => {
      const partner = caller.partner.id
      await database.transaction(async (transaction) => {
        if (!(await removeWebhook(transaction, partner, id))) throw none(id)
        const deed = { partner, actor: 'server', action: 'webhook.removed', subject: id }
        await record(transaction, deed, now())
      })
      return reply.code(204).send()
    },
  )

  app.post(
    '/v1/webhooks/:id/replays',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'replayWebhook',
        summary: 'From your server: sends every event since a time again, under the same ids',
        params: Type.Object({ id: Id }),
        body: ReplayDraft,
        response: answers({ 202: Replay }, 400, 401, 403, 404, 413, 415),
      },
    },
    async ({ caller, params: { id }, body }, reply) => {
      const events = await database.transaction((transaction) =>
        replay(transaction, caller.partner.id, id, new Date(body.since), now()),
      )
      if (events === null) throw none(id)
      return reply.code(202).send({ events })
    },
  )
}

const none = (id: string): HttpProblem => new HttpProblem(404, 'not_found', `There is no webhook ${id}.`)
