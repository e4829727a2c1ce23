import { randomUUID } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { newDatabase } from '../testing/engine.ts'
import { migrations } from './migrate.ts'
import { openStore } from './open.ts'
import { openPostgres } from './postgres.ts'

const address = (): string => {
  const server = inject('postgres')
  return server && 'url' in server ? server.url : ''
}

test('nodes that start at once on an empty database migrate it once and share one master key', async () => {
  const name = `empty_${randomUUID().replaceAll('-', '')}`
  const server = await openPostgres(address(), { connections: 1 })
  await server.query(`CREATE DATABASE ${name}`)
  await server.close()
  const databaseUrl = Object.assign(new URL(address()), { pathname: `/${name}` }).href
  const stores = await Promise.all(Array.from({ length: 6 }, () => openStore({ dataDir: null, databaseUrl })))
  const [first] = stores
  const { rows } = (await first?.database.query('SELECT id FROM migrations ORDER BY id')) ?? {}
  expect(rows).toEqual(migrations.map(({ id }) => ({ id })))
  expect(new Set(stores.map(({ masterKey }) => Buffer.from(masterKey).toString('hex'))).size).toBe(1)
  await first?.database.query("INSERT INTO migrations (id, name, applied_at) VALUES (99, 'later', now())")
  await expect(openStore({ dataDir: null, databaseUrl })).rejects.toThrow('written by a newer version')
  await Promise.all(stores.map((store) => store.close()))
})

test('a transaction that throws leaves nothing, and of two that wait for each other both end', async () => {
  const database = await openPostgres(await newDatabase(address()))
  await expect(
    database.transaction(async ({ query }) => {
      await query("INSERT INTO settings (name, value) VALUES ('a', '1')")
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect((await database.query("SELECT 1 FROM settings WHERE name = 'a'")).rows).toEqual([])

  let met = 0
  const meeting = new Map<number, () => void>()
  const raise = (first: string, second: string) =>
    database.transaction(async ({ query }) => {
      await query('UPDATE counters SET value = value + 1 WHERE name = $1', [first])
      met++
      // The first time each waits until the other holds its row.
      if (met === 2) for (const go of meeting.values()) go()
      else if (met < 2)
        await new Promise<void>((go) => {
          meeting.set(met, go)
        })
      await query('UPDATE counters SET value = value + 1 WHERE name = $1', [second])
    })
  await Promise.all([raise('revision', 'shares'), raise('shares', 'revision')])
  expect(met).toBe(3)
  const { rows } = await database.query<{ value: string }>(
    "SELECT value FROM counters WHERE name IN ('revision', 'shares')",
  )
  expect(rows.map(({ value }) => Number(value))).toEqual([2, 2])
  await database.close()
})

test('a server that does not answer is named without its password', async () => {
  const opened = openPostgres('postgresql://somebody:hush-hush@127.0.0.1:1/city')
  await expect(opened).rejects.toThrow('DATABASE_URL, 127.0.0.1:1/city:')
  await expect(opened).rejects.not.toThrow('hush-hush')
  await expect(openPostgres('somewhere')).rejects.toThrow('expected an address such as postgresql://')
})

test('a connection that only reads writes nothing', async () => {
  const url = await newDatabase(address())
  const reader = await openPostgres(url, { readOnly: true, setting: 'DATABASE_READ_URLS' })
  await expect(reader.query("INSERT INTO settings (name, value) VALUES ('a', '1')")).rejects.toThrow(
    'read-only',
  )
  await reader.close()
})
