import type { SkillId } from '@skillprint/scoring-worker/skills'
import type { Choice } from './session-types.ts'
import type {
  Audience,
  CoachNote,
  ConfidenceDraft,
  Connection,
  Employer,
  Interest,
  Objection,
  ObjectionDraft,
  Outcome,
  OutcomeDraft,
  Share,
  SharedSkillprint,
} from './wire/index.ts'

/**
 * What one person lets others see, and who asked for a talk. Nothing leaves before `share`, and everything can be taken back at once.
 * Each call throws an `SdkError`: `consent-needed`, `endpoint-unreachable`, `endpoint-refused`.
 */
export interface Sharing {
  /** False until something was shared for the first time: before that the endpoint knows nobody. */
  known(): boolean
  /** Exactly what `share` would send; null before any game was played. */
  preview(skills?: readonly SkillId[]): Promise<SharedSkillprint | null>
  /** Whom one can be visible to, beside the pool of all of them. */
  employers(): Promise<readonly Employer[]>
  /** Own shares, newest first; withdrawn ones are gone. */
  shares(): Promise<readonly Share[]>
  /** Makes the skillprint visible. Needs consent `share`. `skills` absent = all known ones; `days` absent = 90. */
  share(what: {
    readonly audience: Audience
    readonly skills?: readonly SkillId[]
    readonly days?: number
  }): Promise<Share>
  pauseShare(id: string): Promise<Share>
  resumeShare(id: string): Promise<Share>
  /** Lasts so many days from now. */
  extendShare(id: string, days: number): Promise<Share>
  /** Sends the skillprint and the wishes as they are now. */
  renewShare(id: string, skills?: readonly SkillId[]): Promise<Share>
  /** Gone at the next request of anybody; requests and contact routes that hung on it go with it. */
  withdrawShare(id: string): Promise<void>
  /** Requests for a talk, newest first. */
  connections(): Promise<readonly Connection[]>
  /** Opens the contact route to both sides. `contact`: how the employer can reach this person. */
  accept(id: string, contact: string): Promise<Connection>
  decline(id: string): Promise<Connection>
  withdrawConnection(id: string): Promise<Connection>
  interests(): Promise<readonly Interest[]>
  /** Tells the employer of a job yes, later or no; with `contact`, their request opens at once. Needs a first share. */
  showInterest(jobProfile: string, choice: Choice, contact?: string): Promise<Interest>
  withdrawInterest(jobProfile: string): Promise<void>
  /** What coaches wrote about this person, newest first. */
  coachNotes(): Promise<readonly CoachNote[]>
  /** Contests a result, or asks that a person looks at it. Makes this person known to the endpoint. */
  object(draft: ObjectionDraft): Promise<Objection>
  /** Own objections with their state and answer, newest first. */
  objections(): Promise<readonly Objection[]>
  /** What this person said about what became of requests. */
  outcomes(): Promise<readonly Outcome[]>
  /** Says what became of a request. `agreed: true` with the first one: it is kept, without a name, to make matching better. */
  sayOutcome(draft: OutcomeDraft): Promise<Outcome>
  /** Takes that yes back for one request: what both sides said about it is deleted. */
  withdrawOutcomes(connection: string): Promise<void>
  /** Two answers on self-confidence, before the first or after the last game. */
  sayConfidence(draft: ConfidenceDraft): Promise<void>
  /** Everything the endpoint keeps about this person, as one JSON document; null when it knows nobody. */
  everything(): Promise<unknown>
  /** Erases this person at the endpoint. */
  erase(): Promise<void>
}
