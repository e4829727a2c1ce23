import {
  Id,
  JobProfileDownload,
  JobProfileDraft,
  JobProfileList,
  JobProfileResource,
  Token,
  Whole,
  Words,
} from '@skillprint/sdk/wire'
import Type from 'typebox'
import { type Caller, employerOf } from '../auth/authenticate.ts'
import { sendCached } from '../cached.ts'
import type { Context } from '../context.ts'
import { compact } from '../downloads/compact.ts'
import { sendDownload } from '../downloads/downloads.ts'
import { HttpProblem } from '../problem.ts'
import { askedIn, search } from '../search/search.ts'
import { once } from '../store/answers.ts'
import { record } from '../store/audit.ts'
import type { Queries } from '../store/database.ts'
import {
  jobProfilesSince,
  listJobProfiles,
  lookForJobProfiles,
  publishJobProfile,
  readJobProfile,
  replaceJobProfile,
  withdrawJobProfile,
} from '../store/job-profiles.ts'
import { buriedSince, currentRevision } from '../store/revisions.ts'
import { answers, idempotent, ifNoneMatch, unchanged } from './answers.ts'
import { type Cursor, readCursor, writeCursor } from './cursor.ts'
import type { Routes } from './routes.ts'

const tags = ['job-profiles']
const publish = ['job-profiles:write', 'employer'] as const
const ListQuery = Type.Object(
  {
    limit: Type.Optional(Whole(1, 100, { default: 50 })),
    cursor: Type.Optional(Token(400)),
    search: Type.Optional(
      Words(100, 1, 'Words of a title; forgives spelling, endings and one slip, knows synonyms. One page.'),
    ),
    mine: Type.Optional(
      Type.Boolean({ description: 'Only those of the employer who asks, without the occupations.' }),
    ),
  },
  { additionalProperties: false },
)

export const jobProfileRoutes: Routes = (app, context) => {
  const { database, downloads, examples, now } = context

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
    async (request, reply) => sendCached(request, reply, await page(context, request.caller, request.query)),
  )

  app.get(
    '/v1/job-profile-downloads/latest',
    {
      config: { access: 'read' },
      schema: {
        tags,
        operationId: 'downloadJobProfiles',
        summary: 'Every vacancy in short form for ranking in the browser, or what changed since a revision',
        headers: ifNoneMatch,
        querystring: Type.Object({ since: Type.Optional(Whole(0)) }, { additionalProperties: false }),
        response: answers({ 200: JobProfileDownload, ...unchanged }, 400, 401, 403),
      },
    },
    async (request, reply) => {
      const partner = request.caller.partner.id
      const { since = 0 } = request.query
      const reader = await readerFor(context, request.caller)
      const revision = await currentRevision(reader, 'revision')
      if (since === 0) return sendDownload(request, reply, await downloads.read(reader, partner, revision))
      const changed = await jobProfilesSince(reader, partner, { since, upTo: revision })
      const removed = await buriedSince(reader, { kind: 'job-profile', partner, since, upTo: revision })
      return sendCached(request, reply, { revision, since, removed, ...compact(changed) })
    },
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
      const profile =
        examples.find((example) => example.id === id) ?? (await found(context, request.caller.partner.id, id))
      return sendCached(request, reply, profile)
    },
  )

  app.post(
    '/v1/job-profiles',
    {
      config: { access: publish },
      schema: {
        tags,
        operationId: 'publishJobProfile',
        summary: 'Publishes a job profile; needs a session with scope job-profiles:write or employer',
        headers: idempotent,
        body: JobProfileDraft,
        response: answers({ 201: JobProfileResource }, 400, 401, 403, 409, 413, 415),
      },
    },
    async ({ caller, body, headers }, reply) => {
      const publisher = publisherOf(caller, now())
      const { id, repeated } = await database.transaction((transaction) =>
        once(
          transaction,
          {
            partner: publisher.partner,
            who: publisher.employer ?? 'publisher',
            key: headers['idempotency-key'],
            request: ['POST /v1/job-profiles', body],
            now: publisher.now,
          },
          async () => {
            const made = await publishJobProfile(transaction, publisher, vouched(caller, body))
            await record(transaction, deed(publisher, 'job-profile.published', made), publisher.now)
            return made
          },
        ),
      )
      if (repeated) reply.header('idempotency-replayed', 'true')
      return reply
        .code(201)
        .header('location', `/v1/job-profiles/${id}`)
        .send(await found(context, publisher.partner, id))
    },
  )

  app.put(
    '/v1/job-profiles/:id',
    {
      config: { access: ['employer'] },
      schema: {
        tags,
        operationId: 'replaceJobProfile',
        summary: 'Puts another draft in the place of one’s own job profile; it keeps its id',
        params: Type.Object({ id: Id }),
        body: JobProfileDraft,
        response: answers({ 200: JobProfileResource }, 400, 401, 403, 404, 413, 415),
      },
    },
    async ({ caller, params: { id }, body }, reply) => {
      const publisher = { ...publisherOf(caller, now()), employer: employerOf(caller) }
      await database.transaction(async (transaction) => {
        if (!(await replaceJobProfile(transaction, publisher, id, vouched(caller, body)))) throw none(id)
        await record(transaction, deed(publisher, 'job-profile.replaced', id), publisher.now)
      })
      return reply.send(await found(context, publisher.partner, id))
    },
  )

  app.delete(
    '/v1/job-profiles/:id',
    {
      config: { access: ['employer'] },
      schema: {
        tags,
        operationId: 'withdrawJobProfile',
        summary: 'Withdraws one’s own job profile; requests for it end',
        params: Type.Object({ id: Id }),
        response: answers({ 204: null }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id } }, reply) => {
      const publisher = { ...publisherOf(caller, now()), employer: employerOf(caller) }
      await database.transaction(async (transaction) => {
        if (!(await withdrawJobProfile(transaction, publisher, id))) throw none(id)
        await record(transaction, deed(publisher, 'job-profile.withdrawn', id), publisher.now)
      })
      return reply.code(204).send()
    },
  )
}

function publisherOf(caller: Caller, now: number) {
  const employer = caller.by === 'session' ? (caller.claims.employer ?? null) : null
  return { partner: caller.partner.id, employer, now }
}

/** The name that the partner's server vouched for stands; a page cannot publish for somebody else. */
function vouched(caller: Caller, draft: JobProfileDraft): JobProfileDraft {
  const organisation = caller.by === 'session' ? caller.claims.organisation : undefined
  return organisation === undefined ? draft : { ...draft, organisation }
}

function deed(
  { partner, employer }: { readonly partner: string; readonly employer: string | null },
  action: string,
  subject: string,
) {
  return { partner, actor: employer === null ? 'publisher' : `employer ${employer}`, action, subject }
}

async function found({ database }: Context, partner: string, id: string): Promise<JobProfileResource> {
  const profile = await readJobProfile(database, partner, id)
  if (!profile) throw none(id)
  return profile
}

const none = (id: string): HttpProblem => new HttpProblem(404, 'not_found', `There is no job profile ${id}.`)

/** A key only reads, and a replica may lag behind for it; who has a session may have written, here or through another node. */
function readerFor({ reads }: Context, caller: Caller): Promise<Queries> {
  return caller.by === 'session' ? reads.fresh('revision') : Promise.resolve(reads.any())
}

/** One page: vacancies as they were when the first page was read, newest first, then the examples. */
async function page(
  context: Context,
  caller: Caller,
  {
    limit,
    cursor: text,
    mine = false,
    search: sought,
  }: { readonly limit?: number; readonly cursor?: string; readonly mine?: boolean; readonly search?: string },
) {
  const { examples, version } = context
  const database = await readerFor(context, caller)
  const partner = caller.partner.id
  const employer = mine ? employerOf(caller) : undefined
  const most = limit ?? 50
  if (sought !== undefined) {
    const asked = askedIn(sought)
    const found = asked.length === 0 ? [] : await lookForJobProfiles(database, partner, asked)
    const all = mine ? found.filter((one) => one.employer === employer) : [...found, ...examples]
    const items = asked.length === 0 ? [] : search(all, asked).slice(0, most)
    return { items, revision: await currentRevision(database, 'revision') }
  }
  const cursor: Cursor = text
    ? readCursor(text, version)
    : { upTo: await currentRevision(database, 'revision'), before: Number.MAX_SAFE_INTEGER, examples: 0 }
  const { upTo, before } = cursor
  const vacancies =
    cursor.examples > 0
      ? []
      : await listJobProfiles(database, partner, { upTo, before, limit: most, employer })
  const last = vacancies.at(-1)?.revision ?? before
  if (mine)
    return {
      items: [...vacancies],
      revision: upTo,
      ...(vacancies.length === most
        ? { next: writeCursor({ upTo, before: last, examples: 0 }, version) }
        : {}),
    }
  const shown = examples.slice(cursor.examples, cursor.examples + most - vacancies.length)
  const seen = cursor.examples + shown.length
  const more = seen < examples.length
  return {
    items: [...vacancies, ...shown],
    revision: upTo,
    ...(more ? { next: writeCursor({ upTo, before: last, examples: seen }, version) } : {}),
  }
}
