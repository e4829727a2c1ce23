/** What end-to-end tests stand on: all servers on free ports, and a real Chromium. */
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Serving, serve } from '../serve.ts'

export interface Stand {
  readonly addresses: Serving['addresses']
  /** A new person: own storage, Dutch, phone size unless said otherwise. Every page error and refused policy ends the test at `close`. */
  person(options?: {
    readonly width?: number
    readonly height?: number
  }): Promise<{ readonly page: Page; readonly context: BrowserContext }>
  close(): Promise<void>
}

/** Starts servers (in memory) and browser. `fast` plays games at fast time. */
export async function stand(bundle: 'cdn' | 'fast'): Promise<Stand> {
  const serving = await serve({
    ports: { library: 0, endpoint: 0, examples: 0, employer: 0 },
    dataDir: null,
    bundle,
  })
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const faults: string[] = []
  return {
    addresses: serving.addresses,
    async person({ width = 360, height = 640 } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: 'nl-NL',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedType/i.test(message.text()))
          faults.push(`${page.url()}: ${message.text()}`)
      })
      return { page, context }
    },
    async close() {
      await browser.close()
      await serving.close()
      if (faults.length > 0) throw new Error(`the pages had faults:\n${faults.join('\n')}`)
    },
  }
}

/** What axe finds on a page, one line each: rule, element, why. WCAG 2.2 A and AA. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  )
}
