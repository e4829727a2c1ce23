import { createSession } from '@skillprint/sdk'
import { afterAll, expect, test, vi } from 'vitest'
import { draft, keys, origin, testEndpoint } from './testing.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const endpoint = testEndpoint()
afterAll(async () => {
  vi.unstubAllGlobals()
  await endpoint.close()
})

/** What a browser does: the page's origin goes along with every request. */
vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
  const request = new Request(input, init)
  const { pathname, search } = new URL(request.url)
  const payload = await request.text()
  const response = await endpoint.app.inject({
    method: request.method as 'GET' | 'POST',
    url: pathname + search,
    headers: { ...Object.fromEntries(request.headers), origin },
    ...(payload ? { payload } : {}),
  })
  return new Response(response.body || null, { status: response.statusCode })
})

const session = (key: string) => createSession({ endpoint: 'https://match.example', key, storage: 'memory' })

test('what the client asks the endpoint answers, and what the client publishes everybody reads', async () => {
  const page = await session(keys.publishable)
  const before = await page.jobProfiles()
  expect(page.problem).toBeNull()
  expect(before.length).toBe(107)
  expect((await page.occupations()).find(({ id }) => id === '35-1011')?.title.nl).toBe('Chef-kok')

  const made = await page.publishJobProfile(
    draft as Parameters<typeof page.publishJobProfile>[0],
    await endpoint.clientSecret({ organisation: 'Van Dijk Bestratingen' }),
  )
  expect(made.organisation).toBe('Van Dijk Bestratingen')
  const after = await (await session(keys.publishable)).jobProfiles()
  expect(after[0]).toEqual(made)
  expect(after).toHaveLength(108)
})

test('a used client secret and an unknown key reach the client as refusals it can handle', async () => {
  const page = await session(keys.publishable)
  const secret = await endpoint.clientSecret()
  const profile = draft as Parameters<typeof page.publishJobProfile>[0]
  await page.publishJobProfile(profile, secret)
  await expect(page.publishJobProfile(profile, secret)).rejects.toMatchObject({ code: 'endpoint-refused' })
  const stranger = await session('pk_test_nobody_0123456789')
  await expect(stranger.jobProfiles()).rejects.toMatchObject({ code: 'endpoint-refused' })
})
