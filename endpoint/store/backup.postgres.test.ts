import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, inject, test, vi } from 'vitest'
import { newDatabase } from '../testing/engine.ts'
import { partners } from '../testing.ts'
import { writeBackup } from './backup.ts'
import { backUp, isPgDump, pgDump, pgRestore, restore } from './backup-file.ts'
import { openStore } from './open.ts'
import { listKeys } from './partner-keys.ts'
import { savePartner } from './partners.ts'
import { openPostgres } from './postgres.ts'

vi.setConfig({ testTimeout: 240_000 })

const server = inject('postgres')
const url = server && 'url' in server ? server.url : ''
const folder = mkdtempSync(join(tmpdir(), 'endpoint-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** Keys of the partners of a database, with the key of its sessions: enough to know it again. */
async function known(place: Parameters<typeof openStore>[0]) {
  const store = await openStore(place)
  const found = { keys: await listKeys(store.database, Date.now()), master: Buffer.from(store.masterKey) }
  await store.close()
  return found
}

test.skipIf(!url)(
  'a backup leads from PGlite to PostgreSQL, whose backup is the same line by line',
  async () => {
    const small = { dataDir: join(folder, 'small') }
    const store = await openStore(small)
    for (const partner of partners) await savePartner(store.database, partner)
    await store.close()
    await backUp(small, join(folder, 'up.gz'))
    const large = { dataDir: null, databaseUrl: await newDatabase(url) }
    await restore(large, join(folder, 'up.gz'))
    expect(await known(large)).toEqual(await known(small))
    const back: string[] = []
    const engine = await openPostgres(large.databaseUrl)
    await writeBackup(engine, (line) => void back.push(line))
    await engine.close()
    const there = gunzipSync(readFileSync(join(folder, 'up.gz')))
      .toString('utf8')
      .trim()
      .split('\n')
    // The same lines; rows of a table have no order.
    expect(back.toSorted()).toEqual(there.toSorted())
  },
)

test.skipIf(!url)(
  'pg_dump and pg_restore do the same where they are as new as the server',
  async (context) => {
    const databaseUrl = await newDatabase(url)
    const store = await openStore({ dataDir: null, databaseUrl })
    for (const partner of partners) await savePartner(store.database, partner)
    await store.close()
    const file = join(folder, 'large.dump')
    try {
      pgDump(databaseUrl, file)
    } catch (error) {
      // The message says so in words that a person understands; nothing to test then.
      expect((error as Error).message).toMatch(/^pg_dump( cannot run|: .*server version)/s)
      context.skip()
    }
    expect(isPgDump(file)).toBe(true)
    const name = `restored_${Date.now()}`
    const admin = await openPostgres(url, { connections: 1 })
    await admin.query(`CREATE DATABASE ${name}`)
    await admin.close()
    const target = Object.assign(new URL(url), { pathname: `/${name}` }).href
    pgRestore(target, file)
    expect(await known({ dataDir: null, databaseUrl: target })).toEqual(
      await known({ dataDir: null, databaseUrl }),
    )
  },
)
