import { decodeRecords, type PlayedTrial, playedTrials, type RunRecord } from '@skillprint/engine/record'
import type { ScoringProblem } from '../skills/skillprint.ts'

/** One run, put together from its chunks. */
export interface Run {
  readonly runId: string
  readonly game: string
  readonly gameVersion: number
  readonly startedAt: string
  readonly records: readonly RunRecord[]
  /** Valid test trials in the order played. */
  readonly test: readonly PlayedTrial[]
  /** Some of its records are not there: soft, because what is there still counts. */
  readonly incomplete: boolean
}

/** Decodes chunks in any order and puts them together by run, earliest run first. What cannot be read is reported, never thrown. */
export function readRuns(chunks: readonly Uint8Array[]): {
  runs: readonly Run[]
  problems: ScoringProblem[]
} {
  const problems: ScoringProblem[] = []
  const byRun = new Map<string, Piece[]>()
  for (const [index, bytes] of chunks.entries()) {
    const decoded = decodeRecords(bytes)
    if (!decoded.ok) {
      problems.push({ code: 'damaged-chunk', reason: `chunk ${index}: ${decoded.code}: ${decoded.reason}` })
      continue
    }
    const { runId, firstSeq, count } = decoded
    const pieces = byRun.get(runId) ?? []
    pieces.push({ firstSeq, count, records: decoded.records })
    byRun.set(runId, pieces)
  }
  const runs: Run[] = []
  for (const [runId, pieces] of byRun) {
    const { records, missing } = join(pieces)
    const start = records.find((record) => record.type === 'run-started')
    if (missing)
      problems.push({
        code: 'records-missing',
        runId,
        reason: `run ${runId}: records are missing after ${missing}`,
      })
    if (!start) {
      problems.push({ code: 'run-without-start', runId, reason: `run ${runId}: its first record is missing` })
      continue
    }
    runs.push({
      runId,
      game: start.game,
      gameVersion: start.gameVersion,
      startedAt: start.startedAt,
      records,
      test: playedTrials(records).filter(({ block }) => block === 'test'),
      incomplete: missing !== null,
    })
  }
  runs.sort((one, other) => compare(one.startedAt, other.startedAt) || compare(one.runId, other.runId))
  return { runs, problems }
}

interface Piece {
  readonly firstSeq: number
  readonly count: number
  readonly records: readonly RunRecord[]
}

/** Records in order of number, each once; `missing` tells where the first gap is. */
function join(pieces: readonly Piece[]): { records: RunRecord[]; missing: string | null } {
  const records: RunRecord[] = []
  let next = 0
  let missing: string | null = null
  for (const piece of [...pieces].sort((one, other) => one.firstSeq - other.firstSeq)) {
    if (piece.firstSeq > next) missing ??= `number ${next - 1}`
    for (const record of piece.records) if (record.seq >= next) records.push(record)
    next = Math.max(next, piece.firstSeq + piece.count)
  }
  return { records, missing }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
