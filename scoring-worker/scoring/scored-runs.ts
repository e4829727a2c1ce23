import type { ScoringProblem } from '../skills/skillprint.ts'
import type { ScoringContext } from './compare.ts'
import { openRuns, type RunChunks, readRun } from './runs.ts'
import { type ScoredRun, scoreRun } from './score-run.ts'

/** Runs scored before, by what their chunks are. */
export type ScoredRuns = Map<string, Scored>

interface Scored {
  readonly runId: string
  readonly startedAt: string
  readonly scored: ScoredRun | null
  readonly problems: readonly ScoringProblem[]
}

/**
 * Scores the runs in chunks, earliest first. With `known`, a run all of whose chunks are the same as before is not decoded and scored again, and
 * what is not among the chunks any more is forgotten; the result is the same.
 */
export function scoredRuns(
  chunks: readonly Uint8Array[],
  context: ScoringContext,
  known?: ScoredRuns,
): { readonly scored: readonly ScoredRun[]; readonly problems: readonly ScoringProblem[] } {
  const { runs, problems } = openRuns(chunks)
  const all: Scored[] = []
  const keys = new Set<string>()
  for (const run of runs) {
    const key = known ? keyOf(run) : ''
    const one = known?.get(key) ?? scoredOf(run, context)
    all.push(one)
    // Problems name the place of a chunk in the list, which may be another one next time.
    if (known && !one.problems.some(({ code }) => code === 'damaged-chunk')) {
      known.set(key, one)
      keys.add(key)
    }
  }
  for (const key of known?.keys() ?? []) if (!keys.has(key)) known?.delete(key)
  all.sort((one, other) => compare(one.startedAt, other.startedAt) || compare(one.runId, other.runId))
  return {
    scored: all.flatMap(({ scored }) => scored ?? []),
    problems: [
      ...problems,
      ...runs.flatMap(({ runId }) => all.find((one) => one.runId === runId)?.problems ?? []),
    ],
  }
}

function scoredOf(chunks: RunChunks, context: ScoringContext): Scored {
  const { run, problems } = readRun(chunks)
  return {
    runId: chunks.runId,
    startedAt: run?.startedAt ?? '',
    scored: run && scoreRun(run, context),
    problems,
  }
}

/** Two sums of 32 bits over the number, length and checksum of each chunk, in the order in which they came (FNV-1a by words). */
function keyOf({ runId, chunks }: RunChunks): string {
  let one = 0x811c9dc5
  let other = 0x01000193
  for (let i = 0; i < 3 * chunks.length; i++) {
    const { firstSeq, bytes, checksum } = chunks[Math.floor(i / 3)] as RunChunks['chunks'][number]
    const word = i % 3 === 0 ? firstSeq : i % 3 === 1 ? bytes.length : checksum
    one = Math.imul(one ^ word, 0x01000193)
    other = Math.imul(other ^ (word >>> 7) ^ (word << 25), 0x85ebca6b) ^ (other >>> 13)
  }
  return `${runId}/${chunks.length}/${one}/${other}`
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
