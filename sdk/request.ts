import { SdkError } from './errors.ts'
import type { Problem } from './wire/index.ts'

/** Milliseconds after which an unanswered request is given up. */
export const requestTimeout = 10_000
/** Seconds. A server that asks for more patience (`Retry-After`) is given up: a person does not wait so long. */
const mostPatience = 10

export interface RequestOptions {
  readonly method?: string
  readonly body?: unknown
  /** Session token; absent = the publishable key. */
  readonly bearer?: string
  /** Milliseconds; absent = `requestTimeout`. */
  readonly timeout?: number
}

/** Sends one request and gives the parsed answer; undefined for an answer without a body. */
export type Requester = (path: string, options?: RequestOptions) => Promise<unknown>

/** The only code that talks to a server. A refusal is an `SdkError` with the problem details as its cause. */
export function createRequester(
  address: string,
  key: string | undefined,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Requester {
  const base = address.replace(/\/+$/, '')
  return async (path, { method = 'GET', body, bearer = key, timeout = requestTimeout } = {}) => {
    const where = `${method} ${base}${path}`
    // One key for both tries, so that what is asked for twice is done once.
    const idempotencyKey = crypto.randomUUID()
    const send = (): Promise<Response> =>
      fetcher(`${base}${path}`, {
        method,
        credentials: 'omit',
        signal: AbortSignal.timeout(timeout),
        headers: {
          accept: 'application/json',
          ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(method === 'POST' ? { 'idempotency-key': idempotencyKey } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
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
    if (response.status === 204) return undefined
    const answer = await answerOf(response, where)
    if (response.ok) return answer
    throw refusal(response.status, answer as Partial<Problem>, where)
  }
}

async function answerOf(response: Response, where: string): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw new SdkError(
      'endpoint-unreachable',
      `${where}: status ${response.status}, but the answer is not JSON`,
      { cause },
    )
  }
}

function refusal(status: number, problem: Partial<Problem>, where: string): SdkError {
  const faults = problem.errors?.map((fault) => `${fault.path}: ${fault.message}`).join('; ')
  const code =
    status >= 500 ? 'endpoint-unreachable' : problem.errors ? 'profile-malformed' : 'endpoint-refused'
  return new SdkError(
    code,
    `${where}: ${status} ${problem.detail ?? problem.title ?? 'no reason given'}${faults ? ` (${faults})` : ''}`,
    { cause: problem },
  )
}
