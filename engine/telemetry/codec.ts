import { sha256 } from '@noble/hashes/sha2.js'
import type { RunRecord, Samples } from '../record.ts'
import { Malformed, reader, writer } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { decodeSamples, encodeSamples, noSamples } from './samples.ts'

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

/** `prevHash` of a run's first chunk. */
export const noHash = '0'.repeat(32)

const magic = [0x53, 0x4b, 0x50, 0x52]
/** Sections by number; append only. A reader skips the numbers it does not know. */
const section = { records: 1, samples: 2 } as const
const hashBytes = 16
const leastBytes = magic.length + 1 + 3 + hashBytes + 4
const utf8 = new TextEncoder()

/** Encodes records (and samples) that follow each other. Throws an `Error` when a sequence number leaves a gap. */
export function encodeChunk(
  header: Pick<ChunkHeader, 'runId' | 'firstSeq' | 'prevHash'>,
  records: readonly RunRecord[],
  samples?: Samples,
): Chunk {
  const { runId, firstSeq, prevHash } = header
  if (!/^[0-9a-f]{32}$/.test(prevHash))
    throw new Error(`encodeChunk: prevHash is ${JSON.stringify(prevHash)}, expected 32 hex digits`)
  for (const [i, { seq }] of records.entries())
    if (seq !== firstSeq + i)
      throw new Error(`encodeChunk: record ${i} has seq ${seq}, expected ${firstSeq + i}`)
  const out = writer()
  for (const byte of magic) out.byte(byte)
  out.byte(schemaVersion)
  const id = utf8.encode(runId)
  out.varint(id.length)
  out.bytes(id)
  out.varint(firstSeq)
  out.varint(records.length)
  out.bytes(Uint8Array.from(prevHash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
  const put = (kind: number, payload: Uint8Array): void => {
    out.varint(kind)
    out.varint(payload.length)
    out.bytes(payload)
  }
  put(section.records, utf8.encode(JSON.stringify(records)))
  if (samples && samples.kind.length > 0) put(section.samples, encodeSamples(samples))
  const body = out.done()
  const bytes = new Uint8Array(body.length + 4)
  bytes.set(body)
  new DataView(bytes.buffer).setUint32(body.length, crc32(body), true)
  return {
    schema: schemaVersion,
    runId,
    firstSeq,
    count: records.length,
    prevHash,
    bytes,
    hash: hashOf(bytes),
  }
}

/** Decodes any bytes; never throws. Sections of an unknown number are skipped. */
export function decodeChunk(bytes: Uint8Array): Decoded {
  const fail = (code: Extract<Decoded, { ok: false }>['code'], reason: string): Decoded => ({
    ok: false,
    code,
    reason,
  })
  if (bytes.length < leastBytes)
    return fail('too-short', `${bytes.length} bytes, a chunk has at least ${leastBytes}`)
  if (magic.some((byte, i) => bytes[i] !== byte)) return fail('not-a-chunk', 'does not start with SKPR')
  const schema = bytes[magic.length] ?? 0
  if (schema < 1 || schema > schemaVersion)
    return fail('unknown-schema', `schema ${schema}, this reader knows 1 to ${schemaVersion}`)
  const body = bytes.subarray(0, -4)
  const stated = new DataView(bytes.buffer, bytes.byteOffset + body.length, 4).getUint32(0, true)
  if (stated !== crc32(body)) return fail('checksum', `CRC-32 is ${crc32(body)}, the chunk says ${stated}`)
  try {
    return { ok: true, ...decodeBody(body, schema), hash: hashOf(bytes) }
  } catch (error) {
    return fail('malformed', error instanceof Error ? error.message : String(error))
  }
}

function decodeBody(body: Uint8Array, schema: number) {
  const input = reader(body.subarray(magic.length + 1))
  const text = (length: number): string =>
    new TextDecoder('utf-8', { fatal: true }).decode(input.bytes(length))
  const runId = text(input.varint())
  const firstSeq = input.varint()
  const count = input.varint()
  const prevHash = hex(input.bytes(hashBytes))
  let records: readonly RunRecord[] = []
  let samples = noSamples()
  while (input.left > 0) {
    const kind = input.varint()
    const length = input.varint()
    if (kind === section.records) records = checkRecords(JSON.parse(text(length)), firstSeq)
    else if (kind === section.samples) samples = decodeSamples(input.bytes(length))
    else input.bytes(length)
  }
  if (records.length !== count) throw new Malformed(`${records.length} records, the header says ${count}`)
  return { header: { schema, runId, firstSeq, count, prevHash }, records, samples }
}

/** Only the outside of each record: types that came later than this reader are kept as they are. */
function checkRecords(value: unknown, firstSeq: number): readonly RunRecord[] {
  if (!Array.isArray(value)) throw new Malformed('records are not a list')
  for (const [i, record] of value.entries()) {
    const { type, seq, t } = (record ?? {}) as { type?: unknown; seq?: unknown; t?: unknown }
    if (typeof type !== 'string' || typeof t !== 'number' || seq !== firstSeq + i)
      throw new Malformed(`record ${i} lacks its type, its time or sequence number ${firstSeq + i}`)
  }
  return value as readonly RunRecord[]
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const hashOf = (bytes: Uint8Array): string => hex(sha256(bytes).subarray(0, hashBytes))
