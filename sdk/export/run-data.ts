import { decodeChunk, type RunRecord } from '@skillprint/engine/record'
import type { RecordedPart } from '@skillprint/engine/replay'
import type { StoredRun } from '../migrations.ts'
import type { Store } from '../store.ts'

/** One run with all that was recorded in it, as exports read it. */
export interface RunData extends StoredRun {
  /** Decoded chunks, in order. */
  readonly parts: readonly RecordedPart[]
}

/** All records of a run, in order. */
export const recordsOf = ({ parts }: RunData): readonly RunRecord[] => parts.flatMap(({ records }) => records)

/** Reads every run of a store; chunks that cannot be decoded are left out (the JSON export holds them as they are). */
export async function readRuns(store: Store): Promise<readonly RunData[]> {
  const runs: RunData[] = []
  for (const run of await store.runs()) {
    const parts: RecordedPart[] = []
    for (const { bytes } of [...(await store.chunks(run.runId))].sort((a, b) => a.firstSeq - b.firstSeq)) {
      const decoded = decodeChunk(bytes)
      if (decoded.ok) parts.push({ records: decoded.records, samples: decoded.samples })
    }
    runs.push({ ...run, parts })
  }
  return runs
}
