import pg from 'pg'
import type { Alone, Engine, Queries } from './database.ts'

/** How an address is used. */
export interface PostgresOptions {
  /** Most connections of this process. Default 10. */
  readonly connections?: number
  /** Whose address it is, for errors. Default `DATABASE_URL`. */
  readonly setting?: string
  /** A server that only reads, such as a replica. */
  readonly readOnly?: boolean
  /** Hears of a connection that broke while nobody used it; the pool has replaced it already. */
  readonly onBroken?: (error: Error) => void
}

/** Any 64-bit number will do, as long as every node takes the same. */
const migrationLock = '7307199817225'
/** A deadlock, a serialisation failure: the work begins again. */
const met = new Set(['40001', '40P01'])
const mostTries = 5
const oldest = 150_000

/** Connects to PostgreSQL 15 or newer, or to what speaks its protocol and dialect. Throws an `Error` that names the server, never the password, when that fails. */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<Engine> {
  const where = nameOf(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 15_000,
    application_name: 'skillprint-endpoint',
    options: `-c TimeZone=UTC${options.readOnly ? ' -c default_transaction_read_only=on' : ''}`,
  })
  pool.on('error', options.onBroken ?? (() => {}))
  try {
    await refuseOld(pool, where)
  } catch (error) {
    await pool.end()
    throw new Error(`${options.setting ?? 'DATABASE_URL'}, ${where}: ${(error as Error).message}`, {
      cause: error,
    })
  }
  let closed = false
  return {
    kind: 'postgres',
    ...queriesOf(pool),
    transaction: (work) => again(() => inTransaction(pool, work)),
    alone: (work) => withLock(pool, work),
    close: async () => {
      if (closed) return
      closed = true
      await pool.end()
    },
  }
}

function queriesOf(connection: pg.Pool | pg.PoolClient): Queries {
  return {
    // The caller says what a row is; the driver cannot know.
    query: async <Row>(sql: string, parameters?: unknown[]) => ({
      rows: (await connection.query(sql, parameters)).rows as Row[],
    }),
  }
}

async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++)
    try {
      return await work()
    } catch (error) {
      if (tries >= mostTries || !met.has(codeOf(error))) throw error
    }
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (transaction: Queries) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await work(queriesOf(client))
    await client.query('COMMIT')
    return result
  } catch (error) {
    // A connection that cannot even undo is not given to the next one.
    await client.query('ROLLBACK').catch((fault: Error) => {
      broken = fault
    })
    throw error
  } finally {
    client.release(broken)
  }
}

async function withLock<Result>(
  pool: pg.Pool,
  work: (connection: Alone) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    return await work({ ...queriesOf(client), run: (sql) => client.query(sql) })
  } finally {
    // The lock ends with its connection, whatever state that is in.
    client.release(true)
  }
}

async function refuseOld(pool: pg.Pool, where: string): Promise<void> {
  const { rows } = await pool.query<{ version: string; number: string }>(
    "SELECT version() AS version, current_setting('server_version_num') AS number",
  )
  const { version = '', number = '0' } = rows[0] ?? {}
  if (version.startsWith('PostgreSQL') && Number(number) < oldest)
    throw new Error(`${where} is ${version.split(' on ')[0]}; expected PostgreSQL 15 or newer`)
}

function nameOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname}${port ? `:${port}` : ''}${pathname}`
  } catch {
    throw new Error('DATABASE_URL: expected an address such as postgresql://user:password@host:5432/name')
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''
