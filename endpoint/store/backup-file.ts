import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { pipeline } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { readBackup, writeBackup } from './backup.ts'
import { eraseAgain } from './erasures.ts'
import { openStore, type Place } from './open.ts'

/** Writes a backup of the rows into a new file that only its owner may read; gives how many. The file is there whole or not at all. */
export async function backUp(place: Place, file: string): Promise<number> {
  refuseExisting(file)
  const part = `${file}.part`
  const store = await openStore(place)
  try {
    const gzip = createGzip()
    const out = gzip.pipe(createWriteStream(part, { mode: 0o600 }))
    const rows = await writeBackup(store.database, async (line) => {
      if (!gzip.write(`${line}\n`)) await once(gzip, 'drain')
    })
    gzip.end()
    await finished(out)
    renameSync(part, file)
    return rows
  } finally {
    rmSync(part, { force: true })
    await store.close()
  }
}

/** Takes back again what these lists of erasures name, in a database that was restored. */
export async function eraseAgainAt(place: Place, files: readonly string[]) {
  const store = await openStore(place)
  try {
    return await eraseAgain(store.database, files, Date.now())
  } finally {
    await store.close()
  }
}

/** Fills an empty database from a backup of rows; gives how many. Throws an `Error` that says why it does not. */
export async function restore(place: Place, file: string): Promise<number> {
  const store = await openStore(place)
  try {
    return await readBackup(store.database, linesOf(file))
  } finally {
    await store.close()
  }
}

/** Begins to read when the first line is asked for; a file that cannot be read or unpacked throws there. */
async function* linesOf(file: string): AsyncIterable<string> {
  const unpacked = createGunzip()
  pipeline(createReadStream(file), unpacked, () => {})
  unpacked.setEncoding('utf8')
  let rest = ''
  for await (const part of unpacked as AsyncIterable<string>) {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

/** True for a file that pg_dump wrote in its custom form. */
export function isPgDump(file: string): boolean {
  const descriptor = openSync(file, 'r')
  try {
    const first = Buffer.alloc(5)
    readSync(descriptor, first, 0, 5, 0)
    return first.toString('latin1') === 'PGDMP'
  } finally {
    closeSync(descriptor)
  }
}

/** PostgreSQL's own backup, quicker for a large database. Throws an `Error` with what pg_dump says. */
export function pgDump(databaseUrl: string, file: string): void {
  refuseExisting(file)
  postgresTool('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`], databaseUrl)
}

/** Restores what `pgDump` wrote into an empty database, all or nothing. Throws an `Error` with what pg_restore says. */
export function pgRestore(databaseUrl: string, file: string): void {
  const database = decodeURIComponent(new URL(databaseUrl).pathname.slice(1)) || 'postgres'
  postgresTool(
    'pg_restore',
    [
      '--no-owner',
      '--no-privileges',
      '--single-transaction',
      '--exit-on-error',
      `--dbname=${database}`,
      file,
    ],
    databaseUrl,
  )
}

function postgresTool(tool: string, options: readonly string[], databaseUrl: string): void {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl)
  // Not among the arguments, where every process of the machine could read the password.
  const env = {
    ...process.env,
    PGHOST: hostname,
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
  }
  const { status, stderr, error } = spawnSync(tool, options, { env, encoding: 'utf8' })
  if (error)
    throw new Error(
      `${tool} cannot run (${error.message}). Leave --pg-dump out, or install the client tools.`,
    )
  if (status !== 0) throw new Error(`${tool}: ${stderr.trim()}`)
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new Error(`backup: ${file} is there already; a backup never overwrites another`)
}
