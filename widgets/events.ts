import type { Choice, Consent, SdkErrorCode } from '@skillprint/sdk'
import type { Connection, JobProfileResource, Objection, Share } from '@skillprint/sdk/wire'
import type { DuplicateDetail } from './base/define.ts'
import type { SignInNeeded } from './candidates/element.ts'
import type { PublishNeeded } from './job-profile/element.ts'

/** What the elements tell the page. All but `skillprint-duplicate` bubble, cross shadow roots and can be heard on `document`. */
export interface SkillprintEvents {
  /** The person answered one of the three questions. */
  'skillprint-consent': CustomEvent<{ readonly consent: Consent }>
  /** A run began. */
  'skillprint-run-started': CustomEvent<{ readonly game: string }>
  /** A run ended; `valid` false: it does not count, playing again helps. */
  'skillprint-run-ended': CustomEvent<{
    readonly game: string
    readonly how: 'completed' | 'stopped'
    readonly valid: boolean
  }>
  /** The person asks for the card. Prevent it to show the card in your own way. */
  'skillprint-show-card': CustomEvent<Record<string, never>>
  /** The print dialog was opened. */
  'skillprint-printed': CustomEvent<Record<string, never>>
  /** The person got a file with everything. */
  'skillprint-exported': CustomEvent<Record<string, never>>
  /** Everything about the person was deleted. */
  'skillprint-deleted': CustomEvent<Record<string, never>>
  /** The person answered whether to look back at own runs together; false also when they stopped looking. */
  'skillprint-look-back': CustomEvent<{ readonly agreed: boolean }>
  /** The person answered a job; null: took the answer back. */
  'skillprint-choice': CustomEvent<{ readonly profile: string; readonly choice: Choice | null }>
  /** Somebody can see the card now. */
  'skillprint-shared': CustomEvent<{ readonly share: Share }>
  /** A share was taken back; null: all of them. */
  'skillprint-share-withdrawn': CustomEvent<{ readonly id: string | null }>
  /** The person said that something is wrong. */
  'skillprint-objection-sent': CustomEvent<{ readonly objection: Objection }>
  /** A code for another device is on the screen. */
  'skillprint-transfer-sent': CustomEvent<{ readonly expiresAt: string }>
  /** Everything of another device is here now; `kept` false: until the page closes. */
  'skillprint-transfer-received': CustomEvent<{ readonly kept: boolean }>
  /** The person asks for the game that would sharpen their list most. Show it on your page. */
  'skillprint-play-wanted': CustomEvent<{ readonly game: string }>
  /** The person answered an employer's request for a talk, or ended the contact. */
  'skillprint-request-answered': CustomEvent<{ readonly connection: Connection }>
  /** The employer signs in and a client secret is needed. */
  'skillprint-sign-in-needed': CustomEvent<SignInNeeded>
  /** The employer asked a candidate for a talk. */
  'skillprint-talk-requested': CustomEvent<{ readonly connection: Connection }>
  /** The employer publishes and a client secret is needed. */
  'skillprint-publish-needed': CustomEvent<PublishNeeded>
  /** A job profile was published. */
  'skillprint-published': CustomEvent<{ readonly profile: JobProfileResource }>
  /** Something failed; the person already sees a sentence. */
  'skillprint-problem': CustomEvent<{ readonly code: SdkErrorCode | 'unexpected'; readonly error: unknown }>
  /** A second bundle brought a tag that was there already; told on `document`. */
  'skillprint-duplicate': CustomEvent<DuplicateDetail>
}

declare global {
  interface HTMLElementEventMap extends SkillprintEvents {}
  interface DocumentEventMap extends SkillprintEvents {}
}
