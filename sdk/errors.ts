/** What a partner must be able to handle. Closed list; each has a sentence for the visitor in the widgets' strings. */
export const errorCodes = [
  'unknown-game',
  'store-damaged',
  'store-lost',
  'store-newer',
  'store-blocked',
  'storage-denied',
  'storage-full',
  'endpoint-unreachable',
  'endpoint-refused',
  'profile-malformed',
  'consent-needed',
  'session-busy',
  'scoring-failed',
  'game-failed',
  'device-unfit',
  'blocked-by-policy',
  'code-unknown',
  'device-in-use',
  'transfer-too-large',
] as const
export type SdkErrorCode = (typeof errorCodes)[number]

/** An error with a code a partner can handle; `message` says where, what came and what was expected, for a developer. */
export class SdkError extends Error {
  override readonly name = 'SdkError'
  readonly code: SdkErrorCode
  constructor(code: SdkErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
