import type { Fault, Problem } from '@skillprint/sdk/wire'

/** A problem that the caller is told about as RFC 9457 problem details. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly status: number
  /** From the closed list below; a program decides by it. */
  readonly code: ProblemCode
  readonly faults: readonly Fault[]
  constructor(status: number, code: ProblemCode, detail: string, faults: readonly Fault[] = []) {
    super(detail)
    this.status = status
    this.code = code
    this.faults = faults
  }
}

/** Every problem this endpoint reports, with its title. */
export const problemTitles = {
  invalid_input: 'The request is not valid',
  malformed_body: 'The body is not readable JSON',
  key_missing: 'A key is needed',
  key_unknown: 'The key is not known',
  session_expired: 'The session is over',
  client_secret_invalid: 'The client secret cannot be used',
  person_secret_invalid: 'The person secret cannot be used',
  origin_not_allowed: 'This page may not use this key',
  secret_key_in_browser: 'A secret key does not belong in a browser',
  key_not_enough: 'This key may not do this',
  not_found: 'Not found',
  conflict: 'That does not go with how things stand',
  idempotency_mismatch: 'The idempotency key was used for something else',
  body_too_large: 'The body is too large',
  address_too_long: 'The address is too long',
  media_type_not_supported: 'The body must be JSON',
  too_many_requests: 'Too many requests',
  request_refused: 'The request was refused',
  internal: 'Something went wrong here',
} as const
export type ProblemCode = keyof typeof problemTitles

/** The body of an answer that is a problem. */
export function problemBody({ status, code, message, faults }: HttpProblem): Problem {
  return {
    type: `urn:skillprint:problem:${code.replaceAll('_', '-')}`,
    title: problemTitles[code],
    status,
    detail: message,
    code,
    ...(faults.length === 0
      ? {}
      : { errors: faults.map(({ path, message: text }) => ({ path, message: text })) }),
  }
}

/** What any thrown value tells the caller; what nobody foresaw becomes a 500 that tells nothing about the inside. */
export function asProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new HttpProblem(
      413,
      'body_too_large',
      'The body is larger than this takes: 64 KB, 8 MB for transfers and re-scoring.',
    )
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new HttpProblem(415, 'media_type_not_supported', 'Send the body as application/json.')
  if (statusCode === 429) return new HttpProblem(429, 'too_many_requests', message ?? 'Try again later.')
  if (statusCode === 400 && (error instanceof SyntaxError || code?.startsWith('FST_ERR_CTP')))
    return new HttpProblem(400, 'malformed_body', message ?? 'The body is not JSON.')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new HttpProblem(statusCode, 'request_refused', message ?? 'The request was refused.')
  return new HttpProblem(500, 'internal', 'The endpoint could not do this. It has been logged.')
}
