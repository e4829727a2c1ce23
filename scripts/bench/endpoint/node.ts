/** One endpoint node in a process of its own, for the bench: says its address and when it is ready, and on a message its memory. */
import { createEndpoint, type EndpointOptions } from '@skillprint/endpoint'
import { partner } from './fill.ts'

const { dataDir, databaseUrl, readUrls } = JSON.parse(process.argv[2] ?? '{}') as Pick<
  EndpointOptions,
  'dataDir' | 'databaseUrl' | 'readUrls'
>
const endpoint = createEndpoint({
  dataDir: dataDir ?? null,
  ...(databaseUrl ? { databaseUrl } : {}),
  ...(readUrls ? { readUrls } : {}),
  partners: [partner],
  requestsPerMinute: 1e9,
})
const address = await endpoint.listen({ port: 0, host: '127.0.0.1' })
while ((await endpoint.app.inject('/readyz')).statusCode !== 200)
  await new Promise((next) => setTimeout(next, 20))
process.send?.({ address, state: endpoint.app.snapshot.state() })
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rss: process.memoryUsage().rss })
  else void endpoint.close().then(() => process.exit(0))
})
// The bench is gone: so is its node.
process.once('disconnect', () => process.exit(1))
