import { simulate } from '@skillprint/engine'
import { type Chunk, decodeChunk } from '@skillprint/engine/record'
import { fastClock, playByScript } from '@skillprint/engine/testing'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { deleteDB, openDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { connect } from '../connect.ts'
import { markSaved, readHighWater } from '../high-water.ts'
import { openStore } from '../indexeddb-store.ts'
import type { StoredChunk } from '../migrations.ts'
import { createSession } from '../session.ts'
import type { Playing, Session } from '../session-types.ts'
import { useClock, useDeviceCheck, useRenderers } from '../testing/index.ts'
import { chunkMaker, someRun } from './recorded-run.ts'

let nth = 0
const names: string[] = []
const open: Session[] = []
const putBack: (() => void)[] = []
const freshKey = (): string => {
  const key = `pk_test_faults_${Date.now()}_${nth++}`
  names.push(nameOf(key))
  return key
}
const nameOf = (key: string): string => `skillprint/${key}/1`
const visit = async (key: string): Promise<Session> => {
  const session = await createSession({ key })
  open.push(session)
  return session
}
const keeping = async (key: string): Promise<Session> => {
  const session = await visit(key)
  await session.setConsent({ play: true, keep: true })
  return session
}
const exists = async (key: string): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === nameOf(key))
const until = async (what: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 3000; i++) {
    if (await what()) return
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error(`waited in vain for ${what}`)
}
afterEach(async () => {
  for (const one of putBack.splice(0)) one()
  for (const one of open.splice(0)) one.close()
  for (const name of names.splice(0)) {
    await deleteDB(name)
    localStorage.removeItem(name)
  }
})

/** Puts another method in the place of a browser's own, until the test is over. */
function replace(target: object, method: string, value: (this: never, ...args: never[]) => unknown): void {
  const real = Object.getOwnPropertyDescriptor(target, method) as PropertyDescriptor
  Object.defineProperty(target, method, { ...real, value })
  putBack.push(() => Object.defineProperty(target, method, real))
}

/** A run of three chunks, as an earlier visit left it. */
async function leaveRun(key: string): Promise<void> {
  const store = await openStore(nameOf(key))
  const next = chunkMaker('run')
  await store.putRun(someRun('run'))
  await store.append([next(true), next(true), next(true)], true)
  store.close()
  markSaved(nameOf(key), 'run', 6, 3)
}

test('after a loss what is whole moves to a place of its own, is there at the next visit, and goes when everything is deleted', async () => {
  const key = freshKey()
  const bucket = (): string | null => localStorage.getItem(`${nameOf(key)}/bucket`)
  ;(await keeping(key)).close()
  await leaveRun(key)
  const store = await openStore(nameOf(key))
  await store.truncate('run', 4)
  store.close()
  const first = await visit(key)
  expect([first.problem?.code, bucket()]).toEqual(['store-lost', 'skillprint-1'])
  first.close()
  const again = await visit(key)
  expect([again.problem, again.consent.keep, again.storage.mode]).toEqual([null, true, 'indexeddb'])
  const { runs } = (await again.export()) as { runs: { chunks: unknown[] }[] }
  expect(runs.map(({ chunks }) => chunks.length)).toEqual([2])
  await until(async () => !(await exists(key)))
  await again.deleteAll()
  expect([bucket(), readHighWater(nameOf(key))]).toEqual([null, null])
})

test('a second tab shows what is kept and writes nothing; when the first has gone it takes over what that one said', async () => {
  const key = freshKey()
  const first = await keeping(key)
  const second = await visit(key)
  expect(first.storage.busy).toBeUndefined()
  expect(second.storage).toEqual({ mode: 'indexeddb', denied: false, busy: true })
  expect((await second.games()).length).toBeGreaterThan(0)
  await expect(second.play('sorting-belt', document.body)).rejects.toMatchObject({ code: 'session-busy' })
  await expect(second.choose('p1', 'no')).rejects.toMatchObject({ code: 'session-busy' })
  await first.choose('p2', 'yes')
  first.close()
  await until(() =>
    second.choose('p1', 'later').then(
      () => true,
      () => false,
    ),
  )
  expect(second.storage.busy).toBeUndefined()
  expect([...second.choices()].sort()).toEqual([
    ['p1', 'later'],
    ['p2', 'yes'],
  ])
})

test('a second tab may always delete everything', async () => {
  const key = freshKey()
  const first = await keeping(key)
  const second = await visit(key)
  await second.deleteAll()
  expect([await exists(key), readHighWater(nameOf(key))]).toEqual([false, null])
  // The first tab does not bring back what was deleted on purpose.
  await expect(first.choose('p1', 'yes')).rejects.toMatchObject({ code: 'store-lost' })
  expect(await exists(key)).toBe(false)
})

test('where the browser has no locks, every tab writes as before', async () => {
  const key = freshKey()
  replace(LockManager.prototype, 'request', () => Promise.reject(new DOMException('no', 'SecurityError')))
  await keeping(key)
  const second = await visit(key)
  await second.choose('p1', 'yes')
  expect(second.storage.busy).toBeUndefined()
})

test.each([
  ['deleted', async (name: string) => deleteDB(name)],
  [
    'emptied, as Chromium does with one it cannot read',
    async (name: string) => {
      const store = await openStore(name)
      await store.wipe()
      store.close()
    },
  ],
])(
  'a database that was %s is no new person: it is said at every visit, until they start anew',
  async (_how, harm) => {
    const key = freshKey()
    ;(await keeping(key)).close()
    await leaveRun(key)
    await harm(nameOf(key))
    for (let visits = 0; visits < 2; visits++) {
      const person = await visit(key)
      expect(person.problem?.code).toBe('store-lost')
      expect(person.consent.keep).toBeNull()
      expect(await exists(key)).toBe(false)
      person.close()
    }
    const again = await keeping(key)
    expect(again.problem).toBeNull()
    again.close()
    expect((await visit(key)).problem).toBeNull()
  },
)

test.each([
  ['its end is cut off', 4],
  ['a hole is in it', 2],
])('a run of which %s is told once, and stands in the export', async (_how, missing) => {
  const key = freshKey()
  ;(await keeping(key)).close()
  await leaveRun(key)
  const db = await openDB(nameOf(key))
  await db.delete('chunks', ['run', missing])
  db.close()
  const person = await visit(key)
  expect(person.problem?.code).toBe('store-lost')
  expect(person.consent.keep).toBe(true)
  person.close()
  const again = await visit(key)
  expect(again.problem).toBeNull()
  expect(await again.export()).toMatchObject({
    losses: [
      { runId: 'run', savedUpTo: 6, foundUpTo: missing === 4 ? 4 : 6, savedChunks: 3, foundChunks: 2 },
    ],
  })
})

test('where localStorage is refused everything works, only a loss is not noticed', async () => {
  const key = freshKey()
  for (const method of ['getItem', 'setItem', 'removeItem'])
    replace(Storage.prototype, method, () => {
      throw new DOMException('no', 'SecurityError')
    })
  ;(await keeping(key)).close()
  const person = await visit(key)
  expect([person.problem, person.consent.keep]).toEqual([null, true])
  await person.deleteAll()
  expect(await exists(key)).toBe(false)
})

test('storage that is cleared under an open page is said, and what the page knows is kept again', async () => {
  const key = freshKey()
  const person = await keeping(key)
  await person.choose('p1', 'yes')
  await deleteDB(nameOf(key))
  await person.choose('p2', 'no')
  await until(() => person.problem?.code === 'store-lost')
  person.close()
  const again = await visit(key)
  expect([again.problem, again.consent.keep]).toEqual([null, true])
  expect([...again.choices()].sort()).toEqual([
    ['p1', 'yes'],
    ['p2', 'no'],
  ])
})

test('a connection that the browser closes in the middle of a write, without a word about it, is opened again and the write is made', async () => {
  const name = nameOf(freshKey())
  const store = await openStore(name)
  await store.putRun(someRun('run'))
  const real = IDBDatabase.prototype.transaction
  replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...args: never[]) {
    const tx = real.apply(this, args as unknown as Parameters<typeof real>)
    // Chromium: what was on its way when storage is cleared is neither completed nor aborted.
    tx.addEventListener = () => undefined
    setTimeout(() => this.dispatchEvent(new Event('close')))
    putBack.pop()?.()
    return tx
  })
  const next = chunkMaker('run')
  await store.append([next(true)], true)
  expect(store.reopened).toBe(1)
  await store.append([next(true)], true)
  expect((await store.chunks('run')).map(({ firstSeq }) => firstSeq)).toEqual([0, 2])
  store.close()
})

test('an old tab that does not let go of an older store is named after two seconds, and its store is whole', async () => {
  const name = nameOf(freshKey())
  const old = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('old') })
  await expect(connect(name, undefined, 2)).rejects.toMatchObject({ code: 'store-blocked' })
  expect([...old.objectStoreNames]).toEqual(['old'])
  old.close()
})

test('a store closes itself when a newer page wants to upgrade it, and then says that it is too old', async () => {
  const key = freshKey()
  const person = await keeping(key)
  ;(await openDB(nameOf(key), 99)).close()
  await expect(person.choose('p1', 'yes')).rejects.toMatchObject({ code: 'store-newer' })
  person.close()
  expect((await visit(key)).problem?.code).toBe('store-newer')
  const db = await openDB(nameOf(key))
  expect([db.version, await db.get('meta', 'consent')]).toMatchObject([99, { keep: true }])
  db.close()
})

/** Plays at fast time until `enough`; who plays presses whatever comes first. */
async function playing(session: Session, enough: (run: Playing) => boolean): Promise<Playing> {
  const clock = fastClock()
  useClock(clock)
  useRenderers(['canvas'])
  useDeviceCheck(async () => ({ frameInterval: 17, late: 0, longest: 17, pointer: 'fine', fit: true }))
  const host = document.createElement('div')
  host.style.cssText = 'width:360px;height:640px'
  document.body.append(host)
  const run = await session.play('sorting-belt', host)
  const stop = playByScript(host, ({ targets }) => targets[0]?.id, { clock })
  putBack.push(() => {
    stop()
    run.stop()
    host.remove()
  })
  await until(() => enough(run))
  return run
}

test('play is saved as it goes, and all of it when the page is hidden', async () => {
  const key = freshKey()
  const session = await keeping(key)
  let told = 0
  session.addEventListener('saved', () => told++)
  const run = await playing(session, ({ savedUpTo = 0 }) => savedUpTo > 20)
  expect(told).toBeGreaterThan(0)
  const before = run.savedUpTo ?? 0
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
  document.dispatchEvent(new Event('visibilitychange'))
  Reflect.deleteProperty(document, 'visibilityState')
  Reflect.deleteProperty(document, 'hidden')
  await until(() => (run.savedUpTo ?? 0) > before)
  const store = await openStore(nameOf(key))
  const [runId, mark] = Object.entries(readHighWater(nameOf(key))?.runs ?? {})[0] ?? [
    '',
    { upTo: 0, chunks: 0 },
  ]
  // Play goes on meanwhile, so there may be more.
  const there = await store.extent(runId, mark.upTo)
  expect(mark.upTo).toBeGreaterThan(before)
  expect(there.upTo).toBeGreaterThanOrEqual(mark.upTo)
  expect(there.chunks).toBe(mark.chunks)
  store.close()
  run.stop()
  await run.ended
})

const asKept = ({ runId, firstSeq, count, bytes }: Chunk): StoredChunk => ({ runId, firstSeq, count, bytes })

test('a run whose saved end cannot be read goes on before it; that is said, and stands in the export', async () => {
  const key = freshKey()
  ;(await keeping(key)).close()
  const game = await games['sorting-belt']?.()
  if (!game) throw new Error('there is no sorting belt')
  const { chunks } = simulate(game, { ability: 0 }, { seed: 'seed', runId: 'run', choose: chooseItem })
  const kept = chunks.slice(0, -1)
  const last = kept.at(-1)
  if (!last) throw new Error('the simulated run is too short')
  const store = await openStore(nameOf(key))
  await store.putRun({ ...someRun('run'), game: game.id, gameVersion: game.version })
  const damaged = { ...last, bytes: last.bytes.map((byte) => byte ^ 0xff) }
  await store.append([...kept.slice(0, -1), damaged].map(asKept), true)
  store.close()
  markSaved(nameOf(key), 'run', last.firstSeq + last.count, kept.length)
  const person = await visit(key)
  expect(person.problem).toBeNull()
  await playing(person, ({ savedUpTo = 0 }) => savedUpTo > 0)
  expect(person.problem?.code).toBe('store-lost')
  expect(await person.export()).toMatchObject({
    losses: [{ runId: 'run', savedUpTo: last.firstSeq + last.count, foundUpTo: last.firstSeq }],
  })
})

test.each(['indexeddb', 'memory'] as const)(
  'what is deleted in the middle of a game does not come back, and the next person (%s) finds nothing',
  async (storage) => {
    const key = freshKey()
    const session = await createSession({ key, storage })
    open.push(session)
    await session.setConsent({ play: true, keep: storage === 'indexeddb' })
    const run = await playing(session, () => true)
    await session.deleteAll()
    await session.setConsent({ play: true })
    run.stop()
    await run.ended
    const { runs } = (await session.export()) as { runs: readonly unknown[] }
    expect(runs).toEqual([])
    expect(await exists(key)).toBe(false)
  },
)

test('on a shared computer everything is deleted when nobody is there any more', async () => {
  const session = await createSession({ key: freshKey(), storage: 'memory', eraseAfter: 50 })
  open.push(session)
  await session.setConsent({ play: true })
  await until(() => session.consent.play === null)
})

test('storage that fails in the middle of a game loses nothing: play goes on in memory, and is kept when there is room again', async () => {
  const key = freshKey()
  const session = await keeping(key)
  const run = await playing(session, ({ savedUpTo = 0 }) => savedUpTo > 10)
  const saved = run.savedUpTo ?? 0
  replace(IDBObjectStore.prototype, 'add', () => {
    throw new DOMException('the disk is full', 'UnknownError')
  })
  await until(() => session.storage.mode === 'memory')
  expect([session.storage.denied, session.problem?.code]).toEqual([true, 'store-damaged'])
  expect(run.savedUpTo).toBeGreaterThanOrEqual(saved)
  putBack.pop()?.()
  run.stop()
  await run.ended
  expect(session.storage).toEqual({ mode: 'indexeddb', denied: false })
  const store = await openStore(nameOf(key))
  const records = (await store.chunks()).flatMap(({ bytes }) => {
    const decoded = decodeChunk(bytes)
    return decoded.ok ? decoded.records : []
  })
  expect(records.map(({ seq }) => seq)).toEqual(records.map((_record, seq) => seq))
  expect(records.at(-1)?.type).toBe('run-ended')
  store.close()
})
