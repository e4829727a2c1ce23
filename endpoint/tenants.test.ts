import type { CandidateList, Connection, JobProfileResource } from '@skillprint/sdk/wire'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Access } from './auth/authenticate.ts'
import { draft, keys, origin, otherOrigin, shared, testEndpoint } from './testing.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const endpoint = testEndpoint({ requestsPerMinute: 100_000 })
const { app, ask } = endpoint

interface Route {
  readonly method: string
  readonly url: string
  readonly access: Access | undefined
}
const routes: Route[] = []
app.addHook('onRoute', ({ method, url, config }) => {
  for (const one of [method].flat())
    if (one !== 'HEAD' && one !== 'OPTIONS')
      routes.push({ method: one, url, access: (config as { access?: Access } | undefined)?.access })
})

/** One caller of every kind, of one partner. */
interface Callers {
  readonly secret: string
  readonly publishable: string
  readonly person: string
  readonly employer: string
  readonly coach: string
  readonly origin: string
}
async function callersOf(publishable: string, secret: string, page: string, name: string): Promise<Callers> {
  const session = async (body: object): Promise<string> => {
    const { clientSecret } = (await ask('POST', '/v1/client-secrets', secret, body)).json<{
      clientSecret: string
    }>()
    const headers = { origin: page }
    return (await ask('POST', '/v1/sessions', publishable, { clientSecret }, headers)).json<{
      token: string
    }>().token
  }
  return {
    secret,
    publishable,
    origin: page,
    person: await session({ scope: 'person', reference: name }),
    employer: await session({ scope: 'employer', organisation: name }),
    coach: await session({ scope: 'coach', reference: name }),
  }
}
const send = (who: Callers, access: Access, method: string, url: string, body?: object) => {
  const key =
    access === 'secret' || access === 'publishable'
      ? who[access]
      : access === 'read' || access === 'open'
        ? who.publishable
        : who[access.find((one) => one !== 'job-profiles:write') as 'person']
  const headers: Record<string, string> = key.startsWith('sk_') ? {} : { origin: who.origin }
  return ask(method as 'GET', url, key, body, headers)
}

let owner: Callers
const strangers: Callers[] = []
/** Of every route with an id in its address: whose it is, by parameter, and a body that would do. */
const cases: Record<
  string,
  { readonly ids: Readonly<Record<string, string>>; readonly body?: object; readonly common?: boolean }
> = {}
const secrets: string[] = []

beforeAll(async () => {
  await app.ready()
  owner = await callersOf(keys.publishable, keys.secret, origin, 'Owner')
  strangers.push(
    await callersOf(keys.otherPublishable, keys.otherSecret, otherOrigin, 'Owner'),
    await callersOf(keys.publishable, keys.secret, origin, 'Somebody else'),
  )
  const made = async <Body>(access: Access, url: string, body: object): Promise<Body> => {
    const response = await send(owner, access, 'POST', url, body)
    expect([url, response.statusCode, response.body]).toEqual([url, 201, expect.any(String)])
    return response.json<Body>()
  }
  const profile = await made<JobProfileResource>(['employer'], '/v1/job-profiles', draft)
  const { code } = await made<{ code: string }>(['coach'], '/v1/coach-invitations', {})
  const toCoach = await made<{ id: string }>(['person'], '/v1/shares', {
    audience: { to: 'coach', code },
    skillprint: shared,
    agreed: true,
  })
  const share = await made<{ id: string }>(['person'], '/v1/shares', {
    audience: { to: 'employer', employer: profile.employer },
    skillprint: shared,
    agreed: true,
  })
  const note = await made<{ id: string }>(['coach'], `/v1/coachings/${toCoach.id}/notes`, {
    text: 'Goed gesprek.',
  })
  const seen = (
    await send(owner, ['employer'], 'GET', `/v1/job-profiles/${profile.id}/candidates`)
  ).json<CandidateList>()
  const candidate = seen.items[0]?.id ?? ''
  const contact = 'Bel 040 987 65 43'
  const connection = await made<Connection>(['employer'], '/v1/connections', {
    jobProfile: profile.id,
    candidate,
    contact,
  })
  await send(owner, ['person'], 'PATCH', `/v1/connections/${connection.id}`, {
    state: 'accepted',
    contact: 'ada@lindeveen.example',
  })
  await made(['person'], '/v1/outcomes', {
    connection: connection.id,
    kind: 'hired',
    value: true,
    agreed: true,
  })
  await send(owner, ['person'], 'PUT', `/v1/interests/${profile.id}`, { choice: 'yes' })
  const objection = await made<{ id: string }>(['person'], '/v1/objections', {
    about: 'other',
    text: 'Dat klopt niet.',
    wants: 'person-looks',
  })
  const report = 'What was done, with whom, and what came of it in figures. '.repeat(10)
  const calibration = await made<{ id: string }>('secret', '/v1/calibrations', {
    norms: { id: 'own norms', group: 'own people', n: 300 },
    skills: [{ skill: '2E80D9179C', reliability: 0.9 }],
    report,
  })
  const webhook = await made<{ id: string }>('secret', '/v1/webhooks', {
    url: 'https://hooks.lindeveen.example/own',
    events: ['person.erased'],
  })
  const offer = await made<{ id: string }>('secret', '/v1/learning-offers', {
    title: { nl: 'Leren plannen' },
    url: 'https://leren.lindeveen.example/plannen',
    skills: ['2E80D9179C'],
    kind: 'short-course',
    free: true,
  })
  const transfer = 'c'.repeat(32)
  await made('publishable', '/v1/transfers', { id: transfer, ciphertext: 'QUJD' })
  secrets.push(
    ...[share, toCoach, note, connection, objection, calibration, webhook, offer].map(({ id }) => id),
    candidate,
    transfer,
    contact,
    'ada@lindeveen.example',
    'Dat klopt niet.',
    'own norms',
  )
  const id = profile.id
  Object.assign(cases, {
    'GET /v1/job-profiles/:id': { ids: { id }, common: true },
    'PUT /v1/job-profiles/:id': { ids: { id }, body: draft },
    'DELETE /v1/job-profiles/:id': { ids: { id } },
    'GET /v1/job-profiles/:id/candidates': { ids: { id } },
    'GET /v1/job-profiles/:id/candidates/:candidate': { ids: { id, candidate } },
    'GET /v1/occupations/:id': { ids: { id: '47-4091' }, common: true },
    'GET /v1/shares/:id': { ids: { id: share.id } },
    'PATCH /v1/shares/:id': { ids: { id: share.id }, body: { days: 5 } },
    'DELETE /v1/shares/:id': { ids: { id: share.id } },
    'POST /v1/shares/:id/rescorings': { ids: { id: share.id }, body: { chunks: ['AAAA'], agreed: true } },
    'PUT /v1/interests/:jobProfile': { ids: { jobProfile: id }, body: { choice: 'later' }, common: true },
    'DELETE /v1/interests/:jobProfile': { ids: { jobProfile: id } },
    'GET /v1/connections/:id': { ids: { id: connection.id } },
    'PATCH /v1/connections/:id': { ids: { id: connection.id }, body: { state: 'withdrawn' } },
    'DELETE /v1/outcomes/:connection': { ids: { connection: connection.id } },
    'POST /v1/coachings/:id/notes': { ids: { id: toCoach.id }, body: { text: 'x' } },
    'DELETE /v1/coachings/:id/notes/:note': { ids: { id: toCoach.id, note: note.id } },
    'POST /v1/transfers/:id/claims': { ids: { id: transfer }, common: true },
    'PATCH /v1/objection-cases/:id': {
      ids: { id: objection.id },
      body: { state: 'in-progress' },
      common: true,
    },
    'DELETE /v1/webhooks/:id': { ids: { id: webhook.id }, common: true },
    'POST /v1/webhooks/:id/replays': {
      ids: { id: webhook.id },
      body: { since: '2026-11-20T00:00:00Z' },
      common: true,
    },
    'DELETE /v1/learning-offers/:id': { ids: { id: offer.id }, common: true },
    'DELETE /v1/calibrations/:id': { ids: { id: calibration.id }, common: true },
  })
})
afterAll(() => endpoint.close())

const withIds = (): Route[] => routes.filter(({ url }) => url.includes(':'))
const filled = (url: string, ids: Readonly<Record<string, string>>): string =>
  url.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? 'missing')

test('every route with an id in its address stands in this table, so that none is forgotten', () => {
  const named = withIds().map(({ method, url }) => `${method} ${url}`)
  expect(named.filter((name) => !cases[name])).toEqual([])
  expect(Object.keys(cases).filter((name) => !named.includes(name))).toEqual([])
})

test('each id with every key of another partner, and of another person, employer and coach of the same one, is not there', async () => {
  for (const { method, url, access } of withIds()) {
    const { ids, body, common } = cases[`${method} ${url}`] ?? { ids: {} }
    for (const [index, stranger] of strangers.entries()) {
      // What all callers of one partner share, and the catalogue, are no secret within it.
      if (common && (index === 1 || url.includes('occupations'))) continue
      for (const each of [access].flat()) {
        if (each === undefined || each === 'job-profiles:write') continue
        const one = typeof access === 'string' ? access : ([each] as Access)
        const response = await send(stranger, one, method, filled(url, ids), body)
        expect(`${method} ${url} ${each} ${index}: ${response.statusCode}`).toBe(
          `${method} ${url} ${each} ${index}: 404`,
        )
      }
    }
  }
})

test('no list and no export shows anybody else’s', async () => {
  const lists = routes.filter(
    ({ method, url }) => method === 'GET' && url.startsWith('/v1/') && !url.includes(':'),
  )
  for (const { url, access } of lists)
    for (const [index, stranger] of strangers.entries()) {
      // A partner's own server reads all of its own people's objections and calibrations.
      if (access === undefined || (access === 'secret' && index === 1)) continue
      // What a partner recommends is read on all of its pages.
      if (url === '/v1/learning-offers' && index === 1) continue
      for (const each of typeof access === 'string' ? [access] : access.map((one) => [one] as Access)) {
        const response = await send(stranger, each, 'GET', url)
        for (const secret of secrets) expect(response.body, `${url} shows ${secret}`).not.toContain(secret)
      }
    }
})

test('every route answers 401 without a key, and 403 with a key of another kind', async () => {
  for (const { method, url, access } of routes.filter((route) => route.url.startsWith('/v1/'))) {
    if (access === 'open') continue
    const { ids = {}, body } = cases[`${method} ${url}`] ?? {}
    const address = filled(url, ids)
    const name = `${method} ${url}`
    const bare = await app.inject({ method: method as 'GET', url: address, headers: { origin } })
    expect(`${name} ${bare.statusCode}`).toBe(`${name} 401`)
    if (access === 'read') continue
    for (const kind of ['secret', 'publishable', 'person', 'employer', 'coach'] as const) {
      if (access === kind || (access as readonly string[]).includes(kind)) continue
      const response = await send(
        owner,
        kind === 'secret' || kind === 'publishable' ? kind : [kind],
        method,
        address,
        body ?? (method === 'GET' || method === 'DELETE' ? undefined : {}),
      )
      expect(`${name} ${kind} ${response.statusCode}`).toBe(`${name} ${kind} 403`)
    }
  }
})

test('all of it is there for whom it belongs to', async () => {
  const order = (method: string): number => ['GET', 'PUT', 'PATCH', 'POST', 'DELETE'].indexOf(method)
  const gone = new Set(['POST /v1/shares/:id/rescorings'])
  const deletes = ['notes', 'outcomes', 'interests', 'calibrations', 'shares', 'job-profiles']
  const all = withIds()
    .filter(({ method, url }) => !gone.has(`${method} ${url}`))
    .sort(
      (a, b) =>
        order(a.method) - order(b.method) ||
        deletes.findIndex((one) => a.url.includes(one)) - deletes.findIndex((one) => b.url.includes(one)),
    )
  for (const { method, url, access } of all) {
    const { ids, body } = cases[`${method} ${url}`] ?? { ids: {} }
    const response = await send(owner, access ?? 'open', method, filled(url, ids), body)
    expect([`${method} ${url}`, response.statusCode < 300, response.body]).toEqual([
      `${method} ${url}`,
      true,
      expect.any(String),
    ])
  }
})
