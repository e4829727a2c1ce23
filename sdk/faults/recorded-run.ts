import { encodeChunk, noHash, type RunRecord, type Samples } from '@skillprint/engine/record'
import type { StoredChunk, StoredRun } from '../migrations.ts'

/** A run as it is kept, for tests. */
export const someRun = (runId: string): StoredRun => ({
  runId,
  game: 'game',
  gameVersion: 1,
  seed: 'seed',
  startedAt: '2026-01-01T00:00:00.000Z',
  ended: null,
})

/** Makes chunks that follow each other as the engine cuts them: two records each, a trial's end in those that are asked for. */
export function chunkMaker(runId: string, firstSeq = 0, prevHash = noHash) {
  let seq = firstSeq
  let before = prevHash
  return (trialEnds: boolean, samples = 3): StoredChunk => {
    const first = seq
    const t = seq * 100
    const records: RunRecord[] = [
      { type: 'trial-started', seq, t, block: 'test', index: seq, trial: {} },
      trialEnds
        ? {
            type: 'response',
            seq: seq + 1,
            t: t + 50,
            block: 'test',
            index: seq,
            response: { t: t + 40 },
            input: 'mouse',
            frameInterval: 17,
            longestFrame: 18,
          }
        : { type: 'focus', seq: seq + 1, t: t + 50, focused: true },
    ]
    const chunk = encodeChunk({ runId, firstSeq: seq, prevHash: before }, records, someSamples(samples, t))
    seq += records.length
    before = chunk.hash
    return { runId, firstSeq: first, count: chunk.count, bytes: chunk.bytes }
  }
}

function someSamples(count: number, t: number): Samples {
  const of = (value: (i: number) => number): number[] => Array.from({ length: count }, (_, i) => value(i))
  return {
    kind: Uint8Array.from(of(() => 1)),
    t: Float64Array.from(of((i) => t + i)),
    a: Int32Array.from(of((i) => i * 8)),
    b: Int32Array.from(of((i) => i * 4)),
  }
}
