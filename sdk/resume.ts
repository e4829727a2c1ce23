import { decodeChunk, type PlayedTrial, playedTrials, type RunRecord } from '@skillprint/engine/record'
import type { StoredChunk } from './migrations.ts'

/** Where a broken-off run can go on. */
export interface ResumePoint {
  readonly played: readonly PlayedTrial[]
  /** Milliseconds of test so far. */
  readonly elapsed: number
  readonly firstSeq: number
  readonly prevHash: string
  /** Chunks from this sequence number on are cut or damaged and have to go; null when all are whole. */
  readonly truncateFrom: number | null
}

const noHash = '0'.repeat(32)

/** Reads a run's chunks up to the last good one: each decodes, follows the one before, and carries its hash. Never throws. */
export function resumePoint(chunks: readonly StoredChunk[]): ResumePoint {
  const records: RunRecord[] = []
  let firstSeq = 0
  let prevHash = noHash
  let truncateFrom: number | null = null
  for (const chunk of [...chunks].sort((a, b) => a.firstSeq - b.firstSeq)) {
    const decoded = decodeChunk(chunk.bytes)
    if (!decoded.ok || decoded.header.firstSeq !== firstSeq || decoded.header.prevHash !== prevHash) {
      truncateFrom = chunk.firstSeq
      break
    }
    records.push(...decoded.records)
    firstSeq += decoded.header.count
    prevHash = decoded.hash
  }
  const played = playedTrials(records).filter((trial) => trial.block === 'test')
  return { played, elapsed: testTime(records), firstSeq, prevHash, truncateFrom }
}

/** Time spent in the test, ms: each segment (a load of the page has its own clock) from its first test trial to its last response, pauses left out. */
function testTime(records: readonly RunRecord[]): number {
  let total = 0
  let start: number | null = null
  let last = 0
  let pausedAt: number | null = null
  const close = (): void => {
    if (start !== null) total += Math.max(0, last - start)
    start = null
    pausedAt = null
  }
  for (const record of records) {
    if (record.type === 'run-started') close()
    else if (record.type === 'trial-started' && record.block === 'test') start ??= record.t
    else if (record.type === 'response' && record.block === 'test') last = record.t
    else if (record.type === 'pause') pausedAt = record.t
    else if (record.type === 'resume' && pausedAt !== null) {
      if (start !== null) start += record.t - pausedAt
      pausedAt = null
    }
  }
  close()
  return total
}
