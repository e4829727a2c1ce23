import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { crash } from '../crash/crash.ts'
import { type ServerProcess, startServer } from '../crash/server-process.ts'
import { openStore } from '../store/open.ts'
import { savePartner } from '../store/partners.ts'

// Starting a server takes seconds, and much more on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const folder = mkdtempSync(join(tmpdir(), 'endpoint-server-'))
const secret = 'sk_test_server_0123456789abcdef'
const env = { DATA_DIR: folder, METRICS_PORT: '0', LOG_LEVEL: 'info', STOP_SECONDS: '120' }
let server: ServerProcess

beforeAll(async () => {
  const store = await openStore(folder)
  await savePartner(store.database, {
    name: 'Server',
    origins: ['https://server.example'],
    publishableKeys: [],
    secretKeys: [secret],
  })
  await store.close()
  server = await startServer(env)
})
afterAll(async () => {
  await server.end('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('a second server on the same folder is refused with a sentence that says what to do', async () => {
  await expect(startServer(env)).rejects.toMatchObject({
    message: expect.stringContaining(
      `The data folder ${folder} is in use by process ${server.child.pid}. Stop that process, or set DATA_DIR to another folder.`,
    ),
    code: 1,
  })
})

test('a setting that makes no sense ends the start with a sentence', async () => {
  await expect(startServer({ ...env, REQUESTS_PER_MINUTE: 'many' })).rejects.toThrow(
    'REQUESTS_PER_MINUTE: got "many", expected a whole number from 1 to 1000000000.',
  )
})

test('the process is alive and ready, and Prometheus reads it on another port', async () => {
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' })
  await vi.waitFor(async () => expect((await fetch(`${server.url}/readyz`)).status).toBe(200), 60_000)
  await (await fetch(`${server.url}/v1/job-profiles/an-id-of-somebody`)).text()
  const address = /Metrics on (\S+)/.exec(server.printed())?.[1] ?? ''
  expect(address).not.toContain(new URL(server.url).port)
  const text = await (await fetch(address)).text()
  expect(text).toContain('skillprint_ready 1')
  expect(text).toMatch(/skillprint_snapshot_age_seconds \d/)
  expect(text).toContain('process_resident_memory_bytes')
  expect(text).toContain(
    'skillprint_request_seconds_count{method="GET",route="/v1/job-profiles/:id",status="401"} 1',
  )
  expect(text).not.toContain('an-id-of-somebody')
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
})

test('a stop answers every request it accepted, then ends; what was answered is on the disk', async () => {
  const accepted = await Promise.all(
    Array.from({ length: 30 }, (_, index) => hold(`/v1/client-secrets`, `Stop ${index}`)),
  )
  const ended = server.end('SIGTERM')
  // The port is closed to others while thirty requests wait for their bodies.
  await vi.waitFor(() => expect(fetch(`${server.url}/healthz`)).rejects.toThrow(), {
    timeout: 60_000,
    interval: 50,
  })
  const statuses = await Promise.all(accepted.map(({ finish }) => finish()))
  expect(statuses).toEqual(statuses.map(() => 201))
  expect(await ended).toBe(0)
  const store = await openStore(folder)
  const { rows } = await store.database.query("SELECT 1 FROM employers WHERE name LIKE 'Stop %'")
  await store.close()
  expect(rows).toHaveLength(30)
  expect(server.printed()).not.toContain(secret)
})

test('kill −9 in the middle of writes loses nothing that was acknowledged', async () => {
  const report = await crash({ kills: 1, seed: 1 })
  expect(report).toMatchObject({ kills: 1, lost: [], twice: [], audit: null })
  expect(report.acknowledged).toBeGreaterThan(0)
})

/** A request whose head the server has taken in, and whose body comes when it is told to. */
function hold(path: string, organisation: string): Promise<{ finish(): Promise<number> }> {
  const body = JSON.stringify({ scope: 'employer', organisation })
  const sending = request(`${server.url}${path}`, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  })
  const answered = new Promise<number>((done, fail) => {
    sending.on('error', fail)
    sending.on('response', (response) => {
      response.resume()
      response.on('end', () => done(response.statusCode ?? 0))
    })
  })
  sending.flushHeaders()
  return new Promise((done, fail) => {
    sending.once('error', fail)
    sending.once('continue', () =>
      done({
        finish: () => {
          sending.end(body)
          return answered
        },
      }),
    )
  })
}
