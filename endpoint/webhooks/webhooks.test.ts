import { Webhook } from 'standardwebhooks'
import { afterAll, expect, test, vi } from 'vitest'
import { keys, testEndpoint } from '../testing.ts'
import { deliverDue } from './deliver.ts'
import { isInside, type Send } from './send.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const endpoint = testEndpoint()
const { app, ask, post, person, share } = endpoint
// A signature is only good for minutes, by the clock of who verifies.
endpoint.clock.now = Date.now()
afterAll(() => endpoint.close())

test('an event arrives signed, is tried again when it does not, and comes again under the same id when replayed', async () => {
  await app.ready()
  const url = 'https://hooks.lindeveen.example/skillprint'
  const made = (await post('/v1/webhooks', keys.secret, { url, events: ['share.withdrawn'] })).json<{
    id: string
    secret: string
  }>()
  expect(JSON.stringify((await endpoint.database().query('SELECT * FROM webhooks')).rows)).not.toContain(
    made.secret,
  )
  expect((await ask('GET', '/v1/webhooks', keys.secret)).body).not.toContain('whsec_')

  const ada = await person()
  const { id } = await share(ada.token)
  await ask('DELETE', `/v1/shares/${id}`, ada.token)
  const sent: { url: string; headers: Record<string, string>; body: string }[] = []
  let status = 500
  const send: Send = async (address, headers, body) => {
    sent.push({ url: address, headers, body })
    return status
  }
  const deliver = () => deliverDue(app.store, { vault: app.vault, send, now: () => endpoint.clock.now })
  expect([await deliver(), await deliver(), sent.length]).toEqual([0, 0, 1])
  endpoint.clock.now += 10_000
  status = 204
  expect([await deliver(), await deliver(), sent.length]).toEqual([1, 0, 2])
  const [first, second] = sent
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
  expect(new Webhook(made.secret).verify(second?.body ?? '', second?.headers ?? {})).toEqual({
    type: 'share.withdrawn',
    timestamp: expect.any(String),
    data: { id },
  })
  const since = new Date(endpoint.clock.now - 60_000).toISOString()
  const replays = `/v1/webhooks/${made.id}/replays`
  expect((await post(replays, keys.otherSecret, { since })).statusCode).toBe(404)
  expect((await post(replays, keys.secret, { since })).json()).toEqual({ events: 1 })
  expect([await deliver(), sent[2]?.headers['webhook-id']]).toEqual([1, first?.headers['webhook-id']])
})

test.each([
  'http://hooks.example.nl',
  'https://localhost/x',
  'https://127.0.0.1',
  'https://10.1.2.3',
  'https://[::1]/',
  'https://169.254.169.254/latest',
  'https://user:word@hooks.example.nl',
])('an address that leads inside a network or is not https is refused: %s', async (url) => {
  expect((await post('/v1/webhooks', keys.secret, { url, events: ['person.erased'] })).statusCode).toBe(400)
})

test.each([
  ['192.168.1.1', true],
  ['::ffff:10.0.0.1', true],
  ['fd00::1', true],
  ['93.184.216.34', false],
  ['2606:2800:220:1::1', false],
])('%s is inside a network: %s', (address, expected) => {
  expect(isInside(address)).toBe(expected)
})
