import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { peer } from '../peers.ts'
import type { Subject } from './options.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const here = fileURLToPath(new URL('pages/', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webp': 'image/webp',
  '.png': 'image/png',
}

export interface Pages {
  /** The page of a subject; `isolated`: with the headers for cross-origin isolation. */
  address(subject: Subject, isolated: boolean, query: Readonly<Record<string, string>>): string
  close(): Promise<void>
}

/** Bundles the subjects' pages as the library itself is bundled and serves them on a free port, away from the shared `dist`. */
export async function servePages(): Promise<Pages> {
  const out = mkdtempSync(join(tmpdir(), 'bench-timing-'))
  await build({
    root,
    mode: 'cdn',
    logLevel: 'warn',
    build: {
      outDir: out,
      rolldownOptions: {
        input: {
          ours: `${here}ours.ts`,
          real: `${here}real.ts`,
          jspsych: `${here}jspsych.ts`,
          labjs: `${here}labjs.ts`,
        },
      },
    },
  })
  const peers: Readonly<Record<string, string>> = {
    'jspsych.js': `${peer('jspsych')}dist/index.browser.min.js`,
    'jspsych-keyboard.js': `${peer('@jspsych/plugin-html-keyboard-response')}dist/index.browser.min.js`,
    'jspsych-button.js': `${peer('@jspsych/plugin-html-button-response')}dist/index.browser.min.js`,
    'lab.js': `${peer('lab.js')}dist/lab.js`,
  }
  const server = createServer((request, response) => {
    const [, place = '', ...rest] = new URL(request.url ?? '/', 'http://page').pathname.split('/')
    const name = rest.join('/')
    try {
      if (place === 'isolated' || place === 'open') {
        if (place === 'isolated') {
          response.setHeader('cross-origin-opener-policy', 'same-origin')
          response.setHeader('cross-origin-embedder-policy', 'require-corp')
        }
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(pageOf(name as Subject))
      } else {
        const file = readFileSync(place === 'peers' ? (peers[name] ?? '') : join(out, name))
        response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream')
        response.end(file)
      }
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const origin = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`
  return {
    address: (subject, isolated, query) =>
      `${origin}/${isolated ? 'isolated' : 'open'}/${subject}?${new URLSearchParams(query)}`,
    close: () =>
      new Promise((done) => {
        rmSync(out, { recursive: true, force: true })
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const script = (address: string): string => `<script src="${address}"></script>`
const module = (address: string): string => `<script type="module" src="/files/${address}"></script>`

const bodies: Readonly<Record<Subject, string>> = {
  jspsych: `<div id="stage"></div>${['jspsych', 'jspsych-keyboard', 'jspsych-button'].map((name) => script(`/peers/${name}.js`)).join('')}${module('jspsych.js')}`,
  labjs: `<div id="stage" data-labjs-section="main"></div>${script('/peers/lab.js')}${module('labjs.js')}`,
  ours: `<skillprint-games></skillprint-games>${module('ours.js')}`,
  'sorting-belt': `<skillprint-games></skillprint-games>${module('real.js')}${module('skillprint.js')}`,
}

const pageOf = (subject: Subject): string => `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title>
<style>body { margin: 0 } .stimulus { width: 120px; height: 120px; margin: 60px auto; background: #000 } #stage button { display: block; width: 120px; height: 80px; margin: 20px auto }</style>
${bodies[subject]}</html>`
