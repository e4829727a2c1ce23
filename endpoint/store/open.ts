import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { takeFolder } from './lock.ts'
import { migrate } from './migrate.ts'

export interface Store {
  readonly database: PGlite
  /** 32 random bytes made at the first start; every other key is derived from it. */
  readonly masterKey: Uint8Array
  /** Closes the database and frees the folder; a second time does nothing. */
  close(): Promise<void>
}

/** Opens the database in a folder of its own (null: in memory), locked for this process and migrated. */
export async function openStore(dataDir: string | null): Promise<Store> {
  const release = dataDir === null ? () => {} : takeFolder(dataDir)
  let database: PGlite | undefined
  try {
    database = dataDir === null ? await PGlite.create() : await PGlite.create(join(dataDir, 'postgres'))
    await migrate(database)
    const opened = database
    return {
      database,
      masterKey: await readMasterKey(database),
      close: async () => {
        if (opened.closed) return
        await opened.close()
        release()
      },
    }
  } catch (error) {
    await database?.close()
    release()
    throw error
  }
}

async function readMasterKey(database: PGlite): Promise<Uint8Array> {
  await database.query('INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [
    'master-key',
    randomBytes(32).toString('base64'),
  ])
  const { rows } = await database.query<{ value: string }>('SELECT value FROM settings WHERE name = $1', [
    'master-key',
  ])
  return Buffer.from(rows[0]?.value ?? '', 'base64')
}
