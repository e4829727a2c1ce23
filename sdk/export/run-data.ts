import { decodeChunk, type RunRecord } from '@skillprint/engine/record'
import type { RecordedPart } from '@skillprint/engine/replay'
import type { GameResult, Skillprint } from '@skillprint/scoring-worker/skills'
import type { StoredRun } from '../migrations.ts'
import type { Store } from '../store.ts'

/** One run with all that was recorded in it, as exports read it. */
export interface RunData extends StoredRun {
  /** Decoded chunks, in order. */
  readonly parts: readonly RecordedPart[]
  /** Does it count, and what speaks against it; absent where it was not scored. */
  readonly validity?: Pick<GameResult, 'valid' | 'flags'>
}

/** All records of a run, in order. */
export const recordsOf = ({ parts }: RunData): readonly RunRecord[] => parts.flatMap(({ records }) => records)

/** Reads every run of a store, with what the skillprint says of its validity; chunks that cannot be decoded are left out (the JSON export holds them as they are). */
export async function readRuns(store: Store, skillprint: Skillprint | null): Promise<readonly RunData[]> {
  const runs: RunData[] = []
  for (const run of await store.runs()) {
    const parts: RecordedPart[] = []
    for (const { bytes } of [...(await store.chunks(run.runId))].sort((a, b) => a.firstSeq - b.firstSeq)) {
      const decoded = decodeChunk(bytes)
      if (decoded.ok) parts.push({ records: decoded.records, samples: decoded.samples })
    }
    const found = skillprint?.games.find(({ runId }) => runId === run.runId)
    runs.push({ ...run, parts, ...(found ? { validity: { valid: found.valid, flags: found.flags } } : {}) })
  }
  return runs
}
