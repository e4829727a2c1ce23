import type { EmployerSession, Sharing } from '@skillprint/sdk'
import { SdkError } from '@skillprint/sdk'
import type { Candidate, Connection, Objection, Share, SharedSkillprint } from '@skillprint/sdk/wire'
import { someJobs } from './jobs.ts'
import { someSkillprint } from './skillprint.ts'

/** What a fixture shares: the known skills of the fixture's card. */
export const somePreview = (chosen?: readonly string[]): SharedSkillprint => {
  const { version, norms, skills } = someSkillprint()
  return {
    version,
    norms,
    skills: skills.flatMap(({ skill, state, y, level, reliability, bands }) =>
      state === 'unknown' || (chosen && !chosen.includes(skill))
        ? []
        : [{ skill, state, y, level, reliability, bands: [...bands], sources: ['game' as const] }],
    ),
  }
}

const someQuestions = {
  nl: ['Vertel over een keer dat je hielp. Wat deed je?', 'Er is haast. Wat doe je?'],
  en: ['Tell me about a time when you helped. What did you do?', 'There is haste. What do you do?'],
} as const

/** One person and one employer at an endpoint in memory: what one does, the other sees. */
export class FixtureTalks {
  shares: Share[] = []
  talk: Connection | null = null
  /** What the person contested; a test answers here. */
  objections: Objection[] = []
  /** Shares an earlier card: its first skill stood lower. */
  earlier = false
  /** How the person can be reached, once told. */
  #person = ''
  #employer = ''

  readonly sharing: Sharing = {
    known: () => this.shares.length > 0,
    preview: async (skills) => somePreview(skills),
    employers: async () => [{ id: 'employer-1', name: 'Van Dijk Bestratingen' }],
    shares: async () => this.shares,
    share: async ({ audience, skills, days = 90 }) => {
      const share: Share = {
        id: `share-${this.shares.length + 1}`,
        audience: {
          to: audience.to,
          ...(audience.employer ? { employer: audience.employer, name: 'Van Dijk Bestratingen' } : {}),
        },
        state: 'active',
        verified: 'own-device',
        skillprint: somePreview(skills),
        wishes: {},
        createdAt: '2026-05-02T09:00:00Z',
        expiresAt: new Date(Date.UTC(2026, 4, 2 + days)).toISOString(),
      }
      this.shares = [share, ...this.shares]
      return share
    },
    pauseShare: async (id) => this.#change(id, { state: 'paused' }),
    resumeShare: async (id) => this.#change(id, { state: 'active' }),
    extendShare: async (id) => this.#change(id, { expiresAt: '2027-01-01T09:00:00.000Z' }),
    renewShare: async (id, skills) => this.#change(id, { skillprint: somePreview(skills) }),
    withdrawShare: async (id) => {
      this.shares = this.shares.filter((share) => share.id !== id)
    },
    connections: async () => (this.talk ? [withoutContact(this.talk, this.#employer)] : []),
    accept: async (_, contact) => {
      this.#person = contact
      return this.#answer('open')
    },
    decline: async () => this.#answer('declined'),
    withdrawConnection: async () => this.#answer('withdrawn'),
    interests: async () => [],
    showInterest: async (jobProfile, choice) => ({
      jobProfile,
      choice,
      opensAtOnce: false,
      changedAt: '2026-05-02T09:00:00Z',
    }),
    withdrawInterest: async () => undefined,
    coachNotes: async () => [],
    object: async (draft) => {
      const at = '2026-05-02T09:00:00Z'
      const made: Objection = {
        ...draft,
        id: `objection-${this.objections.length + 1}`,
        state: 'received',
        createdAt: at,
        changedAt: at,
      }
      this.objections = [made, ...this.objections]
      return made
    },
    objections: async () => this.objections,
    outcomes: async () => [],
    sayOutcome: refuse,
    withdrawOutcomes: refuse,
    sayConfidence: refuse,
    everything: async () => null,
    erase: async () => {
      this.shares = []
    },
  }

  readonly employer: EmployerSession = {
    jobProfiles: async () => someJobs.filter(({ kind }) => kind === 'vacancy'),
    publish: refuse,
    replace: refuse,
    withdrawJobProfile: refuse,
    candidates: async (jobProfile) => {
      const seen = this.shares.some(({ state }) => state === 'active')
      return {
        items: seen ? [this.#candidate(jobProfile)] : [],
        total: seen ? 1 : 0,
        order: 'seed',
        basis: { skills: [], practical: false },
        version: 'rank 1',
        snapshotAgeMs: 0,
      }
    },
    candidate: async (jobProfile) => this.#candidate(jobProfile),
    request: async ({ jobProfile, candidate, contact, note }) => {
      this.#employer = contact
      const job = someJobs.find(({ id }) => id === jobProfile)
      this.talk = {
        id: 'talk-1',
        jobProfile,
        title: job?.title ?? { nl: jobProfile },
        ...(job?.organisation ? { organisation: job.organisation } : {}),
        candidate,
        state: 'requested',
        ...(note ? { note } : {}),
        createdAt: '2026-05-02T09:00:00Z',
        changedAt: '2026-05-02T09:00:00Z',
      }
      return this.talk
    },
    connections: async () => (this.talk ? [withoutContact(this.talk, this.#person)] : []),
    withdrawConnection: async () => this.#answer('withdrawn'),
    interviewQuestions: async () => new Map([[someJobs[0]?.requirements[0]?.skill ?? '', someQuestions]]),
    outcomes: async () => [],
    sayOutcome: refuse,
  }

  #candidate(jobProfile: string): Candidate {
    const job = someJobs.find(({ id }) => id === jobProfile)
    const shown = this.shares[0]?.skillprint.skills ?? []
    return {
      id: 'candidate-7f2c',
      tier: 'B',
      norms: someSkillprint().norms,
      verified: 'own-device',
      skills: (job?.requirements ?? []).map(({ skill, relevance, level }) => {
        const known = shown.find((one) => one.skill === skill)
        return known
          ? {
              skill,
              relevance,
              level,
              fit: 'meets' as const,
              bands: known.bands,
              reliability: known.reliability,
              sources: known.sources,
              orders: false,
              withheld: 'pilot-norm' as const,
            }
          : { skill, relevance, level, fit: 'unknown' as const, orders: false }
      }),
      fits: shown.slice(0, 2).map(({ skill }) => skill),
      grows: shown[2]?.skill ?? null,
      practical: 'unknown',
      interested: true,
      ...(this.talk ? { connection: { id: this.talk.id, state: this.talk.state } } : {}),
      visibleUntil: '2026-08-01T09:00:00Z',
    }
  }

  #answer(state: Connection['state']): Connection {
    if (!this.talk) throw new Error('fixture: nobody asked for a talk')
    this.talk = { ...this.talk, state }
    return this.talk
  }

  #change(id: string, part: Partial<Share>): Share {
    const found = this.shares.find((share) => share.id === id)
    if (!found) throw new Error(`fixture: there is no share ${id}`)
    const changed = { ...found, ...part }
    this.shares = this.shares.map((share) => (share.id === id ? changed : share))
    return changed
  }
}

/** The contact route is only there while the talk is open. */
const withoutContact = (talk: Connection, contact: string): Connection =>
  talk.state === 'open' ? { ...talk, contact } : talk

async function refuse(): Promise<never> {
  throw new SdkError('endpoint-refused', 'fixture: this employer publishes nothing')
}
