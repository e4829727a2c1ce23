import type { JobProfile } from '@skillprint/scoring-worker/match'
import { Candidate, CandidateList, Id, type JobProfileResource, Token, Whole } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { type Caller, employerOf } from '../auth/authenticate.ts'
import { describe } from '../candidates/describe.ts'
import type { Context } from '../context.ts'
import { HttpProblem } from '../problem.ts'
import type { Ranked } from '../snapshot/snapshot.ts'
import { record } from '../store/audit.ts'
import { calibratedNorms } from '../store/calibrations.ts'
import { listConnections } from '../store/connections.ts'
import { yesTo } from '../store/interests.ts'
import { readJobProfile } from '../store/job-profiles.ts'
import { type ShareRow, visibleAmong, visibleShare } from '../store/shares.ts'
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
      const viewing = await look(context, caller, profile)
      const place = cursor === undefined ? null : readPlace(cursor, context.version)
      const ranked = await context.snapshot.rank(viewing.asking, (place?.from ?? 0) + limit + slack)
      const from = place === null ? 0 : placeOf(ranked, viewing, place)
      const shown = ranked.first.slice(from, from + limit)
      const rows = await visibleAmong(
        context.database,
        viewing.viewer,
        shown.map(({ share }) => share),
      )
      const last = shown.at(-1)
      await noteReading(context, caller, profile.id)
      return reply.header('cache-control', 'no-store').send({
        // Whoever withdrew in the meantime is left out, whatever a snapshot says.
        items: shown.flatMap(({ share, tier }) => {
          const row = rows.get(share)
          return row ? [viewing.candidate(row, tier)] : []
        }),
        total: ranked.total - (shown.length - rows.size),
        order: ranked.order,
        basis: ranked.basis,
        version: ranked.version,
        snapshotAgeMs: Math.round(ranked.ageMs),
        ...(last && from + shown.length < ranked.total
          ? {
              next: writePlace(
                { after: viewing.nameOf(last.share), from: from + shown.length },
                context.version,
              ),
            }
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
      const viewing = await look(context, caller, profile)
      const share = context.pseudonyms.share(params.candidate, employerOf(caller))
      const row = share === null ? undefined : await visibleShare(context.database, viewing.viewer, share)
      const tier = row ? await context.snapshot.tierOf(viewing.asking, row.id) : null
      if (!row || !tier) throw new HttpProblem(404, 'not_found', `There is no candidate ${params.candidate}.`)
      await noteReading(context, caller, profile.id)
      return reply.header('cache-control', 'no-store').send(viewing.candidate(row, tier))
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

/** How many more than a page are ranked, so that a cursor is found again although some went before it. */
const slack = 100

/** Who looks at the candidates for a profile, and how each is described. */
async function look(context: Context, caller: Caller, profile: JobProfileResource) {
  const { database, pseudonyms, now } = context
  const [partner, employer, at] = [caller.partner.id, employerOf(caller), now()]
  const calibrated = await calibratedNorms(database, partner)
  const yes = await yesTo(database, partner, profile.id)
  const connections = new Map(
    (await listConnections(database, { partner, employer }, at))
      .filter((one) => one.job_profile_id === profile.id)
      .map(({ share_id, id, state }) => [share_id, { id, state }]),
  )
  const nameOf = (share: string): string => pseudonyms.candidate(share, employer)
  const candidate = (row: ShareRow, tier: Candidate['tier']): Candidate => {
    const person = { skillprint: JSON.parse(row.skillprint), wishes: JSON.parse(row.wishes) }
    const connection = connections.get(row.id)
    return {
      id: nameOf(row.id),
      tier,
      verified: row.verified,
      ...describe(profile, person, calibrated),
      interested: yes.has(row.person_id),
      ...(connection ? { connection } : {}),
      visibleUntil: row.expires_at.toISOString(),
    }
  }
  const asking = {
    partner,
    employer,
    profile: profile as JobProfile,
    calibrated,
    lot: pseudonyms.lot(profile.id, at),
    now: at,
  }
  return { asking, viewer: { partner, employer, now: at }, nameOf, candidate }
}

/** Where the next page begins: after the last one shown, or at its number when that one has gone. */
function placeOf(
  { first }: Ranked,
  { nameOf }: Awaited<ReturnType<typeof look>>,
  { after, from }: { readonly after: string; readonly from: number },
): number {
  // The last one shown stands where it stood, or a little before or after it.
  for (let apart = 0; apart <= slack; apart++)
    for (const index of [from - 1 - apart, from - 1 + apart]) {
      const one = first[index]
      if (one && nameOf(one.share) === after) return index + 1
    }
  return from
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
