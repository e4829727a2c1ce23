/** A furnished endpoint with two partners on the engine of the test's project, for tests. Not reachable through a door. */
import type { Audience, PersonCreated, Share, SharedSkill, SharedSkillprint } from '@skillprint/sdk/wire'
import { createEndpoint, type EndpointOptions } from './endpoint.ts'
import { testEngine } from './testing/engine.ts'

export const keys = {
  publishable: 'pk_test_lindeveen_0123456789',
  secret: 'sk_test_lindeveen_0123456789',
  otherPublishable: 'pk_test_elsewhere_0123456789',
  otherSecret: 'sk_test_elsewhere_0123456789',
}
export const origin = 'https://www.lindeveen.example'
export const otherOrigin = 'https://elsewhere.example'

export const partners = [
  { name: 'Lindeveen', origins: [origin], publishableKeys: [keys.publishable], secretKeys: [keys.secret] },
  {
    name: 'Elsewhere',
    origins: [otherOrigin],
    publishableKeys: [keys.otherPublishable],
    secretKeys: [keys.otherSecret],
  },
]

export const draft = {
  title: { nl: 'Stratenmaker in Lindeveen' },
  occupation: '47-4091',
  requirements: [
    { skill: '2E80D9179C', relevance: 'essential', level: 3, minimum: 2 },
    { skill: 'B620732163', relevance: 'important', level: 2 },
  ],
  conditions: { sector: 'construction', hours: { min: 24, max: 38 } },
}

/** What a person shares in tests: two skills the draft asks, one of them measured well. */
export const shared: SharedSkillprint = {
  version: 'scorer 1 · norms test 1',
  norms: { id: 'test', status: 'deployment', group: 'people who test' },
  skills: [sharedSkill('2E80D9179C', 4, 0.9), sharedSkill('B620732163', 3, 0.5)],
}

/** One skill at a level of the job scale, measured with this reliability. */
export function sharedSkill(skill: string, level: number, reliability: number): SharedSkill {
  const sd = Math.sqrt(1 - reliability)
  return {
    skill,
    state: 'measured',
    y: { mean: level - 3, sd },
    level: { mean: level, sd, prior: { mean: 3, sd: 1 } },
    reliability,
    bands: ['good'],
    sources: ['game'],
  }
}

/** An endpoint with a clock that the test moves by hand; on an engine of its own unless the options say where the data is. */
export function testEndpoint(options: Partial<EndpointOptions> = {}) {
  const clock = { now: Date.parse('2026-11-20T09:00:00Z') }
  const place = options.dataDir || options.databaseUrl ? {} : { open: testEngine }
  const endpoint = createEndpoint({ dataDir: null, ...place, partners, now: () => clock.now, ...options })
  const get = (url: string, headers: Record<string, string> = {}) =>
    endpoint.app.inject({
      url,
      headers: { authorization: `Bearer ${keys.publishable}`, origin, ...headers },
    })
  /** Any request, with any key or token; `from` says the page. */
  const ask = (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    key: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) =>
    endpoint.app.inject({
      method,
      url,
      ...(payload === undefined ? {} : { payload }),
      headers: {
        authorization: `Bearer ${key}`,
        ...(key.startsWith('sk_') ? {} : { origin }),
        ...headers,
      },
    })
  const post = (url: string, key: string, payload: object, headers: Record<string, string> = {}) =>
    ask('POST', url, key, payload, headers)
  const clientSecret = async (body: object = {}): Promise<string> =>
    (await post('/v1/client-secrets', keys.secret, { scope: 'job-profiles:write', ...body })).json<{
      clientSecret: string
    }>().clientSecret
  const session = async (body: object = {}): Promise<string> =>
    (await post('/v1/sessions', keys.publishable, { clientSecret: await clientSecret(body) })).json<{
      token: string
    }>().token
  const employer = (organisation: string): Promise<string> => session({ scope: 'employer', organisation })
  /** A new person: their secret and a session. */
  const person = async (): Promise<{ readonly secret: string; readonly token: string }> => {
    const { personSecret, session } = (
      await ask('POST', '/v1/people', keys.publishable)
    ).json<PersonCreated>()
    return { secret: personSecret, token: session.token }
  }
  const share = async (
    token: string,
    audience: Audience = { to: 'pool' },
    more: object = {},
  ): Promise<Share> =>
    (await post('/v1/shares', token, { audience, skillprint: shared, agreed: true, ...more })).json<Share>()
  const database = () => endpoint.app.store
  return { ...endpoint, database, clock, get, post, ask, clientSecret, session, employer, person, share }
}
