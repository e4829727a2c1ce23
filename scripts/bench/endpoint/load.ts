import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { random } from '@skillprint/engine'
import autocannon from 'autocannon'
import { makeDraft, partner } from './fill.ts'

/** Where a node finds its data. */
export interface NodeData {
  readonly dataDir?: string
  readonly databaseUrl?: string
  readonly readUrls?: readonly string[]
}

/** A node in a process of its own. */
export interface BenchNode {
  readonly address: string
  /** From the start of the process to `/readyz`, s. */
  readonly startSeconds: number
  /** Of that, reading every share once, s. */
  readonly hydrationSeconds: number
  /** Resident memory and its peak, MB. */
  memory(): Promise<{ readonly now: number; readonly peak: number }>
  stop(): Promise<void>
}

/** Starts a node and waits until it is ready. */
export async function startNode(data: NodeData): Promise<BenchNode> {
  const started = performance.now()
  const child = fork(fileURLToPath(new URL('./node.ts', import.meta.url)), [JSON.stringify(data)], {
    execArgv: ['--conditions=@skillprint/source', '--import', 'tsx'],
  })
  const exited = new Promise<void>((done) => child.once('exit', () => done()))
  const answer = <Answer>() =>
    new Promise<Answer>((done, fail) => {
      child.once('message', (message) => done(message as Answer))
      child.once('exit', (code) => fail(new Error(`a node ended with ${code}`)))
    })
  const { address, state } = await answer<{ address: string; state: { hydrationMs: number } }>()
  return {
    address,
    startSeconds: (performance.now() - started) / 1000,
    hydrationSeconds: state.hydrationMs / 1000,
    async memory() {
      const asked = answer<{ rss: number }>()
      child.send('memory')
      return { now: (await asked).rss / 2 ** 20, peak: peakOf(child.pid ?? 0) }
    },
    async stop() {
      child.send('stop')
      await exited
    },
  }
}

/** The most resident memory a process had, MB; NaN where the kernel does not say. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

/** A token of an employer with job profiles to rank for: published through the node, so that they are theirs. */
export async function employer(
  address: string,
): Promise<{ readonly token: string; readonly profiles: readonly string[] }> {
  const call = async <Answer>(method: string, path: string, key: string, body: object): Promise<Answer> => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        ...(key.startsWith('sk_') ? {} : { origin: partner.origins[0] ?? '' }),
      },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`bench: ${path} ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
  const { clientSecret } = await call<{ clientSecret: string }>(
    'POST',
    '/v1/client-secrets',
    partner.secretKeys[0] ?? '',
    { scope: 'employer', organisation: 'Bench' },
  )
  const { token } = await call<{ token: string }>('POST', '/v1/sessions', partner.publishableKeys[0] ?? '', {
    clientSecret,
  })
  const { next: draw } = random('bench employer')
  const profiles: string[] = []
  for (let number = 0; number < 8; number++)
    profiles.push((await call<{ id: string }>('POST', '/v1/job-profiles', token, makeDraft(draw, number))).id)
  return { token, profiles }
}

/** Requests a second, and how long they took, ms. */
export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  /** Answers other than 2xx and 304, and connections that broke. */
  readonly failed: number
  /** Bytes of one answer, about. */
  readonly bytes: number
}

/** Asks for these paths in turn, from ten connections to each node, for some seconds. */
export async function load(
  nodes: readonly string[],
  {
    paths,
    key,
    seconds,
    headers = {},
  }: {
    readonly paths: readonly string[]
    readonly key: string
    readonly seconds: number
    readonly headers?: Record<string, string>
  },
): Promise<Load> {
  const times: number[] = []
  const results = await Promise.all(
    nodes.map(
      (url) =>
        new Promise<autocannon.Result>((done, fail) => {
          const run = autocannon(
            {
              url,
              connections: 10,
              duration: seconds,
              timeout: 60,
              headers: {
                authorization: `Bearer ${key}`,
                origin: partner.origins[0] ?? '',
                'accept-encoding': 'gzip',
                ...headers,
              },
              requests: paths.map((path) => ({ method: 'GET' as const, path })),
            },
            (error: unknown, result) => (error ? fail(error as Error) : done(result)),
          )
          run.on('response', (_client, _status, _bytes, time) => times.push(time))
        }),
    ),
  )
  const sum = (of: (result: (typeof results)[number]) => number): number =>
    results.reduce((total, result) => total + of(result), 0)
  times.sort((a, b) => a - b)
  const quantile = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN
  return {
    perSecond: times.length / Math.max(...results.map(({ duration }) => duration)),
    p50: quantile(0.5),
    p95: quantile(0.95),
    failed:
      sum(({ non2xx, errors, timeouts }) => non2xx + errors + timeouts) -
      (headers['if-none-match'] ? sum((result) => result['3xx']) : 0),
    bytes: sum(({ throughput }) => throughput.total) / Math.max(1, times.length),
  }
}
