import { sha256 } from '@noble/hashes/sha2.js'
import type { RunRecord, Samples } from '../record.ts'

/** The version of the chunk format written now; every older one stays readable. */
export const schemaVersion = 2

export interface ChunkHeader {
  readonly schema: number
  readonly runId: string
  /** Sequence number of the first record; the next chunk starts at `firstSeq + count`. */
  readonly firstSeq: number
  readonly count: number
  /** Hash of the chunk before in hex digits, 16 of them, or 32 of a chunk of schema 1; `noHash` for the first. */
  readonly prevHash: string
}

/** One encoded chunk with its header repeated in the clear, and its own hash. */
export interface Chunk extends ChunkHeader {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly hash: string
}

export type Decoded =
  | {
      readonly ok: true
      readonly header: ChunkHeader
      readonly hash: string
      readonly records: readonly RunRecord[]
      /** In the order of time. */
      readonly samples: Samples
    }
  | Undecoded

/** A chunk seen from outside; its checksum fits. */
export interface OpenedChunk extends Pick<ChunkHeader, 'runId' | 'firstSeq' | 'count'> {
  readonly ok: true
  /** CRC-32 of all before it. */
  readonly checksum: number
  readonly bytes: Uint8Array
  /** Where in `bytes` the header ends. */
  readonly sectionsFrom: number
}

export interface DecodedRecords {
  readonly ok: true
  readonly records: readonly RunRecord[]
}

/** Why bytes could not be read. */
export interface Undecoded {
  readonly ok: false
  readonly code: 'too-short' | 'not-a-chunk' | 'unknown-schema' | 'checksum' | 'malformed'
  readonly reason: string
}

/** `prevHash` of a run's first chunk. */
export const noHash = '0'.repeat(32)

export const magic = [0x53, 0x4b, 0x50, 0x52]
/** Sections by number; append only. A reader skips the numbers it does not know. */
export const section = { records1: 1, samples1: 2, records: 3, samples: 4 } as const
/** Bytes of a chunk's hash, by schema. */
export const hashBytes = [0, 16, 8] as const

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
/** As hex digits. */
export function hex(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i++) text += digits[bytes[i] as number]
  return text
}
/** Hex digits as bytes. */
export function bytesOf(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16)
  return bytes
}
/** A chunk's hash: the beginning of the SHA-256 of its bytes. */
export const hashOf = (bytes: Uint8Array, schema: number): string =>
  hex(sha256(bytes).subarray(0, hashBytes[schema]))
