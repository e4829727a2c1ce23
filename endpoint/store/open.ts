import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Engine } from './database.ts'
import { takeFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

export interface Store {
  readonly database: Engine
  /** Read replicas of it; none for PGlite. */
  readonly replicas: readonly Engine[]
  /** 32 random bytes made at the first start; every other key is derived from it. */
  readonly masterKey: Uint8Array
  /** Closes the database and frees the folder; a second time does nothing. */
  close(): Promise<void>
}

/** Where the data is. */
export interface Place {
  /** Folder for PGlite; null keeps everything in memory. Not read when there is a `databaseUrl`. */
  readonly dataDir: string | null
  /** `postgresql://…`: PostgreSQL 15 or newer. */
  readonly databaseUrl?: string | undefined
  /** Read replicas of that database. */
  readonly readUrls?: readonly string[] | undefined
  /** Another engine than these, such as one that a test has prepared. */
  readonly open?: (() => Promise<Engine>) | undefined
}

/** Opens the database, migrated: PostgreSQL at its address, or PGlite in a folder that is locked for this process. */
export async function openStore(place: string | null | Place): Promise<Store> {
  const {
    dataDir,
    databaseUrl,
    readUrls = [],
    open,
  } = typeof place === 'object' && place !== null ? place : ({ dataDir: place } satisfies Place as Place)
  const inFolder = !open && !databaseUrl && dataDir !== null
  const release = inFolder ? takeFolder(dataDir) : () => {}
  let database: Engine | undefined
  const replicas: Engine[] = []
  try {
    const opened = open
      ? await open()
      : databaseUrl
        ? await openPostgres(databaseUrl)
        : await openPglite(dataDir === null ? null : join(dataDir, 'postgres'))
    database = opened
    await migrate(opened)
    for (const url of readUrls)
      replicas.push(await openPostgres(url, { readOnly: true, setting: 'DATABASE_READ_URLS' }))
    let closed = false
    return {
      database: opened,
      replicas,
      masterKey: await readMasterKey(opened),
      close: async () => {
        if (closed) return
        closed = true
        await Promise.all([opened, ...replicas].map((one) => one.close()))
        release()
      },
    }
  } catch (error) {
    await Promise.all([database, ...replicas].map((one) => one?.close()))
    release()
    throw error
  }
}

async function readMasterKey(database: Engine): Promise<Uint8Array> {
  await database.query('INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [
    'master-key',
    randomBytes(32).toString('base64'),
  ])
  const { rows } = await database.query<{ value: string }>('SELECT value FROM settings WHERE name = $1', [
    'master-key',
  ])
  return Buffer.from(rows[0]?.value ?? '', 'base64')
}
