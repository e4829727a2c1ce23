import type { RunRecord, Samples } from '../record.ts'

/** The version of the chunk format written now; every older one stays readable. */
export const schemaVersion = 1

export interface ChunkHeader {
  readonly schema: number
  readonly runId: string
  /** Sequence number of the first record; the next chunk starts at `firstSeq + count`. */
  readonly firstSeq: number
  readonly count: number
  /** Hash of the chunk before, 32 hex digits; all zeros for the first. */
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
      readonly samples: Samples
    }
  | {
      readonly ok: false
      readonly code: 'too-short' | 'not-a-chunk' | 'unknown-schema' | 'checksum' | 'malformed'
      readonly reason: string
    }

/** Encodes records (and samples) that follow each other. */
export function encodeChunk(
  header: Pick<ChunkHeader, 'runId' | 'firstSeq' | 'prevHash'>,
  records: readonly RunRecord[],
  samples?: Samples,
): Chunk {
  throw new Error(`encodeChunk: ${header.runId} ${records.length} ${samples?.t.length}`)
}

/** Decodes any bytes; never throws. */
export function decodeChunk(bytes: Uint8Array): Decoded {
  return { ok: false, code: 'too-short', reason: `${bytes.length} bytes` }
}
