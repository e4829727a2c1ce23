import { deleteDB } from 'idb'
import { afterEach, describe, expect, test } from 'vitest'
import { createSession } from './session.ts'
import type { Session } from './session-types.ts'

let nth = 0
const keys: string[] = []
const freshKey = (): string => {
  const key = `pk_test_session_${Date.now()}_${nth++}`
  keys.push(key)
  return key
}
const name = (key: string): string => `skillprint/${key}/1`
const exists = async (key: string): Promise<boolean> =>
  (await indexedDB.databases()).some((database) => database.name === name(key))
const open: Session[] = []
const session = async (key: string): Promise<Session> => {
  const made = await createSession({ key })
  open.push(made)
  return made
}
afterEach(async () => {
  for (const one of open.splice(0)) one.close()
  for (const key of keys.splice(0)) await deleteDB(name(key))
})

describe('consent', () => {
  test('nothing is written to the device before consent to keep', async () => {
    const key = freshKey()
    const person = await session(key)
    await person.setConsent({ play: true })
    await person.choose('p1', 'yes')
    expect(await exists(key)).toBe(false)
    expect(person.storage).toEqual({ mode: 'memory', denied: false })
  })

  test('consent to keep moves what was said so far to the device, and a next visit finds it', async () => {
    const key = freshKey()
    const person = await session(key)
    await person.choose('p1', 'later')
    await person.setWishes({ hours: 24 })
    await person.setConsent({ play: true, keep: true })
    expect(person.storage.mode).toBe('indexeddb')
    person.close()
    const again = await session(key)
    expect(again.consent).toEqual({ play: true, keep: true, share: null })
    expect([...again.choices()]).toEqual([['p1', 'later']])
    expect(again.wishes).toEqual({ hours: 24 })
  })

  test('a browser that forgets after a week is said to, once something is kept', async () => {
    const vendor = Object.getOwnPropertyDescriptor(Navigator.prototype, 'vendor') as PropertyDescriptor
    const person = await session(freshKey())
    await person.setConsent({ play: true, keep: true })
    expect(person.storage.forgetsAfterDays).toBeUndefined()
    Object.defineProperty(Navigator.prototype, 'vendor', { ...vendor, get: () => 'Apple Computer, Inc.' })
    try {
      expect(person.storage.forgetsAfterDays).toBe(7)
      await person.setConsent({ keep: false })
      expect(person.storage.forgetsAfterDays).toBeUndefined()
    } finally {
      Object.defineProperty(Navigator.prototype, 'vendor', vendor)
    }
  })

  test('taking back keeping deletes the database and goes on in memory', async () => {
    const key = freshKey()
    const person = await session(key)
    await person.setConsent({ play: true, keep: true })
    await person.choose('p1', 'yes')
    await person.setConsent({ keep: false })
    expect(await exists(key)).toBe(false)
    expect([...person.choices()]).toEqual([['p1', 'yes']])
  })

  test('taking back playing forgets everything that was played', async () => {
    const key = freshKey()
    const person = await session(key)
    await person.setConsent({ play: true, keep: true })
    await person.setConsent({ play: false })
    expect(person.consent).toEqual({ play: false, keep: false, share: false })
    expect(await exists(key)).toBe(false)
    await expect(person.play('any', document.body)).rejects.toMatchObject({ code: 'consent-needed' })
  })
})

test('an unknown game is refused by name, with the games there are', async () => {
  const person = await session(freshKey())
  await person.setConsent({ play: true })
  await expect(person.play('constructor', document.body)).rejects.toMatchObject({
    code: 'unknown-game',
    message: expect.stringContaining('expected one of'),
  })
})

test('the last choice can be taken back, one after the other', async () => {
  const person = await session(freshKey())
  await person.choose('p1', 'yes')
  await person.choose('p2', 'no')
  await person.choose('p1', 'later')
  expect(await person.undoChoice()).toBe('p1')
  expect(await person.undoChoice()).toBe('p2')
  expect(await person.undoChoice()).toBeNull()
})

test('every change is told to the page', async () => {
  const person = await session(freshKey())
  let told = 0
  person.addEventListener('change', () => told++)
  await person.setConsent({ play: true })
  await person.choose('p1', 'yes')
  await person.setLocale('en')
  expect(told).toBe(3)
})

test('delete everything leaves nothing on the device and a new person on the page', async () => {
  const key = freshKey()
  const person = await session(key)
  await person.setConsent({ play: true, keep: true, share: true })
  await person.choose('p1', 'yes')
  await person.deleteAll()
  expect(await exists(key)).toBe(false)
  expect(person.consent).toEqual({ play: null, keep: null, share: null })
  expect(person.choices().size).toBe(0)
})

test('a browser that refuses storage is told, and the session goes on in memory', async () => {
  const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') as PropertyDescriptor
  Object.defineProperty(IDBFactory.prototype, 'open', {
    ...real,
    value: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  try {
    const person = await session(freshKey())
    await person.setConsent({ play: true, keep: true })
    expect(person.storage).toEqual({ mode: 'memory', denied: true })
    expect(person.problem?.code).toBe('storage-denied')
    await person.choose('p1', 'yes')
    expect(person.choices().get('p1')).toBe('yes')
  } finally {
    Object.defineProperty(IDBFactory.prototype, 'open', real)
  }
})
