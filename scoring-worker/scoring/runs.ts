import {
  type OpenedChunk,
  openChunk,
  type PlayedTrial,
  playedTrials,
  type RunRecord,
  recordsOf,
} from '@skillprint/engine/record'
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

/** The chunks of one run, not yet decoded. */
export interface RunChunks {
  readonly runId: string
  readonly chunks: OpenedChunk[]
  /** Where each of them stands in what was given. */
  readonly indexes: number[]
}

/** Sorts chunks by run. What cannot be opened is reported, never thrown. */
export function openRuns(chunks: readonly Uint8Array[]): {
  runs: readonly RunChunks[]
  problems: ScoringProblem[]
} {
  const problems: ScoringProblem[] = []
  const byRun = new Map<string, RunChunks>()
  for (let index = 0; index < chunks.length; index++) {
    const opened = openChunk(chunks[index] as Uint8Array)
    if (!opened.ok) {
      problems.push(damaged(index, opened))
      continue
    }
    let run = byRun.get(opened.runId)
    if (!run) {
      run = { runId: opened.runId, chunks: [], indexes: [] }
      byRun.set(opened.runId, run)
    }
    run.chunks.push(opened)
    run.indexes.push(index)
  }
  return { runs: [...byRun.values()], problems }
}

/** Decodes the chunks of a run, in any order, and puts them together; null where its start is missing. */
export function readRun({ runId, chunks, indexes }: RunChunks): {
  run: Run | null
  problems: ScoringProblem[]
} {
  const problems: ScoringProblem[] = []
  const pieces: Piece[] = []
  for (const [i, { firstSeq, count }] of chunks.entries()) {
    const decoded = recordsOf(chunks[i] as OpenedChunk)
    if (decoded.ok) pieces.push({ firstSeq, count, records: decoded.records })
    else problems.push(damaged(indexes[i] ?? i, decoded))
  }
  if (pieces.length === 0) return { run: null, problems }
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
    return { run: null, problems }
  }
  const run: Run = {
    runId,
    game: start.game,
    gameVersion: start.gameVersion,
    startedAt: start.startedAt,
    records,
    test: playedTrials(records).filter(({ block }) => block === 'test'),
    incomplete: missing !== null,
  }
  return { run, problems }
}

const damaged = (index: number, { code, reason }: { code: string; reason: string }): ScoringProblem => ({
  code: 'damaged-chunk',
  reason: `chunk ${index}: ${code}: ${reason}`,
})

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
