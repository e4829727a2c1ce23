/** A recorded run, shown again. */
export type { ReplayState, Speed } from './drive.ts'
export { type Attempt, playedAttempt, type RecordedPart, type Recording, readRecording } from './recording.ts'
export { type ReplayedTrial, type ReplayHandle, type ReplayOptions, replay } from './replay.ts'
