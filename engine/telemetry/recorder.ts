import type { RunRecord } from '../record.ts'
import { type Chunk, encodeChunk, noHash } from './codec.ts'
import { emptySamples } from './samples.ts'

/** A record before it has its sequence number. */
export type RecordDraft = RunRecord extends infer Each
  ? Each extends RunRecord
    ? Omit<Each, 'seq'>
    : never
  : never

export interface Recorder {
  record(draft: RecordDraft): void
  /** One full-rate sample, without making an object: kind (`sampleKind`), t (ms, run clock), a, b. */
  sample(kind: number, t: number, a: number, b: number): void
  /** Hands out what came since the last cut, if anything did. `t`: now, run clock. */
  cut(t: number): void
}

/** Full before a quarter of a second has passed even at 4000 samples a second; then a chunk is cut early. */
const capacity = 1024

/** Numbers records, collects samples in typed arrays, and cuts both into chunks that carry each other's hash. Keeps nothing after a cut. */
export function createRecorder(options: {
  readonly runId: string
  readonly firstSeq?: number
  readonly prevHash?: string
  readonly onChunk: (chunk: Chunk) => void
}): Recorder {
  let firstSeq = options.firstSeq ?? 0
  let prevHash = options.prevHash ?? noHash
  let records: RunRecord[] = []
  const ring = emptySamples(capacity)
  let n = 0
  const record = (draft: RecordDraft): void => {
    records.push({ ...draft, seq: firstSeq + records.length } as RunRecord)
  }
  const cut = (t: number): void => {
    if (n === 0 && records.length === 0) return
    // A chunk is known by its first sequence number, so none is without a record.
    if (records.length === 0) record({ type: 'samples', t, count: n })
    const samples = {
      kind: ring.kind.subarray(0, n),
      t: ring.t.subarray(0, n),
      a: ring.a.subarray(0, n),
      b: ring.b.subarray(0, n),
    }
    const chunk = encodeChunk({ runId: options.runId, firstSeq, prevHash }, records, samples)
    firstSeq += chunk.count
    prevHash = chunk.hash
    records = []
    n = 0
    options.onChunk(chunk)
  }
  const sample = (kind: number, t: number, a: number, b: number): void => {
    ring.kind[n] = kind
    ring.t[n] = t
    ring.a[n] = a
    ring.b[n] = b
    n++
    if (n === capacity) cut(t)
  }
  return { record, sample, cut }
}
