import { type RunRecord, type Samples, sampleKind } from '@skillprint/engine/record'
import type { RecordedPart } from '@skillprint/engine/replay'
import type { RunData } from './run-data.ts'

/** What stands in one line. A `run` line opens each run, a `path` line closes what was recorded together (a chunk); between them its records. */
export type JsonLine =
  | ({ readonly line: 'run' } & Omit<RunData, 'parts'>)
  | ({ readonly line: 'record'; readonly runId: string } & RunRecord)
  | {
      readonly line: 'path'
      readonly runId: string
      /** How many samples of each kind. */
      readonly counts: Readonly<Record<string, number>>
      /** Time of the first and the last sample, ms; null where there is none. */
      readonly from: number | null
      readonly to: number | null
      /** All samples, where they were asked for. */
      readonly samples?: Readonly<Record<keyof Samples, readonly number[]>>
    }

const kinds = Object.entries(sampleKind)

/**
 * Runs as JSON Lines (jsonlines.org): UTF-8, one JSON value a line, every record whole. `samples`: `summary` counts pointer, key and
 * frame samples (default), `all` writes them out.
 */
export function toJsonLines(runs: readonly RunData[], samples: 'summary' | 'all' = 'summary'): string {
  const lines: JsonLine[] = []
  for (const { parts, ...run } of runs) {
    lines.push({ line: 'run', ...run })
    for (const part of parts) {
      for (const record of part.records) lines.push({ line: 'record', runId: run.runId, ...record })
      lines.push(pathLine(run.runId, part, samples === 'all'))
    }
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Reads what `toJsonLines` wrote. Throws an `Error` naming the line that cannot be read. */
export function fromJsonLines(text: string): readonly RunData[] {
  const runs: (RunData & { readonly parts: RecordedPart[] })[] = []
  let records: RunRecord[] = []
  for (const [i, one] of text.split('\n').entries()) {
    if (one.trim() === '') continue
    const line = parse(one, i + 1)
    const run = runs.at(-1)
    if (line.line === 'run') {
      const { line: _, ...head } = line
      runs.push({ ...head, parts: [] })
    } else if (!run || run.runId !== line.runId)
      throw new Error(
        `fromJsonLines: line ${i + 1} is of the run ${line.runId}, expected its run line before it`,
      )
    else if (line.line === 'record') {
      const { line: _, runId, ...record } = line
      // A run-started record has a run id of its own.
      records.push((record.type === 'run-started' ? { ...record, runId } : record) as RunRecord)
    } else {
      run.parts.push({ records, ...(line.samples ? { samples: columnsOf(line.samples) } : {}) })
      records = []
    }
  }
  return runs
}

function parse(text: string, number: number): JsonLine {
  try {
    const line = JSON.parse(text) as JsonLine
    if (line?.line === 'run' || line?.line === 'record' || line?.line === 'path') return line
  } catch {
    // Told below, with its number.
  }
  throw new Error(
    `fromJsonLines: line ${number} is ${JSON.stringify(text.slice(0, 60))}, expected a run, record or path`,
  )
}

function pathLine(runId: string, { samples }: RecordedPart, all: boolean): JsonLine {
  const { kind, t, a, b } = samples ?? { kind: [], t: [], a: [], b: [] }
  const counts = Object.fromEntries(
    kinds.map(([name, number]): [string, number] => [
      name,
      [...kind].filter((each) => each === number).length,
    ]),
  )
  return {
    line: 'path',
    runId,
    counts,
    from: t[0] ?? null,
    to: t[t.length - 1] ?? null,
    ...(all ? { samples: { kind: [...kind], t: [...t], a: [...a], b: [...b] } } : {}),
  }
}

const columnsOf = ({ kind, t, a, b }: Readonly<Record<keyof Samples, readonly number[]>>): Samples => ({
  kind: Uint8Array.from(kind),
  t: Float64Array.from(t),
  a: Int32Array.from(a),
  b: Int32Array.from(b),
})
