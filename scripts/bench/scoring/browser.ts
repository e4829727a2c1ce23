import { fileURLToPath } from 'node:url'
import { build, defaultClientConditions } from 'vite'
import { workerSource } from '../../worker-source.ts'
import { type Files, openBrowser, openPage } from '../recorder/browser.ts'
import type { Battery } from './battery.ts'
import type { ScoringPage } from './page.ts'

declare global {
  /** What `page.ts` puts on the page. */
  var scoringPage: ScoringPage
}

const conditions = ['@skillprint/source', ...defaultClientConditions]

/** ms from asking to answer, each list in the order measured. */
export interface Times {
  /** ms of `spin` before and after. */
  readonly spin: readonly number[]
  readonly start: readonly number[]
  /** First call of a new worker. */
  readonly cold: readonly number[]
  /** First call with the last run, in a worker that was called with all runs before it. */
  readonly warmed: readonly number[]
  /** Calls after ten others, all with the whole battery. */
  readonly later: readonly number[]
}

/** Times the scorer in a worker of Chromium, on each of the batteries. */
export async function timesInWorker(batteries: readonly Battery[], calls: number): Promise<readonly Times[]> {
  const files: Files = new Map([
    ['/', { body: '<!doctype html><script type="module" src="/page.js"></script>', type: 'text/html' }],
    ['/page.js', { body: await bundled(), type: 'text/javascript' }],
    ...batteries.map(
      ({ chunks }, i) =>
        [
          `/battery-${i}.json`,
          {
            body: JSON.stringify(chunks.map((bytes) => Buffer.from(bytes).toString('base64'))),
            type: 'application/json',
          },
        ] as const,
    ),
  ])
  const browser = await openBrowser()
  try {
    const all: Times[] = []
    for (const [i, { chunks, last }] of batteries.entries()) {
      // Isolated, so that the page's clock is fine enough to measure with.
      const { page, close } = await openPage(browser, files, true)
      await page.goto('https://bench.test/')
      await page.waitForFunction(() => 'scoringPage' in globalThis)
      await page.evaluate((url) => scoringPage.load(url), `/battery-${i}.json`)
      const spun = await page.evaluate(() => scoringPage.spin())
      const times = {
        start: await page.evaluate((n) => scoringPage.start(n), 10),
        cold: await page.evaluate((n) => scoringPage.first(n, 0), calls),
        warmed: await page.evaluate(([n, before]) => scoringPage.first(n, before), [
          calls,
          chunks.length - last,
        ] as const),
        later: await page.evaluate((n) => scoringPage.later(n), calls),
      }
      all.push({ ...times, spin: [spun, await page.evaluate(() => scoringPage.spin())] })
      await close()
    }
    return all
  } finally {
    await browser.close()
  }
}

/** The page in one script, the worker's source in it. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions },
    plugins: [workerSource({ conditions })],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('page.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'page',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const output = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const [script] = output.filter((one) => one.type === 'chunk')
  if (!script) throw new Error('bench scoring: the page was not bundled')
  return script.code
}
