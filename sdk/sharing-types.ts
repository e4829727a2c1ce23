import type { SkillId } from '@skillprint/scoring-worker/skills'
import type { Choice } from './session-types.ts'
import type { Audience, Connection, Employer, Interest, Share, SharedSkillprint } from './wire/index.ts'

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
  /** Everything the endpoint keeps about this person, as one JSON document; null when it knows nobody. */
  everything(): Promise<unknown>
  /** Erases this person at the endpoint. */
  erase(): Promise<void>
}
