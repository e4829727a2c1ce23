import { SdkError } from './errors.ts'
import type { JobProfileDraft, JobProfileResource, Occupation, Problem } from './wire/index.ts'

/** The only code that talks to a server. Every answer is checked against its schema before anybody sees it. */
export interface Sync {
  /** All job profiles, page by page. `malformed` names the ones left out because they did not fit the schema. */
  jobProfiles(): Promise<{
    readonly items: readonly JobProfileResource[]
    readonly malformed: readonly string[]
  }>
  occupations(): Promise<readonly Occupation[]>
  /** Swaps a one-use client secret for a short session and publishes with it. */
  publish(draft: JobProfileDraft, clientSecret: string): Promise<JobProfileResource>
}

/** Milliseconds after which an unanswered request is given up. */
export const requestTimeout = 10_000
/** Seconds. A server that asks for more patience (`Retry-After`) is given up: a person does not wait so long. */
const mostPatience = 10

/** Talks to the endpoint at `address` with a publishable key. */
export function createSync(
  address: string,
  key: string | undefined,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Sync {
  const base = address.replace(/\/+$/, '')
  const request = async (
    path: string,
    init: { method?: string; body?: unknown; bearer?: string } = {},
  ): Promise<unknown> => {
    const where = `${init.method ?? 'GET'} ${base}${path}`
    // One key for both tries, so that what is asked for twice is done once.
    const idempotencyKey = crypto.randomUUID()
    const send = (): Promise<Response> =>
      fetcher(`${base}${path}`, {
        method: init.method ?? 'GET',
        credentials: 'omit',
        signal: AbortSignal.timeout(requestTimeout),
        headers: {
          accept: 'application/json',
          ...((init.bearer ?? key) ? { authorization: `Bearer ${init.bearer ?? key}` } : {}),
          ...(init.body === undefined
            ? {}
            : { 'content-type': 'application/json', 'idempotency-key': idempotencyKey }),
        },
        ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
      })
    let response: Response
    try {
      response = await send()
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
      if ((response.status === 429 || response.status === 503) && seconds <= mostPatience) {
        await new Promise((done) => setTimeout(done, seconds * 1000))
        response = await send()
      }
    } catch (cause) {
      throw new SdkError('endpoint-unreachable', `${where}: no answer (${(cause as Error).name})`, { cause })
    }
    let body: unknown
    try {
      body = await response.json()
    } catch (cause) {
      throw new SdkError(
        'endpoint-unreachable',
        `${where}: status ${response.status}, but the answer is not JSON`,
        { cause },
      )
    }
    if (response.ok) return body
    const problem = body as Partial<Problem>
    const faults = problem.errors?.map((fault) => `${fault.path}: ${fault.message}`).join('; ')
    throw new SdkError(
      response.status >= 500
        ? 'endpoint-unreachable'
        : problem.errors
          ? 'profile-malformed'
          : 'endpoint-refused',
      `${where}: ${response.status} ${problem.detail ?? problem.title ?? 'no reason given'}${faults ? ` (${faults})` : ''}`,
      { cause: problem },
    )
  }
  return {
    async jobProfiles() {
      const { JobProfileResource, faultsOf } = await import('./wire/index.ts')
      const items: JobProfileResource[] = []
      const malformed: string[] = []
      let next: string | undefined
      do {
        const page = (await request(
          `/v1/job-profiles?limit=100${next ? `&cursor=${encodeURIComponent(next)}` : ''}`,
        )) as { items?: unknown; next?: string }
        if (!Array.isArray(page.items))
          throw new SdkError(
            'endpoint-unreachable',
            `GET ${base}/v1/job-profiles: got no items, expected a list`,
          )
        for (const item of page.items)
          if (faultsOf(JobProfileResource, item).length === 0) items.push(item as JobProfileResource)
          else malformed.push(String((item as { id?: unknown } | null)?.id ?? 'without id'))
        next = page.next
      } while (next)
      return { items, malformed }
    },
    async occupations() {
      const { OccupationList, faultsOf } = await import('./wire/index.ts')
      const body = await request('/v1/occupations')
      if (faultsOf(OccupationList, body).length > 0)
        throw new SdkError(
          'profile-malformed',
          `GET ${base}/v1/occupations: the answer does not fit its schema`,
        )
      return (body as { items: Occupation[] }).items
    },
    async publish(draft, clientSecret) {
      const session = (await request('/v1/sessions', { method: 'POST', body: { clientSecret } })) as {
        token?: string
      }
      if (typeof session.token !== 'string')
        throw new SdkError('endpoint-refused', `POST ${base}/v1/sessions: got no token`)
      return (await request('/v1/job-profiles', {
        method: 'POST',
        body: draft,
        bearer: session.token,
      })) as JobProfileResource
    },
  }
}
