import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore, type Store } from '../store.ts'
import { makeCode, readCode } from './code.ts'
import { packStore, unpackStore } from './pack.ts'
import { fetchStore, sendStore } from './transfer.ts'

/** An endpoint that only keeps ciphertext; `held` is all it ever learns. */
function keeper() {
  const held = new Map<string, string>()
  const fetcher: typeof fetch = async (address, init) => {
    const path = new URL(String(address)).pathname
    if (path === '/v1/transfers') {
      const { id, ciphertext } = JSON.parse(String(init?.body))
      held.set(id, ciphertext)
      return Response.json({ id, expiresAt: '2026-11-24T09:00:00.000Z' }, { status: 201 })
    }
    const id = path.split('/')[3] ?? ''
    const ciphertext = held.get(id)
    held.delete(id)
    return ciphertext === undefined
      ? Response.json({ title: 'Not found', status: 404, code: 'not_found' }, { status: 404 })
      : Response.json({ ciphertext })
  }
  return { held, way: { endpoint: 'https://match.example', key: 'pk_test', fetcher } }
}

async function played(): Promise<Store> {
  const store = memoryStore()
  await store.setMeta('consent', { play: true, keep: true, share: false })
  await store.setMeta('seed', 'a-seed')
  await store.setMeta('person', 'ps_secret')
  await store.putRun({
    runId: 'run-1',
    game: 'sorting-belt',
    gameVersion: 2,
    seed: 's',
    startedAt: '2026-11-23T09:00:00Z',
    ended: 'completed',
  })
  const bytes = crypto.getRandomValues(new Uint8Array(5000))
  await store.append([{ runId: 'run-1', firstSeq: 0, count: 40, bytes }], true)
  await store.putChoice({ profile: 'p1', choice: 'later', nth: 1 })
  return store
}

const everythingIn = async (store: Store): Promise<unknown> => ({
  meta: [await store.meta('consent'), await store.meta('seed'), await store.meta('person')],
  runs: await store.runs(),
  chunks: await store.chunks(),
  choices: await store.choices(),
})

test('what was kept on one device comes out whole on another', async () => {
  const { way } = keeper()
  const store = await played()
  const { code, expiresAt } = await sendStore(way, store)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  expect(expiresAt).toBe('2026-11-24T09:00:00.000Z')
  const other = await fetchStore(way, ` ${code.toLowerCase().replaceAll('-', ' ')}`)
  expect(await everythingIn(other)).toEqual(await everythingIn(store))
})

test('the endpoint gets neither the code nor anything that can be read', async () => {
  const { held, way } = keeper()
  const { code } = await sendStore(way, await played())
  const [[id, ciphertext] = ['', '']] = [...held]
  const learned = id + ciphertext + Buffer.from(ciphertext, 'base64url').toString('latin1')
  for (const secret of [code, code.replaceAll('-', ''), 'sorting-belt', 'ps_secret', 'run-1'])
    expect(learned).not.toContain(secret)
})

test('a code works once; a wrong one, and one without a transfer, open nothing', async () => {
  const { way } = keeper()
  const { code } = await sendStore(way, await played())
  await fetchStore(way, code)
  await expect(fetchStore(way, code)).rejects.toMatchObject({ code: 'code-unknown' })
  await expect(fetchStore(way, makeCode())).rejects.toMatchObject({ code: 'code-unknown' })
  await expect(fetchStore(way, 'my cat')).rejects.toMatchObject({ code: 'code-unknown' })
})

test('ciphertext that was changed on the way is refused whole', async () => {
  const { held, way } = keeper()
  const { code } = await sendStore(way, await played())
  const [[id, ciphertext] = ['', '']] = [...held]
  held.set(id, ciphertext.replace(/.{4}$/, 'AAAA'))
  await expect(fetchStore(way, code)).rejects.toMatchObject({ code: 'code-unknown' })
})

test('more than the endpoint takes is said, not cut', async () => {
  const store = await played()
  const bytes = new Uint8Array(7_000_000)
  for (let at = 0; at < bytes.length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536))
  await store.append([{ runId: 'run-1', firstSeq: 40, count: 1, bytes }], true)
  await expect(sendStore(keeper().way, store)).rejects.toMatchObject({ code: 'transfer-too-large' })
})

test('a pack of a later version is refused by name', async () => {
  const later = new TextEncoder().encode('{"format":"skillprint-transfer/9"}')
  const squeezed = await new Response(
    new Blob([later]).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer()
  await expect(unpackStore(new Uint8Array(squeezed))).rejects.toThrow('skillprint-transfer/9')
})

test('a code is read whatever its case, spaces and dashes, and O, I and L are no traps', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...' -.'), { minLength: 16, maxLength: 16 }), (between) => {
      const code = makeCode()
      const signs = code.replaceAll('-', '')
      const typed = [...signs.toLowerCase()].map((sign, at) => sign + between[at]).join('')
      expect(readCode(typed.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(signs)
    }),
    { seed: 7 },
  )
  expect(readCode('7K2M-0QXT-9V4B')).toBeNull()
  expect(readCode('7K2M-0QXT-9V4B-HD3U')).toBeNull()
})

test('an empty store travels too', async () => {
  expect(await everythingIn(await unpackStore(await packStore(memoryStore())))).toMatchObject({
    runs: [],
    chunks: [],
  })
})
