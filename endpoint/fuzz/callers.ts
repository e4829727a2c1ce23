import type { Endpoint } from '../endpoint.ts'
import type { PartnerSeed } from '../store/partners.ts'

const keys = {
  publishable: 'pk_test_fuzz_0123456789abcdef',
  secret: 'sk_test_fuzz_0123456789abcdef',
  otherPublishable: 'pk_test_fuzz_other_0123456789',
  otherSecret: 'sk_test_fuzz_other_0123456789',
}
const origin = 'https://fuzz.example'
const otherOrigin = 'https://other.example'

/** The two partners whose callers send the requests. */
export const fuzzPartners: readonly PartnerSeed[] = [
  { name: 'One', origins: [origin], publishableKeys: [keys.publishable], secretKeys: [keys.secret] },
  {
    name: 'Other',
    origins: [otherOrigin],
    publishableKeys: [keys.otherPublishable],
    secretKeys: [keys.otherSecret],
  },
]

/** Who sends a request: a key or token, and the page it comes from. */
export interface FuzzCaller {
  readonly kind: string
  readonly key: string
  readonly origin: string | undefined
}

/** One caller of every kind of two partners, with fresh sessions. */
export async function callersOf({ app }: Endpoint): Promise<readonly FuzzCaller[]> {
  const session = async (
    page: string,
    secret: string,
    publishable: string,
    body: object,
  ): Promise<string> => {
    const ask = (url: string, key: string, payload: object, more: object = {}) =>
      app.inject({ method: 'POST', url, payload, headers: { authorization: `Bearer ${key}`, ...more } })
    const made = await ask('/v1/client-secrets', secret, body)
    const { clientSecret } = made.json<{ clientSecret: string }>()
    const swapped = await ask('/v1/sessions', publishable, { clientSecret }, { origin: page })
    return swapped.json<{ token: string }>().token
  }
  const all: FuzzCaller[] = []
  for (const [page, secret, publishable] of [
    [origin, keys.secret, keys.publishable],
    [otherOrigin, keys.otherSecret, keys.otherPublishable],
  ] as const) {
    all.push(
      { kind: 'secret', key: secret, origin: undefined },
      { kind: 'publishable', key: publishable, origin: page },
    )
    for (const [kind, body] of [
      ['person', { scope: 'person', reference: 'one' }],
      ['person', { scope: 'person', reference: 'two' }],
      ['employer', { scope: 'employer', organisation: 'One' }],
      ['coach', { scope: 'coach', reference: 'one' }],
      ['job-profiles:write', { scope: 'job-profiles:write' }],
    ] as const)
      all.push({ kind, key: await session(page, secret, publishable, body), origin: page })
  }
  // Most of it among the same few, so that they meet.
  const [first, rest] = [all.slice(0, all.length / 2), all.slice(all.length / 2)]
  return [...first, ...first, ...first, ...rest]
}

/** Callers who are nobody: no key, no scheme, forged and foreign ones. */
export const nobodies: readonly (FuzzCaller & { readonly header?: string | undefined })[] = [
  { kind: 'nobody', key: '', origin },
  { kind: 'nobody', key: 'pk_test_nobody_0123456789abcdef', origin },
  { kind: 'nobody', key: `st_${Buffer.from('{"partner":"x"}').toString('base64url')}.AAAA`, origin },
  { kind: 'nobody', key: 'st_..', origin },
  { kind: 'nobody', key: `st_${'A'.repeat(6000)}`, origin },
  { kind: 'nobody', key: keys.secret, origin },
  { kind: 'nobody', key: keys.publishable, origin: 'null' },
  { kind: 'nobody', key: keys.publishable, origin: undefined },
]
