import { crc32 } from './crc32.ts'

/** The chunk with other bytes before its checksum, which is made to fit. For tests. */
export function resealed(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(body.length + 4)
  out.set(body)
  new DataView(out.buffer).setUint32(body.length, crc32(body), true)
  return out
}

/** A chunk with something more before its checksum, which is made to fit. For tests. */
export const extended = (chunk: Uint8Array, more: readonly number[]): Uint8Array<ArrayBuffer> =>
  resealed(Uint8Array.from([...chunk.subarray(0, -4), ...more]))
