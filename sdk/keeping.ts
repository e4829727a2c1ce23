import { deleteDB } from 'idb'
import { noConsent } from './consent.ts'
import { SdkError } from './errors.ts'
import type { Choice, Consent } from './session-types.ts'
import { copyStore, memoryStore, openStore, type Store } from './store.ts'

/** What one person said and chose, and the store it stands in. Starts in memory; a database is only made after consent to keep. */
export interface Kept {
  store: Store
  consent: Consent
  /** The browser refused storage, so memory is used. */
  denied: boolean
  /** Seeds this person's own random order of jobs. */
  seed: string
  wishes: unknown
  /** Profile id → choice, and in which order choices were made. */
  choices: Map<string, { readonly choice: Choice; readonly nth: number }>
}

/** Nothing said, nothing kept. */
export function nothingKept(): Kept {
  return {
    store: memoryStore(),
    consent: noConsent,
    denied: false,
    seed: crypto.randomUUID(),
    wishes: {},
    choices: new Map(),
  }
}

/** Reads what an earlier visit kept, if there was one. Gives the problem when it is there but cannot be read. */
export async function readKept(kept: Kept, name: string): Promise<SdkError | null> {
  if (!(await databaseExists(name))) return null
  try {
    kept.store = await openStore(name)
    kept.consent = (await kept.store.meta('consent')) ?? noConsent
    kept.seed = (await kept.store.meta('seed')) ?? kept.seed
    kept.wishes = (await kept.store.meta('wishes')) ?? {}
    for (const { profile, choice, nth } of await kept.store.choices())
      kept.choices.set(profile, { choice, nth })
    return null
  } catch (error) {
    return refused(kept, error)
  }
}

/** From memory to the device. Gives the problem when the browser refuses; then everything stays in memory. */
export async function startKeeping(kept: Kept, name: string): Promise<SdkError | null> {
  try {
    const store = await openStore(name)
    await kept.store.setMeta('seed', kept.seed)
    await copyStore(kept.store, store)
    kept.store = store
    kept.denied = false
    return null
  } catch (error) {
    return refused(kept, error)
  }
}

/** From the device to memory; the database is deleted. */
export async function stopKeeping(kept: Kept, name: string): Promise<void> {
  const memory = memoryStore()
  await copyStore(kept.store, memory)
  await dropStore(kept.store, name)
  kept.store = memory
}

/** Deletes everything that is kept and starts as a new person. */
export async function forget(kept: Kept, name: string): Promise<void> {
  await dropStore(kept.store, name)
  Object.assign(kept, nothingKept())
}

async function dropStore(store: Store, name: string): Promise<void> {
  await store.wipe()
  store.close()
  if (store.mode === 'memory') return
  await deleteDB(name)
}

function refused(kept: Kept, error: unknown): SdkError {
  kept.denied = true
  return error instanceof SdkError
    ? error
    : new SdkError('storage-denied', `store: ${(error as Error).message}`, { cause: error })
}

/** False where the browser will not say, or refuses. */
async function databaseExists(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((database) => database.name === name)
  } catch {
    return false
  }
}
