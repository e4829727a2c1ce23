import type { CandidateList, JobProfileResource } from '@skillprint/sdk/wire'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openPostgres } from '../store/postgres.ts'
import { type PostgresServer, startPostgres } from '../testing/postgres-server.ts'
import { draft, keys, testEndpoint } from '../testing.ts'

let primary: PostgresServer | undefined
let standby: PostgresServer | undefined
let fault = ''
let writing: ReturnType<typeof testEndpoint>
let reading: ReturnType<typeof testEndpoint>
beforeAll(async () => {
  try {
    primary = await startPostgres()
    standby = await primary.standby()
  } catch (error) {
    fault = (error as Error).message
    return
  }
  const databaseUrl = primary.url()
  const scan = { threads: 2, worthwhile: 1 }
  writing = testEndpoint({ databaseUrl })
  await writing.app.ready()
  await standbyHas('partners')
  reading = testEndpoint({ databaseUrl, readUrls: [standby.url()], scan })
  await reading.app.ready()
}, 120_000)
afterAll(async () => {
  await Promise.all([writing?.close(), reading?.close()])
  await standby?.stop()
  await primary?.stop()
})
beforeEach((test) => {
  if (fault) test.skip(`a streaming replica cannot start here: ${fault}`)
})

test('a node with a streaming replica reads there; writers see what they wrote, and who withdrew is gone although the replica lags', async () => {
  const employer = await writing.employer('Bestratingen BV')
  const profile = (await writing.post('/v1/job-profiles', employer, draft)).json<JobProfileResource>()
  const ada = await writing.person()
  const share = await writing.share(ada.token)
  await standbyHas('shares')
  const url = `/v1/job-profiles/${profile.id}/candidates`
  const candidates = async () => (await reading.ask('GET', url, employer)).json<CandidateList>()
  const titles = async (key: string) =>
    (await reading.ask('GET', '/v1/job-profiles?limit=3', key))
      .json<{ items: JobProfileResource[] }>()
      .items.flatMap(({ kind, title }) => (kind === 'vacancy' ? [title.nl] : []))
  expect((await candidates()).items.map(({ tier }) => tier)).toEqual(['A'])
  expect(reading.app.reads.state()).toEqual({ replicas: 1, answering: 1 })

  await onStandby('SELECT pg_wal_replay_pause()')
  await writing.post('/v1/job-profiles', employer, { ...draft, title: { nl: 'Voeger' } })
  expect(await titles(keys.publishable)).toEqual([draft.title.nl])
  expect(await titles(employer)).toEqual(['Voeger', draft.title.nl])
  const bo = await writing.person()
  await writing.share(bo.token)
  expect((await candidates()).total).toBe(2)
  await writing.ask('DELETE', `/v1/shares/${share.id}`, ada.token)
  expect((await candidates()).total).toBe(1)

  await onStandby('SELECT pg_wal_replay_resume()')
  await expect.poll(() => titles(keys.publishable), { timeout: 60_000 }).toContain('Voeger')
})

test('a replica that is gone costs nobody an answer', async () => {
  await standby?.stop()
  standby = undefined
  for (let times = 0; times < 3; times++)
    expect((await reading.get('/v1/job-profiles?limit=1')).statusCode).toBe(200)
  expect(reading.app.reads.state()).toEqual({ replicas: 1, answering: 0 })
})

async function onStandby(sql: string): Promise<unknown[]> {
  const connection = await openPostgres(standby?.url() ?? '', { connections: 1 })
  try {
    return (await connection.query(sql)).rows
  } finally {
    await connection.close()
  }
}

function standbyHas(table: string): Promise<void> {
  return vi.waitFor(
    async () => {
      const rows = await onStandby(`SELECT 1 FROM ${table}`)
      if (rows.length === 0) throw new Error(`the standby has no ${table} yet`)
    },
    { timeout: 60_000, interval: 20 },
  )
}
