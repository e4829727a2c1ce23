import type { PGlite } from '@electric-sql/pglite'
import { start } from './migrations/0001-start.ts'
import { people } from './migrations/0002-people.ts'
import { afterSharing } from './migrations/0003-after-sharing.ts'
import { searchWords } from './migrations/0004-search.ts'

/** In order, forward only: a migration that has run is never changed, a mistake is mended by the next one. */
const migrations: readonly { readonly id: number; readonly name: string; readonly sql: string }[] = [
  { id: 1, name: 'start', sql: start },
  { id: 2, name: 'people', sql: people },
  { id: 3, name: 'after-sharing', sql: afterSharing },
  { id: 4, name: 'search', sql: searchWords },
]

/** Brings the database to the newest shape, each migration in a transaction of its own. Throws when the data is newer than this program. */
export async function migrate(database: PGlite): Promise<void> {
  await database.exec(
    'CREATE TABLE IF NOT EXISTS migrations (id integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL)',
  )
  const { rows } = await database.query<{ id: number }>('SELECT id FROM migrations')
  const applied = new Set(rows.map(({ id }) => id))
  const newest = Math.max(0, ...applied)
  if (newest > migrations.length)
    throw new Error(
      `The data was written by a newer version (migration ${newest}, this program knows ${migrations.length}). Start the newer version.`,
    )
  for (const { id, name, sql } of migrations) {
    if (applied.has(id)) continue
    await database.transaction(async (transaction) => {
      await transaction.exec(sql)
      await transaction.query('INSERT INTO migrations (id, name, applied_at) VALUES ($1, $2, now())', [
        id,
        name,
      ])
    })
  }
}
