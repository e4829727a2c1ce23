import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { SessionScope } from '@skillprint/sdk/wire'

/** What a short session may do, for whom, on which page. Times in milliseconds since 1970. */
export interface SessionClaims {
  readonly session: string
  readonly partner: string
  readonly origin: string
  readonly scope: SessionScope
  /** Vouched for by the partner's own server. */
  readonly organisation?: string
  /** Id of the organisation among this partner's employers; always there with scope `employer`. */
  readonly employer?: string
  /** Who this session belongs to, with scope `person`. */
  readonly person?: string
  /** Keyed hash of the partner's own name for a coach, with scope `coach`. */
  readonly coach?: string
  readonly issued: number
  readonly expires: number
}

const prefix = 'st_'

/** Signs and reads session tokens: claims and HMAC-SHA-256 under a key of its own, derived by HKDF (RFC 5869). */
export function createTokens(masterKey: Uint8Array) {
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'skillprint session token 1', 32))
  const signature = (payload: string): Buffer => createHmac('sha256', key).update(payload).digest()
  return {
    sign(claims: SessionClaims): string {
      const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
      return `${prefix}${payload}.${signature(payload).toString('base64url')}`
    },
    /** The claims of a token with a good signature, also when it is over; null for anything else. */
    read(token: string): SessionClaims | null {
      const [payload, given, ...rest] = token.slice(prefix.length).split('.')
      if (!token.startsWith(prefix) || !payload || !given || rest.length > 0) return null
      const expected = signature(payload)
      const found = Buffer.from(given, 'base64url')
      if (found.length !== expected.length || !timingSafeEqual(found, expected)) return null
      return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as SessionClaims
    },
  }
}
export type Tokens = ReturnType<typeof createTokens>
