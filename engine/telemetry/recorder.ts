import type { RunRecord, Samples } from '../record.ts'
import { type Chunk, encodeChunk, noHash } from './codec.ts'

type Unstamped<R> = R extends unknown ? Omit<R, 'seq'> : never

/** Takes what happens and cuts it into chunks that follow each other. */
export interface Recorder {
  record(record: Unstamped<RunRecord>): void
  /** `kind` from `sampleKind`; `t` ms since the run's start; nothing is allocated. */
  sample(kind: number, t: number, a: number, b: number): void
  /** Encodes and hands out what came since the last cut, if anything did. */
  cut(): void
}

const ringSize = 4096

/** A recorder for one run; `onChunk` gets its chunks in order. A full ring is cut at once: no sample is lost. */
export function createRecorder(options: {
  readonly runId: string
  readonly onChunk: (chunk: Chunk) => void
  readonly firstSeq?: number
  readonly prevHash?: string
}): Recorder {
  let seq = options.firstSeq ?? 0
  let prevHash = options.prevHash ?? noHash
  let records: Unstamped<RunRecord>[] = []
  const kind = new Uint8Array(ringSize)
  const t = new Float64Array(ringSize)
  const a = new Int32Array(ringSize)
  const b = new Int32Array(ringSize)
  let filled = 0

  const cut = (): void => {
    if (records.length === 0 && filled === 0) return
    const stamped = records.map((record, i) => ({ ...record, seq: seq + i }) as RunRecord)
    const samples: Samples = {
      kind: kind.slice(0, filled),
      t: t.slice(0, filled),
      a: a.slice(0, filled),
      b: b.slice(0, filled),
    }
    const chunk = encodeChunk({ runId: options.runId, firstSeq: seq, prevHash }, stamped, samples)
    prevHash = chunk.hash
    seq += chunk.count
    records = []
    filled = 0
    options.onChunk(chunk)
  }
  return {
    record: (record) => void records.push(record),
    sample: (of, at, x, y) => {
      if (filled === ringSize) cut()
      kind[filled] = of
      t[filled] = at
      a[filled] = x
      b[filled] = y
      filled++
    },
    cut,
  }
}
