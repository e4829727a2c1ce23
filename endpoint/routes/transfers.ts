import { Transfer, TransferClaim, TransferDraft } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { HttpProblem } from '../problem.ts'
import { claimTransfer, keepTransfer } from '../store/transfers.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'

const tags = ['transfers']
/** Everything of one device, encrypted. */
const bodyLimit = 8 * 1024 * 1024
/** A code cannot be guessed by trying: few tries a minute for one key and address. */
const rateLimit = { max: 20, timeWindow: 60_000 }

export const transferRoutes: Routes = (app, { database, now }) => {
  app.post(
    '/v1/transfers',
    {
      bodyLimit,
      config: { access: 'publishable', rateLimit },
      schema: {
        tags,
        operationId: 'createTransfer',
        summary:
          'Keeps what a browser encrypted for another device, for 24 hours; the endpoint cannot read it',
        body: TransferDraft,
        response: answers({ 201: Transfer }, 400, 401, 403, 409, 413, 415),
      },
    },
    async ({ caller, body }, reply) => {
      const kept = await database.transaction((transaction) =>
        keepTransfer(transaction, { partner: caller.partner.id, ...body, now: now() }),
      )
      if (!kept) throw new HttpProblem(409, 'conflict', 'This transfer is there already. Make a new code.')
      return reply.code(201).header('cache-control', 'no-store').send(kept)
    },
  )

  app.post(
    '/v1/transfers/:id/claims',
    {
      config: { access: 'publishable', rateLimit },
      schema: {
        tags,
        operationId: 'claimTransfer',
        summary: 'Gives the ciphertext out once; after that it is gone',
        params: Type.Object({ id: TransferDraft.properties.id }),
        response: answers({ 200: TransferClaim }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id } }, reply) => {
      const ciphertext = await claimTransfer(database, caller.partner.id, id, now())
      if (ciphertext === null)
        throw new HttpProblem(
          404,
          'not_found',
          'There is nothing under this code: it was used, is over, or is wrong.',
        )
      return reply.header('cache-control', 'no-store').send({ ciphertext })
    },
  )
}
