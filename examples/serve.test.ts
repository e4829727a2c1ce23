import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { serve } from './serve.ts'

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Asks again while nobody listens yet; any answer, good or bad, ends it. */
async function asked(address: string): Promise<Response> {
  for (;;) {
    const response = await fetch(address).catch(() => undefined)
    if (response) return response
  }
}

test('a page asked for while the endpoint still starts comes as soon as it is up', {
  timeout: 60_000,
}, async () => {
  const [examples, employer] = [await freePort(), await freePort()]
  const starting = serve({ ports: { library: 0, endpoint: 0, examples, employer }, dataDir: null })
  const pages = [asked(`http://localhost:${examples}/quick-start/`), asked(`http://localhost:${employer}/`)]
  const serving = await starting
  for (const page of await Promise.all(pages)) {
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain(serving.addresses.endpoint)
    expect(await page.text()).toContain(serving.addresses.library)
  }
  await serving.close()
})
