import 'fake-indexeddb/auto'
import { decodeChunk } from '@skillprint/engine/record'
import { afterEach, describe, expect, test } from 'vitest'
import { type ChunkQueue, createChunkQueue } from '../chunk-queue.ts'
import { openStore } from '../indexeddb-store.ts'
import type { StoredChunk } from '../migrations.ts'
import { resumePoint } from '../resume.ts'
import { copyStore, memoryStore, type Store } from '../store.ts'
import { failStorage } from './failing-storage.ts'
import { chunkMaker, someRun } from './recorded-run.ts'

let nth = 0
const freshName = (): string => `storage-calls-${nth++}`
let restore = (): void => {}
afterEach(() => restore())

interface Played {
  readonly given: readonly StoredChunk[]
  readonly savedUpTo: number
  readonly session: Store
  readonly failed: boolean
  readonly thinnedFrom: number | null
}

/** A short run: 12 chunks, a trial's end in every fourth, some written one by one and some in a heap. Ends without a last barrier. */
async function play(name: string): Promise<Played> {
  const next = chunkMaker('run')
  let store: Store
  let failed = false
  let thinnedFrom: number | null = null
  try {
    store = await openStore(name)
    await store.putRun(someRun('run'))
  } catch {
    store = memoryStore()
    failed = true
  }
  const given: StoredChunk[] = []
  const queue: ChunkQueue = createChunkQueue({
    store: () => store,
    earlier: [],
    onSaved: () => undefined,
    onReopened: (to) => to.putRun(someRun('run')),
    onThinned: async (fromSeq) => {
      thinnedFrom = fromSeq
    },
    onFailed: async (_error, chunks) => {
      const memory = memoryStore()
      await memory.append(chunks, false)
      await copyStore(store, memory).catch(() => undefined)
      store = memory
      failed = true
    },
    now: () => 0,
  })
  for (let i = 1; i <= 12; i++) {
    const chunk = next(i % 4 === 0)
    given.push(chunk)
    queue.add(chunk)
    if (i % 3 !== 0) await queue.settled()
  }
  await queue.settled()
  queue.close()
  return { given, savedUpTo: queue.savedUpTo, session: store, failed, thinnedFrom }
}

/** What the next visit finds. */
async function found(name: string): Promise<readonly StoredChunk[]> {
  const store = await openStore(name)
  const chunks = await store.chunks('run')
  store.close()
  return chunks
}

/** The next visit finds a whole beginning of what was played, with all that was said to be saved; the page itself has everything. */
async function check(name: string, played: Played): Promise<void> {
  const kept = await found(name)
  const session = played.session.mode === 'memory' ? await played.session.chunks('run') : kept
  for (const chunks of [kept, session]) {
    expect(resumePoint(chunks).truncateFrom).toBeNull()
    expect(chunks.map(({ firstSeq }) => firstSeq)).toEqual(
      played.given.slice(0, chunks.length).map(({ firstSeq }) => firstSeq),
    )
    expect(chunks.flatMap(recordsOf)).toEqual(played.given.slice(0, chunks.length).flatMap(recordsOf))
  }
  expect(resumePoint(kept).firstSeq).toBeGreaterThanOrEqual(played.savedUpTo)
  expect(session).toHaveLength(played.given.length)
}

function recordsOf(chunk: StoredChunk): readonly unknown[] {
  const decoded = decodeChunk(chunk.bytes)
  if (!decoded.ok) throw new Error(decoded.reason)
  return decoded.records
}

test('a short run without faults is saved up to its last trial’s end, and all of it is there', async () => {
  const name = freshName()
  const calls = failStorage(0, 'none')
  restore = calls.restore
  const played = await play(name)
  expect(played).toMatchObject({ savedUpTo: 24, failed: false, thinnedFrom: null })
  expect(calls.calls).toBeGreaterThan(20)
  await check(name, played)
})

describe.each([
  ['InvalidStateError', 'the connection died'],
  ['UnknownError', 'the disk gave up'],
  ['AbortError', 'the system broke the transaction off'],
  ['QuotaExceededError', 'the device is full'],
  ['DataError', 'a call that nobody foresaw fails'],
])('%s, %s', (error) => {
  test('at each single call of a short run: old or new, never between, and nothing saved is lost', async () => {
    let call = 0
    let reached = true
    while (reached) {
      const name = freshName()
      const faulty = failStorage(++call, error)
      restore = faulty.restore
      const played = await play(name)
      reached = faulty.calls >= call
      faulty.restore()
      if (error.startsWith('Invalid')) expect([call, played.failed && call > 1]).toEqual([call, false])
      await check(name, played)
    }
    expect(call).toBeGreaterThan(20)
  })

  test('from each call on, for all writes after it: the page has everything, the device all that was saved', async () => {
    for (let call = 1; call <= 40; call++) {
      const name = freshName()
      const faulty = failStorage(call, error, true)
      restore = faulty.restore
      const played = await play(name)
      faulty.restore()
      await check(name, played)
    }
  })
})

test('what comes while a failed store is being replaced is kept too', async () => {
  const next = chunkMaker('run')
  let store: Store = {
    ...memoryStore(),
    append: () => Promise.reject(new DOMException('gone', 'DataError')),
  }
  const queue = createChunkQueue({
    store: () => store,
    earlier: [],
    onSaved: () => undefined,
    onReopened: async () => undefined,
    onThinned: async () => undefined,
    onFailed: async (_error, chunks) => {
      const memory = memoryStore()
      await memory.append(chunks, false)
      queue.add(next(false))
      store = memory
    },
  })
  queue.add(next(false))
  await queue.settled()
  expect((await store.chunks('run')).map(({ firstSeq }) => firstSeq)).toEqual([0, 2])
  queue.close()
})

test('of chunks that are handed over together all are there or none', async () => {
  const name = freshName()
  const store = await openStore(name)
  const next = chunkMaker('run')
  const chunks = [next(false), next(false), next(false)]
  // Of the calls: the transaction, add of the first, add of the second.
  const faulty = failStorage(3, 'DataError')
  restore = faulty.restore
  await expect(store.append(chunks, true)).rejects.toMatchObject({ code: 'store-damaged' })
  restore()
  expect(await store.chunks('run')).toEqual([])
  await store.append(chunks, true)
  expect(await store.chunks('run')).toHaveLength(3)
  store.close()
})

test('a full device keeps trials and leaves samples out; the run says from where', async () => {
  const name = freshName()
  let room = 4
  const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add') as PropertyDescriptor
  Object.defineProperty(IDBObjectStore.prototype, 'add', {
    ...real,
    value(this: IDBObjectStore, chunk: StoredChunk) {
      const decoded = decodeChunk(chunk.bytes)
      if (decoded.ok && decoded.samples.t.length > 0 && room-- <= 0)
        throw new DOMException('no room', 'QuotaExceededError')
      return real.value.call(this, chunk)
    },
  })
  restore = () => Object.defineProperty(IDBObjectStore.prototype, 'add', real)
  const played = await play(name)
  restore()
  expect(played).toMatchObject({ failed: false, savedUpTo: 24, thinnedFrom: 8 })
  await check(name, played)
  const samples = (await found(name)).map(({ bytes }) => {
    const decoded = decodeChunk(bytes)
    return decoded.ok && decoded.samples.t.length > 0
  })
  expect(samples).toEqual(played.given.map((_chunk, i) => i < 4))
})
