import type { ReplayHandle } from '@skillprint/engine/replay'
import type {
  Explanation,
  GameInformation,
  MatchList,
  OtherOrder,
  Sector,
  Wishes,
} from '@skillprint/scoring-worker/match'
import type { Skillprint, ToldEvidence } from '@skillprint/scoring-worker/skills'
import type { CalibrationSource } from './calibration.ts'
import type { SdkError } from './errors.ts'
import type { ExportedFile, ExportFormat } from './export/files.ts'
import type { Sharing } from './sharing-types.ts'
import type { Transfer } from './transfer/door.ts'
import type { JobProfileResource, LearningOffer, Occupation, Skill } from './wire/index.ts'

export interface SessionOptions {
  /** Address of the matching endpoint, e.g. `https://match.example.nl`; absent = no job profiles, games and card still work. */
  readonly endpoint?: string
  /** Publishable key `pk_…`. */
  readonly key?: string
  /** BCP 47. Default `nl`. */
  readonly locale?: string
  /** Same-origin address of the worker file, for pages whose policy forbids blob workers. */
  readonly workerUrl?: string
  /**
   * Norms and item parameters of your own people: the address of `calibration.json` as `npm run calibrate` wrote it, with `report.html` beside it, or both as read.
   * Absent: the shipped pilot norms. One that does not count is refused with the reason (`scoring-failed`).
   */
  readonly calibration?: CalibrationSource
  /** Years, where the person told your website; read by standings under a calibration, never by skills or matches. */
  readonly age?: number
  /** `memory` keeps nothing after the page closes. Default IndexedDB, only after consent to keep; falls back to memory when refused. */
  readonly storage?: 'indexeddb' | 'memory'
  /**
   * For a computer that strangers share (a library, a job centre): when nobody touched or typed for so long, ms, everything is deleted and
   * the next person starts anew. Goes with `storage: 'memory'`.
   */
  readonly eraseAfter?: number
}

/** Three separate questions; each can be changed later. Null: not asked yet. */
export interface Consent {
  /** Games may record what I do, to compute my skillprint on this device. */
  readonly play: boolean | null
  /** My play is kept on this device, so that I can go on later. */
  readonly keep: boolean | null
  /** I may send things out, one at a time, when I say so. Sends nothing by itself. */
  readonly share: boolean | null
}

export type Choice = 'yes' | 'later' | 'no'

export interface GameEntry {
  readonly id: string
  readonly title: string
  readonly setting: string
  readonly why: string
  readonly minutes: number
  readonly state: 'new' | 'started' | 'played'
  /** The only run was left out of the skillprint; playing again helps. Offered once: see `Skillprint.retakes`. */
  readonly again: boolean
  /** This device's screen was not steady enough for it when it was last looked at; trying again looks again. */
  readonly waits: boolean
}

/** One person's session. All that widgets show comes from here. Dispatches `change` after anything below changed, `problem` and `saved`. */
export interface Session extends EventTarget {
  readonly locale: string
  readonly consent: Consent
  /**
   * Where things are kept now, and whether that was the wish. `denied`: the browser refused, memory is used. `busy`: another tab writes;
   * this one shows, and `play` and all that would be kept throw `session-busy` until that tab has gone.
   */
  readonly storage: {
    readonly mode: 'indexeddb' | 'memory'
    readonly denied: boolean
    readonly busy?: boolean
    /** This browser deletes what it keeps when the person does not come for so many days. */
    readonly forgetsAfterDays?: number
  }
  /** The last problem, until something succeeded again. */
  readonly problem: SdkError | null
  /** Taking consent to share back erases this person at the endpoint too. */
  setConsent(change: Partial<Consent>): Promise<void>
  setLocale(locale: string): Promise<void>
  games(): Promise<readonly GameEntry[]>
  /** Plays a game in the host. Needs consent `play`; a game with times that count needs a steady screen (`device-unfit`). Resumes a broken-off run of the same version. */
  play(game: string, host: HTMLElement | ShadowRoot, settings?: PlaySettings): Promise<Playing>
  /** Null until one run has ended. */
  skillprint(): Promise<Skillprint | null>
  jobProfiles(): Promise<readonly JobProfileResource[]>
  occupations(): Promise<readonly Occupation[]>
  /** The skill language, loaded at the first call; with `words` also definitions and level anchors, which weigh more. */
  skills(options?: { readonly words?: boolean }): Promise<readonly Skill[]>
  /** What this person told beside playing. */
  readonly told: Told
  /** Keeps what was told in place of what was told before. Throws an `Error` naming every fault. */
  setTold(told: Told): Promise<void>
  wishes: Wishes
  setWishes(wishes: Wishes): Promise<void>
  /** By fit, or in the order that the person chose. */
  matches(by?: OtherOrder): Promise<MatchList>
  /** The games that would sharpen the match list, the one that tells most first. */
  nextGames(): Promise<readonly GameInformation[]>
  explain(profile: string): Promise<Explained>
  choices(): ReadonlyMap<string, Choice>
  choose(profile: string, choice: Choice): Promise<void>
  /** Takes the last choice back; gives its profile id, or null. */
  undoChoice(): Promise<string | null>
  /** Everything kept about this person: one JSON document (records decoded, skillprint, choices, consent). */
  export(): Promise<unknown>
  /** What was played, as files for other programs: see `ExportFormat`. Nothing leaves the device by this. */
  exportFiles(format: ExportFormat): Promise<readonly ExportedFile[]>
  /** The runs that are kept, oldest first: what one can look back at. */
  runs(): Promise<readonly RunEntry[]>
  /** Shows one of this person's own runs again in the host, as it was played. Throws an `Error` on a run that is not kept. */
  replay(runId: string, host: HTMLElement | ShadowRoot): Promise<ReplayHandle>
  /**
   * What this person lets others see at the endpoint, and who asked for a talk. Throws `endpoint-unreachable` when the session has no endpoint.
   */
  sharing(): Promise<Sharing>
  /** Going on on another device, encrypted on the way. */
  readonly transfer: Transfer
  /** Deletes everything on this device and, after a first share, at the endpoint; when that cannot be reached it is deleted here and thrown. */
  deleteAll(): Promise<void>
  /** Publishes an employer's job profile with a one-use client secret from the employer's own server. */
  publishJobProfile(draft: JobProfileDraftInput, clientSecret: string): Promise<JobProfileResource>
  close(): void
}

/** Why a job stands where it stands, and what the partner offers to learn the skill that can grow with: it takes the place of general advice. */
export interface Explained extends Explanation {
  readonly offers: readonly LearningOffer[]
}

/** What a person told: evidence other than games, and the sectors they work or worked in, which are never scored. */
export interface Told {
  readonly evidence: readonly ToldEvidence[]
  readonly worked: readonly Sector[]
}

/** One run that is kept. */
export interface RunEntry {
  readonly runId: string
  readonly game: string
  readonly title: string
  /** Wall clock, ISO 8601. */
  readonly startedAt: string
  /** Null: broken off. */
  readonly ended: 'completed' | 'stopped' | null
  /** Is the game here in the version that was played? Otherwise looking back shows its trial table. */
  readonly installed: boolean
}

export interface PlaySettings {
  readonly reducedMotion?: boolean
  readonly sound?: boolean
  /** A speck in the light DOM of the document; with it onsets are those of the compositor (see `PlayOptions.marker` of the engine). */
  readonly marker?: HTMLElement
}

export type JobProfileDraftInput = import('./wire/index.ts').JobProfileDraft

export interface Playing {
  /** When the player stops or finishes, and all that was played is kept where `Session.storage` says. */
  readonly ended: Promise<{
    readonly how: 'completed' | 'stopped'
    readonly runId: string
    readonly valid: boolean
  }>
  /**
   * Sequence number after the last record that survives a power cut; 0 in memory. The session dispatches `saved` each time it grew: at each
   * trial's end, when the page is hidden or left, and at least every 1.5 s.
   */
  readonly savedUpTo?: number
  pause(): void
  resume(): void
  stop(): void
  set(settings: { readonly reducedMotion?: boolean; readonly sound?: boolean }): void
}
