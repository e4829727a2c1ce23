import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Consent, Told } from './session-types.ts'

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
  /** From this sequence number on the device had no room for the pointer's path and frame times; the records are all there. */
  readonly withoutSamplesFrom?: number
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
  /** Evidence other than games, and sectors of work. */
  readonly told?: Told
  /** Makes this device this person at the endpoint; only there after a first share. */
  readonly person?: string | null
  /** Names this database, so that it is not taken for one that was here before. */
  readonly id?: string
  /** What was found missing when the store was opened. */
  readonly losses?: readonly Loss[]
}

/** A run of which less was found than had been said to be saved. */
export interface Loss {
  /** Wall clock, ISO 8601. */
  readonly noticedAt: string
  readonly runId: string
  /** Sequence number after the last record that had been saved, and after the last one found. */
  readonly savedUpTo: number
  readonly foundUpTo: number
  /** How many chunks had been saved, and how many of those were found. */
  readonly savedChunks: number
  readonly foundChunks: number
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
