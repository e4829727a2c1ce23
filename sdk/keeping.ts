import { databaseExists, deleteDatabase, factoryOf, moveBack, moveToBucket } from './bucket.ts'
import { noConsent } from './consent.ts'
import { SdkError } from './errors.ts'
import { forgetsAfterDays } from './forgets.ts'
import { missingFrom, readHighWater, removeHighWater, writeHighWater } from './high-water.ts'
import { lostAll, lostSome } from './losses.ts'
import type { Choice, Consent, Session, Told } from './session-types.ts'
import { copyStore, memoryStore, type Store } from './store.ts'
import { takeWriterLock } from './writer-lock.ts'

/** What one person said and chose, and the store it stands in. Starts in memory; a database is only made after consent to keep. */
export interface Kept {
  store: Store
  consent: Consent
  /** The browser refused storage, so memory is used. */
  denied: boolean
  /** Another page writes to this store; this one only reads. */
  busy: boolean
  /** Lets another page write; null where nothing is held. */
  release: (() => void) | null
  /** Told when the database vanished under the open page. */
  onLost: ((error: SdkError) => void) | null
  /** Seeds this person's own random order of jobs. */
  seed: string
  wishes: unknown
  told: Told
  /** The secret that makes this device this person at the endpoint; null before a first share. */
  person: string | null
  /** Profile id → choice, and in which order choices were made. */
  choices: Map<string, { readonly choice: Choice; readonly nth: number }>
}

/** One database for each key, because each partner's people are their own. */
export const databaseName = (key: string | undefined): string => `skillprint/${key ?? 'local'}/1`

/** Where things are kept now. */
export function storageOf({ store, denied, busy }: Kept): Session['storage'] {
  const days = store.mode === 'indexeddb' ? forgetsAfterDays() : null
  return {
    mode: store.mode,
    denied,
    ...(busy ? { busy } : {}),
    ...(days ? { forgetsAfterDays: days } : {}),
  }
}

const nothingTold: Told = { evidence: [], worked: [] }

/** Nothing said, nothing kept. */
export function nothingKept(): Kept {
  return {
    store: memoryStore(),
    consent: noConsent,
    denied: false,
    busy: false,
    release: null,
    onLost: null,
    seed: crypto.randomUUID(),
    wishes: {},
    told: nothingTold,
    person: null,
    choices: new Map(),
  }
}

/** Reads what an earlier visit kept, if there was one. Gives the problem when it cannot be read, or is less than had been saved. */
export async function readKept(kept: Kept, name: string): Promise<SdkError | null> {
  const mark = readHighWater(name)
  if (!(await databaseExists(name, mark !== null))) return mark ? lostAll(name) : null
  try {
    const store = await openKept(kept, name)
    const missing = mark ? await missingFrom(store, mark) : []
    if (await isEmpty(store)) {
      // The browser made it anew when it could not read the old one, or a first yes was never finished. It holds nobody's consent.
      store.close()
      await deleteDatabase(name)
      return mark ? lostAll(name) : null
    }
    kept.store = store
    await takeOver(kept, name)
    await readSaid(kept)
    if (mark && missing !== 'all') {
      if (missing.length === 0) return null
      const problem = await lostSome(store, name, missing)
      if (!kept.busy) await leave(kept, name)
      return problem
    }
    await identify(store, name)
    return mark ? lostAll(name) : null
  } catch (error) {
    return refused(kept, error)
  }
}

/** A database that lost something may do so again: what is whole goes to another place, where there is one. */
async function leave(kept: Kept, name: string): Promise<void> {
  const [old, from] = [kept.store, await factoryOf(name)]
  if (!(await moveToBucket(name))) return
  const next = await openKept(kept, name)
  await copyStore(old, next)
  await identify(next, name)
  kept.store = next
  old.close()
  from.deleteDatabase(name)
}

/** Tries to become the page that writes. False while another page does; when that one has gone, what it wrote is read first. */
export async function takeOver(kept: Kept, name: string): Promise<boolean> {
  if (kept.release) return true
  const waited = kept.busy
  kept.release = await takeWriterLock(name)
  kept.busy = kept.release === null
  if (waited && !kept.busy) await readSaid(kept)
  return !kept.busy
}

/** From memory to the device. Gives the problem when the browser refuses; then everything stays in memory. */
export async function startKeeping(kept: Kept, name: string): Promise<SdkError | null> {
  try {
    // There is a mark and nothing it speaks of: what swallowed it may do so again.
    if (readHighWater(name) && !(await databaseExists(name, false))) await moveToBucket(name)
    const store = await openKept(kept, name).catch((error: unknown) => openAfresh(kept, name, error))
    await kept.store.setMeta('seed', kept.seed)
    await copyStore(kept.store, store)
    await identify(store, name)
    kept.store = store
    kept.denied = false
    await takeOver(kept, name)
    return null
  } catch (error) {
    return refused(kept, error)
  }
}

/** From the device to memory; the database is deleted. */
async function stopKeeping(kept: Kept, name: string): Promise<void> {
  const memory = memoryStore()
  await copyStore(kept.store, memory)
  await dropStore(kept, name)
  kept.store = memory
}

/** Follows a changed consent. Gives the problem when the browser refuses to keep, null when it does, undefined when it was not asked. */
export async function keepAsAgreed(
  kept: Kept,
  name: string,
  keeps: boolean,
  next: Consent,
): Promise<SdkError | null | undefined> {
  let problem: SdkError | null | undefined
  if (next.play === false && kept.consent.play === true) await forget(kept, name, keeps)
  else if (next.keep === false && kept.store.mode === 'indexeddb') await stopKeeping(kept, name)
  else if (next.keep === true && kept.store.mode === 'memory' && keeps)
    problem = await startKeeping(kept, name)
  kept.consent = next
  await kept.store.setMeta('consent', next)
  return problem
}

/** Deletes everything that is kept and starts as a new person. `keeps` false: this session never looked at the device, so it leaves it alone. */
export async function forget(kept: Kept, name: string, keeps: boolean): Promise<void> {
  if (keeps) await dropStore(kept, name)
  else await kept.store.wipe()
  Object.assign(kept, { ...nothingKept(), onLost: kept.onLost })
}

/** Takes in a person from another device, where nobody has played yet. `keep`: may it stay here? Gives the problem when the browser refuses. */
export async function moveIn(kept: Kept, name: string, from: Store, keep: boolean): Promise<SdkError | null> {
  if (kept.store.mode === 'indexeddb') await dropStore(kept, name)
  await from.setMeta('consent', { ...((await from.meta('consent')) ?? noConsent), keep })
  kept.store = from
  await readSaid(kept)
  return keep ? startKeeping(kept, name) : null
}

async function openKept(kept: Kept, name: string): Promise<Store> {
  // A page that keeps nothing does not load what it takes to keep.
  const { openStore } = await import('./indexeddb-store.ts')
  const store: Store = await openStore(name, {
    // Who deletes on purpose takes the mark away first.
    mayMakeAgain: () => readHighWater(name) !== null,
    onLost: () => {
      const tell = (error: SdkError): void => kept.onLost?.(error)
      saySame(kept, store)
        .then(() => identify(store, name))
        .then(
          () => tell(lostAll(name)),
          (error) => tell(refused(kept, error)),
        )
    },
  })
  return store
}

/**
 * What cannot be opened at all is deleted when the person says again that we may keep, unless the device is just full. Where it cannot be
 * deleted either, they get another place.
 */
async function openAfresh(kept: Kept, name: string, error: unknown): Promise<Store> {
  if (!(error instanceof SdkError) || error.code !== 'store-damaged') throw error
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  if (quota - usage < leastRoom) throw error
  await deleteDatabase(name).catch(async (cause: unknown) => {
    if (!(await moveToBucket(name))) throw cause
  })
  return openKept(kept, name)
}
/** Bytes. With less than this a database that does not open may be whole, and have no room to work. */
const leastRoom = 10_000_000

/** Gives the database a name of its own if it has none, and notes beside it what it holds. */
async function identify(store: Store, name: string): Promise<void> {
  const id = (await store.meta('id')) ?? crypto.randomUUID()
  await store.setMeta('id', id)
  const runs: Record<string, { upTo: number; chunks: number }> = {}
  for (const { runId } of await store.runs()) runs[runId] = await store.extent(runId, Number.MAX_SAFE_INTEGER)
  writeHighWater(name, { id, runs })
}

/** Writes what the page knows about the person into a store that may not have it. */
export async function saySame(kept: Kept, store: Store): Promise<void> {
  await store.setMeta('consent', kept.consent)
  await store.setMeta('seed', kept.seed)
  await store.setMeta('wishes', kept.wishes)
  await store.setMeta('told', kept.told)
  await store.setMeta('person', kept.person)
  for (const [profile, said] of kept.choices) await store.putChoice({ profile, ...said })
}

async function readSaid(kept: Kept): Promise<void> {
  kept.consent = (await kept.store.meta('consent')) ?? noConsent
  kept.seed = (await kept.store.meta('seed')) ?? kept.seed
  kept.wishes = (await kept.store.meta('wishes')) ?? {}
  kept.told = (await kept.store.meta('told')) ?? nothingTold
  kept.person = (await kept.store.meta('person')) ?? null
  kept.choices.clear()
  for (const { profile, choice, nth } of await kept.store.choices())
    kept.choices.set(profile, { choice, nth })
}

async function dropStore(kept: Kept, name: string): Promise<void> {
  removeHighWater(name)
  await kept.store.wipe()
  kept.store.close()
  // A page that could not open the database still deletes it; where storage is refused there is none.
  if (!kept.denied) await deleteDatabase(name)
  else await deleteDatabase(name).catch(() => undefined)
  moveBack(name)
  kept.release?.()
  kept.release = null
  kept.busy = false
}

const isEmpty = async (store: Store): Promise<boolean> =>
  (await store.meta('consent')) === undefined && (await store.runs()).length === 0

function refused(kept: Kept, error: unknown): SdkError {
  kept.denied = true
  return error instanceof SdkError
    ? error
    : new SdkError('storage-denied', `store: ${(error as Error).message}`, { cause: error })
}
