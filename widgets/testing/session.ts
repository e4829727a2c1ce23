import type { GameInformation, MatchList, OtherOrder, Wishes } from '@skillprint/scoring-worker/match'
import type { RetakeOffer, Skillprint } from '@skillprint/scoring-worker/skills'
import type {
  Choice,
  Consent,
  Explained,
  ExportedFile,
  GameEntry,
  JobProfileDraftInput,
  Playing,
  ReplayHandle,
  RunEntry,
  SdkErrorCode,
  Session,
  Sharing,
  Told,
  Transfer,
} from '@skillprint/sdk'
import { SdkError } from '@skillprint/sdk'
import type { JobProfileResource, LearningOffer, Occupation, Skill } from '@skillprint/sdk/wire'
import { someExplanation, someJobs, someMatches, someOccupations } from './jobs.ts'
import { lineAgain } from './line-again.ts'
import type { FixtureTalks } from './sharing.ts'
import { someSkillprint, withLeftOut } from './skillprint.ts'
import { someSkills } from './skills.ts'

const titles: Readonly<Record<string, Readonly<Record<string, readonly [string, string, string]>>>> = {
  'tile-patterns': {
    nl: ['De tegelvloer', 'Bij een bouwbedrijf', 'Zo zien we hoe jij nadenkt.'],
    en: ['The tile floor', 'At a building company', 'It shows how you think.'],
  },
  'night-watch': {
    nl: ['De sorteerband', 'In een werkplaats', 'Zo zien we hoe jij oplet.'],
    en: ['The sorting belt', 'In a workshop', 'It shows how you pay attention.'],
  },
  'front-desk': {
    nl: ['Het gesprek', 'In een zorghuis', 'Zo zien we hoe jij luistert.'],
    en: ['The talk', 'In a care home', 'It shows how you listen.'],
  },
}

/** How a fixture session starts. */
export interface FixtureStart {
  readonly consent?: Partial<Consent>
  readonly skillprint?: Skillprint | null
  readonly states?: Readonly<Record<string, Partial<Pick<GameEntry, 'state' | 'again' | 'waits'>>>>
  readonly order?: MatchList['order']
  readonly jobs?: readonly JobProfileResource[]
  readonly denied?: boolean
  readonly forgetsAfterDays?: number
  /** What the partner offers to learn with. */
  readonly offers?: readonly LearningOffer[]
  /** What can be looked back at. */
  readonly runs?: readonly RunEntry[]
  /** The endpoint where this person shares; without it there is none. */
  readonly talks?: FixtureTalks
  /** A trouble that the session mentions while it works. */
  readonly problem?: SdkErrorCode
  /** Names the calls that fail, and with which code. */
  readonly failing?: Partial<
    Record<
      'games' | 'play' | 'runs' | 'replay' | 'skillprint' | 'matches' | 'occupations' | 'publish',
      SdkErrorCode
    >
  >
}

/** A session in memory that plays no real game: its game is one button, `[data-finish]`, and one to stop, `[data-stop]`. */
export class FixtureSession extends EventTarget implements Session {
  locale = 'nl'
  consent: Consent
  wishes: Wishes = {}
  told: Told = { evidence: [], worked: [] }
  problem: SdkError | null = null
  /** Emptied to make everything work again. */
  failing: NonNullable<FixtureStart['failing']>
  /** What was published, with its client secret. */
  readonly published: { draft: JobProfileDraftInput; secret: string }[] = []
  /** Whether the next finished run is a valid one. */
  nextRunValid = true
  /** What is advised when the next run is not valid; null: it is not offered again. */
  nextAdvice: RetakeOffer['advice'] | null = 'pace'
  #print: Skillprint | null
  #choices: [string, Choice][] = []
  readonly #start: FixtureStart
  readonly #states: Record<string, Partial<Pick<GameEntry, 'state' | 'again' | 'waits'>>>

  constructor(start: FixtureStart = {}) {
    super()
    this.#start = start
    this.consent = { play: null, keep: null, share: null, ...start.consent }
    this.#print = start.skillprint ?? null
    this.#states = { ...start.states }
    if (start.problem) this.problem = new SdkError(start.problem, `fixture: ${start.problem}`)
    this.failing = { ...start.failing }
  }

  get storage(): Session['storage'] {
    const denied = this.#start.denied ?? false
    const { forgetsAfterDays } = this.#start
    return {
      mode: this.consent.keep && !denied ? 'indexeddb' : 'memory',
      denied,
      ...(forgetsAfterDays ? { forgetsAfterDays } : {}),
    }
  }

  async setConsent(change: Partial<Consent>): Promise<void> {
    this.consent = { ...this.consent, ...change }
    this.#changed()
  }

  async setTold(told: Told): Promise<void> {
    this.told = told
    this.#changed()
  }

  async setLocale(locale: string): Promise<void> {
    this.locale = locale
    this.#changed()
  }

  async games(): Promise<readonly GameEntry[]> {
    this.#mayFail('games')
    return Object.entries(titles).map(([id, texts]) => {
      const [title, setting, why] = texts[this.locale] ?? texts.nl ?? ['', '', '']
      return {
        id,
        title,
        setting,
        why,
        minutes: 4,
        state: 'new',
        again: false,
        waits: false,
        ...this.#states[id],
      }
    })
  }

  async play(game: string, host: HTMLElement | ShadowRoot): Promise<Playing> {
    this.#mayFail('play')
    const button = (name: string): HTMLButtonElement => {
      const made = document.createElement('button')
      made.dataset[name] = ''
      made.textContent = name
      host.append(made)
      return made
    }
    const ended = new Promise<{ how: 'completed' | 'stopped'; runId: string; valid: boolean }>((resolve) => {
      const end = (how: 'completed' | 'stopped'): void => {
        host.replaceChildren()
        const valid = how === 'completed' && this.nextRunValid
        this.#states[game] =
          how === 'stopped'
            ? { state: 'started' }
            : { state: 'played', again: !valid && this.nextAdvice !== null }
        if (valid) this.#print = someSkillprint()
        else if (how === 'completed') this.#print = withLeftOut(this.#print, game, this.nextAdvice)
        this.#changed()
        resolve({ how, runId: `run-${game}`, valid })
      }
      button('finish').addEventListener('click', () => end('completed'))
      button('stop').addEventListener('click', () => end('stopped'))
    })
    const nothing = (): void => undefined
    return { ended, pause: nothing, resume: nothing, stop: nothing, set: nothing }
  }

  async skillprint(): Promise<Skillprint | null> {
    this.#mayFail('skillprint')
    return this.#print
  }

  async jobProfiles(): Promise<readonly JobProfileResource[]> {
    this.#mayFail('matches')
    return this.#start.jobs ?? someJobs
  }

  async occupations(): Promise<readonly Occupation[]> {
    this.#mayFail('occupations')
    return someOccupations
  }

  async skills(): Promise<readonly Skill[]> {
    return someSkills
  }

  async setWishes(wishes: Wishes): Promise<void> {
    this.wishes = wishes
    this.#changed()
  }

  async nextGames(): Promise<readonly GameInformation[]> {
    return [{ game: 'front-desk', information: 0.01 }]
  }

  async matches(by?: OtherOrder): Promise<MatchList> {
    this.#mayFail('matches')
    const jobs = this.#start.jobs ?? someJobs
    return {
      order: by?.kind ?? this.#start.order ?? 'score',
      version: 'rank 1',
      matches: (by ? someMatches.toReversed() : someMatches)
        .filter((match) => jobs.some((job) => job.id === match.profile))
        .map((match) =>
          this.#start.order === 'seed' ? { ...match, verdict: 'unknown', evidence: 0 } : match,
        ),
    }
  }

  async explain(profile: string): Promise<Explained> {
    return { ...someExplanation(profile), offers: this.#start.offers ?? [] }
  }

  choices(): ReadonlyMap<string, Choice> {
    return new Map(this.#choices)
  }

  async choose(profile: string, choice: Choice): Promise<void> {
    this.#choices = [...this.#choices.filter(([id]) => id !== profile), [profile, choice]]
    this.#changed()
  }

  async undoChoice(): Promise<string | null> {
    const last = this.#choices.pop()?.[0] ?? null
    this.#changed()
    return last
  }

  async exportFiles(): Promise<readonly ExportedFile[]> {
    return []
  }

  async runs(): Promise<readonly RunEntry[]> {
    this.#mayFail('runs')
    return this.consent.play === false ? [] : (this.#start.runs ?? [])
  }

  /** What is shown again is one line, `[data-again]`. */
  async replay(runId: string, host: HTMLElement | ShadowRoot): Promise<ReplayHandle> {
    this.#mayFail('replay')
    return lineAgain(runId, host)
  }

  async export(): Promise<unknown> {
    return { consent: this.consent, skillprint: this.#print }
  }

  async sharing(): Promise<Sharing> {
    if (this.#start.talks) return this.#start.talks.sharing
    throw new SdkError('endpoint-unreachable', 'fixture: this session has no endpoint')
  }

  /** The code that works; once. */
  code: string | null = '7K2M-0QXT-9V4B-HD3E'
  readonly transfer: Transfer = {
    send: async () => ({ code: '7K2M-0QXT-9V4B-HD3E', expiresAt: '2026-05-03T09:00:00Z' }),
    receive: async (code, keep) => {
      if (this.#print) throw new SdkError('device-in-use', 'fixture: somebody played here')
      if (code !== this.code) throw new SdkError('code-unknown', `fixture: ${code}`)
      this.code = null
      this.consent = { ...this.consent, play: true, keep }
      this.#print = someSkillprint()
      this.#changed()
    },
  }

  async deleteAll(): Promise<void> {
    this.#print = null
    this.#choices = []
    this.consent = { play: null, keep: null, share: null }
    this.#changed()
  }

  async publishJobProfile(draft: JobProfileDraftInput, secret: string): Promise<JobProfileResource> {
    this.#mayFail('publish')
    this.published.push({ draft, secret })
    return { ...draft, id: 'new-profile', kind: 'vacancy', revision: 2, createdAt: '2026-05-02T09:00:00Z' }
  }

  close(): void {}

  #mayFail(call: keyof NonNullable<FixtureStart['failing']>): void {
    const code = this.failing[call]
    if (code) throw Object.assign(new Error(`${call}: ${code}`), { code })
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'))
  }
}
