import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import { connect, silentFor } from './connect.ts'
import { SdkError } from './errors.ts'
import type { Meta, Schema, StoredChunk } from './migrations.ts'
import type { Store } from './store.ts'
import { isDead, storeError } from './store-faults.ts'

type Database = IDBPDatabase<Schema>
type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>

/** How often a call that finds its connection dead gets another one: storage that is being cleared may close a second one too. */
const mostReopens = 2

/** What the owner of a store is asked and told. */
export interface StoreWatch {
  /** Asked when the database has gone under an open connection: false where somebody deleted it on purpose. Default true. */
  readonly mayMakeAgain?: () => boolean
  /** Told when it had gone and was made again, empty. */
  readonly onLost?: () => void
}

/**
 * Opens the store in IndexedDB. Throws `storage-denied` when the browser refuses, `store-damaged` when what is there cannot be opened,
 * `store-newer` when newer code wrote it, `store-blocked` when another tab holds an older one open. A connection that dies is opened
 * again, up to twice for each call, and the call is made again.
 */
export async function openStore(name: string, watch: StoreWatch = {}): Promise<Store> {
  let { database } = await connect(name)
  let reopened = 0
  let closed = false
  let reopening: Promise<void> | null = null
  const waiting = new Set<(error: Error) => void>()
  // What was on its way when the browser closed the connection may never be answered.
  const watchClose = (connection: Database): void =>
    connection.addEventListener('close', () => {
      for (const reject of waiting) reject(dead('the connection was closed'))
    })
  watchClose(database)
  const reopen = async (): Promise<void> => {
    database.close()
    const again = await connect(name, watch.mayMakeAgain)
    database = again.database
    watchClose(database)
    reopened++
    if (again.made) watch.onLost?.()
  }
  const run = async <T>(work: (connection: Database) => Promise<T>, patience?: number): Promise<T> => {
    for (let reopens = 0; ; reopens++) {
      const used = database
      try {
        return await answered(work(used), waiting, patience)
      } catch (error) {
        if (closed || !isDead(error) || reopens === mostReopens) throw storeError(error)
        if (database === used) {
          reopening ??= reopen().finally(() => {
            reopening = null
          })
          await reopening
        }
      }
    }
  }
  const write = (
    names: readonly StoreNames<Schema>[],
    strict: boolean,
    work: (tx: Writing) => Promise<unknown>,
  ): Promise<void> => run((connection) => writing(connection, names, strict, work), silentFor)
  return {
    mode: 'indexeddb',
    get reopened() {
      return reopened
    },
    meta: (key) => run(async (connection) => (await connection.get('meta', key)) as Meta[typeof key]),
    setMeta: (key, value) => write(['meta'], true, (tx) => tx.objectStore('meta').put(value, key)),
    runs: () => run((connection) => connection.getAll('runs')),
    putRun: (value) => write(['runs'], true, (tx) => tx.objectStore('runs').put(value)),
    append: (chunks, strict) =>
      run(async (connection) => {
        try {
          await writing(connection, ['chunks'], strict, (tx) => addAtOnce(tx, chunks))
        } catch (error) {
          if (!(error instanceof DOMException && error.name === 'ConstraintError')) throw error
          await writing(connection, ['chunks'], strict, (tx) => addLacking(tx, chunks, strict))
        }
      }, silentFor),
    chunks: (runId) =>
      run((connection) => connection.getAll('chunks', runId === undefined ? undefined : range(runId))),
    extent: (runId, upTo) =>
      run(async (connection) => {
        const { store } = connection.transaction('chunks')
        const last = await store.openCursor(range(runId), 'prev')
        return {
          upTo: last ? last.value.firstSeq + last.value.count : 0,
          chunks: upTo > 0 ? await store.count(IDBKeyRange.bound([runId, 0], [runId, upTo - 1])) : 0,
        }
      }),
    truncate: (runId, fromSeq) =>
      write(['chunks'], true, (tx) => tx.objectStore('chunks').delete(range(runId, fromSeq))),
    choices: () => run((connection) => connection.getAll('choices')),
    putChoice: (choice) => write(['choices'], true, (tx) => tx.objectStore('choices').put(choice)),
    removeChoice: (profile) => write(['choices'], true, (tx) => tx.objectStore('choices').delete(profile)),
    wipe: () => {
      const names = ['meta', 'runs', 'chunks', 'choices'] as const
      return write(names, true, (tx) => Promise.all(names.map((one) => tx.objectStore(one).clear())))
    },
    close: () => {
      closed = true
      database.close()
    },
  }
}

const dead = (why: string): Error => new DOMException(why, 'InvalidStateError')

/** The same as `work`, unless `waiting` is told first that no answer comes, or none came for so long (`patience`, ms). */
function answered<T>(work: Promise<T>, waiting: Set<(error: Error) => void>, patience?: number): Promise<T> {
  return new Promise((resolve, reject) => {
    waiting.add(reject)
    const timer = patience && setTimeout(() => reject(dead(`no answer for ${patience} ms`)), patience)
    work.then(resolve, reject).finally(() => {
      waiting.delete(reject)
      clearTimeout(timer)
    })
  })
}

/** Asks for everything in this very task, the commit too: a page that is being left gets no other. Fails where one is there already. */
function addAtOnce(tx: Writing, chunks: readonly StoredChunk[]): Promise<unknown> {
  const store = tx.objectStore('chunks')
  const added = chunks.map((chunk) => {
    const one = store.add(chunk)
    // The next one may throw before anybody waits for this.
    one.catch(() => undefined)
    return one
  })
  tx.commit()
  return Promise.all(added)
}

/** Adds what is not there; what is there has to be the same. */
async function addLacking(tx: Writing, chunks: readonly StoredChunk[], strict: boolean): Promise<void> {
  const store = tx.objectStore('chunks')
  for (const chunk of chunks) {
    const held = await store.get([chunk.runId, chunk.firstSeq])
    if (held && !same(held.bytes, chunk.bytes))
      throw new SdkError(
        'store-damaged',
        `store: run ${chunk.runId} already has other bytes at sequence number ${chunk.firstSeq}`,
      )
    if (!held) await store.add(chunk)
    // A transaction that wrote nothing brings nothing to the disk.
    else if (strict && chunk === chunks.at(-1)) await store.put(held)
  }
}

/** One transaction, all or nothing, also when a call throws before it reached the database. */
async function writing(
  database: Database,
  names: readonly StoreNames<Schema>[],
  strict: boolean,
  work: (tx: Writing) => Promise<unknown>,
): Promise<void> {
  const tx = database.transaction([...names], 'readwrite', { durability: strict ? 'strict' : 'relaxed' })
  // It is awaited below; without this a refusal in between would count as unheard.
  tx.done.catch(() => undefined)
  try {
    await work(tx)
    await tx.done
  } catch (error) {
    // The transaction knows better why it failed than the call that was cut off with it.
    const why = tx.error
    if (why === null) abort(tx)
    await tx.done.catch(() => undefined)
    throw tx.error ?? why ?? error
  }
}

function abort(tx: Writing): void {
  try {
    tx.abort()
  } catch {
    // It has ended by itself: there is nothing left to undo.
  }
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i])

const range = (runId: string, fromSeq = 0): IDBKeyRange =>
  IDBKeyRange.bound([runId, fromSeq], [runId, Number.MAX_SAFE_INTEGER])
