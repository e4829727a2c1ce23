import type { Alone, Engine } from './database.ts'

const format = 'skillprint rows 1'
const portion = 1000

interface Head {
  readonly format: string
  /** Shape of the data: the migrations that had run. */
  readonly migrations: readonly number[]
  readonly tables: Readonly<Record<string, readonly Column[]>>
}
interface Column {
  readonly name: string
  readonly type: string
}

/**
 * Every row of every table as lines of JSON, as it was at one moment, the same from PGlite and from PostgreSQL: a backup, and the way from one to
 * the other. The keys that the endpoint made for itself are in it: keep it as safe as the database.
 */
export async function writeBackup(
  engine: Engine,
  write: (line: string) => Promise<void> | void,
): Promise<number> {
  return engine.alone(async (connection) => {
    await connection.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    try {
      const head = await headOf(connection)
      await write(JSON.stringify(head))
      let rows = 0
      for (const [table, columns] of Object.entries(head.tables)) {
        const list = columns.map(({ name }) => `${quoted(name)}::text AS ${quoted(name)}`).join(', ')
        await connection.run(`DECLARE backup CURSOR FOR SELECT ${list} FROM ${quoted(table)}`)
        for (;;) {
          const { rows: some } = await connection.query<Record<string, string | null>>(
            `FETCH ${portion} FROM backup`,
          )
          for (const row of some)
            await write(JSON.stringify([table, ...columns.map(({ name }) => row[name] ?? null)]))
          rows += some.length
          if (some.length < portion) break
        }
        await connection.run('CLOSE backup')
      }
      // A file that was cut off has no last line.
      await write(JSON.stringify({ rows }))
      return rows
    } finally {
      await connection.run('ROLLBACK')
    }
  })
}

/** Fills an empty, migrated database from a backup, all or nothing; gives the rows. Throws an `Error` when it is not empty, of another shape, or the backup is not whole. */
export async function readBackup(engine: Engine, lines: AsyncIterable<string>): Promise<number> {
  return engine.alone(async (connection) => {
    await connection.run('BEGIN')
    try {
      const { rows: taken } = await connection.query('SELECT 1 FROM partners LIMIT 1')
      if (taken.length > 0)
        throw new Error('restore: there are partners in this database; restore into an empty one')
      const here = await headOf(connection)
      let head: Head | undefined
      let rows = 0
      let whole = false
      for await (const line of lines) {
        if (line === '') continue
        const value = JSON.parse(line) as Head | { rows: number } | [string, ...(string | null)[]]
        if (!head) head = await prepared(connection, here, value)
        else if (Array.isArray(value)) {
          await insert(connection, head, value)
          rows++
        } else if ('rows' in value) whole = value.rows === rows
      }
      if (!whole) throw new Error(`restore: the backup is not whole: it ends after ${rows} rows`)
      await connection.run('COMMIT')
      return rows
    } catch (error) {
      await connection.run('ROLLBACK')
      throw error
    }
  })
}

async function prepared(connection: Alone, here: Head, value: unknown): Promise<Head> {
  const head = value as Head
  if (head?.format !== format) throw new Error(`restore: this is no backup of the form “${format}”`)
  if (String(head.migrations) !== String(here.migrations))
    throw new Error(
      `restore: the backup has the shape of migration ${head.migrations.at(-1)}, this program of ${here.migrations.at(-1)}; restore it with the version that wrote it, then start this one`,
    )
  // What the migrations put there themselves is in the backup too.
  for (const table of Object.keys(here.tables).reverse())
    await connection.query(`DELETE FROM ${quoted(table)}`)
  return head
}

async function insert(
  connection: Alone,
  { tables }: Head,
  [table, ...values]: [string, ...(string | null)[]],
) {
  const columns = tables[table] ?? []
  const names = columns.map(({ name }) => quoted(name)).join(', ')
  const places = columns.map(({ type }, index) => `$${index + 1}::text::${type}`).join(', ')
  await connection.query(`INSERT INTO ${quoted(table)} (${names}) VALUES (${places})`, values)
}

/** Tables with their columns, those that others point at first. */
async function headOf(connection: Alone): Promise<Head> {
  const { rows } = await connection.query<{ table: string; name: string; type: string }>(
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = current_schema() AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> 'migrations'
     ORDER BY c.relname, a.attnum`,
  )
  const links = await connection.query<{ from: string; to: string }>(
    `SELECT f.relname AS from, t.relname AS to FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid
     JOIN pg_class t ON t.oid = k.confrelid WHERE k.contype = 'f' AND f.oid <> t.oid`,
  )
  const tables: Record<string, Column[]> = {}
  const waiting = new Set(rows.map(({ table }) => table))
  while (waiting.size > 0) {
    const free = [...waiting].filter(
      (table) => !links.rows.some(({ from, to }) => from === table && waiting.has(to)),
    )
    for (const table of free.length > 0 ? free : waiting) {
      tables[table] = rows.filter((row) => row.table === table).map(({ name, type }) => ({ name, type }))
      waiting.delete(table)
    }
  }
  const migrations = await connection.query<{ id: number }>('SELECT id FROM migrations ORDER BY id')
  return { format, migrations: migrations.rows.map(({ id }) => Number(id)), tables }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
