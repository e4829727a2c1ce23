import { deleteDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { createSession } from '../session.ts'
import type { Session } from '../session-types.ts'

const key = (device: string): string => `pk_test_transfer_${device}`
const open: Session[] = []
const device = async (name: string): Promise<Session> => {
  const session = await createSession({ key: key(name), endpoint: 'https://match.example' })
  open.push(session)
  return session
}
afterEach(async () => {
  vi.unstubAllGlobals()
  for (const session of open.splice(0)) session.close()
  for (const name of ['phone', 'library']) await deleteDB(`skillprint/${key(name)}/1`)
})

/** Keeps ciphertext as the endpoint does. */
function standInForEndpoint(): void {
  const held = new Map<string, string>()
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const [, , , id = ''] = new URL(address).pathname.split('/')
    if (id) return Response.json({ ciphertext: held.get(id) })
    const sent = JSON.parse(String(init.body))
    held.set(sent.id, sent.ciphertext)
    return Response.json({ id: sent.id, expiresAt: '2026-11-24T09:00:00.000Z' }, { status: 201 })
  })
}

test('who chose and wished on a phone finds it on a computer of the library, where nothing stays if they say so', async () => {
  standInForEndpoint()
  const phone = await device('phone')
  await phone.setConsent({ play: true, keep: true })
  await phone.choose('p1', 'yes')
  await phone.setWishes({ hours: 24 })
  const { code } = await phone.transfer.send()

  const library = await device('library')
  const changes: string[] = []
  library.addEventListener('change', () => changes.push('change'))
  await library.transfer.receive(code, false)
  expect(library.choices().get('p1')).toBe('yes')
  expect(library.wishes).toEqual(phone.wishes)
  expect(library.consent).toEqual({ play: true, keep: false, share: null })
  expect(library.storage.mode).toBe('memory')
  expect(changes).toEqual(['change'])
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
    `skillprint/${key('library')}/1`,
  )
})

test('with a yes to keeping it is there at the next visit', async () => {
  standInForEndpoint()
  const phone = await device('phone')
  await phone.setConsent({ play: true, keep: true })
  await phone.choose('p1', 'later')
  const { code } = await phone.transfer.send()
  const library = await device('library')
  await library.setConsent({ play: true, keep: true })
  await library.transfer.receive(code, true)
  library.close()
  const again = await device('library')
  expect(again.problem).toBeNull()
  expect(again.storage).toMatchObject({ mode: 'indexeddb' })
  expect(again.choices().get('p1')).toBe('later')
})

test('without an endpoint the reason is said', async () => {
  const session = await createSession({ storage: 'memory' })
  await expect(session.transfer.send()).rejects.toMatchObject({ code: 'endpoint-unreachable' })
})
