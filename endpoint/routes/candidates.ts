import { Candidate, CandidateList, Id, type JobProfileResource, Token, Whole } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { type Caller, employerOf } from '../auth/authenticate.ts'
import { describe } from '../candidates/describe.ts'
import { orderCandidates } from '../candidates/order.ts'
import type { Context } from '../context.ts'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { calibratedNorms } from '../store/calibrations.ts'
import { listConnections } from '../store/connections.ts'
import { yesTo } from '../store/interests.ts'
import { readJobProfile } from '../store/job-profiles.ts'
import { visibleShares } from '../store/shares.ts'
import { answers } from './answers.ts'
import { readPlace, writePlace } from './cursor.ts'
import type { Routes } from './routes.ts'

const tags = ['candidates']
const access = ['employer'] as const

export const candidateRoutes: Routes = (app, context) => {
  app.get(
    '/v1/job-profiles/:id/candidates',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'listCandidates',
        summary:
          'Everybody who chose to be visible, in order for this job profile, without names, with reasons',
        params: Type.Object({ id: Id }),
        querystring: Type.Object(
          {
            limit: Type.Optional(Whole(1, 100, { default: 50 })),
            cursor: Type.Optional(Token(400)),
          },
          { additionalProperties: false },
        ),
        response: answers({ 200: CandidateList }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params, query: { limit = 50, cursor } }, reply) => {
      const profile = await ownProfile(context, caller, params.id)
      const seen = await everybody(context, caller, profile)
      const { placed, order, basis, version } = seen.ordered
      const from = cursor === undefined ? 0 : placeOf(seen, cursor, context.version)
      const shown = placed.slice(from, from + limit)
      const last = shown.at(-1)
      await noteReading(context, caller, profile.id)
      return reply.header('cache-control', 'no-store').send({
        items: shown.map(seen.candidate),
        total: placed.length,
        order,
        basis,
        version,
        snapshotAgeMs: 0,
        ...(last && from + shown.length < placed.length
          ? { next: writePlace({ after: last.person.id, from: from + shown.length }, context.version) }
          : {}),
      })
    },
  )

  app.get(
    '/v1/job-profiles/:id/candidates/:candidate',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'readCandidate',
        summary: 'One candidate for this job profile',
        params: Type.Object({ id: Id, candidate: Id }),
        response: answers({ 200: Candidate }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params }, reply) => {
      const profile = await ownProfile(context, caller, params.id)
      const seen = await everybody(context, caller, profile)
      const found = seen.ordered.placed.find(({ person }) => person.id === params.candidate)
      if (!found) throw new HttpProblem(404, 'not_found', `There is no candidate ${params.candidate}.`)
      await noteReading(context, caller, profile.id)
      return reply.header('cache-control', 'no-store').send(seen.candidate(found))
    },
  )
}

/** The employer's own job profile; another one's is not there. */
export async function ownProfile(
  { database }: Pick<Context, 'database'>,
  caller: Caller,
  id: string,
): Promise<JobProfileResource> {
  const profile = await readJobProfile(database, caller.partner.id, id)
  if (profile?.employer !== employerOf(caller))
    throw new HttpProblem(404, 'not_found', `You have no job profile ${id}.`)
  return profile
}

/** Everybody whom this employer may see, in order, and how each is described. */
async function everybody(context: Context, caller: Caller, profile: JobProfileResource) {
  const { database, pseudonyms, now } = context
  const [partner, employer, at] = [caller.partner.id, employerOf(caller), now()]
  const rows = await visibleShares(database, { partner, employer, now: at })
  const calibrated = await calibratedNorms(database, partner)
  const yes = await yesTo(database, partner, profile.id)
  const connections = new Map(
    (await listConnections(database, { partner, employer }, at))
      .filter((one) => one.job_profile_id === profile.id)
      .map(({ share_id, id, state }) => [share_id, { id, state }]),
  )
  const people = rows.map((row) => ({
    id: pseudonyms.candidate(row.id, employer),
    row,
    skillprint: JSON.parse(row.skillprint),
    wishes: JSON.parse(row.wishes),
  }))
  const ordered = orderCandidates(profile, people, { calibrated, lot: pseudonyms.lot(profile.id, at) })
  const candidate = ({ person, tier }: (typeof ordered.placed)[number]): Candidate => {
    const connection = connections.get(person.row.id)
    return {
      id: person.id,
      tier,
      verified: person.row.verified,
      ...describe(profile, person, calibrated),
      interested: yes.has(person.row.person_id),
      ...(connection ? { connection } : {}),
      visibleUntil: person.row.expires_at.toISOString(),
    }
  }
  return { ordered, candidate }
}

/** Where the next page begins: after the last one shown, or at its number when that one has gone. */
function placeOf(
  { ordered }: Awaited<ReturnType<typeof everybody>>,
  cursor: string,
  version: string,
): number {
  const { after, from } = readPlace(cursor, version)
  const index = ordered.placed.findIndex(({ person }) => person.id === after)
  return index < 0 ? from : index + 1
}

/** Sessions that were noted already: one entry for each session and profile, not for each page. */
const noted = new Set<string>()
const mostNoted = 10_000

async function noteReading({ database, now }: Context, caller: Caller, profile: string): Promise<void> {
  const session = caller.by === 'session' ? caller.claims.session : ''
  const name = `${session} ${profile}`
  if (noted.has(name)) return
  if (noted.size >= mostNoted) noted.clear()
  noted.add(name)
  const deed = {
    partner: caller.partner.id,
    actor: `employer ${employerOf(caller)}`,
    action: 'candidates.read',
    subject: profile,
  }
  await database.transaction((transaction) => record(transaction, deed, now()))
}
