import { faultsOf, Problem } from '@skillprint/sdk/wire'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rotateKey } from '../store/partner-keys.ts'
import { loadPartners } from '../store/partners.ts'
import { keys, partners, testEndpoint } from '../testing.ts'
import type { Access } from './authenticate.ts'
import { keyScopes } from './keys.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const narrow = { publishable: 'pk_test_narrow_0123456789', secret: 'sk_test_narrow_0123456789' }
const endpoint = testEndpoint({
  requestsPerMinute: 100_000,
  partners: [
    ...partners,
    {
      name: 'Narrow',
      origins: partners[0]?.origins ?? [],
      publishableKeys: [narrow.publishable],
      secretKeys: [narrow.secret],
      scopes: ['job-profiles', 'sessions'],
    },
  ],
})
const { app, ask } = endpoint
const routes: { method: string; url: string; access: Access | undefined; resource: string | undefined }[] = []
app.addHook('onRoute', ({ method, url, config, schema }) => {
  for (const one of [method].flat())
    if (one !== 'HEAD' && one !== 'OPTIONS' && url.startsWith('/v1/'))
      routes.push({
        method: one,
        url,
        access: (config as { access?: Access } | undefined)?.access,
        resource: schema?.tags?.[0],
      })
})
beforeAll(() => app.ready())
afterAll(() => endpoint.close())

test('every route that a key itself may ask belongs to a scope', () => {
  const byKey = routes.filter(({ access }) => typeof access === 'string' && access !== 'open')
  expect(byKey.length).toBeGreaterThan(20)
  for (const { url, resource } of byKey) expect(keyScopes, url).toContain(resource)
})

test('a key with a narrow scope is refused everywhere else with a problem that names both', async () => {
  for (const { method, url, access, resource } of routes) {
    if (access === 'open' || typeof access !== 'string') continue
    const key = narrow[access === 'secret' ? 'secret' : 'publishable']
    const response = await ask(
      method as 'GET',
      url.replace(/:\w+/g, 'x'),
      key,
      method === 'GET' ? undefined : {},
    )
    const allowed = resource === 'job-profiles' || resource === 'sessions'
    expect([method, url, response.json().code === 'key_not_enough']).toEqual([method, url, !allowed])
    if (allowed) continue
    expect(response.statusCode).toBe(403)
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(faultsOf(Problem, response.json())).toEqual([])
    expect(response.json().detail).toBe(`This key is for job-profiles, sessions; this needs ${resource}.`)
  }
})

test('a new key is as narrow as the one before it unless it is told another scope, and one that does not exist is refused', async () => {
  const wanted = {
    partner: 'Narrow',
    kind: 'secret',
    mode: 'test',
    graceDays: 1,
    now: endpoint.clock.now,
  } as const
  await expect(rotateKey(endpoint.database(), { ...wanted, scopes: ['everything'] })).rejects.toThrow(
    'scope: got "everything", expected one of job-profiles',
  )
  const key = await rotateKey(endpoint.database(), { ...wanted, scopes: ['webhooks'] })
  const known = await loadPartners(endpoint.database(), () => endpoint.clock.now)
  expect(known.scopesOf(key)).toEqual(['webhooks'])
  expect(known.scopesOf(keys.secret)).toBeNull()
  const publishable = await rotateKey(endpoint.database(), { ...wanted, kind: 'publishable' })
  const later = await loadPartners(endpoint.database(), () => endpoint.clock.now)
  expect(later.scopesOf(publishable)).toEqual(['job-profiles', 'sessions'])
})

test('a session that was ended opens nothing any more, here at once and on another node when it reads again', async () => {
  const { token, secret } = await endpoint.person()
  expect((await ask('GET', '/v1/shares', token)).statusCode).toBe(200)
  expect((await ask('DELETE', '/v1/sessions/self', token)).statusCode).toBe(204)
  const refused = await ask('GET', '/v1/shares', token)
  expect([refused.statusCode, refused.json().code]).toEqual([401, 'session_expired'])
  const claims = JSON.parse(Buffer.from(token.slice(3).split('.')[0] ?? '', 'base64url').toString('utf8'))
  const other = await loadPartners(endpoint.database(), () => endpoint.clock.now)
  expect(other.hasEnded(claims.session, claims.expires)).toBe(true)
  // The person is still the same: only that session is over.
  const again = await ask('POST', '/v1/sessions', keys.publishable, { personSecret: secret })
  expect(again.statusCode).toBe(201)
  expect((await ask('GET', '/v1/shares', again.json().token)).statusCode).toBe(200)
})

test('a partner’s server ends every session of a person who lost their phone; a new one opens everything again', async () => {
  const session = () => endpoint.session({ scope: 'person', reference: 'client 7' })
  const [phone, library] = [await session(), await session()]
  const someone = await endpoint.session({ scope: 'person', reference: 'client 8' })
  const end = (key: string) => ask('POST', '/v1/session-endings', key, { reference: 'client 7' })
  expect((await end(keys.publishable)).statusCode).toBe(403)
  expect((await end(keys.otherSecret)).statusCode).toBe(204)
  expect((await ask('GET', '/v1/shares', phone)).statusCode).toBe(200)
  expect((await end(keys.secret)).statusCode).toBe(204)
  for (const token of [phone, library])
    expect((await ask('GET', '/v1/shares', token)).json().code).toBe('session_expired')
  expect((await ask('GET', '/v1/shares', someone)).statusCode).toBe(200)
  endpoint.clock.now += 1
  expect((await ask('GET', '/v1/shares', await session())).statusCode).toBe(200)
})
