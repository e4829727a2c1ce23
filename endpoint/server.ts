/** The command that runs the endpoint. Settings come from the environment: PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_READ_URLS, TRUST_PROXY, CONTACT_NAME, CONTACT_EMAIL, CONTACT_URL. */
import { createEndpoint, type EndpointOptions } from './endpoint.ts'

const {
  PORT,
  HOST,
  DATA_DIR,
  DATABASE_URL,
  DATABASE_READ_URLS,
  TRUST_PROXY,
  CONTACT_NAME,
  CONTACT_EMAIL,
  CONTACT_URL,
} = process.env
const port = Number(PORT ?? 4102)
const host = HOST ?? '127.0.0.1'

const options: EndpointOptions = {
  dataDir: DATA_DIR ?? '.data',
  ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
  readUrls: DATABASE_READ_URLS?.split(/[\s,]+/).filter(Boolean) ?? [],
  trustProxy: TRUST_PROXY === '1',
  logger: {
    // No addresses, no keys, no queries: a log without personal data.
    serializers: {
      req: ({ method, url }) => ({ method, path: url.split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  },
  ...(CONTACT_NAME && CONTACT_EMAIL && CONTACT_URL
    ? { contact: { name: CONTACT_NAME, email: CONTACT_EMAIL, url: CONTACT_URL } }
    : {}),
}

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT: got ${JSON.stringify(PORT)}, expected a whole number from 0 to 65535.`)
  const endpoint = createEndpoint(options)
  const stop = (): void => void endpoint.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  console.log(`Listening on ${await endpoint.listen({ port, host })}`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
