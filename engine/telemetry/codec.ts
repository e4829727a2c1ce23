import { sha256 } from '@noble/hashes/sha2.js'
import type { RunRecord, Samples } from '../record.ts'
import { byteReader, byteWriter, crc32 } from './bytes.ts'
import { noSamples, readSamples, writeSamples } from './samples.ts'

/** The version of the chunk format written now; every older one stays readable. */
export const schemaVersion = 1

/** Hash before the first chunk. */
export const noHash = '0'.repeat(32)

export interface ChunkHeader {
  readonly schema: number
  readonly runId: string
  /** Sequence number of the first record or sample; the next chunk starts at `firstSeq + count`. */
  readonly firstSeq: number
  /** Records and samples in this chunk; the records come first. */
  readonly count: number
  /** Hash of the chunk before, 32 hex digits; all zeros for the first. */
  readonly prevHash: string
}

/** One encoded chunk with its header repeated in the clear, and its own hash (SHA-256 of the bytes, first 128 bits). */
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

/**
 * Layout, little-endian: "SP", schema u8, CRC-32 of all that follows u32, then run id (varint length, UTF-8), firstSeq, count (varints),
 * hash before (16 bytes), then sections: kind u8, varint length, bytes. Sections of a kind unknown to a reader are skipped.
 */
const magic = [0x53, 0x50] as const
const headBytes = 7
const section = { records: 1, samples: 2 } as const

/** Encodes records (and samples) that follow each other. Throws when a record's `seq` does not follow. */
export function encodeChunk(
  header: Pick<ChunkHeader, 'runId' | 'firstSeq' | 'prevHash'>,
  records: readonly RunRecord[],
  samples?: Samples,
): Chunk {
  records.forEach((record, i) => {
    if (record.seq !== header.firstSeq + i)
      throw new Error(
        `encodeChunk(${header.runId}): record ${i} has seq ${record.seq}, expected ${header.firstSeq + i}`,
      )
  })
  const body = byteWriter()
  const id = new TextEncoder().encode(header.runId)
  body.varint(id.length)
  body.raw(id)
  body.varint(header.firstSeq)
  const count = records.length + (samples?.kind.length ?? 0)
  body.varint(count)
  body.raw(fromHex(header.prevHash))
  const put = (kind: number, bytes: Uint8Array): void => {
    body.u8(kind)
    body.varint(bytes.length)
    body.raw(bytes)
  }
  if (records.length > 0) put(section.records, new TextEncoder().encode(JSON.stringify(records)))
  if (samples && samples.kind.length > 0) {
    const columns = byteWriter()
    writeSamples(columns, samples)
    put(section.samples, columns.take())
  }
  const content = body.take()
  const out = byteWriter()
  for (const byte of magic) out.u8(byte)
  out.u8(schemaVersion)
  out.u32(crc32(content))
  out.raw(content)
  const bytes = out.take()
  return { schema: schemaVersion, ...header, count, bytes, hash: hashOf(bytes) }
}

/** Decodes any bytes; never throws. */
export function decodeChunk(bytes: Uint8Array): Decoded {
  const no = (code: Exclude<Decoded, { ok: true }>['code'], reason: string): Decoded => ({
    ok: false,
    code,
    reason,
  })
  if (bytes.length < headBytes)
    return no('too-short', `${bytes.length} bytes, expected at least ${headBytes}`)
  if (magic.some((byte, i) => bytes[i] !== byte)) return no('not-a-chunk', 'the bytes do not begin with "SP"')
  const head = byteReader(bytes.subarray(2, headBytes))
  const schema = head.u8()
  if (schema !== schemaVersion)
    return no('unknown-schema', `schema ${schema}, this reader knows ${schemaVersion}`)
  const content = bytes.subarray(headBytes)
  const sum = head.u32()
  if (sum !== crc32(content))
    return no('checksum', `the checksum is ${sum}, the bytes give ${crc32(content)}`)
  try {
    return { ok: true, hash: hashOf(bytes), ...readContent(content, schema) }
  } catch (error) {
    return no('malformed', (error as Error).message)
  }
}

function readContent(content: Uint8Array, schema: number) {
  const from = byteReader(content)
  const text = new TextDecoder('utf-8', { fatal: true })
  const runId = text.decode(from.raw(from.varint()))
  const firstSeq = from.varint()
  const count = from.varint()
  const prevHash = toHex(from.raw(16))
  let records: readonly RunRecord[] = []
  let samples = noSamples
  while (from.left() > 0) {
    const kind = from.u8()
    const bytes = from.raw(from.varint())
    if (kind === section.records) records = JSON.parse(text.decode(bytes)) as RunRecord[]
    else if (kind === section.samples) samples = readSamples(byteReader(bytes))
  }
  if (!Array.isArray(records)) throw new Error('the records are not a list')
  if (records.length + samples.kind.length !== count)
    throw new Error(`${records.length} records and ${samples.kind.length} samples, the header says ${count}`)
  records.forEach((record, i) => {
    if (record?.seq !== firstSeq + i)
      throw new Error(`record ${i} has seq ${record?.seq}, expected ${firstSeq + i}`)
  })
  return { header: { schema, runId, firstSeq, count, prevHash }, records, samples }
}

const hashOf = (bytes: Uint8Array): string => toHex(sha256(bytes).subarray(0, 16))
const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

function fromHex(hex: string): Uint8Array {
  if (!/^[0-9a-f]{32}$/.test(hex))
    throw new Error(`encodeChunk: prevHash is ${JSON.stringify(hex)}, expected 32 hex digits`)
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
}
