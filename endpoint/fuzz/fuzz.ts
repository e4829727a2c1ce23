import fc from 'fast-check'
import { createEndpoint, type EndpointOptions } from '../endpoint.ts'
import { openapiDocument } from '../openapi/document.ts'
import { callersOf, type FuzzCaller, fuzzPartners, nobodies } from './callers.ts'
import { type Answer, createCheck } from './check.ts'
import { type Operation, operationsOf } from './document.ts'
import { filledIn, learn, type Names, namesFor, remember } from './names.ts'
import { type Plan, plansOf } from './requests.ts'
import { type Tell, tellStory } from './story.ts'

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

export interface FuzzOptions {
  readonly requests: number
  readonly seed: number
  /** Begins with a story in which every operation is answered well. Default true; false for an endpoint that is made to fail. */
  readonly story?: boolean
  /** PGlite in memory unless these say otherwise. */
  readonly endpoint?: Partial<EndpointOptions>
  /** Hears of every request and its answer. */
  readonly onAnswer?: (request: FuzzRequest, answer: Answer) => void
}

/** Sends made-up requests to an endpoint, generated from its own OpenAPI document, and checks every answer against it. */
export async function fuzz({
  requests,
  seed,
  story = true,
  endpoint: options,
  onAnswer,
}: FuzzOptions): Promise<FuzzReport> {
  const endpoint = createEndpoint({
    dataDir: null,
    partners: fuzzPartners,
    requestsPerMinute: 1e9,
    send: async () => 204,
    ...options,
  })
  try {
    await endpoint.app.ready()
    const operations = operationsOf(JSON.parse(JSON.stringify(openapiDocument(endpoint.app))))
    const numRuns = Math.ceil(requests / operations.length) * operations.length
    const plans = fc.sample(fc.oneof(...operations.map(plansOf)), { seed, numRuns })
    const found = createFindings(operations)
    let callers: readonly FuzzCaller[] = []
    const send = async (operation: Operation, caller: FuzzCaller, request: FuzzRequest): Promise<Answer> => {
      const { statusCode, headers, body } = await endpoint.app.inject(request)
      const answer = { status: statusCode, headers, body }
      found.add(operation, caller, request, answer)
      onAnswer?.(request, answer)
      return answer
    }
    if (story) await tellStory(await callersOf(endpoint), tellThrough(operations, send))
    for (const [index, plan] of plans.entries()) {
      if (index % renewEvery === 0) callers = await callersOf(endpoint)
      const caller = callerOf(plan, callers, found.closed.get(plan.operation.id))
      const request = requestOf(plan, caller, found.names)
      await send(plan.operation, caller, request)
    }
    return found.report()
  } finally {
    await endpoint.close()
  }
}

/** Good requests by the name of their operation; anything but a 2xx to one of them ends the fuzz with an `Error`. */
function tellThrough(
  operations: readonly Operation[],
  send: (operation: Operation, caller: FuzzCaller, request: FuzzRequest) => Promise<Answer>,
): Tell {
  return async <Body>(
    caller: FuzzCaller,
    name: string,
    { params = {}, query, body }: Parameters<Tell>[2] = {},
  ) => {
    const operation = operations.find(({ id }) => id === name)
    if (!operation) throw new Error(`fuzz: the document has no operation ${name}`)
    const path = operation.path.replace(/\{(\w+)\}/g, (_, one: string) => encoded(params[one] ?? ''))
    const answer = await send(operation, caller, {
      method: operation.method as 'GET',
      url: query ? `${path}?${query}` : path,
      headers: {
        authorization: `Bearer ${caller.key}`,
        ...(caller.origin === undefined ? {} : { origin: caller.origin }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      remoteAddress: '10.0.0.1',
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
    if (answer.status >= 300)
      throw new Error(`fuzz: ${name} answered ${answer.status} in the story: ${answer.body.slice(0, 500)}`)
    return (answer.body ? JSON.parse(answer.body) : undefined) as Body
  }
}

/** What the answers tell: names that exist, who is refused, and what is wrong. */
function createFindings(operations: readonly Operation[]) {
  const check = createCheck()
  const names = namesFor(operations)
  const closed = new Map<string, Set<string>>()
  const statuses: Record<string, number> = {}
  const good = new Set<string>()
  const faults = new Map<string, string>()
  let requests = 0
  return {
    names,
    /** Kinds of callers whom an operation refused as such. */
    closed,
    add(operation: Operation, caller: FuzzCaller, request: FuzzRequest, answer: Answer): void {
      const { status, body, headers } = answer
      requests++
      statuses[status] = (statuses[status] ?? 0) + 1
      if (status < 400) {
        good.add(operation.id)
        if (body) learn(names, operation.path, JSON.parse(body))
        if (headers.etag) remember(names, 'etags', String(headers.etag))
      }
      if (body.includes('"key_not_enough"'))
        closed.set(operation.id, (closed.get(operation.id) ?? new Set()).add(caller.kind))
      const fault = check(operation, answer)
      if (fault && !faults.has(fault))
        faults.set(fault, `${caller.kind} ${JSON.stringify(request).slice(0, 1500)} → ${body.slice(0, 500)}`)
    },
    report: (): FuzzReport => ({
      requests,
      statuses,
      operations: operations.length,
      neverGood: operations.filter(({ id }) => !good.has(id)).map(({ id }) => id),
      faults: [...faults].map(([fault, request]) => `${fault}\n  ${request}`),
    }),
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

/** A request as it is sent. */
export interface FuzzRequest {
  readonly method: 'GET'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly remoteAddress: string
  readonly payload?: string
}

function requestOf(plan: Plan, caller: FuzzCaller, names: Names): FuzzRequest {
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
