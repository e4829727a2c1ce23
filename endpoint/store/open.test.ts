import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobProfileList } from '@skillprint/sdk/wire'
import type { Static } from 'typebox'
import { afterAll, expect, test, vi } from 'vitest'
import { createEndpoint } from '../endpoint.ts'
import { testEngine } from '../testing/engine.ts'
import { draft, keys, partners, testEndpoint } from '../testing.ts'
import { makeClientSecret } from './client-secrets.ts'
import { migrate } from './migrate.ts'
import { openStore } from './open.ts'
import { savePartner } from './partners.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'endpoint-data-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what was published is still there after a restart, and old sessions still open', {
  timeout: 60_000,
}, async () => {
  const first = testEndpoint({ dataDir: folder })
  const token = await first.session()
  expect((await first.post('/v1/job-profiles', token, draft)).statusCode).toBe(201)

  const second = createEndpoint({ dataDir: folder, partners })
  await expect(second.app.ready()).rejects.toThrow('is in use by process')
  await first.close()

  const again = testEndpoint({ dataDir: folder })
  const list = (await again.get('/v1/job-profiles')).json<Static<typeof JobProfileList>>()
  expect(list.items[0]).toMatchObject({ kind: 'vacancy', title: draft.title, revision: 1 })
  expect((await again.post('/v1/job-profiles', token, draft)).statusCode).toBe(201)
  expect((await again.get('/v1/job-profiles')).json<Static<typeof JobProfileList>>().revision).toBe(2)
  await again.close()
})

test('migrating twice changes nothing, and data of a newer version is refused', {
  timeout: 60_000,
}, async () => {
  const store = await openStore(null)
  await migrate(store.database)
  const { rows } = await store.database.query('SELECT id, name FROM migrations')
  expect(rows.slice(0, 2)).toEqual([
    { id: 1, name: 'start' },
    { id: 2, name: 'people' },
  ])
  await store.database.query("INSERT INTO migrations (id, name, applied_at) VALUES (99, 'later', now())")
  await expect(migrate(store.database)).rejects.toThrow('written by a newer version (migration 99')
  await store.close()
})

test('keys and client secrets are kept as hashes only', async () => {
  const store = await openStore({ dataDir: null, open: testEngine })
  const [partner] = partners
  if (!partner) throw new Error('no partner')
  const id = await savePartner(store.database, partner)
  const { clientSecret } = await makeClientSecret(
    store.database,
    id,
    { scope: 'job-profiles:write' },
    Date.now(),
  )
  const kept = await Promise.all(
    ['partners', 'partner_keys', 'client_secrets'].map((table) =>
      store.database.query(`SELECT * FROM ${table}`),
    ),
  )
  const text = JSON.stringify(kept.map(({ rows }) => rows))
  for (const secret of [keys.publishable, keys.secret, clientSecret]) expect(text).not.toContain(secret)
  expect(kept.map(({ rows }) => rows.length)).toEqual([1, 2, 1])
  await store.close()
})
