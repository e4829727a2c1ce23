import { createHash, randomBytes } from 'node:crypto'

/** `pk_` in pages, `sk_` on servers; `test` or `live`; then 24 or more signs. */
const keyPattern = /^(pk|sk)_(test|live)_[A-Za-z0-9_-]{16,}$/

/** What a key is allowed to be: publishable in pages, secret on servers. */
export type KeyKind = 'publishable' | 'secret'

/** What a key may be narrowed to: the resources that are asked with a key itself. A session has its own scope. */
export const keyScopes = [
  'job-profiles',
  'learning-offers',
  'occupations',
  'skills',
  'sessions',
  'employers',
  'people',
  'outcomes',
  'transfers',
  'objections',
  'counts',
  'calibrations',
  'webhooks',
] as const
export type KeyScope = (typeof keyScopes)[number]

/** Kind of a well-formed key; null when the text is no key. */
export function keyKind(key: string): KeyKind | null {
  const kind = keyPattern.exec(key)?.[1]
  return kind === 'pk' ? 'publishable' : kind === 'sk' ? 'secret' : null
}

/** A new key with 192 random bits. */
export function newKey(kind: KeyKind, mode: 'test' | 'live'): string {
  return `${kind === 'publishable' ? 'pk' : 'sk'}_${mode}_${randomBytes(24).toString('base64url')}`
}

/** A new one-use client secret with 192 random bits. */
export function newClientSecret(): string {
  return `cs_${randomBytes(24).toString('base64url')}`
}

/** A new secret of a person with 192 random bits. */
export function newPersonSecret(): string {
  return `ps_${randomBytes(24).toString('base64url')}`
}

/** SHA-256 in hex: the only form in which keys and client secrets are kept. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** The part of a key that may be shown: enough to recognise it, too little to use it. */
export function keyPrefix(key: string): string {
  return key.slice(0, 12)
}
