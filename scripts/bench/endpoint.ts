/**
 * The endpoint under load: ranked candidates and downloads at 1,000, 50,000 and 500,000 shares and job profiles, on PGlite and on PostgreSQL, one node and
 * two with a streaming replica. Nodes, databases and load share this machine's processors. `ENDPOINT_SIZES=1000,50000` and `ENDPOINT_ENGINES=PGlite` for fewer.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Asking, firstBySql, openStore, type Store } from '@skillprint/endpoint'
import { type PostgresServer, startPostgres } from '@skillprint/endpoint/testing'
import { random } from '@skillprint/engine'
import type { JobProfile } from '@skillprint/scoring-worker/match'
import type { Bench } from './bench.ts'
import { fill, makeDraft, partner } from './endpoint/fill.ts'
import { employer, type Load, load, type NodeData, startNode } from './endpoint/load.ts'

const sizes = (process.env.ENDPOINT_SIZES ?? '1000,50000,500000').split(',').map(Number)
const engines = (process.env.ENDPOINT_ENGINES ?? 'PostgreSQL,PGlite').split(',')
const seconds = Number(process.env.ENDPOINT_SECONDS ?? 8)

/** p50 ms of the study that chose the engine, at 1,000 / 50,000 / 500,000 job profiles, top 20, one query at a time. */
const study: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'PostgreSQL + pgvector, exact': { 1000: 0.33, 50000: 24 },
  'PostgreSQL + pgvector sparsevec, exact': { 1000: 1, 50000: 49, 500000: 490 },
  'PostgreSQL plain SQL': { 1000: 2, 50000: 65, 500000: 578 },
  'PGlite plain SQL': { 1000: 5, 50000: 154, 500000: 1966 },
}

interface Row {
  readonly shares: number
  readonly engine: string
  readonly nodes: string
  readonly fillSeconds: number
  readonly startSeconds: number
  readonly hydrationSeconds: number
  readonly candidates: Load
  /** The same without anybody else asking, p50 ms. */
  readonly candidatesAlone: number
  readonly downloads: Load
  readonly unchanged: Load
  readonly firstDownloadMs: number
  /** Processes that wanted to run at the end of it, on this machine's processors: others' among them. */
  readonly machineLoad: number
  readonly memoryMB: number
  readonly peakMB: number
  /** The same order in plain SQL, one query at a time, p50 ms. */
  readonly plainSql: number
}

/** Requests a second and p95 of the endpoint, its memory and start-up time. */
export async function endpoint(): Promise<Bench> {
  // So that servers and nodes end with the bench.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const rows: Row[] = []
  for (const shares of sizes) {
    if (engines.includes('PostgreSQL')) rows.push(...(await onPostgres(shares)))
    if (engines.includes('PGlite')) rows.push(...(await onPglite(shares)))
  }
  print(rows)
  const at = (shares: number, engine: string, nodes = 'one') =>
    rows.find((row) => row.shares === shares && row.engine === engine && row.nodes === nodes)
  const aim = (name: string, value: number | undefined, limit: number, atLeast = false) => ({
    name,
    value: value ?? Number.NaN,
    aim: `${atLeast ? '≥' : '≤'} ${limit}`,
    met: value !== undefined && (atLeast ? value >= limit : value <= limit),
  })
  const failed = rows.reduce(
    (sum, { candidates, downloads, unchanged }) =>
      sum + candidates.failed + downloads.failed + unchanged.failed,
    0,
  )
  return {
    figures: { rows, study },
    aims: [
      aim('failed requests', failed, 0),
      aim('50,000 shares, PGlite: candidates p95 ms, 10 at once', at(50_000, 'PGlite')?.candidates.p95, 250),
      aim(
        '500,000 shares, PostgreSQL: candidates alone p50 ms',
        at(500_000, 'PostgreSQL')?.candidatesAlone,
        100,
      ),
      aim(
        '500,000 shares, PostgreSQL: candidates p95 ms, 10 at once',
        at(500_000, 'PostgreSQL')?.candidates.p95,
        1000,
      ),
      aim('500,000 shares, PostgreSQL: start-up s', at(500_000, 'PostgreSQL')?.startSeconds, 30),
      aim('500,000 shares: memory of a node on PostgreSQL, MB', at(500_000, 'PostgreSQL')?.memoryMB, 1024),
      aim(
        '500,000 shares: times faster alone than plain SQL on PostgreSQL',
        ratio(at(500_000, 'PostgreSQL')),
        5,
        true,
      ),
    ].filter(({ value }) => !Number.isNaN(value)),
  }
}

const ratio = (row: Row | undefined): number | undefined => row && row.plainSql / row.candidatesAlone

async function onPglite(shares: number): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'skillprint-bench-'))
  try {
    const store = await openStore(dataDir)
    const { fillSeconds, plainSql } = await prepare(store, shares)
    await store.close()
    return [await measure({ shares, engine: 'PGlite', nodes: 'one', fillSeconds, plainSql }, [{ dataDir }])]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function onPostgres(shares: number): Promise<Row[]> {
  const server = await startPostgres()
  let standby: PostgresServer | undefined
  try {
    const databaseUrl = server.url()
    const store = await openStore({ dataDir: null, databaseUrl })
    const { fillSeconds, plainSql } = await prepare(store, shares)
    await store.close()
    const common = { shares, engine: 'PostgreSQL', fillSeconds, plainSql }
    const one = await measure({ ...common, nodes: 'one' }, [{ databaseUrl }])
    standby = await server.standby()
    const data = { databaseUrl, readUrls: [standby.url()] }
    return [one, await measure({ ...common, nodes: 'two + replica' }, [data, data])]
  } finally {
    await standby?.stop()
    await server.stop()
  }
}

async function prepare(store: Store, shares: number) {
  const started = performance.now()
  await fill(store, shares)
  const fillSeconds = (performance.now() - started) / 1000
  const { rows } = await store.database.query<{ id: string }>('SELECT id FROM partners')
  const { next: draw } = random('bench sql')
  const times: number[] = []
  for (let turn = 0; turn < (shares > 100_000 ? 1 : 3); turn++) {
    const asking: Asking = {
      partner: rows[0]?.id ?? '',
      employer: 'nobody',
      profile: { id: 'bench', ...makeDraft(draw, turn) } as JobProfile,
      calibrated: new Map(),
      lot: '',
      now: Date.now(),
    }
    const asked = performance.now()
    await firstBySql(store.database, asking, 20)
    times.push(performance.now() - asked)
  }
  return { fillSeconds, plainSql: middle(times) }
}

type Known = Pick<Row, 'shares' | 'engine' | 'nodes' | 'fillSeconds' | 'plainSql'>

async function measure(known: Known, data: readonly NodeData[]): Promise<Row> {
  const nodes = await Promise.all(data.map(startNode))
  try {
    const addresses = nodes.map(({ address }) => address)
    const [first = ''] = addresses
    const { token, profiles } = await employer(first)
    const paths = profiles.map((id) => `/v1/job-profiles/${id}/candidates?limit=20`)
    const key = partner.publishableKeys[0] ?? ''
    const download = { paths: ['/v1/job-profile-downloads/latest'], key, seconds }
    const alone: number[] = []
    for (let turn = 0; turn < 24; turn++)
      alone.push(await timeOf(`${first}${paths[turn % paths.length]}`, token))
    const firstDownloadMs = await timeOf(`${first}/v1/job-profile-downloads/latest`, key)
    const candidates = await load(addresses, { paths, key: token, seconds })
    const downloads = await load(addresses, download)
    const unchanged = await load(addresses, { ...download, headers: { 'if-none-match': '*' } })
    const memory = await Promise.all(nodes.map((node) => node.memory()))
    const row: Row = {
      ...known,
      startSeconds: Math.max(...nodes.map(({ startSeconds }) => startSeconds)),
      hydrationSeconds: Math.max(...nodes.map(({ hydrationSeconds }) => hydrationSeconds)),
      candidates,
      candidatesAlone: middle(alone.slice(8)),
      downloads,
      unchanged,
      firstDownloadMs,
      machineLoad: loadavg()[0] ?? Number.NaN,
      memoryMB: Math.max(...memory.map(({ now }) => now)),
      peakMB: Math.max(...memory.map(({ peak }) => peak)),
    }
    console.log(JSON.stringify(row))
    return row
  } finally {
    await Promise.all(nodes.map((node) => node.stop()))
  }
}

async function timeOf(url: string, key: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${key}`, origin: partner.origins[0] ?? '' },
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`bench: ${url} answered ${response.status}`)
  return performance.now() - started
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN

function print(rows: readonly Row[]): void {
  const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2))
  const table = rows.map((row) => ({
    shares: row.shares,
    engine: row.engine,
    nodes: row.nodes,
    'candidates/s': round(row.candidates.perSecond),
    'p95 ms': round(row.candidates.p95),
    'alone ms': round(row.candidatesAlone),
    'plain SQL ms': round(row.plainSql),
    'downloads/s': round(row.downloads.perSecond),
    'd. p95 ms': round(row.downloads.p95),
    '304/s': round(row.unchanged.perSecond),
    'first d. ms': round(row.firstDownloadMs),
    load: round(row.machineLoad),
    'start s': round(row.startSeconds),
    MB: round(row.memoryMB),
    'peak MB': round(row.peakMB),
  }))
  console.table(table)
  console.log(
    'The study that chose the engine (job profiles, one query at a time, p50 ms; another machine load):',
  )
  console.table(study)
}
