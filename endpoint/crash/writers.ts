import type { ServerProcess } from './server-process.ts'

/** What one thing must be after a crash: what was acknowledged last, or what was on its way. */
interface Thing {
  acknowledged: string
  pending: string | null
}
/** A thing whose making was not acknowledged: asked for again with the same key it is made once. */
interface Unmade {
  readonly key: string
  readonly title: string
}

/** Everything the writers were told, across all crashes. */
export interface Ledger {
  readonly things: Map<string, Thing>
  unmade: Unmade[]
  acknowledged: number
  titles: number
}
/** A ledger with nothing in it. */
export const newLedger = (): Ledger => ({ things: new Map(), unmade: [], acknowledged: 0, titles: 0 })

export const page = 'https://crash.example'
const gone = 'gone'
const draft = (title: string): object => ({
  title: { nl: title },
  requirements: [{ skill: '2E80D9179C', relevance: 'essential', level: 3 }],
})

/** Sends one request. Rejects when the server is not there. */
export async function send(
  url: string,
  token: string,
  method: string,
  body?: object,
  headers: object = {},
): Promise<{ readonly status: number; readonly body: unknown; readonly etag: string }> {
  const answer = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(token.startsWith('sk_') ? {} : { origin: page }),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    body: text ? JSON.parse(text) : null,
    etag: answer.headers.get('etag') ?? '',
  }
}

/** Publishes, replaces and withdraws until the server is gone; every word of it goes into the ledger. */
export async function writeUntilGone(url: string, token: string, ledger: Ledger): Promise<void> {
  for (;;) {
    const title = `Job ${++ledger.titles}`
    const making: Unmade = { key: title, title }
    ledger.unmade.push(making)
    const made = await attempt(() => make(url, token, making))
    if (!made) return
    const thing = settle(ledger, making, made)
    for (const next of [`${title} again`, ...(ledger.titles % 3 === 0 ? [gone] : [])]) {
      thing.pending = next
      const address = `${url}/v1/job-profiles/${made}`
      const done = await attempt(() =>
        next === gone ? send(address, token, 'DELETE') : send(address, token, 'PUT', draft(next)),
      )
      if (!done) return
      if (done.status >= 300)
        throw new Error(`crash: ${next} gave ${done.status} ${JSON.stringify(done.body)}`)
      Object.assign(thing, { acknowledged: next, pending: null })
      ledger.acknowledged++
    }
  }
}

/** What a restarted server lost, in sentences; what was on its way is settled by asking. */
export async function compare(
  { url }: Pick<ServerProcess, 'url'>,
  token: string,
  ledger: Ledger,
  only?: number,
): Promise<string[]> {
  const lost: string[] = []
  const { unmade } = ledger
  ledger.unmade = []
  for (const one of unmade) settle(ledger, one, await make(url, token, one))
  const things = [...ledger.things]
  for (const [id, thing] of only === undefined ? things : things.slice(-only)) {
    const { status, body } = await send(`${url}/v1/job-profiles/${id}`, token, 'GET')
    const found =
      status === 404 ? gone : ((body as { title?: { nl: string } }).title?.nl ?? `status ${status}`)
    if (found !== thing.acknowledged && found !== thing.pending)
      lost.push(`${id}: acknowledged ${thing.acknowledged}, found ${found}`)
    Object.assign(thing, { acknowledged: found, pending: null })
  }
  return lost
}

/** Titles that stand there twice: made again although the key was the same. */
export async function twice(url: string, token: string): Promise<string[]> {
  const seen = new Set<string>()
  const doubled: string[] = []
  let next: string | undefined
  do {
    const { body } = await send(
      `${url}/v1/job-profiles?limit=100&mine=true${next ? `&cursor=${encodeURIComponent(next)}` : ''}`,
      token,
      'GET',
    )
    const list = body as { items: { title: { nl: string } }[]; next?: string }
    for (const { title } of list.items) {
      const name = title.nl.replace(' again', '')
      if (seen.has(name)) doubled.push(name)
      seen.add(name)
    }
    next = list.next
  } while (next)
  return doubled
}

async function make(url: string, token: string, { key, title }: Unmade): Promise<string> {
  const { status, body } = await send(`${url}/v1/job-profiles`, token, 'POST', draft(title), {
    'idempotency-key': key,
  })
  if (status !== 201) throw new Error(`crash: ${title} gave ${status} ${JSON.stringify(body)}`)
  return (body as { id: string }).id
}

function settle(ledger: Ledger, making: Unmade, id: string): Thing {
  ledger.unmade = ledger.unmade.filter((one) => one !== making)
  ledger.acknowledged++
  const thing: Thing = { acknowledged: making.title, pending: null }
  ledger.things.set(id, thing)
  return thing
}

/** Undefined once nobody answers any more. */
async function attempt<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask()
  } catch (error) {
    // fetch reports every broken connection as a TypeError.
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined
    throw error
  }
}
