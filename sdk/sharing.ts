import type { Wishes } from '@skillprint/scoring-worker/match'
import type { SkillId, Skillprint } from '@skillprint/scoring-worker/skills'
import type { Static, TArray, TObject, TSchema } from 'typebox'
import { checked } from './checked.ts'
import { SdkError } from './errors.ts'
import { outcomeCalls } from './outcomes.ts'
import { createOwnSession } from './own-session.ts'
import { createRequester } from './request.ts'
import type { Choice, Consent } from './session-types.ts'
import type { Sharing } from './sharing-types.ts'
import {
  CoachNoteList,
  Connection,
  ConnectionList,
  EmployerList,
  Interest,
  InterestList,
  Objection,
  ObjectionList,
  OutcomeList,
  PersonCreated,
  SessionToken,
  Share,
  type ShareChange,
  ShareList,
  sharedSkillprint,
} from './wire/index.ts'

export interface SharingOptions {
  readonly endpoint: string
  readonly key: string | undefined
  readonly consent: () => Consent
  readonly wishes: () => Wishes
  readonly skillprint: () => Promise<Skillprint | null>
  /** The secret that makes this device this person at the endpoint; null before the first share. */
  readonly secret: () => string | null
  readonly keepSecret: (secret: string | null) => Promise<void>
  readonly fetcher?: typeof fetch
}

/** One person's own things at the endpoint. A person is made there at the first share, not before. */
export function createSharing(options: SharingOptions): Sharing {
  const request = createRequester(options.endpoint, options.key, options.fetcher)
  const own = createOwnSession(request, async () => {
    const personSecret = options.secret()
    if (personSecret === null)
      throw new SdkError(
        'consent-needed',
        'sharing: this person is not known to the endpoint yet; share first',
      )
    const answer = await request('/v1/sessions', { method: 'POST', body: { personSecret } })
    return checked(SessionToken, answer, 'POST /v1/sessions')
  })
  const known = (): boolean => options.secret() !== null
  const becomeKnown = async (): Promise<void> => {
    if (known()) return
    const answer = await request('/v1/people', { method: 'POST' })
    const { personSecret, session } = await checked(PersonCreated, answer, 'POST /v1/people')
    await options.keepSecret(personSecret)
    own.use(session)
  }
  /** What the endpoint lists for this person; nothing before it knows them. */
  const list = async <Item extends TSchema>(
    schema: TObject<{ items: TArray<Item> }>,
    path: string,
  ): Promise<readonly Static<Item>[]> =>
    known() ? (await checked(schema, await own.ask(path), `GET ${path}`)).items : []
  const preview = async (skills?: readonly SkillId[]) => {
    const skillprint = await options.skillprint()
    return skillprint && sharedSkillprint(skillprint, skills)
  }
  const change = async (id: string, body: ShareChange): Promise<Share> =>
    checked(Share, await own.ask(`/v1/shares/${id}`, { method: 'PATCH', body }), 'PATCH /v1/shares')
  const answer = async (id: string, body: object): Promise<Connection> =>
    checked(
      Connection,
      await own.ask(`/v1/connections/${id}`, { method: 'PATCH', body }),
      'PATCH /v1/connections',
    )

  return {
    known,
    preview,
    employers: async () =>
      (await checked(EmployerList, await request('/v1/employers'), 'GET /v1/employers')).items,
    shares: () => list(ShareList, '/v1/shares'),

    async share({ audience, skills, days }) {
      if (options.consent().share !== true)
        throw new SdkError(
          'consent-needed',
          `share: consent to share is ${options.consent().share}, expected true (ask first, then setConsent)`,
        )
      const skillprint = await preview(skills)
      if (!skillprint || skillprint.skills.length === 0)
        throw new SdkError('consent-needed', 'share: there is no known skill to share yet; play first')
      await becomeKnown()
      const wishes = options.wishes()
      const body = { audience, skillprint, wishes, agreed: true, ...(days === undefined ? {} : { days }) }
      return checked(Share, await own.ask('/v1/shares', { method: 'POST', body }), 'POST /v1/shares')
    },
    pauseShare: (id) => change(id, { state: 'paused' }),
    resumeShare: (id) => change(id, { state: 'active' }),
    extendShare: (id, days) => change(id, { days }),
    async renewShare(id, skills) {
      const skillprint = await preview(skills)
      return change(id, { ...(skillprint ? { skillprint } : {}), wishes: options.wishes() as never })
    },
    withdrawShare: async (id) => void (await own.ask(`/v1/shares/${id}`, { method: 'DELETE' })),

    connections: () => list(ConnectionList, '/v1/connections'),
    accept: (id, contact) => answer(id, { state: 'accepted', contact }),
    decline: (id) => answer(id, { state: 'declined' }),
    withdrawConnection: (id) => answer(id, { state: 'withdrawn' }),

    interests: () => list(InterestList, '/v1/interests'),
    async showInterest(jobProfile: string, choice: Choice, contact?: string) {
      const body = { choice, ...(contact === undefined ? {} : { contact }) }
      const path = `/v1/interests/${encodeURIComponent(jobProfile)}`
      return checked(Interest, await own.ask(path, { method: 'PUT', body }), 'PUT /v1/interests')
    },
    withdrawInterest: async (jobProfile) =>
      void (await own.ask(`/v1/interests/${encodeURIComponent(jobProfile)}`, { method: 'DELETE' })),

    coachNotes: () => list(CoachNoteList, '/v1/coach-notes'),
    async object(body) {
      await becomeKnown()
      const answer = await own.ask('/v1/objections', { method: 'POST', body })
      return checked(Objection, answer, 'POST /v1/objections')
    },
    objections: () => list(ObjectionList, '/v1/objections'),
    outcomes: () => list(OutcomeList, '/v1/outcomes'),
    sayOutcome: outcomeCalls(own.ask).sayOutcome,
    withdrawOutcomes: async (connection) =>
      void (await own.ask(`/v1/outcomes/${encodeURIComponent(connection)}`, { method: 'DELETE' })),
    async sayConfidence(body) {
      await becomeKnown()
      await own.ask('/v1/confidence', { method: 'PUT', body })
    },

    everything: async () => (known() ? own.ask('/v1/people/self') : null),
    async erase() {
      if (!known()) return
      await own.ask('/v1/people/self', { method: 'DELETE' })
      own.end()
      await options.keepSecret(null)
    },
  }
}
