/** A thread that scans ranges of people: columns come once, in shared memory, then questions. */
import { parentPort } from 'node:worker_threads'
import {
  type PeopleColumns,
  type PeopleFound,
  type PeopleQuestion,
  scanPeople,
} from '@skillprint/scoring-worker/match'

/** What the thread is asked. */
export interface ScanRequest {
  readonly id: number
  readonly table: number
  /** Absent when they have not changed. */
  readonly columns?: PeopleColumns
  readonly question: PeopleQuestion
  readonly range: readonly [number, number]
}

/** What it answers. */
export type ScanAnswer =
  | { readonly id: number; readonly found: PeopleFound }
  | { readonly id: number; readonly fault: string }

const tables = new Map<number, PeopleColumns>()

parentPort?.on('message', ({ id, table, columns, question, range }: ScanRequest) => {
  try {
    if (columns) tables.set(table, columns)
    const known = tables.get(table)
    if (!known) throw new Error(`scan: table ${table} never came`)
    parentPort?.postMessage({ id, found: scanPeople(known, question, range) } satisfies ScanAnswer)
  } catch (error) {
    parentPort?.postMessage({ id, fault: (error as Error).message } satisfies ScanAnswer)
  }
})
