import {
  type Candidate,
  CandidateList,
  Connection,
  faultsOf,
  type JobProfileResource,
  type Problem,
  type Share,
} from '@skillprint/sdk/wire'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { draft, keys, shared, sharedSkill, testEndpoint } from './testing.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const endpoint = testEndpoint({ requestsPerMinute: 100_000 })
const { ask, get, post, employer, person, share, clock } = endpoint
let paver: string
let other: string
let profile: JobProfileResource
beforeAll(async () => {
  paver = await employer('Van Dijk')
  other = await employer('Bakkerij Bos')
  profile = (await post('/v1/job-profiles', paver, draft)).json<JobProfileResource>()
})
afterAll(() => endpoint.close())

const candidates = async (token = paver, id = profile.id): Promise<CandidateList> => {
  const response = await ask('GET', `/v1/job-profiles/${id}/candidates?limit=100`, token)
  expect(response.statusCode).toBe(200)
  expect(faultsOf(CandidateList, response.json())).toEqual([])
  return response.json<CandidateList>()
}
const talk = { contact: 'Bel Jan: 040 123 45 67' }

test('from a share to a talk and back: only what was opened is seen, and it is gone at the next request', async () => {
  const ada = await person()
  expect((await candidates()).total).toBe(0)
  const made = await share(ada.token)
  expect(made).toMatchObject({
    state: 'active',
    audience: { to: 'pool' },
    expiresAt: '2027-02-18T09:00:00.000Z',
  })

  const { items } = await candidates()
  const [seen] = items as [Candidate]
  expect(items).toHaveLength(1)
  expect(seen.id).not.toContain(made.id)
  expect(seen).toMatchObject({ norms: shared.norms, interested: false, verified: 'own-device' })
  expect(seen.skills[0]).toMatchObject({ fit: 'meets', reliability: 0.9, orders: true })
  expect(seen.skills[1]).toMatchObject({ fit: 'meets', orders: false, withheld: 'low-reliability' })

  const asked = await post('/v1/connections', paver, { jobProfile: profile.id, candidate: seen.id, ...talk })
  expect(asked.statusCode).toBe(201)
  const request = asked.json<Connection>()
  expect(faultsOf(Connection, request)).toEqual([])
  expect(request).toMatchObject({ state: 'requested', candidate: seen.id })
  expect(request.contact).toBeUndefined()

  const inbox = (await ask('GET', '/v1/connections', ada.token)).json<{ items: Connection[] }>().items
  expect(inbox).toMatchObject([
    { id: request.id, state: 'requested', organisation: 'Van Dijk', title: draft.title },
  ])
  expect(JSON.stringify(inbox)).not.toContain('040')

  const accepted = await ask('PATCH', `/v1/connections/${request.id}`, ada.token, {
    state: 'accepted',
    contact: '06 1234 5678',
  })
  expect(accepted.json<Connection>()).toMatchObject({ state: 'open', contact: talk.contact })
  const open = (await ask('GET', `/v1/connections/${request.id}`, paver)).json<Connection>()
  expect(open).toMatchObject({ state: 'open', contact: '06 1234 5678', candidate: seen.id })

  expect((await ask('DELETE', `/v1/shares/${made.id}`, ada.token)).statusCode).toBe(204)
  expect((await candidates()).total).toBe(0)
  expect((await ask('GET', `/v1/job-profiles/${profile.id}/candidates/${seen.id}`, paver)).statusCode).toBe(
    404,
  )
  const after = (await ask('GET', `/v1/connections/${request.id}`, paver)).json<Connection>()
  expect(after.state).toBe('withdrawn')
  expect(JSON.stringify(after)).not.toContain('06 1234')
  expect(after.candidate).toBeUndefined()
})

test('a share with one employer is seen by that one alone, under a name of its own', async () => {
  const ada = await person()
  const bos = (await post('/v1/job-profiles', other, draft)).json<JobProfileResource>()
  const only = await share(ada.token, { to: 'employer', employer: bos.employer ?? '' })
  expect(only.audience).toMatchObject({ to: 'employer', name: 'Bakkerij Bos' })
  expect((await candidates(other, bos.id)).total).toBe(1)
  expect((await candidates()).total).toBe(0)

  await share(ada.token)
  const [forBos] = (await candidates(other, bos.id)).items
  const [forPaver] = (await candidates()).items
  expect((await candidates(other, bos.id)).total).toBe(1)
  expect(forBos?.id).not.toBe(forPaver?.id)
  // A name that another employer uses leads nowhere.
  const stolen = await post('/v1/connections', paver, {
    jobProfile: profile.id,
    candidate: forBos?.id,
    ...talk,
  })
  expect(stolen.statusCode).toBe(404)
  await ask('DELETE', '/v1/people/self', ada.token)
})

test('a paused share is not seen until it goes on; one that is over is not seen at all', async () => {
  const ada = await person()
  const { id } = await share(ada.token, { to: 'pool' }, { days: 10 })
  await ask('PATCH', `/v1/shares/${id}`, ada.token, { state: 'paused' })
  expect((await candidates()).total).toBe(0)
  await ask('PATCH', `/v1/shares/${id}`, ada.token, { state: 'active' })
  expect((await candidates()).total).toBe(1)
  const before = clock.now
  clock.now += 10 * 24 * 60 * 60 * 1000
  paver = await employer('Van Dijk')
  expect((await candidates()).total).toBe(0)
  const back = await post('/v1/sessions', keys.publishable, { personSecret: ada.secret })
  const again = back.json<{ token: string }>().token
  const [kept] = (await ask('GET', '/v1/shares', again)).json<{ items: Share[] }>().items
  expect(kept?.state).toBe('expired')
  await ask('DELETE', '/v1/people/self', again)
  clock.now = before
  paver = await employer('Van Dijk')
})

test.each([
  ['records', { records: [{ type: 'response', rt: 412 }] }],
  ['games', { games: [] }],
  ['chunks', { chunks: ['AAAA'] }],
])('play is refused: a skillprint with %s is a 400 that names it', async (field, more) => {
  const ada = await person()
  const response = await post('/v1/shares', ada.token, {
    audience: { to: 'pool' },
    skillprint: { ...shared, ...more },
    agreed: true,
  })
  expect(response.statusCode).toBe(400)
  expect(response.json<Problem>().errors).toEqual([
    { path: `/skillprint/${field}`, message: 'is not a field of this resource' },
  ])
})

test('a share needs the person’s own yes', async () => {
  const ada = await person()
  const response = await post('/v1/shares', ada.token, { audience: { to: 'pool' }, skillprint: shared })
  expect(response.json<Problem>().errors?.map(({ path }) => path)).toEqual(['/agreed'])
})

test('better measured at the level comes first; a skill under .80 moves nobody', async () => {
  const people = await Promise.all([1, 2, 3].map(() => person()))
  const levels = [1, 5, 3]
  for (const [index, { token }] of people.entries())
    await share(
      token,
      { to: 'pool' },
      {
        skillprint: {
          ...shared,
          skills: [
            sharedSkill('2E80D9179C', levels[index] ?? 0, 0.95),
            // The other way round, but too loose to count.
            sharedSkill('B620732163', 6 - (levels[index] ?? 0), 0.79),
          ],
        },
      },
    )
  const { items, order, basis } = await candidates()
  expect([order, basis]).toEqual(['score', { skills: ['2E80D9179C'], practical: false }])
  expect(items.map(({ skills }) => skills[0]?.fit)).toEqual(['meets', 'meets', 'grow'])
  expect(items.map(({ tier }) => tier)).toEqual(['A', 'A', 'C'])
  expect(items.every(({ skills }) => skills[1]?.withheld === 'low-reliability')).toBe(true)
  for (const { token } of people) await ask('DELETE', '/v1/people/self', token)
})

test('under pilot norms nothing orders: the order is drawn by lot and says so, page by page the same', async () => {
  const pilot = { ...shared, norms: { ...shared.norms, status: 'pilot' as const } }
  const people = await Promise.all(Array.from({ length: 5 }, () => person()))
  for (const { token } of people) await share(token, { to: 'pool' }, { skillprint: pilot })
  const whole = await candidates()
  expect([whole.order, whole.basis.skills]).toEqual(['seed', []])
  expect(
    whole.items.every(({ skills }) => skills[0]?.withheld === 'pilot-norm' && skills[0].fit === 'meets'),
  ).toBe(true)
  const url = `/v1/job-profiles/${profile.id}/candidates?limit=2`
  const pages: string[] = []
  let next: string | undefined
  do {
    const page = (await ask('GET', next ? `${url}&cursor=${next}` : url, paver)).json<CandidateList>()
    pages.push(...page.items.map(({ id }) => id))
    next = page.next
  } while (next)
  expect(pages).toEqual(whole.items.map(({ id }) => id))
  for (const { token } of people) await ask('DELETE', '/v1/people/self', token)
})

test('a yes shows to the employer, and with a contact route the request opens at once', async () => {
  const ada = await person()
  await share(ada.token)
  const yes = await ask('PUT', `/v1/interests/${profile.id}`, ada.token, {
    choice: 'yes',
    contact: 'ada@example.nl',
  })
  expect(yes.json()).toMatchObject({ choice: 'yes', opensAtOnce: true })
  const [seen] = (await candidates()).items
  expect(seen?.interested).toBe(true)
  expect(JSON.stringify(seen)).not.toContain('ada@')
  const open = await post('/v1/connections', paver, { jobProfile: profile.id, candidate: seen?.id, ...talk })
  expect(open.json<Connection>()).toMatchObject({ state: 'open', contact: 'ada@example.nl' })
  await ask('DELETE', '/v1/people/self', ada.token)
})

test('a request is made once, declined for good, and accepted only by its person with a contact route', async () => {
  const ada = await person()
  await share(ada.token)
  const [seen] = (await candidates()).items
  const body = { jobProfile: profile.id, candidate: seen?.id, ...talk }
  const header = { 'idempotency-key': 'ask once' }
  const first = (await post('/v1/connections', paver, body, header)).json<Connection>()
  const again = await post('/v1/connections', paver, body, header)
  expect(again.json<Connection>().id).toBe(first.id)
  expect(again.headers['idempotency-replayed']).toBe('true')
  expect((await post('/v1/connections', paver, body)).statusCode).toBe(409)
  const url = `/v1/connections/${first.id}`
  expect((await ask('PATCH', url, paver, { state: 'accepted', contact: 'me myself' })).statusCode).toBe(403)
  expect((await ask('PATCH', url, ada.token, { state: 'accepted' })).statusCode).toBe(400)
  expect((await ask('PATCH', url, ada.token, { state: 'declined' })).json<Connection>().state).toBe(
    'declined',
  )
  expect((await ask('PATCH', url, ada.token, { state: 'accepted', contact: '0612' })).statusCode).toBe(409)
  await ask('DELETE', '/v1/people/self', ada.token)
})

test('erasure leaves no row about a person, and their sessions and secret open nothing any more', async () => {
  const ada = await person()
  const { id } = await share(ada.token)
  await ask('PUT', `/v1/interests/${profile.id}`, ada.token, { choice: 'yes' })
  const [seen] = (await candidates()).items
  await post('/v1/connections', paver, { jobProfile: profile.id, candidate: seen?.id, ...talk })
  const everything = (await ask('GET', '/v1/people/self', ada.token)).json<Record<string, unknown[]>>()
  expect(Object.entries(everything).map(([name, rows]) => [name, rows.length ?? 1])).toEqual(
    expect.arrayContaining([
      ['shares', 1],
      ['interests', 1],
      ['connections', 1],
    ]),
  )
  expect(JSON.stringify(everything)).toContain(id)
  expect((await ask('DELETE', '/v1/people/self', ada.token)).statusCode).toBe(204)
  expect((await ask('GET', '/v1/shares', ada.token)).statusCode).toBe(401)
  expect((await post('/v1/sessions', keys.publishable, { personSecret: ada.secret })).statusCode).toBe(401)
  expect((await ask('GET', '/v1/connections', paver)).body).not.toContain(seen?.id)
})

test('a person whom a partner’s server names is the same person again', async () => {
  const first = await endpoint.session({ scope: 'person', reference: 'client 12345' })
  const { id } = await share(first)
  const second = await endpoint.session({ scope: 'person', reference: 'client 12345' })
  expect((await ask('GET', `/v1/shares/${id}`, second)).statusCode).toBe(200)
  const else_ = await endpoint.session({ scope: 'person', reference: 'client 12346' })
  expect((await ask('GET', `/v1/shares/${id}`, else_)).statusCode).toBe(404)
  await ask('DELETE', '/v1/people/self', second)
})

test('an employer replaces and withdraws its own job profile and no other', async () => {
  const made = (await post('/v1/job-profiles', paver, draft)).json<JobProfileResource>()
  const url = `/v1/job-profiles/${made.id}`
  const changed = { ...draft, title: { nl: 'Voorman stratenmaker' } }
  expect((await ask('PUT', url, other, changed)).statusCode).toBe(404)
  expect((await ask('DELETE', url, other)).statusCode).toBe(404)
  const replaced = (await ask('PUT', url, paver, changed)).json<JobProfileResource>()
  expect(replaced).toMatchObject({ id: made.id, title: changed.title })
  expect(replaced.revision).toBeGreaterThan(made.revision)
  const mine = await ask('GET', '/v1/job-profiles?mine=true', paver)
  expect(
    mine.json<{ items: JobProfileResource[] }>().items.every(({ employer }) => employer === made.employer),
  ).toBe(true)
  expect((await ask('DELETE', url, paver)).statusCode).toBe(204)
  expect((await get(url)).statusCode).toBe(404)
})

test('a title is found in other spellings, and a download gives what changed since', async () => {
  type Download = { revision: number; removed: string[]; profiles: { id: string; requirements: number[] }[] }
  const download = async (since?: number): Promise<Download> =>
    (await get(`/v1/job-profile-downloads/latest${since === undefined ? '' : `?since=${since}`}`)).json()
  const whole = await download()
  const made = (
    await post('/v1/job-profiles', paver, { ...draft, title: { nl: 'Tuinvrouw en hovenier' } })
  ).json<JobProfileResource>()
  const found = await get('/v1/job-profiles?search=hoveniers')
  expect(found.json<{ items: JobProfileResource[] }>().items[0]?.id).toBe(made.id)
  const delta = await download(whole.revision)
  expect(delta.profiles).toEqual([
    {
      id: made.id,
      title: { nl: 'Tuinvrouw en hovenier' },
      requirements: [0, 0, 3, 2, 1, 1, 2, -1],
      conditions: draft.conditions,
    },
  ])
  await ask('DELETE', `/v1/job-profiles/${made.id}`, paver)
  expect(await download(delta.revision)).toMatchObject({ removed: [made.id], profiles: [] })
  const etag = String((await get('/v1/job-profile-downloads/latest')).headers.etag)
  expect((await get('/v1/job-profile-downloads/latest', { 'if-none-match': etag })).statusCode).toBe(304)
})
