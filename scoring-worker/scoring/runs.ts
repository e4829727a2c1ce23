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

/** Decodes the chunks of a run, in any order, and puts them together, each record once; null where its start is missing. */
export function readRun({ runId, chunks, indexes }: RunChunks): {
  run: Run | null
  problems: ScoringProblem[]
} {
  const broken: { readonly index: number; readonly problem: ScoringProblem }[] = []
  const records: RunRecord[] = []
  let next = 0
  let missing: string | null = null
  for (const i of inOrder(chunks)) {
    const chunk = chunks[i] as OpenedChunk
    const from = records.length
    const decoded = recordsOf(chunk, records)
    if (!decoded.ok) {
      const index = indexes[i] ?? i
      broken.push({ index, problem: damaged(index, decoded) })
      continue
    }
    if (chunk.firstSeq > next) missing ??= `number ${next - 1}`
    // Records of a chunk are numbered from its first one on: those that were there before are taken out again.
    else if (chunk.firstSeq < next) records.splice(from, Math.min(next - chunk.firstSeq, chunk.count))
    next = Math.max(next, chunk.firstSeq + chunk.count)
  }
  const problems = broken.sort((one, other) => one.index - other.index).map(({ problem }) => problem)
  if (broken.length === chunks.length) return { run: null, problems }
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

/** The places of chunks by the number of their first record. */
function inOrder(chunks: readonly OpenedChunk[]): readonly number[] {
  const order = Array.from(chunks, (_, i) => i)
  let isSorted = true
  for (let i = 1; i < chunks.length && isSorted; i++)
    isSorted = (chunks[i - 1] as OpenedChunk).firstSeq <= (chunks[i] as OpenedChunk).firstSeq
  const firstSeq = (i: number): number => (chunks[i] as OpenedChunk).firstSeq
  return isSorted ? order : order.sort((one, other) => firstSeq(one) - firstSeq(other))
}
