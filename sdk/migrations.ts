import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Consent } from './session-types.ts'

/** One encoded chunk as it is kept. */
export interface StoredChunk {
  readonly runId: string
  readonly firstSeq: number
  readonly count: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** One run as it is kept; its truth is in its chunks. */
export interface StoredRun {
  readonly runId: string
  readonly game: string
  readonly gameVersion: number
  readonly seed: string
  /** Wall clock, ISO 8601. */
  readonly startedAt: string
  readonly ended: 'completed' | 'stopped' | null
}

export interface StoredChoice {
  readonly profile: string
  readonly choice: 'yes' | 'later' | 'no'
  /** Order in which choices were made, for undo. */
  readonly nth: number
}

/** What is kept about the person beside runs and choices. */
export interface Meta {
  readonly consent?: Consent
  /** Seeds this person's own random order. */
  readonly seed?: string
  readonly wishes?: unknown
}

export interface Schema extends DBSchema {
  meta: { key: keyof Meta & string; value: unknown }
  runs: { key: string; value: StoredRun }
  chunks: { key: [string, number]; value: StoredChunk }
  choices: { key: string; value: StoredChoice }
}

type Upgrade = (
  db: IDBPDatabase<Schema>,
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void

/** Step n brings version n to n + 1. Append only. */
const steps: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('meta')
    db.createObjectStore('runs', { keyPath: 'runId' })
    db.createObjectStore('chunks', { keyPath: ['runId', 'firstSeq'] })
    db.createObjectStore('choices', { keyPath: 'profile' })
  },
]

/** The version of the store that this code writes. */
export const storeVersion = steps.length

/** Runs every step between two versions. */
export function migrate(
  db: IDBPDatabase<Schema>,
  from: number,
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): void {
  for (const step of steps.slice(from)) step(db, tx)
}
