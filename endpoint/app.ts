import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { allow, authenticate } from './auth/authenticate.ts'
import { catalogueVersion, exampleProfile, readCatalogue } from './catalogue/catalogue.ts'
import { withImported } from './catalogue/imported.ts'
import type { Context } from './context.ts'
import { apiVersion, type Contact, documentFrame, openapiDocument } from './openapi/document.ts'
import { asProblem, HttpProblem, problemBody } from './problem.ts'
import { answers } from './routes/answers.ts'
import { calibrationRoutes } from './routes/calibrations.ts'
import { candidateRoutes } from './routes/candidates.ts'
import { coachingRoutes } from './routes/coachings.ts'
import { connectionRoutes } from './routes/connections.ts'
import { countRoutes } from './routes/counts.ts'
import { employerRoutes } from './routes/employers.ts'
import { healthRoutes } from './routes/health.ts'
import { interestRoutes } from './routes/interests.ts'
import { jobProfileRoutes } from './routes/job-profiles.ts'
import { learningOfferRoutes } from './routes/learning-offers.ts'
import { objectionRoutes } from './routes/objections.ts'
import { occupationRoutes } from './routes/occupations.ts'
import { outcomeRoutes } from './routes/outcomes.ts'
import { peopleRoutes } from './routes/people.ts'
import { rescoringRoutes } from './routes/rescoring.ts'
import type { App } from './routes/routes.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { shareRoutes } from './routes/shares.ts'
import { skillRoutes } from './routes/skills.ts'
import { transferRoutes } from './routes/transfers.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { createValidator } from './validation.ts'

const resources = [
  healthRoutes,
  jobProfileRoutes,
  occupationRoutes,
  skillRoutes,
  learningOfferRoutes,
  sessionRoutes,
  employerRoutes,
  peopleRoutes,
  shareRoutes,
  candidateRoutes,
  interestRoutes,
  connectionRoutes,
  outcomeRoutes,
  coachingRoutes,
  transferRoutes,
  objectionRoutes,
  countRoutes,
  calibrationRoutes,
  rescoringRoutes,
  webhookRoutes,
]

export interface AppSettings {
  readonly contact: Contact
  /** Requests a minute for one key and address. */
  readonly requestsPerMinute: number
  /** More occupations to start a profile from: the text of a file of `npm run catalogue -- … --everything`. */
  readonly catalogue?: string | undefined
}

/** Puts everything on an app, in the order in which a request meets it. */
export async function furnish(
  app: App,
  stored: Omit<Context, 'occupations' | 'examples' | 'version'>,
  settings: AppSettings,
): Promise<void> {
  const shipped = readCatalogue()
  const occupations = settings.catalogue === undefined ? shipped : withImported(shipped, settings.catalogue)
  const version = `${apiVersion} ${catalogueVersion}`
  const context: Context = { ...stored, occupations, examples: shipped.map(exampleProfile), version }

  app.decorate('store', context.database)
  app.decorate('reads', context.reads)
  app.decorate('snapshot', context.snapshot)
  app.decorate('pseudonyms', context.pseudonyms)
  app.decorate('vault', context.vault)
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(createValidator(new Set(occupations.map(({ id }) => id))))
  app.setSerializerCompiler(() => (body) => JSON.stringify(body))
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error)
    if (problem.status >= 500) request.log.error({ err: error }, 'failed')
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
    return reply.code(problem.status).type('application/problem+json').send(problemBody(problem))
  })
  app.setNotFoundHandler((request) => {
    throw nothingAt(request)
  })

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('api-version', apiVersion).header('vary', 'Origin')
    await context.partners.refresh()
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    frameguard: { action: 'deny' },
  })
  await app.register(cors, {
    origin: (origin, answer) => answer(null, origin !== undefined && context.partners.allowsOrigin(origin)),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-none-match'],
    exposedHeaders: ['api-version', 'etag', 'location', 'retry-after', 'idempotency-replayed'],
    maxAge: 600,
  })
  await app.register(rateLimit, {
    max: settings.requestsPerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    keyGenerator: (request) =>
      `${context.partners.byKey(bearer(request))?.id ?? ''} ${addressGroup(request.ip)}`,
    errorResponseBuilder: (_request, { after }) =>
      new HttpProblem(429, 'too_many_requests', `Too many requests. Try again in ${after}.`),
  })
  await app.register(swagger, { openapi: documentFrame(settings.contact), stripBasePath: true } as never)

  // After the rate limit, which guards every onRequest, and before a body is read.
  app.addHook('preParsing', (request, _reply, _payload, done) => {
    // An address never ends in a slash, also where an empty id would make one.
    if (/\/(\?|$)/.test(request.url)) throw nothingAt(request)
    const { access } = request.routeOptions.config
    if (access !== 'open' && !request.is404) {
      request.caller = authenticate(request, context)
      allow(request.caller, access, request.routeOptions.schema?.tags?.[0])
    }
    done()
  })
  for (const routes of resources) routes(app, context)
  app.get(
    '/v1/openapi.json',
    {
      config: { access: 'open' },
      schema: {
        tags: ['about'],
        operationId: 'readOpenapi',
        summary: 'This document',
        security: [],
        response: answers({ 200: Type.Object({}, { additionalProperties: true }) }),
      },
    },
    (_request, reply) => reply.header('access-control-allow-origin', '*').send(openapiDocument(app)),
  )
}

const nothingAt = ({ method, url }: FastifyRequest): HttpProblem =>
  new HttpProblem(404, 'not_found', `There is nothing at ${method} ${url.split('?')[0]}.`)

function bearer(request: FastifyRequest): string {
  return request.headers.authorization?.split(' ')[1] ?? ''
}

/** An IPv6 household has a whole /64 to itself. */
function addressGroup(address: string): string {
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}
