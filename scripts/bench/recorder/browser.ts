import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { chromiumFlags } from '../../../vite.config.ts'
import { peer } from '../peers.ts'
import type { RecorderPage } from './page.ts'

declare global {
  /** What `page.ts` puts on the page. */
  var recorderPage: RecorderPage
}

const source = '@skillprint/source'

/** A file as it is served: its path on the page's site and what stands in it. */
export type Files = ReadonlyMap<string, { readonly body: string | Uint8Array; readonly type: string }>

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  webp: 'image/webp',
  png: 'image/png',
  json: 'application/json',
  svg: 'image/svg+xml',
}
const typeOf = (path: string): string => types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

const peerScripts = {
  'jspsych.js': ['jspsych', 'dist/index.browser.min.js'],
  'keyboard.js': ['@jspsych/plugin-html-keyboard-response', 'dist/index.browser.min.js'],
  'mouse-tracking.js': ['@jspsych/extension-mouse-tracking', 'dist/index.browser.min.js'],
  'rrweb.js': ['rrweb', 'dist/rrweb.umd.min.cjs'],
} as const

/** All files of the bench's page: the peers' scripts, then ours. */
export async function filesOfBench(): Promise<Files> {
  const scripts = Object.entries(peerScripts)
  const html = `<!doctype html><meta charset="utf-8"><body style="margin:0">
<div id="here" style="width:400px;height:640px"></div><div id="jspsych-here"></div>
${scripts.map(([name]) => `<script src="/${name}"></script>`).join('')}<script type="module" src="/page.js"></script>`
  return new Map([
    ...(await bundle()),
    ['/', { body: html, type: 'text/html' }],
    ...scripts.map(
      ([name, [from, file]]) =>
        [
          `/${name}`,
          { body: readFileSync(join(peer(from), file), 'utf8'), type: 'text/javascript' },
        ] as const,
    ),
  ])
}

/** Bundles the page with the engine and the games as they are in this checkout. */
async function bundle(): Promise<Files> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'warn',
    resolve: { conditions: [source, 'module', 'browser'] },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { page: fileURLToPath(new URL('page.ts', import.meta.url)) },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  })
  const output = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  return new Map(
    output.map((file) => [
      `/${file.fileName}`,
      { body: file.type === 'chunk' ? file.code : file.source, type: typeOf(file.fileName) },
    ]),
  )
}

/** Starts Chromium: that of `CHROMIUM_PATH`, else Debian's. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: chromiumFlags,
  })

/** Opens a page of a site that exists only in memory; no network. `isolated`: with the headers for exact clocks. */
export async function openPage(browser: Browser, files: Files, isolated: boolean) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 760 } })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.route('https://bench.test/**', (route) => {
    const file = files.get(new URL(route.request().url()).pathname)
    const headers = isolated
      ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }
      : undefined
    return file
      ? route.fulfill({
          body: typeof file.body === 'string' ? file.body : Buffer.from(file.body),
          contentType: file.type,
          ...(headers ? { headers } : {}),
        })
      : route.fulfill({ status: 404, body: '' })
  })
  return { page, errors, close: () => context.close() }
}

/** Opens a page and plays a game until something can be pressed on its stage. */
export async function openStage(browser: Browser, files: Files) {
  const { page, errors, close } = await openPage(browser, files, true)
  await page.goto('https://bench.test/')
  await page.waitForFunction(() => 'recorderPage' in globalThis)
  await page.evaluate(() => globalThis.recorderPage.startGame('tile-setter'))
  for (let tries = 0; tries < 60; tries++) {
    if (await page.evaluate(() => globalThis.recorderPage.onStage())) break
    const next = await page.evaluate(() => globalThis.recorderPage.toPress(0))
    if (next) await page.mouse.click(next.x, next.y)
    await page.waitForTimeout(300)
  }
  if (errors.length > 0) throw new Error(`bench recorder: the page failed: ${errors.join('; ')}`)
  return { page, cdp: await page.context().newCDPSession(page), close }
}
