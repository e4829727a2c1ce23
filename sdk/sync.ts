import { checked } from './checked.ts'
import { SdkError } from './errors.ts'
import { createRequester } from './request.ts'
import type { JobProfileDraft, JobProfileResource, LearningOffer, Occupation } from './wire/index.ts'

/** What everybody may read, and publishing. Every answer is checked against its schema before anybody sees it. */
export interface Sync {
  /** All job profiles, page by page. `malformed` names the ones left out because they did not fit the schema. */
  jobProfiles(): Promise<{
    readonly items: readonly JobProfileResource[]
    readonly malformed: readonly string[]
  }>
  occupations(): Promise<readonly Occupation[]>
  /** What this partner offers to learn with. */
  learningOffers(): Promise<readonly LearningOffer[]>
  /** Swaps a one-use client secret for a short session and publishes with it. */
  publish(draft: JobProfileDraft, clientSecret: string): Promise<JobProfileResource>
}

/** Talks to the endpoint at `address` with a publishable key. */
export function createSync(
  address: string,
  key: string | undefined,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Sync {
  const base = address.replace(/\/+$/, '')
  const request = createRequester(address, key, fetcher)
  return {
    async jobProfiles() {
      const { isReadable } = await import('./wire/index.ts')
      // One that changes between two pages comes twice: the later one counts.
      const items = new Map<string, JobProfileResource>()
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
          if (isReadable(item)) items.set(item.id, item)
          else malformed.push(String((item as { id?: unknown } | null)?.id ?? 'without id'))
        next = page.next
      } while (next)
      return { items: [...items.values()], malformed }
    },
    async occupations() {
      const { OccupationList } = await import('./wire/index.ts')
      const path = '/v1/occupations'
      return (await checked(OccupationList, await request(path), `GET ${path}`)).items
    },
    async learningOffers() {
      const { LearningOfferList } = await import('./wire/index.ts')
      const path = '/v1/learning-offers'
      return (await checked(LearningOfferList, await request(path), `GET ${path}`)).items
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
