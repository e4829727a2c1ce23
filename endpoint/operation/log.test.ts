import Fastify, { LogController } from 'fastify'
import { expect, test, vi } from 'vitest'
import type { FuzzRequest } from '../fuzz/fuzz.ts'
import { fuzz } from '../fuzz/fuzz.ts'
import type { Engine, Queries } from '../store/database.ts'
import { openPglite } from '../store/pglite.ts'
import { logAnswers, logger } from './log.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

const personal = 'ada.de.vries@lindeveen.example'

test('an error is logged by kind, code and place; what it says is not, whichever way it is logged', async () => {
  const lines: string[] = []
  const app = Fastify({
    logController: new LogController({ disableRequestLogging: true }),
    logger: logger('info', { write: (line) => void lines.push(line) }),
  })
  logAnswers(app)
  app.get('/people/:id', (request) => {
    const failed = Object.assign(new TypeError(`no row for ${personal}`), {
      code: '23505',
      detail: `Key (contact)=(${personal}) already exists.`,
      params: [personal],
      cause: new Error(personal),
    })
    request.log.error(failed)
    request.log.error({ err: failed }, 'failed')
    request.log.error({ err: failed, params: [personal] }, 'failed')
    throw failed
  })
  await app.inject({ url: `/people/${personal}?contact=${personal}`, headers: { 'x-contact': personal } })
  await app.close()
  const text = lines.join('')
  expect(text).not.toContain(personal)
  expect(text).toContain('"code":"23505"')
  expect(text).toContain('"type":"TypeError"')
  expect(text).toContain('log.test.ts')
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ method: 'GET', route: '/people/:id', status: 500 })
})

test('on every route, also where the database fails with what was sent in its message, nothing that was sent stands in the log', async () => {
  const since: string[] = []
  const shown = new Set<string>()
  let lines = 0
  const report = await fuzz({
    requests: 236,
    seed: 7,
    story: false,
    endpoint: {
      logger: logger('debug', { write: (line) => void since.push(line) }),
      open: async () => failingNowAndThen(await openPglite(null)),
    },
    onAnswer(request) {
      const text = since.splice(0).join('')
      lines += text.split('\n').length - 1
      for (const value of valuesIn(request)) if (text.includes(value)) shown.add(value)
    },
  })
  expect([...shown]).toEqual([])
  expect(lines).toBeGreaterThan(report.requests)
  expect(report.statuses[500]).toBeGreaterThan(0)
  expect(report.faults.filter((fault) => !fault.includes('failed with 500'))).toEqual([])
})

/** An engine that fails at every fourth statement with parameters, and says all it knows, as databases do. */
function failingNowAndThen(engine: Engine): Engine {
  let asked = 0
  const failing = ({ query }: Queries): Queries => ({
    query: (sql, parameters) => {
      if (parameters && parameters.length > 1 && ++asked > 40 && asked % 4 === 0)
        return Promise.reject(
          Object.assign(new Error(`invalid input: ${JSON.stringify(parameters)}`), {
            code: '22P02',
            detail: parameters.join(),
            query: sql,
            params: parameters,
          }),
        )
      return query(sql, parameters)
    },
  })
  return {
    ...engine,
    ...failing(engine),
    transaction: (work) => engine.transaction((transaction) => work(failing(transaction))),
  }
}

/** Everything long enough to mean somebody: keys, ids, words. */
function valuesIn({ url, headers, payload, remoteAddress }: FuzzRequest): string[] {
  const [path = '', query = ''] = url.split('?')
  const found = [
    remoteAddress,
    headers.authorization?.replace('Bearer ', ''),
    headers['idempotency-key'],
    headers['if-none-match'],
    ...path.split('/').slice(3),
    ...query.split('&').map((one) => one.split('=')[1]),
    ...(payload?.match(/"[^"\\]*"/g) ?? []).map((text) => text.slice(1, -1)),
  ]
  // Shorter ones, and the words of the interface itself, stand in the log by chance.
  return found.filter((text): text is string => (text?.length ?? 0) >= 9 && !/^[a-z-]+$/i.test(text ?? ''))
}
