import { type IDBPDatabase, openDB } from 'idb'
import { SdkError } from './errors.ts'
import {
  type Meta,
  migrate,
  type Schema,
  type StoredChoice,
  type StoredChunk,
  type StoredRun,
  storeVersion,
} from './migrations.ts'

/** Everything kept about one person, append-only for chunks. Two makes: IndexedDB and memory. */
export interface Store {
  readonly mode: 'indexeddb' | 'memory'
  meta<K extends keyof Meta & string>(key: K): Promise<Meta[K]>
  setMeta<K extends keyof Meta & string>(key: K, value: Meta[K]): Promise<void>
  runs(): Promise<readonly StoredRun[]>
  putRun(run: StoredRun): Promise<void>
  /** Appends; resolves when it is safe against a power cut if `strict`, else when the browser has it. */
  append(chunk: StoredChunk, strict: boolean): Promise<void>
  /** All chunks of a run, in order; without a run id, of all runs. */
  chunks(runId?: string): Promise<readonly StoredChunk[]>
  /** Removes the chunks of a run from a sequence number on. */
  truncate(runId: string, fromSeq: number): Promise<void>
  choices(): Promise<readonly StoredChoice[]>
  putChoice(choice: StoredChoice): Promise<void>
  removeChoice(profile: string): Promise<void>
  /** Deletes everything, and the database itself. */
  wipe(): Promise<void>
  close(): void
}

/** Opens the store in IndexedDB. Throws `storage-denied` when the browser refuses, `store-damaged` when what is there cannot be opened. */
export async function openStore(name: string): Promise<Store> {
  if (typeof indexedDB === 'undefined')
    throw new SdkError('storage-denied', 'openStore: this page has no IndexedDB')
  let db: IDBPDatabase<Schema>
  const open = (): Promise<IDBPDatabase<Schema>> =>
    openDB<Schema>(name, storeVersion, {
      upgrade: (database, from, _to, tx) => migrate(database, from, tx),
      blocking: () => db?.close(),
    })
  try {
    db = await within(5000, open())
  } catch (error) {
    throw openError(error, name)
  }
  /** Runs the work; a connection that the browser dropped is opened again, once. */
  const run = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await work(db)
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw storeError(error)
      db = await open().catch((cause) => Promise.reject(openError(cause, name)))
      return work(db).catch((cause) => Promise.reject(storeError(cause)))
    }
  }
  return {
    mode: 'indexeddb',
    meta: (key) => run(async (database) => (await database.get('meta', key)) as Meta[typeof key]),
    setMeta: (key, value) => run(async (database) => void (await database.put('meta', value, key))),
    runs: () => run((database) => database.getAll('runs')),
    putRun: (value) => run(async (database) => void (await database.put('runs', value))),
    append: (chunk, strict) =>
      run(async (database) => {
        const tx = database.transaction('chunks', 'readwrite', { durability: strict ? 'strict' : 'relaxed' })
        await Promise.all([tx.store.add(chunk), tx.done])
      }),
    chunks: (runId) =>
      run((database) => database.getAll('chunks', runId === undefined ? undefined : range(runId, 0))),
    truncate: (runId, fromSeq) => run((database) => database.delete('chunks', range(runId, fromSeq))),
    choices: () => run((database) => database.getAll('choices')),
    putChoice: (choice) => run(async (database) => void (await database.put('choices', choice))),
    removeChoice: (profile) => run((database) => database.delete('choices', profile)),
    wipe: () =>
      run(async (database) => {
        const names = [...database.objectStoreNames]
        const tx = database.transaction(names, 'readwrite', { durability: 'strict' })
        await Promise.all([...names.map((store) => tx.objectStore(store).clear()), tx.done])
      }),
    close: () => db.close(),
  }
}

/** A store that lives as long as the page. */
export function memoryStore(): Store {
  const meta = new Map<string, unknown>()
  const runs = new Map<string, StoredRun>()
  const choices = new Map<string, StoredChoice>()
  let chunks: StoredChunk[] = []
  return {
    mode: 'memory',
    meta: async (key) => meta.get(key) as Meta[typeof key],
    setMeta: async (key, value) => void meta.set(key, value),
    runs: async () => [...runs.values()],
    putRun: async (run) => void runs.set(run.runId, run),
    append: async (chunk) => void chunks.push(chunk),
    chunks: async (runId) => chunks.filter((chunk) => runId === undefined || chunk.runId === runId),
    truncate: async (runId, fromSeq) => {
      chunks = chunks.filter((chunk) => chunk.runId !== runId || chunk.firstSeq < fromSeq)
    },
    choices: async () => [...choices.values()],
    putChoice: async (choice) => void choices.set(choice.profile, choice),
    removeChoice: async (profile) => void choices.delete(profile),
    wipe: async () => {
      chunks = []
      for (const map of [meta, runs, choices]) map.clear()
    },
    close: () => {},
  }
}

/** Copies everything from one store to another: when the person starts or stops keeping. */
export async function copyStore(from: Store, to: Store): Promise<void> {
  for (const key of ['consent', 'seed', 'wishes'] as const) {
    const value = await from.meta(key)
    if (value !== undefined) await to.setMeta(key, value)
  }
  for (const run of await from.runs()) await to.putRun(run)
  const held = new Set((await to.chunks()).map((chunk) => `${chunk.runId} ${chunk.firstSeq}`))
  for (const chunk of await from.chunks())
    if (!held.has(`${chunk.runId} ${chunk.firstSeq}`)) await to.append(chunk, true)
  for (const choice of await from.choices()) await to.putChoice(choice)
}

const range = (runId: string, fromSeq: number): IDBKeyRange =>
  IDBKeyRange.bound([runId, fromSeq], [runId, Number.MAX_SAFE_INTEGER])

/** An open that neither succeeds nor fails (blocked by an old tab) is a refusal after `ms`. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException(`no answer within ${ms} ms`, 'TimeoutError')), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function openError(error: unknown, name: string): SdkError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const damaged =
    error instanceof DOMException && ['UnknownError', 'VersionError', 'DataError'].includes(error.name)
  return damaged
    ? new SdkError(
        'store-damaged',
        `openStore(${name}): the store is there but cannot be opened: ${reason}`,
        { cause: error },
      )
    : new SdkError('storage-denied', `openStore(${name}): the browser refused storage: ${reason}`, {
        cause: error,
      })
}

function storeError(error: unknown): Error {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return new SdkError('storage-full', 'store: no room left on this device', { cause: error })
  return error instanceof DOMException
    ? new SdkError('store-damaged', `store: ${error.name}: ${error.message}`, { cause: error })
    : (error as Error)
}
