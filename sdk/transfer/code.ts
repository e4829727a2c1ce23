import { SdkError } from '../errors.ts'

/** Crockford's base 32: no I, L, O or U, so that nothing is misread or rude. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** A new one-time code: 80 random bits as four groups of four signs, such as `7K2M-0QXT-9V4B-HD3E`. */
export function makeCode(): string {
  const signs = [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => alphabet.charAt(byte % 32))
  return [0, 4, 8, 12].map((from) => signs.slice(from, from + 4).join('')).join('-')
}

/** The sixteen signs of a code as somebody typed it: case, spaces and dashes do not matter, O is read as 0, I and L as 1. Null when it is no code. */
export function readCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—._]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return signs.length === length && [...signs].every((sign) => alphabet.includes(sign)) ? signs : null
}

/** What a code gives: the name under which the endpoint keeps the ciphertext, and the key that never leaves the browser. */
export interface CodeKeys {
  readonly id: string
  readonly key: CryptoKey
}

/** PBKDF2-SHA-256 rounds, OWASP's advice of 2023: makes each guess at a code expensive, also for who keeps the ciphertext. */
const rounds = 600_000

/** Derives both from the code, so that neither tells the other. Throws `SdkError('blocked-by-policy')` on a page without https. */
export async function keysOf(signs: string): Promise<CodeKeys> {
  // Browsers hide it on pages without https.
  const subtle = crypto.subtle as SubtleCrypto | undefined
  if (!subtle)
    throw new SdkError(
      'blocked-by-policy',
      'transfer: this page has no crypto.subtle, expected a page over https',
    )
  const text = new TextEncoder()
  const secret = await subtle.importKey('raw', text.encode(signs), 'PBKDF2', false, ['deriveBits'])
  const salt = text.encode('skillprint transfer 1')
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    384,
  )
  const bytes = new Uint8Array(bits)
  return {
    id: [...bytes.subarray(32)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    key: await subtle.importKey('raw', bytes.subarray(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt']),
  }
}
