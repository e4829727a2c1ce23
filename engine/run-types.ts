import type { ChooseItem, Game } from './game.ts'
import type { BlockName, PauseReason, PlayedTrial, VoidReason } from './record.ts'
import type { RecordDraft } from './telemetry/recorder.ts'

/** What a run needs to know before it starts. */
export interface RunInput {
  readonly task: Game['task']
  readonly seed: string
  readonly choose: ChooseItem
  /** How many screens of instructions there are; the first tells where you are, and a second round of practice leaves it out. */
  readonly pages: number
  /** Valid test trials and test time (ms) of a run that goes on; instructions and practice are skipped. */
  readonly resume?: { readonly played: readonly PlayedTrial[]; readonly elapsed: number }
}

export interface RunContext extends RunInput {
  /** The screen of instructions, from 0. */
  readonly page: number
  /** Round of practice, 1 or 2. */
  readonly round: number
  readonly practice: readonly PlayedTrial[]
  readonly played: readonly PlayedTrial[]
  /** The trial that is on, or comes on after a pause. */
  readonly trial: { readonly block: BlockName; readonly index: number; readonly trial: unknown } | null
  /** Raised each time a trial starts, repeats included. */
  readonly attempt: number
  /** Run clock at the first test trial of this load, and pauses since then, ms. */
  readonly testSince: number | null
  readonly pausedFor: number
  readonly pausedAt: number
  /** The last phase that was recorded, to record each once. */
  readonly phase: string
  readonly mastered: boolean
  readonly how: 'completed' | 'stopped'
}

/** What a trial leaves behind when its machine ends. */
export type TrialResult = Pick<PlayedTrial, 'response' | 'onsets' | 'input' | 'longestFrame'> & {
  readonly frameInterval: number
  readonly inputInterval?: number | null
}

/** All times `t`: ms, run clock. */
export type RunEvent =
  /** The player goes on: from an instruction, from feedback, from the debrief; or the pause between two test trials is over. */
  | { readonly type: 'next'; readonly t: number }
  | { readonly type: 'trial-ended'; readonly t: number; readonly result: TrialResult }
  | { readonly type: 'trial-voided'; readonly t: number; readonly reason: VoidReason }
  | { readonly type: 'pause' | 'resume'; readonly t: number; readonly why: PauseReason }
  | { readonly type: 'stop'; readonly t: number }

export interface RunEmitted {
  readonly type: 'record'
  readonly record: RecordDraft
}

export interface RunOutput {
  readonly how: 'completed' | 'stopped'
  readonly testTrials: number
}
