import type { InterviewQuestions } from '@skillprint/scoring-worker/skills'
import { checked } from './checked.ts'
import { type ClientSecretOptions, createClientSecretSession } from './client-secret-session.ts'
import { outcomeCalls } from './outcomes.ts'
import {
  Candidate,
  CandidateList,
  Connection,
  type ConnectionDraft,
  ConnectionList,
  type JobProfileDraft,
  JobProfileList,
  JobProfileResource,
  type Outcome,
  type OutcomeDraft,
} from './wire/index.ts'

/** The client secret has scope `employer`. */
export type EmployerOptions = ClientSecretOptions

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
  /** Two questions for a talk about each skill, by its id; loaded at the first call. */
  interviewQuestions(): Promise<ReadonlyMap<string, InterviewQuestions>>
  /** What this employer said about what became of its requests. */
  outcomes(): Promise<readonly Outcome[]>
  /** Says what became of a request; refused (409) until the candidate agreed that it is kept. */
  sayOutcome(draft: OutcomeDraft): Promise<Outcome>
}

/** Opens an employer's session at the endpoint; nothing is asked before the first call. */
export function createEmployerSession(options: EmployerOptions): EmployerSession {
  const { ask } = createClientSecretSession(options)
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
    interviewQuestions: async () => (await import('./skills.ts')).loadInterviewQuestions(),
    ...outcomeCalls(ask),
  }
}
