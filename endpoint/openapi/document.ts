import { descriptions } from '../routes/answers.ts'
import type { App } from '../routes/routes.ts'
import { bodyExamples } from './examples.ts'

/** Who answers for this endpoint; required by the Dutch API design rules. */
export interface Contact {
  readonly name: string
  readonly email: string
  readonly url: string
}

export const apiVersion = '1.0.0'

/** The parts of the OpenAPI 3.1 document that no route knows. */
export function documentFrame(contact: Contact) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Skillprint matching endpoint',
      description:
        'Job profiles, occupations and skills in one skill language. A page reads with a publishable key and ranks by itself; an employer publishes with a short session. Problems follow RFC 9457.',
      version: apiVersion,
      contact,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/v1', description: 'This server (production)', 'x-internal': false }],
    tags: [
      { name: 'job-profiles', description: 'Vacancies, and occupations as examples of work' },
      { name: 'occupations', description: 'The catalogue' },
      { name: 'skills', description: 'The skill language' },
      { name: 'learning-offers', description: 'What a partner offers to learn with' },
      { name: 'sessions', description: 'Short sessions for employers, coaches and people' },
      { name: 'employers', description: 'Organisations that a partner vouched for' },
      { name: 'people', description: 'A person’s own data: everything, or nothing any more' },
      { name: 'shares', description: 'Who may see a skillprint, until when' },
      { name: 'candidates', description: 'Who chose to be visible, in order, without names' },
      { name: 'interests', description: 'Yes, later or no of a person to a vacancy' },
      { name: 'connections', description: 'Requests for a talk, and the contact route once both said yes' },
      { name: 'outcomes', description: 'What became of a request, with consent' },
      { name: 'coachings', description: 'What a person opened to a coach' },
      { name: 'transfers', description: 'Going on with another device' },
      { name: 'objections', description: 'Contesting a result' },
      { name: 'counts', description: 'Numbers per day, without persons' },
      { name: 'calibrations', description: 'What lets skills order candidates' },
      { name: 'webhooks', description: 'Events for your server' },
      { name: 'about', description: 'This document' },
    ],
    components: {
      securitySchemes: {
        key: {
          type: 'http' as const,
          scheme: 'bearer',
          description: 'A publishable key (pk_…), a secret key (sk_…) or a session token (st_…).',
        },
      },
    },
    security: [{ key: [] }],
  }
}

/** The OpenAPI 3.1 document, generated from the schemas that check the requests. */
export function openapiDocument(app: App): unknown {
  const document = structuredClone(app.swagger()) as unknown as Document
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(operations)) {
      const example = bodyExamples[operation.operationId]
      const body = operation.requestBody?.content['application/json']
      if (body && example) body.examples = { example }
      operation.responses = { ...operation.responses, ...foreseen(path, method, operation.responses) }
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        response.headers = { ...everywhere, ...(status === '429' ? retryAfter : {}) }
        if (status === '304') delete response.content
      }
    }
  return document
}

/** What the framework may answer before a route is asked: an address too long, a body where none belongs. */
function foreseen(path: string, method: string, responses: Readonly<Record<string, Response>> = {}) {
  const statuses = [...(path.includes('{') ? [414] : []), ...(method === 'get' ? [] : [400, 413, 415])]
  const content = responses['500']?.content
  return Object.fromEntries(
    statuses
      .filter((status) => !responses[status])
      .map((status): [string, Response] => [
        String(status),
        { description: descriptions[status] ?? '', content },
      ]),
  )
}

interface Document {
  paths: Record<string, Record<string, Operation>>
}
interface Operation {
  operationId: string
  requestBody?: { content: Record<string, { examples?: Record<string, unknown> }> }
  responses?: Record<string, Response>
}
interface Response {
  description?: string
  headers?: unknown
  content?: unknown
}

const text = (description: string, ...examples: string[]) => ({
  description,
  schema: { type: 'string', maxLength: 200, pattern: '^[\\x20-\\x7E]*$', examples },
})
const whole = (description: string) => ({
  description,
  schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 2 ** 31 - 1 },
})
const everywhere = {
  'API-Version': text('Version of this interface.', apiVersion),
  'Access-Control-Allow-Origin': text(
    'The page that asks, when its partner allows it; never with credentials.',
    'https://www.lindeveen.example',
  ),
  'RateLimit-Limit': whole('Requests in one window for this key and address.'),
  'RateLimit-Remaining': whole('Requests left in this window.'),
  'RateLimit-Reset': whole('Seconds until the next window.'),
}
const retryAfter = { 'Retry-After': whole('Seconds to wait.') }
