import { createCoachSession, createEmployerSession, createSession } from '@skillprint/sdk'
import { sharedSkillprint } from '@skillprint/sdk/wire'
import { afterAll, expect, test, vi } from 'vitest'
import { draft, keys, origin, shared, testEndpoint } from './testing.ts'

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

/** A skillprint of this device, without starting the scorer. */
const skillprint = {
  schema: 1,
  ...shared,
  games: [],
  constructs: [],
  skills: shared.skills.map(({ sources, ...one }) => ({
    ...one,
    evidence: sources.map((source) => ({ source, stars: 3 as const })),
  })),
} as const

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

test('person and employer find each other through the client: share, request, accept, withdraw, erase', async () => {
  const page = await session(keys.publishable)
  expect(sharedSkillprint(skillprint)).toEqual(shared)
  page.skillprint = async () => skillprint
  const sharing = await page.sharing()
  expect([sharing.known(), await sharing.shares(), await sharing.everything()]).toEqual([false, [], null])
  await expect(sharing.share({ audience: { to: 'pool' } })).rejects.toMatchObject({ code: 'consent-needed' })
  await page.setConsent({ play: true, share: true })

  const employer = createEmployerSession({
    endpoint: 'https://match.example',
    key: keys.publishable,
    clientSecret: () => endpoint.clientSecret({ scope: 'employer', organisation: 'Van Dijk' }),
  })
  const profile = await employer.publish(draft as Parameters<typeof employer.publish>[0])
  expect((await employer.jobProfiles()).map(({ id }) => id)).toEqual([profile.id])
  expect((await sharing.employers()).map(({ name }) => name)).toContain('Van Dijk')

  const made = await sharing.share({
    audience: { to: 'employer', employer: profile.employer ?? '' },
    days: 30,
  })
  expect([sharing.known(), made.audience.name]).toEqual([true, 'Van Dijk'])
  expect((await sharing.pauseShare(made.id)).state).toBe('paused')
  expect((await employer.candidates(profile.id)).total).toBe(0)
  expect((await sharing.resumeShare(made.id)).state).toBe('active')
  await sharing.showInterest(profile.id, 'yes')
  const [candidate] = (await employer.candidates(profile.id)).items
  expect(candidate?.interested).toBe(true)
  const asked = await employer.request({
    jobProfile: profile.id,
    candidate: candidate?.id ?? '',
    contact: 'Bel Jan: 040 123',
  })
  const [request] = await sharing.connections()
  expect(request).toMatchObject({ id: asked.id, state: 'requested', organisation: 'Van Dijk' })
  expect((await sharing.accept(asked.id, 'ada@example.nl')).contact).toBe('Bel Jan: 040 123')
  expect((await employer.connections())[0]).toMatchObject({ state: 'open', contact: 'ada@example.nl' })
  await sharing.withdrawShare(made.id)
  expect((await employer.candidates(profile.id)).total).toBe(0)
  expect((await employer.connections())[0]?.contact).toBeUndefined()

  await page.setConsent({ share: false })
  expect([sharing.known(), await employer.connections()]).toEqual([false, []])
})

test('a coach notes beside what a person opened, and the person reads it', async () => {
  const page = await session(keys.publishable)
  page.skillprint = async () => skillprint
  await page.setConsent({ play: true, share: true })
  const sharing = await page.sharing()
  expect(await sharing.coachNotes()).toEqual([])
  const coach = createCoachSession({
    endpoint: 'https://match.example',
    key: keys.publishable,
    clientSecret: () => endpoint.clientSecret({ scope: 'coach', reference: 'Fatima' }),
  })
  const { code } = await coach.invite()
  const made = await sharing.share({ audience: { to: 'coach', code } })
  const [opened] = await coach.coachings()
  expect(opened).toMatchObject({ id: made.id, skillprint: shared, notes: [] })
  const note = await coach.note(made.id, { text: 'Repaired her own bicycle.' })
  expect(await sharing.coachNotes()).toEqual([note])
  await coach.removeNote(made.id, note.id)
  expect((await coach.coachings())[0]?.notes).toEqual([])
  await sharing.withdrawShare(made.id)
  expect(await coach.coachings()).toEqual([])
})

test('who contests a result is heard, also without a share, and reads the answer', async () => {
  const page = await session(keys.publishable)
  const sharing = await page.sharing()
  expect(await sharing.objections()).toEqual([])
  const made = await sharing.object({
    about: 'skill',
    subject: '2E80D9179C',
    text: 'I can do more',
    wants: 'person-looks',
  })
  expect(made.state).toBe('received')
  await endpoint.ask('PATCH', `/v1/objection-cases/${made.id}`, keys.secret, {
    state: 'granted',
    answer: 'We looked together.',
  })
  expect(await sharing.objections()).toMatchObject([
    { id: made.id, state: 'granted', answer: 'We looked together.' },
  ])
  await sharing.sayConfidence({ moment: 'before-first-game', answers: [2, 3], agreed: true })
})

test('both sides say what became of a talk, once the person agreed', async () => {
  const page = await session(keys.publishable)
  page.skillprint = async () => skillprint
  await page.setConsent({ play: true, share: true })
  const sharing = await page.sharing()
  expect(await sharing.outcomes()).toEqual([])
  const employer = createEmployerSession({
    endpoint: 'https://match.example',
    key: keys.publishable,
    clientSecret: () => endpoint.clientSecret({ scope: 'employer', organisation: 'Bos' }),
  })
  const profile = await employer.publish(draft as Parameters<typeof employer.publish>[0])
  await sharing.share({ audience: { to: 'employer', employer: profile.employer ?? '' } })
  const candidate = (await employer.candidates(profile.id)).items[0]?.id ?? ''
  const { id: connection } = await employer.request({
    jobProfile: profile.id,
    candidate,
    contact: 'Bel Jan: 040 123',
  })
  const hired = { connection, kind: 'hired', value: true } as const
  await expect(employer.sayOutcome(hired)).rejects.toMatchObject({ code: 'endpoint-refused' })
  await sharing.sayOutcome({ ...hired, agreed: true })
  await employer.sayOutcome(hired)
  expect((await sharing.outcomes()).map(({ side }) => side)).toContain('person')
  await sharing.withdrawOutcomes(connection)
  expect([await sharing.outcomes(), await employer.outcomes()]).toEqual([[], []])
})
