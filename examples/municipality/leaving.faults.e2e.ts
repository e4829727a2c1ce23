import type { RunRecord } from '@skillprint/engine/record'
import type { Session } from '@skillprint/sdk'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agree, sessionIn, startScript } from '../testing/person.ts'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
let browser: Browser
beforeAll(async () => {
  on = await stand('fast')
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Pages that were left may come back as they were.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  })
})
afterAll(async () => {
  await browser.close()
  await on.close()
})

const city = (): string => `${on.addresses.examples}/municipality/`

async function playing(keep: 'yes' | 'no', isReal = false): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { cameBack: persisted }))
  })
  await page.goto(city())
  await agree(page, keep)
  // Only at real speed chunks are a quarter of a second apart, as the disk sees them.
  if (isReal)
    await page.evaluate(() =>
      (globalThis as unknown as { skillprintScript: { realTime(): void } }).skillprintScript.realTime(),
    )
  await startScript(page, 'pointer')
  await page.locator('skillprint-games [data-game=tile-setter] button').click()
  await page.waitForFunction(
    (saved) =>
      JSON.parse(localStorage.getItem('skillprint-cut') ?? '{}').firstSeq > 8 &&
      (!saved || Object.values(localStorage).some((text) => /"upTo":[1-9]\d/.test(text))),
    keep === 'yes',
    { timeout: 120_000 },
  )
  return { context, page }
}

/** The records of the only run, chunk by chunk. */
const chunksIn = (page: Page) =>
  sessionIn(page, async (session: Session) => {
    const { runs } = (await session.export()) as {
      runs: { chunks: { firstSeq: number; records: RunRecord[] }[] }[]
    }
    return runs.flatMap(({ chunks }) => chunks)
  })

describe('a page that is left in the middle of a game', () => {
  const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'by a link': (page) => page.goto(`${on.addresses.examples}/quick-start/`),
    'by closing its tab': (page) => page.close({ runBeforeUnload: true }),
  }
  test.each(Object.keys(ways))(
    '%s: nothing that was saved is lost, and at most the last chunk',
    async (way) => {
      const { context, page } = await playing('yes')
      await ways[way]?.(page)
      const again = await context.newPage()
      // Not a page of the example, which would open the store.
      await again.goto(`${on.addresses.examples}/shared/shared.css`)
      const left = await again.evaluate(() => ({
        last: JSON.parse(localStorage.getItem('skillprint-cut') ?? '{}') as { firstSeq: number; cut: number },
        saved: Object.values(localStorage).flatMap((text) =>
          [...text.matchAll(/"upTo":(\d+)/g)].map(([, n]) => Number(n)),
        ),
      }))
      if (!page.isClosed()) await page.close()
      await again.goto(city())
      await again.locator('skillprint-games [data-game]').first().waitFor({ timeout: 30_000 })
      const found = (await chunksIn(again)).flatMap(({ records }) => records)
      expect(found.map(({ seq }) => seq)).toEqual(found.map((_record, seq) => seq))
      expect(left.saved.length).toBe(1)
      expect(found.length).toBeGreaterThanOrEqual(left.saved[0] ?? Number.NaN)
      expect(found.length).toBeGreaterThanOrEqual(left.last.firstSeq)
      expect(found.length).toBeLessThanOrEqual(left.last.cut)
      const problem = await sessionIn(again, (session: Session) =>
        Promise.resolve(session.problem?.code ?? ''),
      )
      expect(problem).not.toMatch(/^store/)
      await context.close()
    },
  )
})

test('a page that comes back as it was left has paused, does not count the trial, and goes on', async () => {
  const { context, page } = await playing('no')
  await page.evaluate((to) => {
    location.href = to
  }, `${on.addresses.examples}/quick-start/`)
  await page.waitForURL('**/quick-start/')
  await page.evaluate(() => history.back()).catch(() => undefined)
  await expect
    .poll(() => page.evaluate(() => (globalThis as { cameBack?: boolean }).cameBack).catch(() => null), {
      timeout: 30_000,
    })
    .toBe(true)
  const records = async () => (await chunksIn(page)).flatMap((chunk) => chunk.records)
  const voided = (await records()).filter((record) => record.type === 'trial-voided')
  const pauses = (await records()).flatMap((record) => (record.type === 'pause' ? [record.why] : []))
  expect(pauses).toContain('hidden')
  for (const { reason } of voided) expect(reason).toBe('hidden')
  const before = (await records()).length
  await startScript(page, 'pointer')
  await expect.poll(async () => (await records()).length, { timeout: 60_000 }).toBeGreaterThan(before + 10)
  const all = await records()
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_record, seq) => seq))
  await context.close()
})

test('inside a frame on another website a person is a new one, and nothing is taken from either', async () => {
  const { context, page } = await playing('yes')
  await page.reload()
  await page.locator('skillprint-games [data-game]').first().waitFor({ timeout: 30_000 })
  const other = await context.newPage()
  // The same server by another name is another site.
  await other.goto(`${on.addresses.examples.replace('localhost', '127.0.0.1')}/shared/shared.css`)
  await other.evaluate((src) => {
    document.body.append(
      Object.assign(document.createElement('iframe'), { src, width: '360', height: '640' }),
    )
  }, city())
  const games = other.frameLocator('iframe').locator('skillprint-games')
  await games.locator('[data-question=play]').first().waitFor({ timeout: 30_000 })
  expect(await games.locator('[role=alert], [data-mention]').count()).toBe(0)
  expect((await chunksIn(page)).length).toBeGreaterThan(0)
  await context.close()
})
