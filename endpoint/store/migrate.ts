import type { Alone, Engine } from './database.ts'
import { start } from './migrations/0001-start.ts'
import { people } from './migrations/0002-people.ts'
import { afterSharing } from './migrations/0003-after-sharing.ts'
import { searchWords } from './migrations/0004-search.ts'
import { learningOffers } from './migrations/0005-learning-offers.ts'
import { snapshot } from './migrations/0006-snapshot.ts'
import { sessions } from './migrations/0007-sessions.ts'

interface Migration {
  readonly id: number
  readonly name: string
  readonly sql: string
}

/** In order, forward only: a migration that has run is never changed, a mistake is mended by the next one. */
export const migrations: readonly Migration[] = [
  { id: 1, name: 'start', sql: start },
  { id: 2, name: 'people', sql: people },
  { id: 3, name: 'after-sharing', sql: afterSharing },
  { id: 4, name: 'search', sql: searchWords },
  { id: 5, name: 'learning-offers', sql: learningOffers },
  { id: 6, name: 'snapshot', sql: snapshot },
  { id: 7, name: 'sessions', sql: sessions },
]

/**
 * Brings the database to the newest shape, each migration in a transaction of its own. Of several nodes that start at once one migrates, the others
 * wait. Throws when the data is newer than this program.
 */
export async function migrate(database: Engine): Promise<void> {
  // The lock comes first: two nodes that make the same table at once would both fail.
  await database.alone(async (connection) => {
    await connection.run(
      'CREATE TABLE IF NOT EXISTS migrations (id integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL)',
    )
    const { rows } = await connection.query<{ id: number }>('SELECT id FROM migrations')
    const applied = new Set(rows.map(({ id }) => id))
    const newest = Math.max(0, ...applied)
    if (newest > migrations.length)
      throw new Error(
        `The data was written by a newer version (migration ${newest}, this program knows ${migrations.length}). Start the newer version.`,
      )
    for (const migration of migrations) if (!applied.has(migration.id)) await apply(connection, migration)
  })
}

async function apply(connection: Alone, { id, name, sql }: Migration): Promise<void> {
  await connection.run('BEGIN')
  try {
    await connection.run(sql)
    await connection.query('INSERT INTO migrations (id, name, applied_at) VALUES ($1, $2, now())', [id, name])
    await connection.run('COMMIT')
  } catch (error) {
    await connection.run('ROLLBACK')
    throw error
  }
}
