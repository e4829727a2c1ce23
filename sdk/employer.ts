import { checked } from './checked.ts'
import { createOwnSession } from './own-session.ts'
import { createRequester } from './request.ts'
import {
  Candidate,
  CandidateList,
  Connection,
  type ConnectionDraft,
  ConnectionList,
  type JobProfileDraft,
  JobProfileList,
  JobProfileResource,
  SessionToken,
} from './wire/index.ts'

export interface EmployerOptions {
  /** Address of the matching endpoint. */
  readonly endpoint: string
  /** Publishable key `pk_…`. */
  readonly key: string
  /** Asks the employer's own server for a one-use client secret with scope `employer`; called again when a session is over. */
  readonly clientSecret: () => Promise<string>
  readonly fetcher?: typeof fetch
}

/** What an employer does: publish, see who chose to be visible, ask for a talk. Each call throws an `SdkError`. */
export interface EmployerSession {
  /** Own job profiles, newest first. */
  jobProfiles(): Promise<readonly JobProfileResource[]>
  publish(draft: JobProfileDraft): Promise<JobProfileResource>
  replace(id: string, draft: JobProfileDraft): Promise<JobProfileResource>
  withdrawJobProfile(id: string): Promise<void>
  /** One page of everybody who chose to be visible, in order for one job profile. Limit 1–100, default 50. */
  candidates(
    jobProfile: string,
    page?: { readonly limit?: number; readonly cursor?: string },
  ): Promise<CandidateList>
  candidate(jobProfile: string, candidate: string): Promise<Candidate>
  /** Asks for a talk; open at once when the candidate gave a contact route with a yes to this job. */
  request(draft: ConnectionDraft): Promise<Connection>
  /** Own requests, newest first. */
  connections(): Promise<readonly Connection[]>
  withdrawConnection(id: string): Promise<Connection>
}

/** Opens an employer's session at the endpoint; nothing is asked before the first call. */
export function createEmployerSession(options: EmployerOptions): EmployerSession {
  const request = createRequester(options.endpoint, options.key, options.fetcher)
  const { ask } = createOwnSession(request, async () => {
    const clientSecret = await options.clientSecret()
    const answer = await request('/v1/sessions', { method: 'POST', body: { clientSecret } })
    return checked(SessionToken, answer, 'POST /v1/sessions')
  })
  const of = (jobProfile: string): string => `/v1/job-profiles/${encodeURIComponent(jobProfile)}`
  return {
    async jobProfiles() {
      const answer = await ask('/v1/job-profiles?mine=true&limit=100')
      return (await checked(JobProfileList, answer, 'GET /v1/job-profiles')).items
    },
    publish: async (body) =>
      checked(
        JobProfileResource,
        await ask('/v1/job-profiles', { method: 'POST', body }),
        'POST /v1/job-profiles',
      ),
    replace: async (id, body) =>
      checked(JobProfileResource, await ask(of(id), { method: 'PUT', body }), 'PUT /v1/job-profiles'),
    withdrawJobProfile: async (id) => void (await ask(of(id), { method: 'DELETE' })),
    async candidates(jobProfile, { limit = 50, cursor } = {}) {
      const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
      return checked(
        CandidateList,
        await ask(`${of(jobProfile)}/candidates?limit=${limit}${next}`),
        'GET candidates',
      )
    },
    candidate: async (jobProfile, id) =>
      checked(
        Candidate,
        await ask(`${of(jobProfile)}/candidates/${encodeURIComponent(id)}`),
        'GET candidates',
      ),
    request: async (body) =>
      checked(Connection, await ask('/v1/connections', { method: 'POST', body }), 'POST /v1/connections'),
    connections: async () =>
      (await checked(ConnectionList, await ask('/v1/connections'), 'GET /v1/connections')).items,
    withdrawConnection: async (id) =>
      checked(
        Connection,
        await ask(`/v1/connections/${id}`, { method: 'PATCH', body: { state: 'withdrawn' } }),
        'PATCH /v1/connections',
      ),
  }
}
