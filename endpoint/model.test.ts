import type { CandidateList, Connection, JobProfileResource } from '@skillprint/sdk/wire'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { auditFault } from './store/audit.ts'
import { draft, keys, testEndpoint } from './testing.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

const endpoint = testEndpoint({ requestsPerMinute: 1_000_000 })
const { ask, post, employer, person, share, session, clock } = endpoint
afterAll(() => endpoint.close())

const people = 3
const employers = 2
const day = 24 * 60 * 60 * 1000

/** What each person opened to whom, as it ought to be. */
interface Model {
  shares: { id: string; person: number; to: 'pool' | number; paused: boolean; until: number }[]
  interests: Map<string, { choice: string; contact: boolean }>
  connections: { id: string; person: number; share: string; employer: number; state: string }[]
  erased: Set<number>
}
/** The endpoint with its callers; tokens are renewed when the clock moved. */
interface Real {
  people: { secret: string; token: string; contact: string }[]
  employers: { name: string; token: string; id: string; profile: string; contact: string }[]
}
type Step = fc.AsyncCommand<Model, Real>

const alive = (one: Model['shares'][number]): boolean => one.until > clock.now
const sees = (model: Model, at: number, who: number): Model['shares'][number] | undefined => {
  const open = model.shares.filter((one) => one.person === who && !one.paused && alive(one))
  return open.find(({ to }) => to === at) ?? open.findLast(({ to }) => to === 'pool')
}

/** After every step everybody looks at everything: exactly those are seen who opened themselves, and no contact route of anybody else. */
async function look(model: Model, real: Real): Promise<void> {
  for (const [at, one] of real.employers.entries()) {
    const list = await ask('GET', `/v1/job-profiles/${one.profile}/candidates`, one.token)
    const { items } = list.json<CandidateList>()
    const expected = real.people.flatMap((_, who) => (sees(model, at, who) ? [who] : []))
    expect(items).toHaveLength(expected.length)
    const interested = expected.filter((who) => model.interests.get(`${who} ${at}`)?.choice === 'yes')
    expect(items.filter((item) => item.interested)).toHaveLength(interested.length)

    const connections = await ask('GET', '/v1/connections', one.token)
    const open = model.connections.filter(
      ({ employer, state, share }) =>
        employer === at && state === 'open' && model.shares.some((kept) => kept.id === share && alive(kept)),
    )
    for (const [who, { contact, secret }] of real.people.entries()) {
      expect(list.body + connections.body).not.toContain(secret)
      expect(list.body).not.toContain(contact)
      expect(connections.body.includes(contact)).toBe(open.some((link) => link.person === who))
    }
  }
  for (const [who, one] of real.people.entries()) {
    const connections = await ask('GET', '/v1/connections', one.token)
    expect(connections.statusCode).toBe(model.erased.has(who) ? 401 : 200)
    const own = connections.statusCode === 200 ? connections.json<{ items: Connection[] }>().items : []
    expect(own.map(({ id, state }) => [id, state]).sort()).toEqual(
      model.connections
        .filter((link) => link.person === who)
        .map(({ id, state }) => [id, state])
        .sort(),
    )
    for (const [at, { contact }] of real.employers.entries()) {
      const open = model.connections.some(
        (link) =>
          link.person === who &&
          link.employer === at &&
          link.state === 'open' &&
          model.shares.some((kept) => kept.id === link.share && alive(kept)),
      )
      expect(connections.body.includes(contact)).toBe(open)
    }
  }
}

const step = (
  name: string,
  ready: (model: Readonly<Model>) => boolean,
  act: (model: Model, real: Real) => Promise<void>,
): Step => ({
  check: ready,
  run: async (model, real) => {
    await act(model, real)
    await look(model, real)
  },
  toString: () => name,
})
const lives = (who: number) => (model: Readonly<Model>) => !model.erased.has(who)
const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index]
  if (item === undefined) throw new Error(`no item ${index}`)
  return item
}
const endLinks = (model: Model, share: string): void => {
  for (const link of model.connections)
    if (link.share === share && link.state !== 'declined') link.state = 'withdrawn'
}

const who = fc.nat(people - 1)
const whom = fc.nat(employers - 1)
const nth = fc.nat(5)
const steps = [
  fc.tuple(who, fc.option(whom, { nil: null }), fc.integer({ min: 1, max: 20 })).map(([one, to, days]) =>
    step(`person ${one} shares with ${to ?? 'pool'} for ${days} days`, lives(one), async (model, real) => {
      const { token } = at(real.people, one)
      const audience =
        to === null
          ? { to: 'pool' as const }
          : { to: 'employer' as const, employer: at(real.employers, to).id }
      clock.now += 1000
      const { id } = await share(token, audience, { days })
      model.shares.push({ id, person: one, to: to ?? 'pool', paused: false, until: clock.now + days * day })
    }),
  ),
  fc.tuple(nth, fc.boolean()).map(([index, paused]) =>
    step(
      `share ${index} ${paused ? 'pauses' : 'goes on'}`,
      (model) => index < model.shares.length,
      async (model, real) => {
        const one = at(model.shares, index)
        const state = paused ? 'paused' : 'active'
        const response = await ask('PATCH', `/v1/shares/${one.id}`, at(real.people, one.person).token, {
          state,
        })
        expect(response.statusCode).toBe(200)
        one.paused = paused
      },
    ),
  ),
  nth.map((index) =>
    step(
      `share ${index} is withdrawn`,
      (model) => index < model.shares.length,
      async (model, real) => {
        const one = at(model.shares, index)
        const response = await ask('DELETE', `/v1/shares/${one.id}`, at(real.people, one.person).token)
        expect(response.statusCode).toBe(204)
        model.shares.splice(index, 1)
        endLinks(model, one.id)
      },
    ),
  ),
  fc.tuple(who, whom, fc.constantFrom('yes', 'later', 'no'), fc.boolean()).map(([one, to, choice, contact]) =>
    step(
      `person ${one} says ${choice} to ${to}${contact ? ' with contact' : ''}`,
      lives(one),
      async (model, real) => {
        const mine = at(real.people, one)
        const body = { choice, ...(contact ? { contact: mine.contact } : {}) }
        const response = await ask('PUT', `/v1/interests/${at(real.employers, to).profile}`, mine.token, body)
        expect(response.statusCode).toBe(200)
        model.interests.set(`${one} ${to}`, { choice, contact: contact && choice === 'yes' })
      },
    ),
  ),
  fc.tuple(who, whom).map(([one, from]) =>
    step(
      `employer ${from} asks person ${one}`,
      (model) => sees(model, from, one) !== undefined,
      async (model, real) => {
        const asking = at(real.employers, from)
        const seen = sees(model, from, one)
        // The employer knows no more than the list: every candidate is asked whose own inbox then names them.
        const { items } = (
          await ask('GET', `/v1/job-profiles/${asking.profile}/candidates`, asking.token)
        ).json<CandidateList>()
        const asked = model.connections.some((link) => link.employer === from && link.share === seen?.id)
        const names = seen ? items.map(({ id }) => id) : []
        for (const candidate of names) {
          const share = await shareNamed(candidate, asking.id)
          if (share !== seen?.id) continue
          const body = { jobProfile: asking.profile, candidate, contact: asking.contact }
          const response = await post('/v1/connections', asking.token, body)
          expect(response.statusCode).toBe(asked ? 409 : 201)
          if (asked) return
          const { id, state } = response.json<Connection>()
          expect(state).toBe(model.interests.get(`${one} ${from}`)?.contact ? 'open' : 'requested')
          model.connections.push({ id, person: one, share: seen.id, employer: from, state })
        }
      },
    ),
  ),
  fc
    .tuple(nth, fc.constantFrom('accepted', 'declined', 'withdrawn'), fc.boolean())
    .map(([index, state, byPerson]) =>
      step(
        `request ${index} is ${state}${byPerson ? '' : ' by the employer'}`,
        (model) => index < model.connections.length,
        async (model, real) => {
          const link = at(model.connections, index)
          const mine = at(real.people, link.person)
          const token = byPerson ? mine.token : at(real.employers, link.employer).token
          const body = { state, ...(state === 'accepted' ? { contact: mine.contact } : {}) }
          const { statusCode } = await ask('PATCH', `/v1/connections/${link.id}`, token, body)
          const shared = model.shares.some((one) => one.id === link.share && alive(one))
          const fits =
            state === 'withdrawn' ? ['requested', 'open'].includes(link.state) : link.state === 'requested'
          const expected =
            !byPerson && state !== 'withdrawn' ? 403 : !fits || (state === 'accepted' && !shared) ? 409 : 200
          expect(statusCode).toBe(expected)
          if (expected === 200) link.state = state === 'accepted' ? 'open' : state
        },
      ),
    ),
  fc.tuple(nth, whom).map(([index, from]) =>
    step(
      `employer ${from} answers request ${index} of another`,
      (model) => index < model.connections.length,
      async (model, real) => {
        const link = at(model.connections, index)
        if (link.employer === from) return
        const { statusCode } = await ask(
          'PATCH',
          `/v1/connections/${link.id}`,
          at(real.employers, from).token,
          { state: 'withdrawn' },
        )
        expect(statusCode).toBe(404)
      },
    ),
  ),
  who.map((one) =>
    step(`person ${one} is erased`, lives(one), async (model, real) => {
      expect((await ask('DELETE', '/v1/people/self', at(real.people, one).token)).statusCode).toBe(204)
      model.shares = model.shares.filter(({ person: whose }) => whose !== one)
      model.connections = model.connections.filter(({ person: whose }) => whose !== one)
      for (const key of [...model.interests.keys()])
        if (key.startsWith(`${one} `)) model.interests.delete(key)
      model.erased.add(one)
    }),
  ),
  fc.integer({ min: 1, max: 15 }).map((days) =>
    step(
      `${days} days pass`,
      () => true,
      async (model, real) => {
        clock.now += days * day
        for (const one of real.employers) one.token = await employer(one.name)
        for (const [index, one] of real.people.entries())
          if (!model.erased.has(index)) one.token = await tokenOf(one.secret)
      },
    ),
  ),
]

const tokenOf = async (personSecret: string): Promise<string> =>
  (await post('/v1/sessions', keys.publishable, { personSecret })).json<{ token: string }>().token

/** Only the test looks behind a name, to know whom the model means. */
async function shareNamed(candidate: string, employerId: string): Promise<string | null> {
  return endpoint.app.pseudonyms.share(candidate, employerId)
}

let runs = 0
async function start(): Promise<{ model: Model; real: Real }> {
  runs++
  const real: Real = { people: [], employers: [] }
  for (let index = 0; index < employers; index++) {
    const name = `Employer ${runs}-${index}`
    const token = await employer(name)
    const profile = (await post('/v1/job-profiles', token, draft)).json<JobProfileResource>()
    const contact = `Bel kantoor ${runs}-${index}.`
    real.employers.push({ name, token, id: profile.employer ?? '', profile: profile.id, contact })
  }
  for (let index = 0; index < people; index++) {
    const { secret, token } = await person()
    real.people.push({ secret, token, contact: `mens-${runs}-${index}@example.nl` })
  }
  return { model: { shares: [], interests: new Map(), connections: [], erased: new Set() }, real }
}

test('whatever is shared, asked, answered, paused, taken back or erased: nobody ever sees what was not opened to them', async () => {
  const many = Number(process.env.MODEL_RUNS ?? 12)
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 25 }), async (commands) => {
      const { model, real } = await start()
      await fc.asyncModelRun(() => ({ model, real }), commands)
      // Whoever is left goes, so that the next run begins with nobody.
      for (const [index, { secret }] of real.people.entries())
        if (!model.erased.has(index)) await ask('DELETE', '/v1/people/self', await tokenOf(secret))
    }),
    { seed: 20_261_123, numRuns: many, endOnFailure: true },
  )
  expect(await auditFault(endpoint.database())).toBeNull()
})

test('an entry of the audit log that is changed, taken out, or cut off is noticed', async () => {
  await session({ scope: 'person', reference: 'x' })
  const database = endpoint.database()
  for (let times = 0; times < 3; times++) await post('/v1/job-profiles', await employer('Log'), draft)
  expect(await auditFault(database, 2)).toBeNull()
  const { rows } = await database.query<{ n: number; details: string }>(
    'SELECT n, details FROM audit ORDER BY n DESC LIMIT 2',
  )
  const [last, before] = rows
  await database.query('UPDATE audit SET details = $2 WHERE n = $1', [before?.n, '{"changed":true}'])
  expect(await auditFault(database, 2)).toBe(`Entry ${before?.n} was changed.`)
  await database.query('UPDATE audit SET details = $2 WHERE n = $1', [before?.n, before?.details])
  expect(await auditFault(database)).toBeNull()
  await database.query('DELETE FROM audit WHERE n = $1', [last?.n])
  expect(await auditFault(database)).toBe(`Entries ${last?.n} to ${last?.n} are missing.`)
})
