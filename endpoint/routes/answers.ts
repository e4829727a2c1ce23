import { Problem, Words } from '@skillprint/sdk/wire'
import Type, { type TSchema } from 'typebox'

/** The answers of a route for the OpenAPI document: one good one, and the problems it may report. */
export function answers(good: { readonly [status: number]: TSchema | null }, ...problems: readonly number[]) {
  return Object.fromEntries([
    ...Object.entries(good).map(([status, schema]) => [
      status,
      { description: descriptions[Number(status)] ?? 'Done.', ...(schema ? json(schema) : noBody) },
    ]),
    ...[...new Set([400, 401, ...problems, 429, 500])].map((status) => [
      status,
      {
        description: descriptions[status],
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  ])
}

const json = (schema: TSchema) => ({ content: { 'application/json': { schema } } })
const noBody = { type: 'null' }

/** What each status means, in one sentence. */
export const descriptions: Readonly<Record<number, string>> = {
  200: 'Here it is.',
  201: 'Made.',
  202: 'Taken on.',
  204: 'Done; there is nothing to say.',
  304: 'You have the newest version already.',
  400: 'The request has faults; all are named.',
  401: 'The key is missing, unknown or over.',
  403: 'The key may not do this, or not from this page.',
  404: 'There is no such thing.',
  409: 'It does not go with how things stand, or the idempotency key was used for something else.',
  413: 'The body is too large.',
  414: 'A part of the address is too long.',
  415: 'The body must be JSON.',
  500: 'Something went wrong here.',
  429: 'Too many requests; see Retry-After.',
}

/** A 304 is only ever given to a caller who sent If-None-Match. */
export const unchanged = { 304: null }

export const ifNoneMatch = Type.Object({
  'if-none-match': Type.Optional(Words(400, 0, 'The ETag of the copy you have.')),
})

/** The same key gives the first answer again. */
export const idempotent = Type.Object({
  'idempotency-key': Type.Optional(Words(128, 1, 'The same key gives the first answer again, for 24 hours.')),
})
