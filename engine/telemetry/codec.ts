import type { RunRecord, Samples } from '../record.ts'
import { type Writer, writer } from './bytes.ts'
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
import { encodeSamples } from './samples.ts'

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

/** A UUID is its 16 bytes, after a 0; any other text comes in UTF-8, after its length + 1. */
function putRunId(out: Writer, runId: string): void {
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
function encodeRecords(records: readonly RunRecord[], runId: string): Uint8Array {
  const out = writer()
  const put = packer(out, [runId])
  for (const { seq, ...rest } of records) put(rest)
  return out.done()
}
