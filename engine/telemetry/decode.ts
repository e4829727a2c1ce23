import type { RunRecord } from '../record.ts'
import {
  aim,
  left,
  Malformed,
  type Reader,
  reader,
  skip,
  takeBytes,
  takePart,
  takeText,
  takeVarint,
} from './bytes.ts'
import {
  type Decoded,
  type DecodedRecords,
  hashBytes,
  hashOf,
  hex,
  magic,
  noHash,
  type OpenedChunk,
  schemaVersion,
  section,
  type Undecoded,
} from './chunk.ts'
import { crc32 } from './crc32.ts'
import { decodeSamples, noSamples } from './samples.ts'
import { decodeSamples1 } from './schema-1.ts'
import { type Said, saidOnly, unpackedRecord } from './unpack.ts'

const leastBytes = magic.length + 5 + 4

/** Decodes any bytes; never throws. Sections of an unknown number are skipped. */
export function decodeChunk(bytes: Uint8Array): Decoded {
  const fault = faultOf(bytes)
  if (fault) return fault
  try {
    const schema = bytes[magic.length] ?? 0
    return { ok: true, ...decodeBody(bytes, schema), hash: hashOf(bytes, schema) }
  } catch (error) {
    return malformed(error)
  }
}

/**
 * Looks at a chunk from outside: header and checksum (which is compared), nothing decoded. For who reads thousands of chunks, needs no samples
 * and no hashes, and knows most of them already. Never throws.
 */
export function openChunk(bytes: Uint8Array): OpenedChunk | Undecoded {
  const fault = faultOf(bytes)
  if (fault) return fault
  try {
    const input = aim(outer, bytes, magic.length + 1, bytes.length - 4)
    const schema = bytes[magic.length] as number
    const runId = schema === 1 ? takeText(input, takeVarint(input)) : takeRunId(input)
    const firstSeq = takeVarint(input)
    const count = takeVarint(input)
    skip(input, schema === 1 ? hashBytes[1] : takeVarint(input))
    const checksum = statedChecksum(bytes)
    return { ok: true, runId, firstSeq, count, checksum, bytes, sectionsFrom: input.at }
  } catch (error) {
    return malformed(error)
  }
}

/**
 * The records of an opened chunk; its samples are not looked at. `before`: records that they are put behind, which are then part of the answer; where the chunk
 * cannot be decoded they stay as they were. Never throws.
 */
export function recordsOf(opened: OpenedChunk, before: RunRecord[] = []): DecodedRecords | Undecoded {
  const { bytes, runId, firstSeq, count, sectionsFrom } = opened
  const from = before.length
  try {
    const input = aim(outer, bytes, sectionsFrom, bytes.length - 4)
    while (left(input) > 0) {
      const number = takeVarint(input)
      const length = takeVarint(input)
      if (number === section.records1 || number === section.records) {
        before.length = from
        takeRecords(takePart(input, length, inner), number, { runId, firstSeq, into: before })
      } else skip(input, length)
    }
    checkRecords(before, from, firstSeq, count)
    return { ok: true, records: before }
  } catch (error) {
    before.length = from
    return malformed(error)
  }
}

// Nothing here is read while something else is: one reader each for chunks and for their records is enough, and nothing is left for the collector.
const outer = reader(new Uint8Array())
const inner = reader(new Uint8Array())

/** What makes bytes no chunk that this reader can read, from the outside; null where nothing does. */
function faultOf(bytes: Uint8Array): Undecoded | null {
  const fail = (code: Undecoded['code'], reason: string): Undecoded => ({ ok: false, code, reason })
  if (bytes.length < leastBytes)
    return fail('too-short', `${bytes.length} bytes, a chunk has at least ${leastBytes}`)
  for (let i = 0; i < magic.length; i++)
    if (bytes[i] !== magic[i]) return fail('not-a-chunk', 'does not start with SKPR')
  const schema = bytes[magic.length] ?? 0
  if (schema < 1 || schema > schemaVersion)
    return fail('unknown-schema', `schema ${schema}, this reader knows 1 to ${schemaVersion}`)
  const size = bytes.length - 4
  const found = crc32(bytes, size)
  const stated = statedChecksum(bytes)
  return stated === found ? null : fail('checksum', `CRC-32 is ${found}, the chunk says ${stated}`)
}

/** The last four bytes, little endian. */
function statedChecksum(bytes: Uint8Array): number {
  const at = bytes.length - 4
  return (
    ((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) >>>
    0
  )
}

const malformed = (error: unknown): Undecoded => ({
  ok: false,
  code: 'malformed',
  reason: error instanceof Error ? error.message : String(error),
})

function decodeBody(bytes: Uint8Array, schema: number) {
  const input = reader(bytes, magic.length + 1, bytes.length - 4)
  const { runId, firstSeq, count, hashLength } = takeHeader(input, schema)
  const prevHash = hex(takeBytes(input, hashLength)) || noHash
  let records: RunRecord[] = []
  let samples = noSamples()
  while (left(input) > 0) {
    const number = takeVarint(input)
    const length = takeVarint(input)
    if (number === section.records1 || number === section.records) {
      records = []
      takeRecords(takePart(input, length, inner), number, { runId, firstSeq, into: records })
    } else {
      const payload = takeBytes(input, length)
      if (number === section.samples1) samples = decodeSamples1(payload)
      else if (number === section.samples) samples = decodeSamples(payload)
    }
  }
  checkRecords(records, 0, firstSeq, count)
  return { header: { schema, runId, firstSeq, count, prevHash }, records, samples }
}

/** All of the header but the hash of the chunk before, which comes next in so many bytes. */
function takeHeader(input: Reader, schema: number) {
  const runId = schema === 1 ? takeText(input, takeVarint(input)) : takeRunId(input)
  const firstSeq = takeVarint(input)
  const count = takeVarint(input)
  return { runId, firstSeq, count, hashLength: schema === 1 ? hashBytes[1] : takeVarint(input) }
}

function takeRunId(input: Reader): string {
  const size = takeVarint(input)
  if (size > 0) return takeText(input, size - 1)
  const from = skip(input, 16)
  let same = true
  for (let i = 0; i < 16; i++) {
    const byte = input.source[from + i] as number
    if (lastUuid.bytes[i] !== byte) same = false
    lastUuid.bytes[i] = byte
  }
  if (same && lastUuid.text !== null) return lastUuid.text
  const all = hex(lastUuid.bytes)
  lastUuid.text = `${all.slice(0, 8)}-${all.slice(8, 12)}-${all.slice(12, 16)}-${all.slice(16, 20)}-${all.slice(20)}`
  return lastUuid.text
}
/** Thousands of chunks of one run come after each other: its id is made into text once. */
const lastUuid: { readonly bytes: Uint8Array; text: string | null } = {
  bytes: new Uint8Array(16),
  text: null,
}

interface Place {
  readonly runId: string
  readonly firstSeq: number
  readonly into: RunRecord[]
}

function takeRecords(input: Reader, number: number, { runId, firstSeq, into }: Place): void {
  if (number === section.records1) {
    const records: unknown = JSON.parse(takeText(input, left(input)))
    if (!Array.isArray(records)) throw new Malformed('records are not a list')
    for (const record of records) into.push(record)
    return
  }
  saidOnly(said, runId)
  const from = into.length
  while (left(input) > 0) {
    const seq = firstSeq + into.length - from
    const record = unpackedRecord(input, said, seq)
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new Malformed(`record ${seq - firstSeq} is not an object`)
    into.push(record as RunRecord)
  }
}
const said: Said = { texts: [], count: 0 }

/** Only the outside of each record: types that came later than this reader are kept as they are. */
function checkRecords(records: readonly unknown[], from: number, firstSeq: number, count: number): void {
  for (let i = from; i < records.length; i++) {
    const { type, seq, t } = (records[i] ?? {}) as { type?: unknown; seq?: unknown; t?: unknown }
    if (typeof type !== 'string' || !Number.isFinite(t) || seq !== firstSeq + i - from)
      throw new Malformed(
        `record ${i - from} lacks its type, its time or sequence number ${firstSeq + i - from}`,
      )
  }
  const found = records.length - from
  if (found !== count) throw new Malformed(`${found} records, the header says ${count}`)
}
