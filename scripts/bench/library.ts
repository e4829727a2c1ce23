/** The library as a bench loads it: built afresh in a folder of its own, served as a public host would (gzip), and shown in Chromium. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { chromiumFlags } from '../../vite.config.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** One file that a page asked for: bytes as they lie on disk, and as they cross the network. */
export interface Loaded {
  readonly path: string
  readonly raw: number
  readonly sent: number
}

export interface Library {
  readonly browser: Browser
  /** Opens a page of a new person with this body; `loaded` grows as the page asks for files of the library. */
  open(
    body: string,
    size?: { readonly width: number; readonly height: number },
  ): Promise<{ readonly page: Page; readonly loaded: readonly Loaded[]; close(): Promise<void> }>
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.webm': 'audio/webm',
}

const entries = { cdn: 'widgets/script.ts', played: 'scripts/bench/played/page.ts' } as const

/** Builds a bundle (`cdn`: as pages load it; `played`: with a scripted player and gauges) and starts server and browser. */
export async function openLibrary(
  bundle: keyof typeof entries,
  flags: readonly string[] = [],
): Promise<Library> {
  const folder = `${root}dist/bench/${bundle}`
  await build({
    root,
    configFile: `${root}vite.config.ts`,
    mode: 'cdn',
    logLevel: 'error',
    build: { outDir: folder, rolldownOptions: { input: { skillprint: entries[bundle] } } },
  })
  let body = ''
  let loaded: Loaded[] = []
  const server = createServer((request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://page')
    const file = `${folder}${path}`
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      // Isolated, so that the page's clock is fine enough to measure with.
      response.setHeader('cross-origin-opener-policy', 'same-origin')
      response.setHeader('cross-origin-embedder-policy', 'require-corp')
      response.end(pageOf(body))
    } else if (path.includes('..') || !existsSync(file)) response.writeHead(404).end()
    else {
      const raw = readFileSync(file)
      const isText = path.endsWith('.js')
      const sent = isText ? gzipSync(raw, { level: 9 }) : raw
      loaded.push({ path, raw: raw.length, sent: sent.length })
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
      if (isText) response.setHeader('content-encoding', 'gzip')
      response.end(sent)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const address = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/`
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...chromiumFlags, ...flags],
  })
  return {
    browser,
    async open(wanted, size = { width: 360, height: 640 }) {
      body = wanted
      const mine: Loaded[] = []
      loaded = mine
      const context = await browser.newContext({ viewport: size, locale: 'nl-NL' })
      const page = await context.newPage()
      await page.goto(address)
      return { page, loaded: mine, close: () => context.close() }
    },
    close: async () => {
      await browser.close()
      await new Promise((done) => server.close(done).closeAllConnections())
    },
  }
}

const pageOf = (body: string): string => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Bench</title>
<script type="module" src="/skillprint.js"></script></head><body>${body}</body></html>`
