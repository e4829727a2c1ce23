import { deleteDB } from 'idb'
import { afterEach, describe, expect, test } from 'vitest'
import { openStore } from './indexeddb-store.ts'
import type { StoredChunk } from './migrations.ts'
import { copyStore, memoryStore, type Store } from './store.ts'

let nth = 0
const names: string[] = []
const freshName = (): string => {
  const name = `store-test-${Date.now()}-${nth++}`
  names.push(name)
  return name
}
afterEach(async () => {
  for (const name of names.splice(0)) await deleteDB(name)
})

const chunk = (runId: string, firstSeq: number): StoredChunk => ({
  runId,
  firstSeq,
  count: 2,
  bytes: new Uint8Array([firstSeq, 1, 2]),
})

describe.each([
  ['memory', async () => memoryStore()],
  ['indexeddb', async () => openStore(freshName())],
] as const)('the %s store', (mode, open) => {
  const filled = async (): Promise<Store> => {
    const store = await open()
    await store.putRun({
      runId: 'r',
      game: 'g',
      gameVersion: 1,
      seed: 's',
      startedAt: '2026-01-01T00:00:00Z',
      ended: null,
    })
    for (const seq of [0, 2, 4]) await store.append([chunk('r', seq)], seq === 4)
    await store.append([chunk('other', 0)], false)
    return store
  }

  test('gives back a run’s chunks in order, byte for byte, and only that run’s', async () => {
    const store = await filled()
    expect(store.mode).toBe(mode)
    expect((await store.chunks('r')).map((one) => [one.firstSeq, [...one.bytes]])).toEqual([
      [0, [0, 1, 2]],
      [2, [2, 1, 2]],
      [4, [4, 1, 2]],
    ])
    expect(await store.chunks()).toHaveLength(4)
    store.close()
  })

  test('cuts a run from a sequence number on and leaves the others', async () => {
    const store = await filled()
    await store.truncate('r', 2)
    expect((await store.chunks('r')).map((one) => one.firstSeq)).toEqual([0])
    expect(await store.chunks('other')).toHaveLength(1)
    store.close()
  })

  test('is empty after a wipe', async () => {
    const store = await filled()
    await store.setMeta('seed', 'mine')
    await store.putChoice({ profile: 'p', choice: 'yes', nth: 1 })
    await store.wipe()
    expect([
      await store.chunks(),
      await store.runs(),
      await store.choices(),
      await store.meta('seed'),
    ]).toEqual([[], [], [], undefined])
    store.close()
  })

  test('can be copied whole, twice, into another', async () => {
    const store = await filled()
    const other = memoryStore()
    await copyStore(store, other)
    await copyStore(store, other)
    expect(await other.chunks()).toEqual(await store.chunks())
    expect(await other.runs()).toEqual(await store.runs())
    store.close()
  })
})

test('what was appended is there after the database is closed and opened again', async () => {
  const name = freshName()
  const first = await openStore(name)
  await first.append([chunk('r', 0)], true)
  first.close()
  const second = await openStore(name)
  expect(await second.chunks('r')).toHaveLength(1)
  second.close()
})

test('a chunk that comes twice is kept once; other bytes in its place are an error, never an overwrite', async () => {
  const store = await openStore(freshName())
  await store.append([chunk('r', 0)], false)
  await store.append([chunk('r', 0), chunk('r', 2)], true)
  expect((await store.chunks('r')).map(({ firstSeq }) => firstSeq)).toEqual([0, 2])
  const other = { ...chunk('r', 0), bytes: new Uint8Array([9]) }
  await expect(store.append([chunk('r', 4), other], false)).rejects.toMatchObject({ code: 'store-damaged' })
  expect((await store.chunks('r')).map(({ bytes }) => bytes[0])).toEqual([0, 2])
  store.close()
})

test('a browser that refuses storage gives storage-denied', async () => {
  const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') as PropertyDescriptor
  Object.defineProperty(IDBFactory.prototype, 'open', {
    ...real,
    value: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  try {
    await expect(openStore(freshName())).rejects.toMatchObject({ code: 'storage-denied' })
  } finally {
    Object.defineProperty(IDBFactory.prototype, 'open', real)
  }
})

test('a database of a newer version is left as it is, and that is said', async () => {
  const name = freshName()
  await new Promise<void>((done) => {
    const request = indexedDB.open(name, 99)
    request.onsuccess = () => {
      request.result.close()
      done()
    }
  })
  await expect(openStore(name)).rejects.toMatchObject({ code: 'store-newer' })
  expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(99)
})
