/** A furnished endpoint in memory with two partners, for tests. Not reachable through a door. */
import { createEndpoint, type EndpointOptions } from './endpoint.ts'

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

/** An endpoint with a clock that the test moves by hand. */
export function testEndpoint(options: Partial<EndpointOptions> = {}) {
  const clock = { now: Date.parse('2026-11-20T09:00:00Z') }
  const endpoint = createEndpoint({ dataDir: null, partners, now: () => clock.now, ...options })
  const get = (url: string, headers: Record<string, string> = {}) =>
    endpoint.app.inject({
      url,
      headers: { authorization: `Bearer ${keys.publishable}`, origin, ...headers },
    })
  const post = (url: string, key: string, payload: object, headers: Record<string, string> = {}) =>
    endpoint.app.inject({
      method: 'POST',
      url,
      payload,
      headers: {
        authorization: `Bearer ${key}`,
        ...(key.startsWith('sk_') ? {} : { origin }),
        ...headers,
      },
    })
  const clientSecret = async (body: object = {}): Promise<string> =>
    (await post('/v1/client-secrets', keys.secret, { scope: 'job-profiles:write', ...body })).json<{
      clientSecret: string
    }>().clientSecret
  const session = async (body: object = {}): Promise<string> =>
    (await post('/v1/sessions', keys.publishable, { clientSecret: await clientSecret(body) })).json<{
      token: string
    }>().token
  return { ...endpoint, clock, get, post, clientSecret, session }
}
