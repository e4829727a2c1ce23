import type { RunRecord, Samples } from '../record.ts'
import { writer } from './bytes.ts'
import {
  bytesOf,
  type Chunk,
  type ChunkHeader,
  hashOf,
  magic,
  noHash,
  schemaVersion,
  section,
} from './chunk.ts'
import { crc32 } from './crc32.ts'
import { packer } from './pack.ts'
import { putSamples } from './samples.ts'

export {
  type Chunk,
  type ChunkHeader,
  type Decoded,
  type DecodedRecords,
  noHash,
  type OpenedChunk,
  schemaVersion,
  type Undecoded,
} from './chunk.ts'
export { decodeChunk, openChunk, recordsOf } from './decode.ts'

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
  out.clear()
  out.bytes([...magic, schemaVersion])
  putRunId(runId)
  out.varint(firstSeq)
  out.varint(records.length)
  const before = prevHash === noHash ? [] : bytesOf(prevHash)
  out.varint(before.length)
  out.bytes(before)
  if (records.length > 0) {
    payload.clear()
    putRecords(records, runId)
    putSection(section.records)
  }
  if (samples && samples.kind.length > 0) {
    payload.clear()
    putSamples(payload, samples)
    putSection(section.samples)
  }
  const checksum = crc32(out.written())
  for (let shift = 0; shift < 32; shift += 8) out.byte((checksum >>> shift) & 255)
  const bytes = out.done()
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

/** A UUID is its 16 bytes, after a 0; any other text comes in UTF-8, after its length + 1. */
function putRunId(runId: string): void {
  if (runId === lastPut.text) {
    out.byte(0)
    out.bytes(lastPut.bytes)
  } else if (uuid.test(runId)) {
    lastPut = { text: runId, bytes: bytesOf(runId.replaceAll('-', '')) }
    out.byte(0)
    out.bytes(lastPut.bytes)
  } else {
    const text = new TextEncoder().encode(runId)
    out.varint(text.length + 1)
    out.bytes(text)
  }
}

/** A run writes its id into every chunk. */
let lastPut: { readonly text: string | null; readonly bytes: Uint8Array } = {
  text: null,
  bytes: new Uint8Array(),
}

/** One packed value after another, without the numbers that follow each other. The run's id is known already. */
function putRecords(records: readonly RunRecord[], runId: string): void {
  const put = packer(payload, [runId])
  for (const { seq, ...rest } of records) put(rest)
}

/** What stands in `payload`, under its number. */
function putSection(number: number): void {
  const bytes = payload.written()
  out.varint(number)
  out.varint(bytes.length)
  out.bytes(bytes)
}

// Kept from chunk to chunk, so that little is left for the collector.
const out = writer()
const payload = writer()
