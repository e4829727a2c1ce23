import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { vocabulary } from '@skillprint/scoring-worker/skills'
import {
  faultsOf,
  JobProfileList,
  JobProfileResource,
  OccupationList,
  Problem,
  SkillList,
} from '@skillprint/sdk/wire'
import type { Static } from 'typebox'
import { afterAll, expect, test, vi } from 'vitest'
import { createEndpoint } from './endpoint.ts'
import { testEngine } from './testing/engine.ts'
import { draft, keys, origin, otherOrigin, partners, testEndpoint } from './testing.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const endpoint = testEndpoint({ requestsPerMinute: 10_000 })
const { app, clock, get, post, session, clientSecret } = endpoint
afterAll(() => endpoint.close())

type List = Static<typeof JobProfileList>

test('a page reads profiles, occupations and skills, each as its schema says', async () => {
  for (const [url, schema] of [
    ['/v1/job-profiles', JobProfileList],
    ['/v1/occupations', OccupationList],
    ['/v1/skills', SkillList],
    ['/v1/job-profiles/occupation-47-4091', JobProfileResource],
  ] as const) {
    const response = await get(url)
    expect(response.statusCode, url).toBe(200)
    expect(faultsOf(schema, response.json()), url).toEqual([])
  }
  expect((await get('/v1/skills')).json<{ items: unknown[] }>().items).toHaveLength(vocabulary.length)
})

test('the list is never empty: every occupation is an example of work with its key skills', async () => {
  const list = (await get('/v1/job-profiles?limit=100')).json<List>()
  const paver = list.items.find(({ id }) => id === 'occupation-47-4091')
  expect(paver).toMatchObject({ kind: 'occupation', title: { nl: 'Stratenmaker' } })
  expect(paver?.requirements.length).toBeGreaterThanOrEqual(5)
  expect(paver?.requirements.every(({ source }) => source === 'onet')).toBe(true)
})

test('occupations name where their figures come from', async () => {
  const { attribution } = (await get('/v1/occupations')).json<{ attribution: string }>()
  for (const source of ['O*NET', 'USDOL/ETA', 'CC BY 4.0', 'modified', 'ESCO', 'CompetentNL'])
    expect(attribution).toContain(source)
})

test('an employer publishes with a session and the profile comes first in the list', async () => {
  const token = await session({ organisation: 'Van Dijk Bestratingen' })
  const response = await post('/v1/job-profiles', token, { ...draft, organisation: 'Somebody else' })
  expect(response.statusCode).toBe(201)
  const made = response.json<Static<typeof JobProfileResource>>()
  expect(faultsOf(JobProfileResource, made)).toEqual([])
  expect(made).toMatchObject({ kind: 'vacancy', organisation: 'Van Dijk Bestratingen', title: draft.title })
  expect((await get('/v1/job-profiles?limit=1')).json<List>().items).toEqual([made])
  expect((await get(String(response.headers.location))).json()).toEqual(made)
})

test('pages fit together: every profile once, newest vacancy first, also while somebody publishes', async () => {
  const token = await session()
  for (let count = 0; count < 3; count++) await post('/v1/job-profiles', token, draft)
  const whole: string[] = []
  let next: string | undefined
  do {
    const page = (await get(`/v1/job-profiles?limit=7${next ? `&cursor=${next}` : ''}`)).json<List>()
    whole.push(...page.items.map(({ id }) => id))
    next = page.next
    if (whole.length === 7) await post('/v1/job-profiles', token, draft)
  } while (next)
  const vacancies = (await get('/v1/job-profiles?limit=100'))
    .json<List>()
    .items.filter(({ kind }) => kind === 'vacancy')
  expect(new Set(whole).size).toBe(whole.length)
  expect(whole.length).toBe(107 + vacancies.length - 1)
  expect(vacancies.map(({ revision }) => revision)).toEqual(
    vacancies.map(({ revision }) => revision).sort((a, b) => b - a),
  )
})

test('a caller who has the newest version gets 304 until something changes', async () => {
  const first = await get('/v1/job-profiles')
  const etag = String(first.headers.etag)
  const second = await get('/v1/job-profiles', { 'if-none-match': etag })
  expect([second.statusCode, second.body]).toEqual([304, ''])
  await post('/v1/job-profiles', await session(), draft)
  expect((await get('/v1/job-profiles', { 'if-none-match': etag })).statusCode).toBe(200)
})

test('a long list comes packed to a caller who can unpack it', async () => {
  const plain = await get('/v1/occupations')
  const packed = await get('/v1/occupations', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.headers.etag).toBe(plain.headers.etag)
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 8)
  expect(JSON.parse(gunzipSync(packed.rawPayload).toString('utf8'))).toEqual(plain.json())
})

test('the same idempotency key gives the first answer again, and 409 for another body', async () => {
  const token = await session()
  const header = { 'idempotency-key': 'once' }
  const first = await post('/v1/job-profiles', token, draft, header)
  const second = await post('/v1/job-profiles', token, draft, header)
  expect(second.json()).toEqual(first.json())
  expect(second.headers['idempotency-replayed']).toBe('true')
  const other = await post('/v1/job-profiles', token, { ...draft, title: { nl: 'Anders' } }, header)
  expect(other.statusCode).toBe(409)
  const together = await Promise.all(
    [1, 2, 3].map(() => post('/v1/job-profiles', token, draft, { 'idempotency-key': 'at once' })),
  )
  expect(new Set(together.map((response) => response.json<{ id: string }>().id)).size).toBe(1)
})

test('a malformed profile is a 400 that names every fault at once', async () => {
  const response = await post('/v1/job-profiles', await session(), {
    title: {},
    occupation: '00-0000',
    requirements: [
      { skill: '2E80D9179C', relevance: 'essential', level: 3, minimum: 5 },
      { skill: '2E80D9179C', relevance: 'essential', level: 12 },
      { skill: 'FFFFFFFFFF', relevance: 'somewhat', level: 1 },
    ],
  })
  expect(response.statusCode).toBe(400)
  expect(
    response
      .json<Problem>()
      .errors?.map(({ path }) => path)
      .sort(),
  ).toEqual([
    '/occupation',
    '/requirements/0/minimum',
    '/requirements/1/level',
    '/requirements/1/skill',
    '/requirements/2/skill',
    '/title/nl',
  ])
})

test('a client secret works once, within ten minutes, for its own partner', async () => {
  const secret = await clientSecret()
  const foreign = await app.inject({
    method: 'POST',
    url: '/v1/sessions',
    headers: { authorization: `Bearer ${keys.otherPublishable}`, origin: otherOrigin },
    payload: { clientSecret: secret },
  })
  expect(foreign.statusCode).toBe(401)
  const tries = await Promise.all(
    [1, 2, 3].map(() => post('/v1/sessions', keys.publishable, { clientSecret: secret })),
  )
  expect(tries.map(({ statusCode }) => statusCode).sort()).toEqual([201, 401, 401])

  const late = await clientSecret()
  clock.now += 10 * 60 * 1000 + 1
  const response = await post('/v1/sessions', keys.publishable, { clientSecret: late })
  expect([response.statusCode, response.json<Problem>().code]).toEqual([401, 'client_secret_invalid'])
})

test('a session ends after fifteen minutes and only works on its own page', async () => {
  const token = await session()
  const elsewhere = await post('/v1/job-profiles', token, draft, { origin: otherOrigin })
  expect([elsewhere.statusCode, elsewhere.json<Problem>().code]).toEqual([403, 'origin_not_allowed'])
  clock.now += 15 * 60 * 1000
  const late = await post('/v1/job-profiles', token, draft)
  expect([late.statusCode, late.json<Problem>().code]).toEqual([401, 'session_expired'])
})

test.each([
  ['no key', {}, 401, 'key_missing'],
  ['another scheme', { authorization: 'Basic abc' }, 401, 'key_missing'],
  ['an unknown key', { authorization: `Bearer ${keys.publishable}x`, origin }, 401, 'key_unknown'],
  ['a made-up token', { authorization: 'Bearer st_a.b', origin }, 401, 'key_unknown'],
  [
    'a page that is not allowed',
    { authorization: `Bearer ${keys.publishable}`, origin: otherOrigin },
    403,
    'origin_not_allowed',
  ],
  ['a page without origin', { authorization: `Bearer ${keys.publishable}` }, 403, 'origin_not_allowed'],
  [
    'a secret key in a page',
    { authorization: `Bearer ${keys.secret}`, origin },
    403,
    'secret_key_in_browser',
  ],
])('%s may not read', async (_who, headers, status, code) => {
  const response = await app.inject({ url: '/v1/job-profiles', headers })
  expect([response.statusCode, response.json<Problem>().code]).toEqual([status, code])
  expect(response.headers['content-type']).toContain('application/problem+json')
})

test('a publishable key never publishes and never asks for client secrets; a secret key starts no session', async () => {
  expect((await post('/v1/job-profiles', keys.publishable, draft)).statusCode).toBe(403)
  expect((await post('/v1/job-profiles', keys.secret, draft)).statusCode).toBe(403)
  expect(
    (await post('/v1/client-secrets', keys.publishable, { scope: 'job-profiles:write' })).statusCode,
  ).toBe(403)
  expect((await post('/v1/sessions', keys.secret, { clientSecret: await clientSecret() })).statusCode).toBe(
    403,
  )
})

test('one partner’s profiles are not there for another', async () => {
  const { id } = (await post('/v1/job-profiles', await session(), draft)).json<{ id: string }>()
  const foreign = { authorization: `Bearer ${keys.otherPublishable}`, origin: otherOrigin }
  expect((await get(`/v1/job-profiles/${id}`)).statusCode).toBe(200)
  expect((await get(`/v1/job-profiles/${id}`, foreign)).statusCode).toBe(404)
  const list = (await get('/v1/job-profiles?limit=100', foreign)).json<List>()
  expect(list.items.every(({ kind }) => kind === 'occupation')).toBe(true)
})

test('only pages of a partner get CORS headers, and never credentials', async () => {
  const preflight = (from: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/v1/job-profiles',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,idempotency-key',
      },
    })
  const known = await preflight(origin)
  expect(known.statusCode).toBe(204)
  expect(known.headers['access-control-allow-origin']).toBe(origin)
  const strange = await preflight('https://evil.example')
  expect(strange.headers['access-control-allow-origin']).toBeUndefined()
  const read = await get('/v1/skills')
  expect(read.headers['access-control-allow-origin']).toBe(origin)
  expect(read.headers['access-control-allow-credentials']).toBeUndefined()
  expect(read.headers['set-cookie']).toBeUndefined()
  expect(read.headers.vary).toContain('Origin')
})

test('every problem is problem+json with the version of the interface', async () => {
  const token = await session()
  const raw = (type: string, payload: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/job-profiles',
      headers: { authorization: `Bearer ${token}`, origin, 'content-type': type },
      payload,
    })
  const responses = {
    400: [
      await raw('application/json', '{"title"'),
      await raw('application/json', ''),
      await raw('application/json', 'null'),
      await raw('application/json', '{"__proto__":{"x":1}}'),
      await get('/v1/job-profiles?limit=0'),
      await get('/v1/job-profiles?page=2'),
      await get('/v1/job-profiles?cursor=abc'),
      await get('/v1/job-profiles/..%2f..%2fetc'),
    ],
    401: [await app.inject('/v1/skills')],
    403: [await get('/v1/skills', { origin: 'null' })],
    404: [
      await get('/v1/skills/'),
      await get('/nowhere'),
      await get('/v1/occupations/00-0000'),
      await get('/v1/job-profiles/none'),
    ],
    413: [await raw('application/json', `{"contact":"${'x'.repeat(70_000)}"}`)],
    415: [await raw('text/plain', 'x'), await raw('application/xml', '<x/>')],
  }
  for (const [status, all] of Object.entries(responses))
    for (const [index, response] of all.entries()) {
      expect(`${index}: ${response.statusCode}`).toBe(`${index}: ${status}`)
      expect(response.headers['content-type']).toContain('application/problem+json')
      expect(response.headers['api-version']).toBe('1.0.0')
      expect(faultsOf(Problem, response.json())).toEqual([])
    }
})

test('health, readiness and the OpenAPI document need no key', async () => {
  for (const url of ['/healthz', '/readyz', '/v1/openapi.json'])
    expect((await app.inject(url)).statusCode, url).toBe(200)
})

test('asking for the head of a resource needs the same key as the resource', async () => {
  const head = (headers: Record<string, string>) => app.inject({ method: 'HEAD', url: '/v1/skills', headers })
  expect((await head({})).statusCode).toBe(401)
  expect((await head({ authorization: `Bearer ${keys.publishable}`, origin })).statusCode).toBe(200)
  expect((await app.inject({ method: 'OPTIONS', url: '/v1/skills' })).statusCode).toBeGreaterThanOrEqual(400)
})

test('the OpenAPI document has every route and no other', async () => {
  const document = (await app.inject('/v1/openapi.json')).json<{
    openapi: string
    paths: Record<string, Record<string, unknown>>
  }>()
  expect(document.openapi).toBe('3.1.0')
  expect(
    Object.entries(document.paths)
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
      .sort(),
  ).toEqual([
    'delete /calibrations/{id}',
    'delete /coachings/{id}/notes/{note}',
    'delete /interests/{jobProfile}',
    'delete /job-profiles/{id}',
    'delete /learning-offers/{id}',
    'delete /outcomes/{connection}',
    'delete /people/self',
    'delete /sessions/self',
    'delete /shares/{id}',
    'delete /webhooks/{id}',
    'get /calibrations',
    'get /coach-notes',
    'get /coachings',
    'get /connections',
    'get /connections/{id}',
    'get /counts',
    'get /employers',
    'get /interests',
    'get /job-profile-downloads/latest',
    'get /job-profiles',
    'get /job-profiles/{id}',
    'get /job-profiles/{id}/candidates',
    'get /job-profiles/{id}/candidates/{candidate}',
    'get /learning-offers',
    'get /objection-cases',
    'get /objections',
    'get /occupations',
    'get /occupations/{id}',
    'get /openapi.json',
    'get /outcome-exports/latest',
    'get /outcomes',
    'get /people/self',
    'get /shares',
    'get /shares/{id}',
    'get /skills',
    'get /webhooks',
    'patch /connections/{id}',
    'patch /objection-cases/{id}',
    'patch /shares/{id}',
    'post /calibrations',
    'post /client-secrets',
    'post /coach-invitations',
    'post /coachings/{id}/notes',
    'post /connections',
    'post /counts',
    'post /job-profiles',
    'post /learning-offers',
    'post /objections',
    'post /outcomes',
    'post /people',
    'post /session-endings',
    'post /sessions',
    'post /shares',
    'post /shares/{id}/rescorings',
    'post /transfers',
    'post /transfers/{id}/claims',
    'post /webhooks',
    'post /webhooks/{id}/replays',
    'put /confidence',
    'put /interests/{jobProfile}',
    'put /job-profiles/{id}',
  ])
})

test('too many requests of one key and address are told when to come back', async () => {
  const strict = testEndpoint({ requestsPerMinute: 3 })
  const statuses = []
  for (let count = 0; count < 4; count++) statuses.push(await strict.get('/v1/skills'))
  expect(statuses.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429])
  expect(Number(statuses.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
  expect(statuses.at(-1)?.json<Problem>().code).toBe('too_many_requests')
  await strict.close()
})

test('a busy port is one sentence that names port and setting', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  await expect(
    createEndpoint({ dataDir: null, open: testEngine, partners }).listen({ port, host: '127.0.0.1' }),
  ).rejects.toThrow(`Port ${port} is in use. Set PORT to another port and start again.`)
  server.close()
})

test('a malformed key or origin of a partner stops the start with its name', async () => {
  const wrong = (partner: object) =>
    createEndpoint({
      dataDir: null,
      open: testEngine,
      partners: [{ ...partners[0], ...partner }] as typeof partners,
    }).app.ready()
  await expect(wrong({ publishableKeys: ['sk_test_lindeveen_0123456789'] })).rejects.toThrow(
    'partner Lindeveen: got sk_test_lind…, expected a publishable key',
  )
  await expect(wrong({ origins: ['https://www.lindeveen.example/'] })).rejects.toThrow(
    'partner Lindeveen, origins:',
  )
})

test('an address that ends in a slash is nowhere', async () => {
  for (const path of ['/v1/job-profiles/', '/v1/skills/?limit=1', '/v1/occupations/']) {
    const response = await get(path)
    expect([path, response.statusCode, response.json().code]).toEqual([path, 404, 'not_found'])
  }
})
