import { afterAll, expect, test, vi } from 'vitest'
import { keys, origin, partners, shared, testEndpoint } from '../testing.ts'
import { listKeys, revokeKey, rotateKey } from './partner-keys.ts'
import { loadPartners } from './partners.ts'
import { applyRetention } from './retention.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const endpoint = testEndpoint()
const { app, ask, clock, person, share } = endpoint
afterAll(() => endpoint.close())
const day = 24 * 60 * 60 * 1000
const lindeveen = partners[0]?.name ?? ''

test('a key is rotated: two live for the days of grace, never three, then only the new one; revoked ends at once', async () => {
  await app.ready()
  const database = endpoint.database()
  const rotation = { partner: lindeveen, kind: 'secret', mode: 'test', graceDays: 7 } as const
  const key = await rotateKey(database, { ...rotation, now: clock.now })
  await expect(rotateKey(database, { ...rotation, now: clock.now })).rejects.toThrow('revoke one first')
  const known = await loadPartners(database, () => clock.now)
  expect([known.byKey(key)?.name, known.byKey(keys.secret)?.name]).toEqual([lindeveen, lindeveen])
  expect((await listKeys(database, clock.now)).filter(({ kind }) => kind === 'secret')).toHaveLength(3)
  clock.now += 7 * day
  expect([known.byKey(key)?.name, known.byKey(keys.secret)]).toEqual([lindeveen, undefined])
  await revokeKey(database, { partner: lindeveen, prefix: key.slice(0, 12), now: clock.now })
  expect((await loadPartners(database, () => clock.now)).byKey(key)).toBeUndefined()
  await expect(revokeKey(database, { partner: lindeveen, prefix: 'sk_test_none', now: 0 })).rejects.toThrow(
    'no live key',
  )
})

test('what is over is deleted after the partner’s days of retention, people who do not come after twice as long', async () => {
  const ada = await person()
  await share(ada.token, { to: 'pool' }, { days: 1, skillprint: shared })
  const database = endpoint.database()
  clock.now += 31 * day - 1000
  expect(await applyRetention(database, clock.now)).toEqual({ shares: 0, people: 0 })
  clock.now += 2000
  expect(await applyRetention(database, clock.now)).toEqual({ shares: 1, people: 0 })
  clock.now += 30 * day
  expect(await applyRetention(database, clock.now)).toEqual({ shares: 0, people: 1 })
  const answer = await ask('POST', '/v1/sessions', keys.publishable, { personSecret: ada.secret }, { origin })
  expect(answer.statusCode).toBe(401)
})
