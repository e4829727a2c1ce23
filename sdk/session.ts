import { games } from '@skillprint/games'
import type { JobProfile, Wishes } from '@skillprint/scoring-worker/match'
import type { Skillprint } from '@skillprint/scoring-worker/skills'
import { changeConsent, needPlay, noConsent } from './consent.ts'
import { SdkError } from './errors.ts'
import { exportEverything } from './export/everything.ts'
import { startRun } from './runs.ts'
import type { Choice, Consent, GameEntry, Playing, Session, SessionOptions } from './session-types.ts'
import { copyStore, memoryStore, openStore, type Store } from './store.ts'
import { createSync, type Sync } from './sync.ts'
import type { JobProfileResource, Occupation, Skill } from './wire/index.ts'

/** Opens one person's session: their consent, what is kept, and everything computed from it. Does not throw for a refused storage: see `storage` and `problem`. */
export async function createSession(options: SessionOptions = {}): Promise<Session> {
  const { skillList } = await import('./skills.ts')
  const session = new PersonSession(options, skillList())
  await session.open()
  return session
}

const nothing = { chunks: '', skillprint: null as Skillprint | null }

class PersonSession extends EventTarget implements Session {
  #store: Store = memoryStore()
  #consent: Consent = noConsent
  #locale: string
  #denied = false
  #problem: SdkError | null = null
  #seed: string = crypto.randomUUID()
  #wishes: Wishes = {}
  #choices = new Map<string, { choice: Choice; nth: number }>()
  #scored = nothing
  #profiles: readonly JobProfileResource[] | null = null
  #scorer: ReturnType<typeof loadScorer> | null = null
  readonly #options: SessionOptions
  readonly #skills: readonly Skill[]
  readonly #sync: Sync | null
  readonly #name: string

  constructor(options: SessionOptions, skills: readonly Skill[]) {
    super()
    this.#options = options
    this.#skills = skills
    this.#locale = options.locale ?? 'nl'
    this.#sync = options.endpoint === undefined ? null : createSync(options.endpoint, options.key)
    this.#name = `skillprint/${options.key ?? 'local'}/1`
  }

  get locale(): string {
    return this.#locale
  }
  get consent(): Consent {
    return this.#consent
  }
  get storage(): Session['storage'] {
    return { mode: this.#store.mode, denied: this.#denied }
  }
  get problem(): SdkError | null {
    return this.#problem
  }
  get wishes(): Wishes {
    return this.#wishes
  }

  /** Finds what an earlier visit kept. Opens nothing new on the device: a database is only made after consent to keep. */
  async open(): Promise<void> {
    if (this.#options.storage === 'memory' || !(await databaseExists(this.#name))) return
    await this.#useKept()
  }

  async setConsent(change: Partial<Consent>): Promise<void> {
    const before = this.#consent
    this.#consent = changeConsent(before, change)
    if (this.#consent.keep === true && this.#store.mode === 'memory') await this.#startKeeping()
    else if (this.#consent.keep === false && this.#store.mode === 'indexeddb') await this.#stopKeeping()
    if (this.#consent.play === false && before.play === true) await this.#forgetRuns()
    await this.#store.setMeta('consent', this.#consent)
    this.#changed()
  }

  async setLocale(locale: string): Promise<void> {
    this.#locale = locale
    this.#changed()
  }

  async games(): Promise<readonly GameEntry[]> {
    const runs = await this.#store.runs()
    const results = (await this.#lastResults()) ?? []
    return Promise.all(
      Object.entries(games).map(async ([id, load]) => {
        const game = await load()
        const text: Readonly<Record<string, string>> =
          game.strings[this.#locale.split('-')[0] ?? 'nl'] ?? game.strings.nl ?? {}
        const own = runs.filter((run) => run.game === id)
        const last = results.findLast((result) => result.game === id)
        return {
          id,
          title: text.title ?? id,
          setting: text.setting ?? '',
          why: text.why ?? '',
          minutes: game.task.minutes,
          state: last?.testTrials ? 'played' : own.some((run) => run.ended === null) ? 'started' : 'new',
          again: last !== undefined && !last.valid,
        } satisfies GameEntry
      }),
    )
  }

  async play(
    id: string,
    host: HTMLElement | ShadowRoot,
    settings: { reducedMotion?: boolean; sound?: boolean } = {},
  ): Promise<Playing> {
    needPlay(this.#consent)
    const load = games[id]
    if (!load)
      throw new SdkError(
        'unknown-game',
        `play: got ${JSON.stringify(id)}, expected one of ${Object.keys(games).join(', ')}`,
      )
    const game = await load()
    return startRun(game, host, settings, {
      store: () => this.#store,
      locale: () => this.#locale,
      onStorageLost: (error, memory) => {
        this.#store = memory
        this.#denied = true
        this.#fail(error)
      },
      onEnded: () => this.#changed(),
    })
  }

  async skillprint(): Promise<Skillprint | null> {
    const chunks = await this.#store.chunks()
    if (chunks.length === 0) return null
    const state = chunks.map((chunk) => `${chunk.runId}:${chunk.firstSeq}`).join()
    if (state !== this.#scored.chunks) {
      const scorer = await this.#loadedScorer()
      // Buffers are handed over to the worker, so it gets copies.
      const skillprint = await scorer
        .score(chunks.map((chunk) => chunk.bytes.slice()))
        .catch((cause: unknown) => {
          throw this.#fail(
            new SdkError('scoring-failed', `skillprint: ${(cause as Error).message}`, { cause }),
          )
        })
      this.#scored = { chunks: state, skillprint }
    }
    return this.#scored.skillprint
  }

  async jobProfiles(): Promise<readonly JobProfileResource[]> {
    if (this.#profiles) return this.#profiles
    if (!this.#sync) return []
    try {
      const { items, malformed } = await this.#sync.jobProfiles()
      this.#profiles = items
      if (malformed.length > 0)
        this.#fail(
          new SdkError(
            'profile-malformed',
            `jobProfiles: left out ${malformed.join(', ')}: they do not fit the schema`,
          ),
        )
      else this.#fine()
      return items
    } catch (error) {
      throw this.#fail(error)
    }
  }

  async occupations(): Promise<readonly Occupation[]> {
    if (!this.#sync) return []
    return this.#sync.occupations().catch((error: unknown) => Promise.reject(this.#fail(error)))
  }

  skills(): readonly Skill[] {
    return this.#skills
  }

  async setWishes(wishes: Wishes): Promise<void> {
    this.#wishes = wishes
    await this.#store.setMeta('wishes', wishes)
    this.#changed()
  }

  async matches(): ReturnType<Session['matches']> {
    const [profiles, skillprint, scorer] = await Promise.all([
      this.jobProfiles(),
      this.skillprint(),
      this.#loadedScorer(),
    ])
    const known = skillprint ?? (await scorer.score([]))
    return scorer.rank(known, profiles as readonly JobProfile[], { wishes: this.#wishes, seed: this.#seed })
  }

  async explain(id: string): ReturnType<Session['explain']> {
    const profile = (await this.jobProfiles()).find((one) => one.id === id)
    if (!profile)
      throw new SdkError(
        'profile-malformed',
        `explain: got ${JSON.stringify(id)}, expected the id of a job profile in the list`,
      )
    const scorer = await this.#loadedScorer()
    return scorer.explain(
      (await this.skillprint()) ?? (await scorer.score([])),
      profile as JobProfile,
      this.#wishes,
    )
  }

  choices(): ReadonlyMap<string, Choice> {
    return new Map([...this.#choices].map(([profile, { choice }]) => [profile, choice]))
  }

  async choose(profile: string, choice: Choice): Promise<void> {
    const nth = Math.max(0, ...[...this.#choices.values()].map((one) => one.nth)) + 1
    this.#choices.set(profile, { choice, nth })
    await this.#store.putChoice({ profile, choice, nth })
    this.#changed()
  }

  async undoChoice(): Promise<string | null> {
    const last = [...this.#choices].sort(([, a], [, b]) => b.nth - a.nth)[0]?.[0]
    if (last === undefined) return null
    this.#choices.delete(last)
    await this.#store.removeChoice(last)
    this.#changed()
    return last
  }

  async export(): Promise<unknown> {
    return exportEverything(this.#store, this.#consent, await this.skillprint().catch(() => null))
  }

  async deleteAll(): Promise<void> {
    await this.#store.wipe()
    if (this.#store.mode === 'indexeddb') await this.#dropDatabase()
    this.#store = memoryStore()
    this.#forget()
    this.#changed()
  }

  async publishJobProfile(
    draft: Parameters<Session['publishJobProfile']>[0],
    clientSecret: string,
  ): Promise<JobProfileResource> {
    if (!this.#sync)
      throw new SdkError(
        'endpoint-unreachable',
        'publishJobProfile: this session has no endpoint, expected one in createSession',
      )
    const { validateJobProfileDraft } = await import('./wire/index.ts')
    const checked = validateJobProfileDraft(draft)
    if (!checked.ok)
      throw new SdkError(
        'profile-malformed',
        `publishJobProfile: ${checked.errors.map((fault) => `${fault.path}: ${fault.message}`).join('; ')}`,
        { cause: checked.errors },
      )
    const published = await this.#sync
      .publish(draft, clientSecret)
      .catch((error: unknown) => Promise.reject(this.#fail(error)))
    this.#profiles = null
    this.#changed()
    return published
  }

  close(): void {
    this.#store.close()
    void this.#scorer?.then((scorer) => scorer.close())
  }

  async #loadedScorer() {
    this.#scorer ??= loadScorer(this.#options.workerUrl)
    return this.#scorer.catch((cause: unknown) => {
      this.#scorer = null
      throw this.#fail(
        new SdkError('scoring-failed', `the scorer could not start: ${(cause as Error).message}`, { cause }),
      )
    })
  }

  async #lastResults() {
    return (await this.skillprint().catch(() => null))?.games
  }

  async #useKept(): Promise<void> {
    try {
      this.#store = await openStore(this.#name)
      this.#consent = (await this.#store.meta('consent')) ?? noConsent
      this.#seed = (await this.#store.meta('seed')) ?? this.#seed
      this.#wishes = ((await this.#store.meta('wishes')) as Wishes | undefined) ?? {}
      for (const { profile, choice, nth } of await this.#store.choices())
        this.#choices.set(profile, { choice, nth })
    } catch (error) {
      this.#denied = true
      this.#fail(error)
    }
  }

  async #startKeeping(): Promise<void> {
    try {
      const kept = await openStore(this.#name)
      await this.#store.setMeta('seed', this.#seed)
      await copyStore(this.#store, kept)
      this.#store = kept
      this.#denied = false
      this.#fine()
    } catch (error) {
      this.#denied = true
      this.#fail(error)
    }
  }

  async #stopKeeping(): Promise<void> {
    const memory = memoryStore()
    await copyStore(this.#store, memory)
    await this.#store.wipe()
    await this.#dropDatabase()
    this.#store = memory
  }

  async #dropDatabase(): Promise<void> {
    this.#store.close()
    const { deleteDB } = await import('idb')
    await deleteDB(this.#name)
  }

  async #forgetRuns(): Promise<void> {
    const consent = this.#consent
    await this.deleteAll()
    this.#consent = consent
  }

  #forget(): void {
    this.#consent = noConsent
    this.#seed = crypto.randomUUID()
    this.#wishes = {}
    this.#choices.clear()
    this.#scored = nothing
    this.#problem = null
  }

  #fail(error: unknown): SdkError {
    this.#problem =
      error instanceof SdkError ? error : new SdkError('scoring-failed', String(error), { cause: error })
    this.dispatchEvent(new Event('problem'))
    return this.#problem
  }

  #fine(): void {
    this.#problem = null
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'))
  }
}

/** The worker's code is only loaded when something has to be computed. */
async function loadScorer(workerUrl: string | undefined) {
  const { startScorer } = await import('@skillprint/scoring-worker')
  return startScorer(workerUrl === undefined ? {} : { workerUrl })
}

/** Whether an earlier visit made the database; false where the browser will not say, or refuses. */
async function databaseExists(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((database) => database.name === name)
  } catch {
    return false
  }
}
