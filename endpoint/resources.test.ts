import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { score } from '@skillprint/scoring-worker/scorer'
import { vocabulary } from '@skillprint/scoring-worker/skills'
import {
  type CandidateList,
  Coaching,
  type Connection,
  faultsOf,
  type JobProfileResource,
  LearningOffer,
  OutcomeExport,
  type Share,
  sharedSkillprint,
} from '@skillprint/sdk/wire'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fewestCases } from './store/outcomes.ts'
import { draft, keys, shared, testEndpoint } from './testing.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const endpoint = testEndpoint({ requestsPerMinute: 100_000 })
const { ask, get, post, employer, person, share, session, clock } = endpoint
let paver: string
let profile: JobProfileResource
beforeAll(async () => {
  paver = await employer('Van Dijk')
  profile = (await post('/v1/job-profiles', paver, draft)).json<JobProfileResource>()
})
afterAll(() => endpoint.close())

const candidates = async (): Promise<CandidateList> =>
  (await ask('GET', `/v1/job-profiles/${profile.id}/candidates?limit=100`, paver)).json<CandidateList>()
/** A request that the person accepted. */
async function talk(token: string): Promise<string> {
  const before = new Set((await candidates()).items.map(({ id }) => id))
  await share(token)
  const fresh = (await candidates()).items.find(({ id }) => !before.has(id))
  const body = { jobProfile: profile.id, candidate: fresh?.id, contact: '040 123' }
  const { id } = (await post('/v1/connections', paver, body)).json<Connection>()
  await ask('PATCH', `/v1/connections/${id}`, token, { state: 'accepted', contact: '06 12' })
  return id
}
const report = 'Sample, method and results of the calibration, and who answers for it. '.repeat(8)
const calibration = {
  norms: { id: 'pilot 1', group: 'job seekers of Lindeveen', n: 400 },
  skills: [{ skill: '2E80D9179C', reliability: 0.86 }],
  report,
}

test('only a calibration with its report lets pilot norms order people, for this partner alone, and it is logged', async () => {
  const pilot = { ...shared, norms: { id: 'pilot 1', status: 'pilot', group: 'students' } }
  const ada = await person()
  await share(ada.token, { to: 'pool' }, { skillprint: pilot })
  expect((await candidates()).order).toBe('seed')
  expect(
    (await post('/v1/calibrations', keys.secret, { ...calibration, report: 'Trust us.' })).statusCode,
  ).toBe(400)
  expect((await post('/v1/calibrations', keys.otherSecret, calibration)).statusCode).toBe(201)
  expect((await candidates()).order).toBe('seed')
  const loaded = (await post('/v1/calibrations', keys.secret, calibration)).json<{ id: string }>()
  expect(await candidates()).toMatchObject({ order: 'score', basis: { skills: ['2E80D9179C'] } })
  expect((await ask('DELETE', `/v1/calibrations/${loaded.id}`, keys.secret)).statusCode).toBe(204)
  expect((await candidates()).order).toBe('seed')
  await ask('DELETE', '/v1/people/self', ada.token)
})

test('a coach reads and notes only what was opened with their word, and the person reads the notes', async () => {
  const coach = await session({ scope: 'coach', reference: 'Fatima' })
  const otherCoach = await session({ scope: 'coach', reference: 'Kees' })
  const { code } = (await ask('POST', '/v1/coach-invitations', coach)).json<{ code: string }>()
  const ada = await person()
  const opened = await share(ada.token, { to: 'coach', code })
  const again = await post('/v1/shares', ada.token, {
    audience: { to: 'coach', code },
    skillprint: shared,
    agreed: true,
  })
  expect(again.statusCode).toBe(400)
  expect((await candidates()).total).toBe(0)

  const { items } = (await ask('GET', '/v1/coachings', coach)).json<{ items: Coaching[] }>()
  expect(items.map(({ id }) => id)).toEqual([opened.id])
  expect(faultsOf(Coaching, items[0])).toEqual([])
  expect((await ask('GET', '/v1/coachings', otherCoach)).json()).toEqual({ items: [] })
  const notes = `/v1/coachings/${opened.id}/notes`
  const override = { skill: '2E80D9179C', band: 'strong', reason: 'Shown at work' }
  expect((await post(notes, otherCoach, override)).statusCode).toBe(404)
  expect((await post(notes, coach, { skill: '2E80D9179C', band: 'strong' })).statusCode).toBe(400)
  expect((await post(notes, coach, override)).statusCode).toBe(201)
  expect((await ask('GET', '/v1/coach-notes', ada.token)).json<{ items: unknown[] }>().items).toMatchObject([
    override,
  ])

  await ask('PATCH', `/v1/shares/${opened.id}`, ada.token, { state: 'paused' })
  expect((await ask('GET', '/v1/coachings', coach)).json()).toEqual({ items: [] })
  expect((await post(notes, coach, { text: 'x' })).statusCode).toBe(404)
  await ask('DELETE', '/v1/people/self', ada.token)
  const { rows } = await endpoint.database().query('SELECT * FROM coach_notes')
  expect(rows).toEqual([])
})

test('outcomes are kept once the person agreed, from both sides, and go when the yes is taken back', async () => {
  const ada = await person()
  const connection = await talk(ada.token)
  const hired = { connection, kind: 'hired', value: true }
  expect((await post('/v1/outcomes', paver, hired)).statusCode).toBe(409)
  expect((await post('/v1/outcomes', ada.token, hired)).statusCode).toBe(409)
  expect((await post('/v1/outcomes', ada.token, { ...hired, agreed: true })).statusCode).toBe(201)
  clock.now += 1000
  expect((await post('/v1/outcomes', paver, hired)).statusCode).toBe(201)
  const said = (await ask('GET', '/v1/outcomes', paver)).json<{ items: unknown[] }>().items
  expect(said).toMatchObject([{ side: 'employer', connection }])
  expect((await ask('DELETE', `/v1/outcomes/${connection}`, ada.token)).statusCode).toBe(204)
  expect((await ask('GET', '/v1/outcomes', paver)).json()).toEqual({ items: [] })
  await ask('DELETE', '/v1/people/self', ada.token)
})

test('outcomes are exported without ids, and not while they are few', async () => {
  const url = '/v1/outcome-exports/latest'
  expect((await ask('GET', url, keys.secret)).statusCode).toBe(409)
  const tokens: string[] = []
  for (let index = 0; index < fewestCases; index++) {
    const { token } = await person()
    tokens.push(token)
    const connection = await talk(token)
    await post('/v1/outcomes', token, { connection, kind: 'talk-took-place', value: true, agreed: true })
    if (index > 0) continue
    const answers = { moment: 'before-first-game', answers: [2, 3], agreed: true }
    expect((await ask('PUT', '/v1/confidence', token, answers)).statusCode).toBe(204)
  }
  const exported = await ask('GET', url, keys.secret)
  expect(exported.statusCode).toBe(200)
  expect(faultsOf(OutcomeExport, exported.json())).toEqual([])
  const { cases, confidence } = exported.json<OutcomeExport>()
  expect([cases.length, confidence]).toEqual([fewestCases, [{ before: [2, 3], after: null }]])
  for (const table of ['people', 'connections', 'shares'])
    for (const { id } of (await endpoint.database().query<{ id: string }>(`SELECT id FROM ${table}`)).rows)
      expect(exported.body).not.toContain(id)
  calibrates(exported.body)
  for (const token of tokens) await ask('DELETE', '/v1/people/self', token)
  expect((await ask('GET', url, keys.secret)).statusCode).toBe(409)
})

test('an objection is answered by the partner, and the person reads the answer', async () => {
  const ada = await person()
  const draft = { about: 'skill', subject: '2E80D9179C', text: 'Ik was ziek.', wants: 'person-looks' }
  const made = (await post('/v1/objections', ada.token, draft)).json<{ id: string; state: string }>()
  expect(made).toMatchObject({ ...draft, state: 'received' })
  const cases = (await ask('GET', '/v1/objection-cases', keys.secret)).json<{ items: { id: string }[] }>()
  expect(cases.items.map(({ id }) => id)).toEqual([made.id])
  const answer = { state: 'granted', answer: 'Speel het nog eens.' }
  const url = `/v1/objection-cases/${made.id}`
  expect((await ask('PATCH', url, keys.otherSecret, answer)).statusCode).toBe(404)
  expect((await ask('PATCH', url, keys.secret, answer)).statusCode).toBe(200)
  expect((await ask('GET', '/v1/objections', ada.token)).json()).toMatchObject({ items: [answer] })
  await ask('DELETE', '/v1/people/self', ada.token)
})

test('counts say nothing about few people', async () => {
  for (let times = 0; times < 6; times++) await post('/v1/counts', keys.publishable, { event: 'finished' })
  await post('/v1/counts', keys.publishable, { event: 'printed' })
  const day = new Date(clock.now).toISOString().slice(0, 10)
  const { items } = (await ask('GET', `/v1/counts?from=${day}&to=${day}`, keys.secret)).json<{
    items: { event: string; count: number | null }[]
  }>()
  expect(items).toContainEqual({ day, event: 'finished', count: 6 })
  expect(items).toContainEqual({ day, event: 'printed', count: null })
  expect((await ask('GET', '/v1/counts', keys.publishable)).statusCode).toBe(403)
})

test('ciphertext for another device is given out once, within 24 hours', async () => {
  const put = (id: string) => post('/v1/transfers', keys.publishable, { id, ciphertext: 'QUJD' })
  const claim = (id: string) => ask('POST', `/v1/transfers/${id}/claims`, keys.publishable)
  const [first, late] = ['a'.repeat(32), 'b'.repeat(32)]
  expect((await put(first)).statusCode).toBe(201)
  expect((await put(first)).statusCode).toBe(409)
  expect((await claim(first)).json()).toEqual({ ciphertext: 'QUJD' })
  expect((await claim(first)).statusCode).toBe(404)
  await put(late)
  clock.now += 24 * 60 * 60 * 1000
  expect((await claim(late)).statusCode).toBe(404)
})

test('the same play scored here is labelled so, another play is not, and no play is kept', async () => {
  const load = games['tile-setter']
  if (!load) throw new Error('no game')
  const game = await load()
  const play = (seed: string) =>
    simulate(game, { ability: 0.5 }, { seed, runId: seed, choose: chooseItem }).chunks.map(
      ({ bytes }) => bytes,
    )
  const chunks = play('one')
  const skillprint = sharedSkillprint(score(chunks))
  expect(skillprint.skills.length).toBeGreaterThan(0)
  const ada = await person()
  const made = await share(ada.token, { to: 'pool' }, { skillprint })
  const rescore = (bytes: readonly Uint8Array[]) =>
    post(`/v1/shares/${made.id}/rescorings`, ada.token, {
      chunks: bytes.map((chunk) => Buffer.from(chunk).toString('base64')),
      agreed: true,
    })
  expect((await rescore(play('two'))).statusCode).toBe(409)
  expect((await rescore(chunks)).json<Share>().verified).toBe('rescored')
  paver = await employer('Van Dijk')
  expect((await candidates()).items[0]?.verified).toBe('rescored')
  const renewed = await ask('PATCH', `/v1/shares/${made.id}`, ada.token, { skillprint: shared })
  expect(renewed.json<Share>().verified).toBe('own-device')
})

test('what a partner offers to learn with is read by its pages, and by nobody else’s, until it is taken away', async () => {
  const offer = {
    title: { nl: 'Straatwerk in drie avonden' },
    url: 'https://leren.example/straten',
    kind: 'short-course',
    free: true,
  }
  const wrong = await ask('POST', '/v1/learning-offers', keys.secret, { ...offer, skills: ['nonsense'] })
  expect([wrong.statusCode, wrong.json<{ errors: { path: string }[] }>().errors[0]?.path]).toEqual([
    400,
    '/skills/0',
  ])
  const skills = vocabulary.map(({ id }) => id).slice(0, 40)
  const made = await ask('POST', '/v1/learning-offers', keys.secret, { ...offer, skills })
  expect(made.statusCode).toBe(201)
  expect(faultsOf(LearningOffer, made.json())).toEqual([])
  expect((await get('/v1/learning-offers')).json()).toEqual({ items: [made.json()] })
  const elsewhere = await ask('GET', '/v1/learning-offers', keys.otherSecret)
  expect(elsewhere.json()).toEqual({ items: [] })
  const { id } = made.json<{ id: string }>()
  expect((await ask('DELETE', `/v1/learning-offers/${id}`, keys.secret)).statusCode).toBe(204)
  expect((await get('/v1/learning-offers')).json()).toEqual({ items: [] })
})

/** The file that the endpoint gives is the file that the command reads: refused while it holds few, reported on when it holds many. */
function calibrates(body: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'outcomes-'))
  const run = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    const script = fileURLToPath(new URL('../scripts/calibrate.ts', import.meta.url))
    const flags = ['--conditions=@skillprint/source', '--import', 'tsx']
    const parameters = [...flags, script, 'outcomes', join(folder, name), 'talk-took-place']
    return spawnSync(process.execPath, parameters, { encoding: 'utf8' })
  }
  try {
    const few = run('few.json', body)
    expect([few.status, few.stderr]).toEqual([
      1,
      expect.stringMatching(/got 30 yes and 0 no, expected at least 100/),
    ])
    const { cases } = JSON.parse(body) as OutcomeExport
    // The same cases many times over, with levels and answers that differ.
    const many = Array.from({ length: 20 }, () => cases)
      .flat()
      .map((one, index) => ({
        ...one,
        skills: one.skills.map((skill) => ({ ...skill, mean: (skill.mean ?? 3) - 2 + (index % 9) / 2 })),
        outcomes: one.outcomes.map((outcome) => ({ ...outcome, value: index % 9 > 4 !== (index % 5 === 0) })),
      }))
    const whole = run('many.json', JSON.stringify({ cases: many }))
    expect([whole.status, whole.stderr]).toEqual([0, ''])
    expect(readFileSync(join(folder, 'many.report.html'), 'utf8')).toContain('<html')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
