import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import {
  type PeopleFound,
  type PeopleQuestion,
  type PeopleTable,
  scanPeople,
} from '@skillprint/scoring-worker/match'
import type { ScanAnswer, ScanRequest } from './scan-worker.ts'

/** Scans tables of people in threads, so that requests are answered meanwhile. */
export interface ScanPool {
  /** Parts of one answer, one for each range of rows. */
  scan(table: PeopleTable, question: PeopleQuestion): Promise<PeopleFound[]>
  close(): Promise<void>
}

export interface ScanPoolOptions {
  /** Threads; 0 scans in the thread that asks. Default: one for each processor, at most four. */
  readonly threads?: number | undefined
  /** Fewer rows than this are scanned faster than they are handed over. Default 20,000. */
  readonly worthwhile?: number | undefined
  /** Hears of a thread that ended by itself. Another takes its place, up to five times; from then on the thread that asks scans. */
  readonly onDeath?: (error: Error) => void
  /** Opens a thread; default: this package's own. */
  readonly open?: () => Worker
}

/** A machine on which threads keep ending does without them. */
const mostDeaths = 5

/** A thread ended before it answered. */
class ThreadDeath extends Error {}

interface Waiting {
  readonly done: (found: PeopleFound) => void
  readonly fail: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  /** Shape of each table as this thread has it. */
  readonly shapes: Map<number, number>
  readonly waiting: Map<number, Waiting>
}

/** Threads that start at the first table that is worth them. */
export function createScanPool({
  threads: wanted = Math.min(4, availableParallelism()),
  worthwhile = 20_000,
  onDeath = () => {},
  open = openScanThread,
}: ScanPoolOptions = {}): ScanPool {
  const names = new WeakMap<PeopleTable, number>()
  let named = 0
  let asked = 0
  let threads: Thread[] | null = null
  let deaths = 0
  let dead = wanted === 0
  let closed = false

  const start = (): Thread => {
    const worker = open()
    worker.unref()
    const thread: Thread = { worker, shapes: new Map(), waiting: new Map() }
    worker.on('message', (answer: ScanAnswer) => {
      const one = thread.waiting.get(answer.id)
      thread.waiting.delete(answer.id)
      if ('found' in answer) one?.done(answer.found)
      else one?.fail(new Error(answer.fault))
    })
    const died = (error: Error): void => {
      for (const { fail } of thread.waiting.values()) fail(new ThreadDeath(error.message, { cause: error }))
      thread.waiting.clear()
      // An error is followed by an exit: the second time another has its place already.
      const place = threads?.indexOf(thread) ?? -1
      if (closed || place === -1) return
      deaths++
      dead = deaths > mostDeaths
      if (!dead) threads?.splice(place, 1, start())
      else {
        const left = threads ?? []
        threads = null
        for (const { worker } of left) void worker.terminate()
      }
      onDeath(error)
    }
    worker.on('error', died)
    worker.on('exit', (code) => died(new Error(`a scanning thread ended with ${code}`)))
    return thread
  }

  const ask = (
    { worker, shapes, waiting }: Thread,
    table: PeopleTable,
    request: Omit<ScanRequest, 'id' | 'columns'>,
  ): Promise<PeopleFound> =>
    new Promise((done, fail) => {
      const id = ++asked
      waiting.set(id, { done, fail })
      const columns = shapes.get(request.table) === table.shape ? {} : { columns: table.columns }
      shapes.set(request.table, table.shape)
      worker.postMessage({ id, ...columns, ...request } satisfies ScanRequest)
    })

  return {
    async scan(table, question) {
      if (dead || table.length < worthwhile) return [scanPeople(table.columns, question, [0, table.length])]
      threads ??= Array.from({ length: wanted }, start)
      const name = names.get(table) ?? ++named
      names.set(table, name)
      const part = Math.ceil(table.length / threads.length)
      const { length } = table
      try {
        return await Promise.all(
          threads.map((thread, index) =>
            ask(thread, table, {
              table: name,
              question,
              range: [Math.min(length, index * part), Math.min(length, (index + 1) * part)],
            }),
          ),
        )
      } catch (error) {
        if (closed || !(error instanceof ThreadDeath)) throw error
        return [scanPeople(table.columns, question, [0, length])]
      }
    },
    async close() {
      closed = true
      await Promise.all((threads ?? []).map(({ worker }) => worker.terminate()))
    },
  }
}

/** A thread that scans. */
export const openScanThread = (): Worker =>
  new Worker(new URL('./scan-thread.mjs', import.meta.url), { execArgv: ['--conditions=@skillprint/source'] })
