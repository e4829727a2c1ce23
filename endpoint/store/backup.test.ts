import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { createEndpoint } from '../endpoint.ts'
import { draft, keys, partners, testEndpoint } from '../testing.ts'
import { auditFault } from './audit.ts'
import { readBackup, writeBackup } from './backup.ts'
import { backUp, isPgDump, restore } from './backup-file.ts'
import { eraseAgain } from './erasures.ts'
import { migrate } from './migrate.ts'
import { openStore } from './open.ts'
import { listKeys } from './partner-keys.ts'
import { savePartner } from './partners.ts'
import { openPglite } from './pglite.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), 'endpoint-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines
}

test('everything comes back from a backup: keys, people, shares, profiles, and a whole audit log', async () => {
  const { database, ask, post, person, share, employer, close } = testEndpoint()
  const { secret, token } = await person()
  const made = await share(token)
  const published = (await post('/v1/job-profiles', await employer('Van Dijk'), draft)).json<{ id: string }>()
  await ask('PUT', `/v1/interests/${published.id}`, token, {
    choice: 'yes',
    contact: 'Bel 040; “na vijf”\n\t',
  })
  const everything = (await ask('GET', '/v1/people/self', token)).json()
  const lines: string[] = []
  const source = database() as Parameters<typeof writeBackup>[0]
  const rows = await writeBackup(source, (line) => void lines.push(line))
  await close()

  const target = await openPglite(null)
  await migrate(target)
  await expect(readBackup(target, each(lines.slice(0, -3)))).rejects.toThrow('the backup is not whole')
  expect(await readBackup(target, each(lines))).toBe(rows)
  await expect(readBackup(target, each(lines))).rejects.toThrow('restore into an empty one')
  expect(await auditFault(target)).toBeNull()

  const again = createEndpoint({ dataDir: null, open: async () => target })
  const headers = { origin: partners[0]?.origins[0] ?? '', authorization: `Bearer ${keys.publishable}` }
  const swapped = await again.app.inject({
    method: 'POST',
    url: '/v1/sessions',
    headers,
    payload: { personSecret: secret },
  })
  const session = swapped.json<{ token: string }>().token
  const read = (url: string) =>
    again.app.inject({ url, headers: { ...headers, authorization: `Bearer ${session}` } })
  expect((await read(`/v1/shares/${made.id}`)).json()).toEqual(made)
  const back = (await read('/v1/people/self')).json<{ person: object }>()
  expect({ ...back, person: null }).toEqual({ ...everything, person: null })
  expect((await read(`/v1/job-profiles/${published.id}`)).statusCode).toBe(200)
  await again.close()
})

test('a backup of another shape is refused with both shapes named', async () => {
  const target = await openPglite(null)
  await migrate(target)
  const head = JSON.stringify({ format: 'skillprint rows 1', migrations: [1, 2], tables: {} })
  await expect(readBackup(target, each([head]))).rejects.toThrow('the backup has the shape of migration 2')
  await expect(readBackup(target, each(['{"a":1}']))).rejects.toThrow('this is no backup')
  await target.close()
})

test('a folder is saved into a file that only its owner reads and that is never overwritten, and another folder is filled from it', async () => {
  const file = join(folder, 'saved.gz')
  const from = { dataDir: join(folder, 'from') }
  const store = await openStore(from)
  for (const partner of partners) await savePartner(store.database, partner)
  const known = await listKeys(store.database, Date.now())
  await store.close()
  const rows = await backUp(from, file)
  expect(statSync(file).mode & 0o077).toBe(0)
  await expect(backUp(from, file)).rejects.toThrow('is there already')
  expect(isPgDump(file)).toBe(false)
  const to = { dataDir: join(folder, 'to') }
  expect(await restore(to, file)).toBe(rows)
  const filled = await openStore(to)
  expect(await listKeys(filled.database, Date.now())).toEqual(known)
  await filled.close()
  writeFileSync(file, 'no backup')
  await expect(restore({ dataDir: null }, file)).rejects.toThrow('incorrect header check')
})

test('a backup of before does not bring back who was erased or what was withdrawn: the list outside takes it back again', async () => {
  const list = join(folder, 'lists', 'erasures.log')
  const { database, ask, person, share, close, clock } = testEndpoint({ erasuresFile: list })
  const [gone, stays] = [await person(), await person()]
  await share(gone.token)
  const [withdrawn, kept] = [await share(stays.token), await share(stays.token)]
  const lines: string[] = []
  await writeBackup(database() as Parameters<typeof writeBackup>[0], (line) => void lines.push(line))
  expect((await ask('DELETE', '/v1/people/self', gone.token)).statusCode).toBe(204)
  expect((await ask('DELETE', `/v1/shares/${withdrawn.id}`, stays.token)).statusCode).toBe(204)
  expect((await ask('DELETE', `/v1/shares/${withdrawn.id}`, stays.token)).statusCode).toBe(404)
  expect(statSync(list).mode & 0o077).toBe(0)
  await close()

  const target = await openPglite(null)
  await migrate(target)
  await readBackup(target, each(lines))
  // The process was killed in the middle of a line that nobody was answered for.
  appendFileSync(list, '\n{"partner":"')
  expect(await eraseAgain(target, [list], clock.now)).toEqual({ people: 1, shares: 1 })
  expect(await eraseAgain(target, [list], clock.now)).toEqual({ people: 0, shares: 0 })
  const { rows } = await target.query<{ id: string }>('SELECT id FROM shares')
  expect(rows).toEqual([{ id: kept.id }])
  expect(await auditFault(target)).toBeNull()
  await target.close()
})
