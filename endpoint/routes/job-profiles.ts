import { Id, JobProfileDraft, JobProfileList, JobProfileResource } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { sendCached } from '../cached.ts'
import type { Context } from '../context.ts'
import { HttpProblem } from '../problem.ts'
import { currentRevision, listJobProfiles, publishJobProfile, readJobProfile } from '../store/job-profiles.ts'
import { answers, ifNoneMatch, unchanged } from './answers.ts'
import { type Cursor, readCursor, writeCursor } from './cursor.ts'
import type { Routes } from './routes.ts'

const tags = ['job-profiles']
const ListQuery = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
  },
  { additionalProperties: false },
)

export const jobProfileRoutes: Routes = (app, context) => {
  const { database, examples, now } = context

  app.get(
    '/v1/job-profiles',
    {
      config: { access: 'read' },
      schema: {
        tags,
        operationId: 'listJobProfiles',
        summary: 'All job profiles, vacancies first, then occupations as examples of work',
        headers: ifNoneMatch,
        querystring: ListQuery,
        response: answers({ 200: JobProfileList, ...unchanged }, 400, 401, 403),
      },
    },
    async (request, reply) =>
      sendCached(request, reply, await page(context, request.caller.partner.id, request.query)),
  )

  app.get(
    '/v1/job-profiles/:id',
    {
      config: { access: 'read' },
      schema: {
        tags,
        operationId: 'readJobProfile',
        summary: 'One job profile',
        headers: ifNoneMatch,
        params: Type.Object({ id: Id }),
        response: answers({ 200: JobProfileResource, ...unchanged }, 400, 401, 403, 404),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const found =
        examples.find((example) => example.id === id) ??
        (await readJobProfile(database, request.caller.partner.id, id))
      if (!found) throw new HttpProblem(404, 'not_found', `There is no job profile ${id}.`)
      return sendCached(request, reply, found)
    },
  )

  app.post(
    '/v1/job-profiles',
    {
      config: { access: 'publish' },
      schema: {
        tags,
        operationId: 'publishJobProfile',
        summary: 'Publishes a job profile; needs a session with scope job-profiles:write',
        headers: Type.Object({
          'idempotency-key': Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 128,
              description: 'The same key gives the first answer again, for 24 hours.',
            }),
          ),
        }),
        body: JobProfileDraft,
        response: answers({ 201: JobProfileResource }, 400, 401, 403, 409, 413, 415),
      },
    },
    async (request, reply) => {
      const { caller } = request
      const vouched = caller.by === 'session' ? caller.claims.organisation : undefined
      const { resource, repeated } = await publishJobProfile(database, {
        partner: caller.partner.id,
        // The name that the partner's server vouched for stands; a page cannot publish for somebody else.
        draft: vouched === undefined ? request.body : { ...request.body, organisation: vouched },
        idempotencyKey: request.headers['idempotency-key'],
        now: now(),
      })
      if (repeated) reply.header('idempotency-replayed', 'true')
      return reply.code(201).header('location', `/v1/job-profiles/${resource.id}`).send(resource)
    },
  )
}

/** One page: vacancies as they were when the first page was read, newest first, then the examples. */
async function page(
  { database, examples, version }: Context,
  partner: string,
  { limit, cursor: text }: { readonly limit?: number; readonly cursor?: string },
) {
  const most = limit ?? 50
  const cursor: Cursor = text
    ? readCursor(text, version)
    : { upTo: await currentRevision(database), before: Number.MAX_SAFE_INTEGER, examples: 0 }
  const { upTo, before } = cursor
  const vacancies =
    cursor.examples > 0 ? [] : await listJobProfiles(database, partner, { upTo, before, limit: most })
  const shown = examples.slice(cursor.examples, cursor.examples + most - vacancies.length)
  const seen = cursor.examples + shown.length
  const last = vacancies.at(-1)?.revision ?? before
  const more = seen < examples.length
  return {
    items: [...vacancies, ...shown],
    revision: upTo,
    ...(more ? { next: writeCursor({ upTo, before: last, examples: seen }, version) } : {}),
  }
}
