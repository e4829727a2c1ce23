/** The command that runs the endpoint. `operation/settings.ts` names all settings; they come from the environment. */
import { createEndpoint } from './endpoint.ts'
import { createMetrics, listenMetrics } from './operation/metrics.ts'
import { readSettings } from './operation/settings.ts'

try {
  const { options, at, metricsAt, drainSeconds, stopSeconds } = readSettings(process.env)
  const metrics = createMetrics()
  const endpoint = createEndpoint({ ...options, metrics })
  const measured = metricsAt ? await listenMetrics(metrics, metricsAt) : null
  /** Not ready; then no new connections; then, once everything accepted is answered, the end. */
  const stop = (): void => {
    endpoint.drain()
    const after = drainSeconds * 1000
    setTimeout(
      () => {
        console.error(`Not everything was answered within ${stopSeconds} seconds.`)
        process.exit(1)
      },
      after + stopSeconds * 1000,
    ).unref()
    setTimeout(() => {
      const closed = endpoint.close().then(() => measured?.close())
      closed.then(() => process.exit(0), failed)
    }, after)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  if (measured) console.log(`Metrics on ${measured.address}`)
  console.log(`Listening on ${await endpoint.listen(at)}`)
} catch (error) {
  failed(error)
}

function failed(error: unknown): never {
  console.error((error as Error).message)
  process.exit(1)
}
