import fc from 'fast-check'
import { createEndpoint } from '../endpoint.ts'
import { openapiDocument } from '../openapi/document.ts'
import { callersOf, type FuzzCaller, fuzzPartners, nobodies } from './callers.ts'
import { type Answer, createCheck } from './check.ts'
import { operationsOf } from './document.ts'
import { filledIn, learn, type Names, namesFor, remember } from './names.ts'
import { type Plan, plansOf } from './requests.ts'

/** What many made-up requests found. */
export interface FuzzReport {
  readonly requests: number
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>
  readonly operations: number
  /** Operations that never gave a 2xx: the fuzz did not get inside them. */
  readonly neverGood: readonly string[]
  /** Each fault once, with the first request that showed it. */
  readonly faults: readonly string[]
}

/** Sessions end or are erased on the way. */
const renewEvery = 250

/** Sends made-up requests to an endpoint in memory, generated from its own OpenAPI document, and checks every answer against it. */
export async function fuzz({
  requests,
  seed,
  databaseUrl,
}: {
  readonly requests: number
  readonly seed: number
  /** PostgreSQL instead of PGlite in memory. */
  readonly databaseUrl?: string
}): Promise<FuzzReport> {
  const endpoint = createEndpoint({
    dataDir: null,
    ...(databaseUrl ? { databaseUrl } : {}),
    partners: fuzzPartners,
    requestsPerMinute: 1e9,
    send: async () => 204,
  })
  await endpoint.app.ready()
  try {
    const operations = operationsOf(JSON.parse(JSON.stringify(openapiDocument(endpoint.app))))
    const each = Math.ceil(requests / operations.length)
    const plans = fc.sample(fc.oneof(...operations.map(plansOf)), {
      seed,
      numRuns: each * operations.length,
    })
    let callers = await callersOf(endpoint)
    const check = createCheck()
    const names = namesFor(operations)
    /** Kinds of callers whom an operation refused as such. */
    const closed = new Map<string, Set<string>>()
    const statuses: Record<string, number> = {}
    const good = new Set<string>()
    const faults = new Map<string, string>()
    for (const [index, plan] of plans.entries()) {
      if (index % renewEvery === renewEvery - 1) callers = await callersOf(endpoint)
      const { operation } = plan
      const caller = callerOf(plan, callers, closed.get(operation.id))
      const request = requestOf(plan, caller, names)
      const response = await endpoint.app.inject(request)
      const answer: Answer = {
        status: response.statusCode,
        headers: response.headers,
        body: response.body,
      }
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
      if (answer.status < 400) {
        good.add(operation.id)
        if (answer.body) learn(names, operation.path, JSON.parse(answer.body))
        if (answer.headers.etag) remember(names, 'etags', String(answer.headers.etag))
      }
      if (answer.body.includes('"key_not_enough"'))
        closed.set(operation.id, (closed.get(operation.id) ?? new Set()).add(caller.kind))
      const fault = check(operation, answer)
      if (fault && !faults.has(fault))
        faults.set(
          fault,
          `${caller.kind} ${JSON.stringify(request).slice(0, 1500)} → ${answer.body.slice(0, 500)}`,
        )
    }
    return {
      requests: plans.length,
      statuses,
      operations: operations.length,
      neverGood: operations.filter(({ id }) => !good.has(id)).map(({ id }) => id),
      faults: [...faults].map(([fault, request]) => `${fault}\n  ${request}`),
    }
  } finally {
    await endpoint.close()
  }
}

/** Mostly somebody whom the operation has not refused before. */
function callerOf(
  { caller, dice }: Plan,
  callers: readonly FuzzCaller[],
  closed: ReadonlySet<string> | undefined,
): FuzzCaller {
  const die = dice.at(-1) ?? 0
  if (caller === 'nobody') return nobodies[die % nobodies.length] as FuzzCaller
  const able = caller === 'right' && closed ? callers.filter(({ kind }) => !closed.has(kind)) : callers
  return (able[die % able.length] ?? callers[0]) as FuzzCaller
}

function requestOf(plan: Plan, caller: FuzzCaller, names: Names) {
  const { operation, contentType } = plan
  const { parameters, body } = filledIn(plan, names)
  const of = (where: string) => parameters.filter(({ parameter }) => parameter.in === where)
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encoded(String(of('path').find(({ parameter }) => parameter.name === name)?.value ?? 'x')),
  )
  const query = of('query').map(({ parameter, value }) => `${parameter.name}=${encoded(String(value))}`)
  const headers: Record<string, string> = { ...(caller.key ? { authorization: `Bearer ${caller.key}` } : {}) }
  if (caller.origin !== undefined) headers.origin = caller.origin
  for (const { parameter, value } of of('header')) {
    // What no HTTP parser lets through needs no test here.
    const text = String(value).replace(/[^\x20-\x7E\xA0-\xFF]/g, '')
    headers[parameter.name] = text
  }
  if (body !== undefined && contentType) headers['content-type'] = contentType
  return {
    method: operation.method as 'GET',
    url: query.length > 0 ? `${path}?${query.join('&')}` : path,
    headers,
    // Limits count by address; everybody has an own one.
    remoteAddress: `10.${plan.dice
      .slice(0, 3)
      .map((die) => die % 256)
      .join('.')}`,
    ...(body === undefined ? {} : { payload: body }),
  }
}

/** Lone halves of surrogate pairs cannot be written in an address. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/[\uD800-\uDFFF]/g, '�')).replace(/\./g, '%2E')
