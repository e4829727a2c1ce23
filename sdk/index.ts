export { errorCodes, SdkError, type SdkErrorCode } from './errors.ts'
export type { Choice, Consent, GameEntry, Playing, Session, SessionOptions } from './session-types.ts'
