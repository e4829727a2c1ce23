import { checked } from './checked.ts'
import { createOwnSession, type OwnSession } from './own-session.ts'
import { createRequester } from './request.ts'
import { SessionToken } from './wire/index.ts'

/** How somebody whom a partner's own server knows comes to the endpoint. */
export interface ClientSecretOptions {
  /** Address of the matching endpoint. */
  readonly endpoint: string
  /** Publishable key `pk_…`. */
  readonly key: string
  /** Asks the partner's own server for a one-use client secret; called again when a session is over. */
  readonly clientSecret: () => Promise<string>
  readonly fetcher?: typeof fetch
}

/** Asks in the name of an employer or a coach; nothing is asked before the first call. */
export function createClientSecretSession(options: ClientSecretOptions): OwnSession {
  const request = createRequester(options.endpoint, options.key, options.fetcher)
  return createOwnSession(request, async () => {
    const clientSecret = await options.clientSecret()
    const answer = await request('/v1/sessions', { method: 'POST', body: { clientSecret } })
    return checked(SessionToken, answer, 'POST /v1/sessions')
  })
}
