import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What the snapshot says about itself, for the metrics. */
export interface SnapshotFigures {
  readonly hydrated: boolean
  readonly ageMs: number
  readonly shares: number
  readonly bytes: number
}

/** What Prometheus reads of one endpoint. No labels but method, pattern of the route, status and kind of problem: nobody's ids. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'skillprint_request_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const running = new Gauge({
    name: 'skillprint_requests_running',
    help: 'Requests that have no answer yet.',
    registers: [registry],
  })
  const refused = new Counter({
    name: 'skillprint_requests_limited_total',
    help: 'Requests refused with 429.',
    registers: [registry],
  })
  return {
    registry,
    /** Measures every request of an app. */
    measure(app: Pick<FastifyInstance, 'addHook'>): void {
      app.addHook('onRequest', (_request, _reply, done) => {
        running.inc()
        done()
      })
      app.addHook('onResponse', (request, reply, done) => {
        running.dec()
        const { method } = request
        const status = String(reply.statusCode)
        seconds.observe(
          { method, route: request.routeOptions.url ?? 'none', status },
          reply.elapsedTime / 1000,
        )
        if (reply.statusCode === 429) refused.inc()
        done()
      })
    },
    /** Figures that are asked for when Prometheus comes. */
    watch(read: { readonly ready: () => boolean; readonly snapshot: () => SnapshotFigures }): void {
      const gauge = (name: string, help: string, value: () => number): void => {
        new Gauge({
          name,
          help,
          registers: [registry],
          collect() {
            this.set(value())
          },
        })
      }
      gauge('skillprint_ready', '1 when requests may come, 0 while hydrating or stopping.', () =>
        read.ready() ? 1 : 0,
      )
      gauge(
        'skillprint_snapshot_age_seconds',
        'Since the snapshot was last the same as the database.',
        () => read.snapshot().ageMs / 1000,
      )
      gauge('skillprint_snapshot_shares', 'Shares in the snapshot.', () => read.snapshot().shares)
      gauge('skillprint_snapshot_bytes', 'Memory of the snapshot.', () => read.snapshot().bytes)
    },
  }
}
export type Metrics = ReturnType<typeof createMetrics>

/** Serves the metrics at `/metrics` on a port of their own; gives the address and what ends it. */
export async function listenMetrics(
  { registry }: Pick<Metrics, 'registry'>,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, done)
  })
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}/metrics`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
