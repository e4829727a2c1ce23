import { sha256 } from '@noble/hashes/sha2.js'
import type { RunRecord, Samples } from '../record.ts'
import { Malformed, type Reader, reader, type Writer, writer } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { packer, unpacker } from './pack.ts'
import { decodeSamples, encodeSamples, noSamples } from './samples.ts'
import { decodeSamples1 } from './schema-1.ts'

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
  | {
      readonly ok: false
      readonly code: 'too-short' | 'not-a-chunk' | 'unknown-schema' | 'checksum' | 'malformed'
      readonly reason: string
    }

/** `prevHash` of a run's first chunk. */
export const noHash = '0'.repeat(32)

const magic = [0x53, 0x4b, 0x50, 0x52]
/** Sections by number; append only. A reader skips the numbers it does not know. */
const section = { records1: 1, samples1: 2, records: 3, samples: 4 } as const
/** Bytes of a chunk's hash, by schema. */
const hashBytes = [0, 16, 8] as const
const leastBytes = magic.length + 5 + 4
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Encodes records (and samples) that follow each other. Throws an `Error` when a sequence number leaves a gap. */
export function encodeChunk(
  header: Pick<ChunkHeader, 'runId' | 'firstSeq' | 'prevHash'>,
  records: readonly RunRecord[],
  samples?: Samples,
): Chunk {
  const { runId, firstSeq, prevHash } = header
  if (!/^([0-9a-f]{16}|[0-9a-f]{32})$/.test(prevHash))
    throw new Error(`encodeChunk: prevHash is ${JSON.stringify(prevHash)}, expected 16 or 32 hex digits`)
  for (const [i, { seq }] of records.entries())
    if (seq !== firstSeq + i)
      throw new Error(`encodeChunk: record ${i} has seq ${seq}, expected ${firstSeq + i}`)
  const out = writer()
  out.bytes([...magic, schemaVersion])
  putRunId(out, runId)
  out.varint(firstSeq)
  out.varint(records.length)
  const before = prevHash === noHash ? [] : bytesOf(prevHash)
  out.varint(before.length)
  out.bytes(before)
  const put = (number: number, payload: Uint8Array): void => {
    out.varint(number)
    out.varint(payload.length)
    out.bytes(payload)
  }
  if (records.length > 0) put(section.records, encodeRecords(records, runId))
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
    hash: hashOf(bytes, schemaVersion),
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
    return { ok: true, ...decodeBody(body, schema), hash: hashOf(bytes, schema) }
  } catch (error) {
    return fail('malformed', error instanceof Error ? error.message : String(error))
  }
}

function decodeBody(body: Uint8Array, schema: number) {
  const input = reader(body.subarray(magic.length + 1))
  const runId = schema === 1 ? input.text(input.varint()) : takeRunId(input)
  const firstSeq = input.varint()
  const count = input.varint()
  const prevHash = hex(input.bytes(schema === 1 ? hashBytes[1] : input.varint())) || noHash
  let records: readonly RunRecord[] = []
  let samples = noSamples()
  while (input.left > 0) {
    const number = input.varint()
    const payload = input.bytes(input.varint())
    if (number === section.records1) records = JSON.parse(reader(payload).text(payload.length))
    else if (number === section.samples1) samples = decodeSamples1(payload)
    else if (number === section.records) records = decodeRecords(payload, runId, firstSeq)
    else if (number === section.samples) samples = decodeSamples(payload)
  }
  checkRecords(records, firstSeq)
  if (records.length !== count) throw new Malformed(`${records.length} records, the header says ${count}`)
  return { header: { schema, runId, firstSeq, count, prevHash }, records, samples }
}

/** A UUID is its 16 bytes, after a 0; any other text comes in UTF-8, after its length + 1. */
function putRunId(out: Writer, runId: string): void {
  if (uuid.test(runId)) {
    out.byte(0)
    out.bytes(bytesOf(runId.replaceAll('-', '')))
  } else {
    const text = new TextEncoder().encode(runId)
    out.varint(text.length + 1)
    out.bytes(text)
  }
}

function takeRunId(input: Reader): string {
  const size = input.varint()
  if (size > 0) return input.text(size - 1)
  return hex(input.bytes(16)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** One packed value after another, without the numbers that follow each other. The run's id is known already. */
function encodeRecords(records: readonly RunRecord[], runId: string): Uint8Array {
  const out = writer()
  const put = packer(out, [runId])
  for (const { seq, ...rest } of records) put(rest)
  return out.done()
}

function decodeRecords(bytes: Uint8Array, runId: string, firstSeq: number): readonly RunRecord[] {
  const input = reader(bytes)
  const get = unpacker(input, [runId])
  const records: RunRecord[] = []
  while (input.left > 0) {
    const value = get()
    // Spread text or a list would look like an object with numbers for keys.
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Malformed(`record ${records.length} is not an object`)
    records.push({ ...value, seq: firstSeq + records.length } as RunRecord)
  }
  return records
}

/** Only the outside of each record: types that came later than this reader are kept as they are. */
function checkRecords(value: unknown, firstSeq: number): void {
  if (!Array.isArray(value)) throw new Malformed('records are not a list')
  for (const [i, record] of value.entries()) {
    const { type, seq, t } = (record ?? {}) as { type?: unknown; seq?: unknown; t?: unknown }
    if (typeof type !== 'string' || typeof t !== 'number' || seq !== firstSeq + i)
      throw new Malformed(`record ${i} lacks its type, its time or sequence number ${firstSeq + i}`)
  }
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const bytesOf = (digits: string): number[] =>
  (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
const hashOf = (bytes: Uint8Array, schema: number): string =>
  hex(sha256(bytes).subarray(0, hashBytes[schema]))
