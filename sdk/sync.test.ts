import { expect, test, vi } from 'vitest'
import { createSync } from './sync.ts'

const profile = {
  id: 'p1',
  kind: 'vacancy',
  revision: 1,
  createdAt: '2026-01-01T00:00:00Z',
  title: { nl: 'Stratenmaker' },
  requirements: [{ skill: 'CD7B4C0F34', relevance: 'essential', level: 3 }],
}
const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

test('job profiles are fetched page by page, with the publishable key and without cookies', async () => {
  const seen: Request[] = []
  const sync = createSync('https://match.example/', 'pk_test_x', async (input, init) => {
    seen.push(new Request(input as string, init))
    return json(
      seen.length === 1
        ? { items: [profile], revision: 1, next: 'c2' }
        : { items: [{ ...profile, id: 'p2' }], revision: 1 },
    )
  })
  const { items, malformed } = await sync.jobProfiles()
  expect(items.map((item) => item.id)).toEqual(['p1', 'p2'])
  expect(malformed).toEqual([])
  expect(seen.map((request) => request.url)).toEqual([
    'https://match.example/v1/job-profiles?limit=100',
    'https://match.example/v1/job-profiles?limit=100&cursor=c2',
  ])
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer pk_test_x')
  expect(seen[0]?.credentials).toBe('omit')
})

test('a job profile that changes between two pages comes once, as it is now', async () => {
  let asked = 0
  const sync = createSync('https://match.example', undefined, async () =>
    json(
      ++asked === 1
        ? { items: [profile], revision: 1, next: 'c2' }
        : { items: [{ ...profile, revision: 2 }], revision: 2 },
    ),
  )
  const { items } = await sync.jobProfiles()
  expect(items.map(({ id, revision }) => [id, revision])).toEqual([['p1', 2]])
})

test('a job profile that asks a skill of a later list is named and left out; the others stay', async () => {
  const later = {
    ...profile,
    id: 'later',
    requirements: [{ skill: 'FFFFFFFFFF', relevance: 'essential', level: 3 }],
  }
  const sync = createSync('https://match.example', undefined, async () =>
    json({ items: [profile, later], revision: 1 }),
  )
  const { items, malformed } = await sync.jobProfiles()
  expect([items.map(({ id }) => id), malformed]).toEqual([['p1'], ['later']])
})

test('a job profile that does not fit the schema is named and left out; the others stay', async () => {
  const bad = {
    ...profile,
    id: 'bad',
    requirements: [{ skill: 'CD7B4C0F34', relevance: 'essential', level: 9 }],
  }
  const sync = createSync('https://match.example', undefined, async () =>
    json({ items: [bad, profile], revision: 1 }),
  )
  const { items, malformed } = await sync.jobProfiles()
  expect(items.map((item) => item.id)).toEqual(['p1'])
  expect(malformed).toEqual(['bad'])
})

test.each([
  ['no network', async () => Promise.reject(new TypeError('fetch failed')), 'endpoint-unreachable'],
  [
    'a captive portal that answers 200 with a page',
    async () => new Response('<html>sign in</html>'),
    'endpoint-unreachable',
  ],
  [
    'a server error',
    async () => json({ title: 'Oops', status: 500, detail: 'broken' }, 500),
    'endpoint-unreachable',
  ],
  [
    'a refused origin',
    async () => json({ title: 'Origin not allowed', status: 403, detail: 'https://x' }, 403),
    'endpoint-refused',
  ],
] as const)('%s becomes %s', async (_what, fetcher, code) => {
  const sync = createSync('https://match.example', 'pk_test_x', fetcher as typeof fetch)
  await expect(sync.jobProfiles()).rejects.toMatchObject({ name: 'SdkError', code })
})

test('publishing swaps the client secret for a token and sends the draft with it', async () => {
  const seen: { url: string; authorization: string | null; body: unknown }[] = []
  const sync = createSync('https://match.example', 'pk_test_x', async (input, init) => {
    const request = new Request(input as string, init)
    seen.push({
      url: request.url,
      authorization: request.headers.get('authorization'),
      body: await request.json(),
    })
    return seen.length === 1
      ? json({ token: 'tok', scope: 'job-profiles:write', expiresAt: '2026-01-01T00:00:00Z' })
      : json(profile, 201)
  })
  const draft = { title: { nl: 'Stratenmaker' }, requirements: [] }
  expect(await sync.publish(draft, 'cs_secret')).toMatchObject({ id: 'p1' })
  expect(seen).toEqual([
    {
      url: 'https://match.example/v1/sessions',
      authorization: 'Bearer pk_test_x',
      body: { clientSecret: 'cs_secret' },
    },
    { url: 'https://match.example/v1/job-profiles', authorization: 'Bearer tok', body: draft },
  ])
})

test('all faults of a refused draft reach the developer, each with its field', async () => {
  const errors = [
    { path: '/title/nl', message: 'is empty' },
    { path: '/requirements/0/level', message: 'is 9, expected 0–7' },
  ]
  const sync = createSync('https://match.example', 'pk_test_x', async (input) =>
    String(input).endsWith('/sessions')
      ? json({ token: 'tok' })
      : json({ title: 'Malformed', status: 400, detail: '2 faults', errors }, 400),
  )
  await expect(sync.publish({ title: { nl: '' }, requirements: [] }, 'cs')).rejects.toMatchObject({
    code: 'profile-malformed',
    message: expect.stringContaining('/requirements/0/level: is 9'),
  })
})

test('a server that is busy is asked again after the time it names, with the same key, and only once', async () => {
  const keys: (string | null)[] = []
  const sync = createSync('https://match.example', 'pk_test_x', async (input, init) => {
    const request = new Request(input as string, init)
    keys.push(request.headers.get('idempotency-key'))
    if (keys.length === 1)
      return new Response('{}', {
        status: 429,
        headers: { 'retry-after': '0', 'content-type': 'application/json' },
      })
    return json(String(input).endsWith('/sessions') ? { token: 'tok' } : profile, 201)
  })
  await sync.publish({ title: { nl: 'Stratenmaker' }, requirements: [] }, 'cs_secret')
  expect(keys).toHaveLength(3)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
  let asked = 0
  const late = createSync('https://match.example', undefined, async () => {
    asked++
    return new Response('{}', { status: 429, headers: { 'retry-after': '3600' } })
  })
  await expect(late.jobProfiles()).rejects.toMatchObject({ code: 'endpoint-refused' })
  expect(asked).toBe(1)
})

test('a server that never answers is given up after ten seconds', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const given = new AbortController()
    queueMicrotask(() => given.abort(new DOMException(`${ms} ms`, 'TimeoutError')))
    return given.signal
  })
  try {
    const sync = createSync(
      'https://match.example',
      undefined,
      (_input, init) =>
        new Promise((_answer, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
        }),
    )
    await expect(sync.jobProfiles()).rejects.toMatchObject({ code: 'endpoint-unreachable' })
    expect(timeout.mock.calls).toEqual([[10_000]])
  } finally {
    timeout.mockRestore()
  }
})

test('what the partner offers to learn with is read whole, or refused when it does not fit its schema', async () => {
  const offer = {
    id: 'o1',
    title: { nl: 'Leren plannen' },
    url: 'https://leren.example/plannen',
    skills: ['2E80D9179C'],
    kind: 'video',
    free: true,
    createdAt: '2026-01-01T00:00:00Z',
  }
  const answering = (item: object) =>
    createSync('https://match.example', 'pk_test_x', async () => json({ items: [item] }))
  expect(await answering(offer).learningOffers()).toEqual([offer])
  await expect(answering({ ...offer, url: 'javascript:alert(1)' }).learningOffers()).rejects.toMatchObject({
    code: 'profile-malformed',
  })
})
