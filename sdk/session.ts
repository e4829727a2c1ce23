import type { ReplayHandle } from '@skillprint/engine/replay'
import type { Wishes } from '@skillprint/scoring-worker/match'
import type { Skillprint } from '@skillprint/scoring-worker/skills'
import { putChoice, removeLastChoice } from './choices.ts'
import { changeConsent, needPlay } from './consent.ts'
import { checkBefore, type Device } from './device.ts'
import { SdkError } from './errors.ts'
import type { ExportedFile, ExportFormat } from './export/files.ts'
import { gameEntries, gameOf, runEntries } from './game-lists.ts'
import { markSaved } from './high-water.ts'
import { eraseWhenIdle } from './idle.ts'
import {
  databaseName,
  forget,
  type Kept,
  keepAsAgreed,
  nothingKept,
  readKept,
  startKeeping,
  storageOf,
  takeOver,
} from './keeping.ts'
import { lostEnd } from './losses.ts'
import { createMatching } from './matching.ts'
import type {
  Choice,
  Consent,
  GameEntry,
  JobProfileDraftInput,
  Playing,
  PlaySettings,
  RunEntry,
  Session,
  SessionOptions,
  Told,
} from './session-types.ts'
import { createSharingDoor } from './sharing-door.ts'
import type { Sharing } from './sharing-types.ts'
import { createTransfer, type Transfer } from './transfer/door.ts'
import type { JobProfileResource, Occupation, Skill } from './wire/index.ts'

/** Opens one person's session: their consent, what is kept, and everything computed from it. A refused storage does not throw: see `storage` and `problem`. */
export async function createSession(options: SessionOptions = {}): Promise<Session> {
  const kept = nothingKept()
  const problem = options.storage === 'memory' ? null : await readKept(kept, databaseName(options.key))
  return sessionOf(options, kept, problem)
}

/** A session on what is already there. */
export const sessionOf = async (options: SessionOptions, kept: Kept, problem?: SdkError | null) =>
  eraseWhenIdle(new PersonSession(options, kept, problem ?? null), options.eraseAfter)

class PersonSession extends EventTarget implements Session {
  #locale: string
  #problem: SdkError | null
  readonly #kept: Kept
  readonly #matching: ReturnType<typeof createMatching>
  readonly #name: string
  readonly #keeps: boolean
  readonly #sharing: ReturnType<typeof createSharingDoor>
  readonly transfer: Transfer

  constructor(options: SessionOptions, kept: Kept, problem: SdkError | null) {
    super()
    const { endpoint, key, locale, workerUrl, calibration, age, storage } = options
    this.#kept = kept
    this.#problem = problem
    this.#locale = locale ?? 'nl'
    this.#name = databaseName(options.key)
    this.#keeps = storage !== 'memory'
    this.#sharing = createSharingDoor(options, kept, () => this.skillprint())
    this.transfer = createTransfer(options, kept, {
      name: this.#name,
      keeps: this.#keeps,
      needWriter: () => this.#needWriter(),
      onMovedIn: (refused) => {
        this.#problem = refused
        this.#changed()
      },
    })
    kept.onLost = (error) => this.#tell(error)
    this.#matching = createMatching({
      endpoint,
      key,
      workerUrl,
      calibration,
      age,
      kept,
      onProblem: (error) => this.#tell(error),
    })
  }

  get locale(): string {
    return this.#locale
  }
  get consent(): Consent {
    return this.#kept.consent
  }
  get storage(): Session['storage'] {
    return storageOf(this.#kept)
  }
  get problem(): SdkError | null {
    return this.#problem
  }
  get wishes(): Wishes {
    return this.#kept.wishes as Wishes
  }

  async setConsent(change: Partial<Consent>): Promise<void> {
    const kept = this.#kept
    const before = kept.consent
    const next = changeConsent(before, change)
    const takesBack = [change.play, change.keep].includes(false)
    // Taking back never waits for another tab.
    if (!takesBack) await this.#needWriter()
    const failed = next.share === false && before.share === true ? await this.#sharing.erase() : null
    const problem = await keepAsAgreed(kept, this.#name, this.#keeps, next)
    if (problem !== undefined) this.#problem = problem
    this.#changed()
    if (failed) throw this.#tell(failed)
  }

  async setLocale(locale: string): Promise<void> {
    if (locale === this.#locale) return
    this.#locale = locale
    this.#changed()
  }

  readonly #device: Device = { last: null }

  async games(): Promise<readonly GameEntry[]> {
    // The other tab may have gone.
    if (this.#kept.busy) await takeOver(this.#kept, this.#name)
    const skillprint = await this.skillprint().catch(() => null)
    return gameEntries(this.#kept.store, this.#locale, skillprint, this.#device)
  }

  async play(id: string, host: HTMLElement | ShadowRoot, settings: PlaySettings = {}): Promise<Playing> {
    needPlay(this.consent)
    const load = gameOf(id)
    await this.#needWriter()
    const [game, { startRun }] = await Promise.all([load(), import('./runs.ts')])
    const device = await checkBefore(game, this.#device)
    return startRun(game, host, settings, {
      device,
      kept: this.#kept,
      locale: this.#locale,
      onProblem: (error) => this.#tell(error),
      onSaved: (runId, upTo, chunks) => {
        markSaved(this.#name, runId, upTo, chunks)
        this.dispatchEvent(new Event('saved'))
      },
      onCut: (runId, left) =>
        lostEnd(this.#kept.store, this.#name, runId, left).then((lost) => void (lost && this.#tell(lost))),
      onEnded: async () => {
        // Storage failed in the middle; there may be room or a connection again.
        const lost = this.#kept.store.mode === 'memory' && this.consent.keep && this.#keeps
        if (lost) this.#problem = (await startKeeping(this.#kept, this.#name)) ?? this.#problem
        this.#changed()
      },
    })
  }

  skillprint(): Promise<Skillprint | null> {
    return this.#told(this.#matching.skillprint())
  }

  jobProfiles(): Promise<readonly JobProfileResource[]> {
    return this.#told(this.#matching.jobProfiles())
  }

  occupations(): Promise<readonly Occupation[]> {
    return this.#told(this.#matching.occupations())
  }

  async skills({ words = false } = {}): Promise<readonly Skill[]> {
    const { skillList } = await import('./skills.ts')
    return skillList(words)
  }

  get told(): Told {
    return this.#kept.told
  }

  async setTold(told: Told): Promise<void> {
    await this.#needWriter()
    await (await import('./told.ts')).keepTold(this.#kept, told)
    this.#changed()
  }

  async setWishes(wishes: Wishes): Promise<void> {
    await this.#needWriter()
    await (await import('./wishes.ts')).keepWishes(this.#kept, wishes)
    this.#changed()
  }

  matches(by?: Parameters<Session['matches']>[0]): ReturnType<Session['matches']> {
    return this.#told(this.#matching.matches(by))
  }

  nextGames(): ReturnType<Session['nextGames']> {
    return this.#told(this.#matching.nextGames())
  }

  explain(profile: string): ReturnType<Session['explain']> {
    return this.#told(this.#matching.explain(profile))
  }

  choices(): ReadonlyMap<string, Choice> {
    return new Map([...this.#kept.choices].map(([profile, { choice }]) => [profile, choice]))
  }

  async choose(profile: string, choice: Choice): Promise<void> {
    await this.#needWriter()
    await putChoice(this.#kept, profile, choice)
    this.#changed()
  }

  async undoChoice(): Promise<string | null> {
    await this.#needWriter()
    const profile = await removeLastChoice(this.#kept)
    if (profile !== null) this.#changed()
    return profile
  }

  async export(): Promise<unknown> {
    const { exportEverything } = await import('./export/everything.ts')
    return exportEverything(this.#kept.store, this.consent, await this.skillprint().catch(() => null))
  }

  async exportFiles(format: ExportFormat): Promise<readonly ExportedFile[]> {
    const { keptFiles } = await import('./export/kept-files.ts')
    return keptFiles(format, this.#kept.store, this.#kept.seed, await this.skillprint().catch(() => null))
  }

  runs(): Promise<readonly RunEntry[]> {
    return runEntries(this.#kept.store, this.#locale)
  }

  async replay(runId: string, host: HTMLElement | ShadowRoot): Promise<ReplayHandle> {
    const { replayRun } = await import('./replaying.ts')
    return replayRun(this.#kept.store, runId, host, this.#locale)
  }

  sharing(): Promise<Sharing> {
    return this.#sharing.sharing()
  }

  async deleteAll(): Promise<void> {
    // First there, because what opens it is deleted here; a failure there stops nothing here.
    const failed = await this.#sharing.erase()
    await forget(this.#kept, this.#name, this.#keeps)
    this.#problem = null
    this.#changed()
    if (failed) throw this.#tell(failed)
  }

  async publishJobProfile(draft: JobProfileDraftInput, clientSecret: string): Promise<JobProfileResource> {
    const published = await this.#told(this.#matching.publish(draft, clientSecret))
    this.#changed()
    return published
  }

  close(): void {
    this.#kept.store.close()
    this.#kept.release?.()
    this.#matching.close()
  }

  /** Only one tab writes; this one does from now on if no other does. */
  async #needWriter(): Promise<void> {
    if (this.#kept.busy && !(await takeOver(this.#kept, this.#name)))
      throw this.#tell(
        new SdkError('session-busy', 'another tab of this website is open and writes; this one only shows'),
      )
  }

  /** Success clears the last problem of talking or computing; failure is told to the page and thrown on. */
  async #told<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      throw this.#tell(
        error instanceof SdkError ? error : new SdkError('scoring-failed', String(error), { cause: error }),
      )
    }
  }

  #tell(error: SdkError): SdkError {
    this.#problem = error
    this.dispatchEvent(new Event('problem'))
    return error
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'))
  }
}
