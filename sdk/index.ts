/** One person's session: the only door through which pages and widgets reach games, scores and matches. */
export type { ReplayHandle } from '@skillprint/engine/replay'
export type { CalibrationSource } from './calibration.ts'
export { type CoachOptions, type CoachSession, createCoachSession } from './coach.ts'
export { createEmployerSession, type EmployerOptions, type EmployerSession } from './employer.ts'
export { errorCodes, SdkError, type SdkErrorCode } from './errors.ts'
export type { ExportedFile, ExportFormat } from './export/files.ts'
export { createSession } from './session.ts'
export type {
  Choice,
  Consent,
  Explained,
  GameEntry,
  JobProfileDraftInput,
  Playing,
  RunEntry,
  Session,
  SessionOptions,
  Told,
} from './session-types.ts'
export { sharedSession } from './shared.ts'
export type { Sharing } from './sharing-types.ts'
export type { Transfer } from './transfer/door.ts'
export type { TransferCode } from './transfer/transfer.ts'
