/**
 * Serves everything a partner and we would run, each on an origin of its own: the library's files, the endpoint, the example pages,
 * and the employer's small server. `npm start` runs this file; the end-to-end tests call `serve`.
 */

import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createEndpoint } from '@skillprint/endpoint'
import sirv from 'sirv'
import { type Addresses, type Place, ports, portsInForce, withAddresses } from './addresses.ts'
import { employerServer } from './employer/server.ts'
import { pageHeaders } from './page-headers.ts'
import { demoPartners, employerSecretKey } from './partners.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = ['', 'quick-start', 'municipality', 'coach', 'employment-service', 'tour'] as const

export interface Serving {
  readonly addresses: Addresses
  close(): Promise<void>
}

/** Starts all four servers. Port 0 takes a free one. Throws an `Error` naming port and setting when a port is busy. */
export async function serve(options: {
  readonly ports: Record<Place, number>
  readonly dataDir: string | null
  /** Which bundle the library's origin serves: the shipped one, or the one of the tests that plays at fast time. */
  readonly bundle?: 'cdn' | 'fast'
}): Promise<Serving> {
  const open: (() => Promise<unknown>)[] = []
  let tell: (addresses: Addresses) => void = () => {}
  const known = new Promise<Addresses>((resolve) => {
    tell = resolve
  })
  /** A page names all four addresses: who asks for one while we still start waits until they are known. */
  const onceKnown = (pagesAt: (addresses: Addresses) => RequestListener): RequestListener => {
    const listener = known.then(pagesAt)
    return async (request, response) => (await listener)(request, response)
  }
  const listen = async (place: Place, listener: RequestListener): Promise<string> => {
    const server = createServer(listener)
    const address = await listening(server, place, options.ports[place])
    open.unshift(() => new Promise((done) => server.close(done).closeAllConnections()))
    return address
  }
  try {
    const library = await listen('library', libraryFiles(options.bundle ?? 'cdn'))
    const examples = await listen('examples', onceKnown(examplePages))
    const employer = await listen(
      'employer',
      onceKnown((addresses) => employerServer(addresses, employerSecretKey)),
    )
    const endpoint = createEndpoint({
      dataDir: options.dataDir,
      partners: demoPartners([examples, employer]),
    })
    open.unshift(() => endpoint.close())
    const address = await endpoint
      .listen({ port: options.ports.endpoint, host: '127.0.0.1' })
      .catch((error: unknown) => {
        throw portError(error, 'endpoint', options.ports.endpoint)
      })
    const addresses = { library, examples, employer, endpoint: address.replace('127.0.0.1', 'localhost') }
    tell(addresses)
    return {
      addresses,
      close: async () => {
        for (const close of open) await close()
      },
    }
  } catch (error) {
    for (const close of open) await close()
    throw error
  }
}

/** What a CDN would serve: any page may load it, also a cross-origin isolated one. */
function libraryFiles(bundle: 'cdn' | 'fast'): RequestListener {
  const files = sirv(`${root}dist/${bundle}`, {
    dev: true,
    setHeaders: (response) => {
      response.setHeader('access-control-allow-origin', '*')
      response.setHeader('cross-origin-resource-policy', 'cross-origin')
    },
  })
  return (request, response) => files(request, response, () => notFound(response))
}

/** The pages of our example partners, under the strict policy that public bodies use. */
function examplePages(addresses: Addresses): RequestListener {
  const files = sirv(`${root}examples`, { dev: true, extensions: [] })
  const tour = sirv(`${root}dist/tour`, { dev: true })
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname
    const page = pages.find((name) => path === (name ? `/${name}/` : '/'))
    if (page !== undefined) {
      for (const [name, value] of Object.entries(pageHeaders(addresses))) response.setHeader(name, value)
      response.end(
        withAddresses(readFileSync(`${root}examples/${page ? `${page}/` : ''}index.html`, 'utf8'), addresses),
      )
    } else if (/^\/[a-z-]+\/[a-z-]+\.(css|svg|js|png)$/.test(path) && !path.startsWith('/tour/'))
      files(request, response, () => notFound(response))
    else if (path.startsWith('/tour/'))
      tour(Object.assign(request, { url: path.slice('/tour'.length) }), response, () => notFound(response))
    else if (path === '/favicon.ico') response.writeHead(204).end()
    else notFound(response)
  }
}

function notFound(response: { statusCode: number; end(text: string): void }): void {
  response.statusCode = 404
  response.end('Not found')
}

function listening(server: Server, place: Place, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, place, port)))
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      resolve(`http://localhost:${typeof bound === 'object' && bound ? bound.port : port}`)
    })
  })
}

function portError(error: unknown, place: Place, port: number): unknown {
  const busy = (error as { code?: string }).code === 'EADDRINUSE'
  return busy
    ? new Error(`Port ${port} is in use. Set ${ports[place].setting} to another port and start again.`, {
        cause: error,
      })
    : error
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { addresses, close } = await serve({
      ports: portsInForce(process.env),
      dataDir: process.env.DATA_DIR ?? `${root}.data`,
    })
    console.log(`
Skillprint is running.

  Tour                 ${addresses.examples}/tour/
  A city               ${addresses.examples}/municipality/
  With a coach         ${addresses.examples}/coach/
  Employment service   ${addresses.examples}/employment-service/
  An employer          ${addresses.employer}/
  Five lines           ${addresses.examples}/quick-start/

  Library              ${addresses.library}/skillprint.js
  Endpoint             ${addresses.endpoint}/v1/openapi.json
`)
    const stop = (): void => void close().then(() => process.exit(0))
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
