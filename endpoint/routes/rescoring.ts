import { score } from '@skillprint/scoring-worker/scorer'
import { Id, RescoringDraft, Share, sharedSkillprint } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { markRescored, readShare, shareResource } from '../store/shares.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'
import { ownerOf } from './shares.ts'

/** Play of one person, base64. */
const bodyLimit = 8 * 1024 * 1024

export const rescoringRoutes: Routes = (app, context) => {
  const { database } = context
  app.post(
    '/v1/shares/:id/rescorings',
    {
      bodyLimit,
      // Scoring is work: a person asks seldom.
      config: { access: ['person'], rateLimit: { max: 5, timeWindow: 60_000 } },
      schema: {
        tags: ['shares'],
        operationId: 'rescoreShare',
        summary:
          'With consent: the same play is scored here by the same scorer, then dropped; the same result is labelled verified by re-scoring',
        params: Type.Object({ id: Id }),
        body: RescoringDraft,
        response: answers({ 200: Share }, 400, 401, 403, 404, 409, 413, 415),
      },
    },
    async ({ caller, params: { id }, body }, reply) => {
      const owner = await ownerOf(context, caller)
      const before = await readShare(database, owner, id)
      if (!before) throw new HttpProblem(404, 'not_found', `You have no share ${id}.`)
      const shared = shareResource(before, owner.now).skillprint
      const scored = score(body.chunks.map((chunk) => new Uint8Array(Buffer.from(chunk, 'base64'))))
      const again = sharedSkillprint(
        scored,
        shared.skills.map(({ skill }) => skill),
      )
      const same = canonical(again) === canonical(shared)
      await database.transaction(async (transaction) => {
        if (same) await markRescored(transaction, owner, id)
        const details = { same }
        const { partner, person } = owner
        const deed = { partner, actor: `person ${person}`, action: 'share.rescored', subject: id, details }
        await record(transaction, deed, owner.now)
      })
      if (!same)
        throw new HttpProblem(
          409,
          'conflict',
          'This play gives another skillprint than the one that is shared.',
        )
      const after = await readShare(database, owner, id)
      if (!after) throw new HttpProblem(404, 'not_found', `You have no share ${id}.`)
      return reply.header('cache-control', 'no-store').send(shareResource(after, owner.now))
    },
  )
}

/** Skills in one order and fields in one order, whatever way they were written down. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (Array.isArray(part) && part.every((one) => typeof one === 'object' && one && 'skill' in one))
      return [...part].sort((a, b) => (a.skill < b.skill ? -1 : 1))
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
