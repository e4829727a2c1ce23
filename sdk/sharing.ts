import type { Wishes } from '@skillprint/scoring-worker/match'
import type { SkillId, Skillprint } from '@skillprint/scoring-worker/skills'
import { checked } from './checked.ts'
import { SdkError } from './errors.ts'
import { createOwnSession } from './own-session.ts'
import { createRequester } from './request.ts'
import type { Choice, Consent } from './session-types.ts'

import type { Sharing } from './sharing-types.ts'
import {
  Connection,
  ConnectionList,
  EmployerList,
  Interest,
  InterestList,
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
    shares: async () =>
      known() ? (await checked(ShareList, await own.ask('/v1/shares'), 'GET /v1/shares')).items : [],

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

    connections: async () =>
      known()
        ? (await checked(ConnectionList, await own.ask('/v1/connections'), 'GET /v1/connections')).items
        : [],
    accept: (id, contact) => answer(id, { state: 'accepted', contact }),
    decline: (id) => answer(id, { state: 'declined' }),
    withdrawConnection: (id) => answer(id, { state: 'withdrawn' }),

    interests: async () =>
      known() ? (await checked(InterestList, await own.ask('/v1/interests'), 'GET /v1/interests')).items : [],
    async showInterest(jobProfile: string, choice: Choice, contact?: string) {
      const body = { choice, ...(contact === undefined ? {} : { contact }) }
      const path = `/v1/interests/${encodeURIComponent(jobProfile)}`
      return checked(Interest, await own.ask(path, { method: 'PUT', body }), 'PUT /v1/interests')
    },
    withdrawInterest: async (jobProfile) =>
      void (await own.ask(`/v1/interests/${encodeURIComponent(jobProfile)}`, { method: 'DELETE' })),

    everything: async () => (known() ? own.ask('/v1/people/self') : null),
    async erase() {
      if (!known()) return
      await own.ask('/v1/people/self', { method: 'DELETE' })
      own.end()
      await options.keepSecret(null)
    },
  }
}
