import { fromBase64, toBase64Url } from '../base64.ts'
import { checked } from '../checked.ts'
import { SdkError } from '../errors.ts'
import { createRequester } from '../request.ts'
import type { Store } from '../store.ts'
import { longestCiphertext, Transfer, TransferClaim } from '../wire/index.ts'
import { keysOf, makeCode, readCode } from './code.ts'
import { packStore, unpackStore } from './pack.ts'

/** Bytes of an AES-GCM nonce. */
const nonceLength = 12
/** Milliseconds: everything that was played, over a slow telephone. */
const patience = 60_000
const additionalData = new TextEncoder().encode('skillprint-transfer/1')

/** Where a transfer goes by. */
export interface TransferWay {
  readonly endpoint: string
  readonly key: string | undefined
  readonly fetcher?: typeof fetch
}

/** A code that the person takes to another device, by hand or as a QR code. It works once. */
export interface TransferCode {
  readonly code: string
  /** ISO 8601. */
  readonly expiresAt: string
}

/**
 * Encrypts everything in a store under a new one-time code and leaves the ciphertext at the endpoint for 24 hours. The endpoint never gets
 * the code, so it cannot read it. Throws an `SdkError`: `transfer-too-large`, `endpoint-unreachable`, `endpoint-refused`, `blocked-by-policy`.
 */
export async function sendStore(way: TransferWay, store: Store): Promise<TransferCode> {
  const code = makeCode()
  const { id, key } = await keysOf(readCode(code) as string)
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData }
  const sealed = await crypto.subtle.encrypt(algorithm, key, await packStore(store))
  const ciphertext = toBase64Url(new Uint8Array(await new Blob([nonce, sealed]).arrayBuffer()))
  if (ciphertext.length > longestCiphertext)
    throw new SdkError(
      'transfer-too-large',
      `transfer: ${ciphertext.length} signs of ciphertext, expected at most ${longestCiphertext}`,
    )
  const request = createRequester(way.endpoint, way.key, way.fetcher)
  const options = { method: 'POST', body: { id, ciphertext }, timeout: patience }
  const { expiresAt } = await checked(Transfer, await request('/v1/transfers', options), 'POST /v1/transfers')
  return { code, expiresAt }
}

/**
 * Fetches what another device left under this code, as a store in memory; after that it is gone at the endpoint. Throws an `SdkError`:
 * `code-unknown` for a code that is wrong, used or over, `endpoint-unreachable`, `blocked-by-policy`.
 */
export async function fetchStore(way: TransferWay, typed: string): Promise<Store> {
  const signs = readCode(typed)
  if (signs === null)
    throw new SdkError(
      'code-unknown',
      `transfer: a code of ${typed.length} signs, expected sixteen of base 32`,
    )
  const { id, key } = await keysOf(signs)
  const request = createRequester(way.endpoint, way.key, way.fetcher)
  const where = 'POST /v1/transfers/…/claims'
  const answer = await request(`/v1/transfers/${id}/claims`, { method: 'POST', timeout: patience }).catch(
    (error: unknown) => {
      throw isGone(error) ? new SdkError('code-unknown', `${where}: nothing there`, { cause: error }) : error
    },
  )
  const bytes = fromBase64((await checked(TransferClaim, answer, where)).ciphertext)
  try {
    const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, nonceLength), additionalData }
    const packed = await crypto.subtle.decrypt(algorithm, key, bytes.subarray(nonceLength))
    return await unpackStore(new Uint8Array(packed))
  } catch (cause) {
    throw new SdkError('code-unknown', 'transfer: what lies under this code was not made with it', { cause })
  }
}

function isGone(error: unknown): boolean {
  return error instanceof SdkError && (error.cause as { status?: number } | undefined)?.status === 404
}
