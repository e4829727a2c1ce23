import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { FoundRun } from './page.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.webm': 'audio/webm',
}

/** What the page of one visit said; times on this process' `performance.now()`. */
export interface Heard {
  readonly found: Promise<{
    readonly problem: string | null
    readonly agreed: boolean | null
    readonly runs: readonly FoundRun[]
  }>
  readonly firstCut: Promise<void>
  runId: string
  readonly cuts: { readonly at: number; readonly upTo: number; readonly bytes: number }[]
  savedUpTo: number
  /** Since when frames and moves have been recorded; null where they are not, between trials. */
  recordingSince: number | null
}

/** Bundles the page of the bench and serves it; what the page says lands with the visit that was last listened to. */
export async function openSite(): Promise<{
  readonly address: string
  listen(): Heard
  close(): Promise<unknown>
}> {
  const folder = `${root}dist/bench/durability`
  await build({
    root,
    configFile: `${root}vite.config.ts`,
    mode: 'cdn',
    logLevel: 'error',
    build: { outDir: folder, rolldownOptions: { input: { page: 'scripts/bench/durability/page.ts' } } },
  })
  let hear: (path: string, body: unknown) => void = () => {}
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname
    const file = `${folder}${path}`
    if (request.method === 'POST') {
      let text = ''
      request.on('data', (part) => {
        text += part
      })
      request.on('end', () => {
        hear(path, JSON.parse(text))
        response.writeHead(204).end()
      })
    } else if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(
        '<!doctype html><html lang="nl"><title>Bench</title><script type="module" src="/page.js"></script>',
      )
    } else if (path.includes('..') || !existsSync(file)) response.writeHead(404).end()
    else {
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
      response.end(readFileSync(file))
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  return {
    // Another port would be another site, with another store.
    address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/`,
    listen() {
      let found: (value: Awaited<Heard['found']>) => void = () => {}
      let firstCut: () => void = () => {}
      const heard: Heard = {
        found: new Promise((done) => {
          found = done
        }),
        firstCut: new Promise((done) => {
          firstCut = done
        }),
        runId: '',
        cuts: [],
        savedUpTo: 0,
        recordingSince: null,
      }
      hear = (path, body) => {
        if (path === '/found') found(body as Awaited<Heard['found']>)
        else if (path === '/cut') {
          const { runId, upTo, bytes } = body as { runId: string; upTo: number; bytes: number }
          if (runId !== heard.runId) Object.assign(heard, { runId, savedUpTo: 0 }).cuts.length = 0
          heard.cuts.push({ at: performance.now(), upTo, bytes })
          firstCut()
        } else if (path === '/recording') {
          heard.recordingSince = body === true ? performance.now() : null
        } else if (path === '/saved') {
          const { runId, upTo } = body as { runId: string; upTo: number }
          if (runId === heard.runId) heard.savedUpTo = Math.max(heard.savedUpTo, upTo)
        }
      }
      return heard
    },
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  }
}
