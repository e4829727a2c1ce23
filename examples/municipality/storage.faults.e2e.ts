import type { RunRecord } from '@skillprint/engine/record'
import type { Session } from '@skillprint/sdk'
import type { CDPSession, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agree, playGame, sessionIn, startScript, stopScript } from '../testing/person.ts'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('fast')
})
afterAll(() => on.close())

const city = (): string => `${on.addresses.examples}/municipality/`

interface KeptRun {
  readonly withoutSamplesFrom?: number
  readonly chunks: readonly { readonly records: readonly RunRecord[]; readonly samples: { t: number[] } }[]
}
const runsIn = (page: Page | Frame): Promise<readonly KeptRun[]> =>
  sessionIn(page as Page, async (session: Session) => ((await session.export()) as { runs: KeptRun[] }).runs)
const stateOf = (page: Page | Frame) =>
  sessionIn(page as Page, async ({ storage, problem, consent }: Session) => ({
    ...storage,
    problem: problem?.code ?? null,
    keep: consent.keep,
  }))

/** Every run is whole from its first record on. */
function expectWhole(runs: readonly KeptRun[]): void {
  expect(runs.length).toBeGreaterThan(0)
  for (const { chunks } of runs) {
    const records = chunks.flatMap((chunk) => chunk.records)
    expect(records[0]?.type).toBe('run-started')
    expect(records.map(({ seq }) => seq)).toEqual(records.map((_record, seq) => seq))
  }
}

/** Agrees to be kept and has a game played; `before` the page is loaded. */
async function playing(before: (cdp: CDPSession, origin: string) => Promise<unknown> = async () => {}) {
  const { page, context } = await on.person()
  const cdp = await context.newCDPSession(page)
  const { origin } = new URL(city())
  await before(cdp, origin)
  await page.goto(city())
  await agree(page)
  await startScript(page, 'pointer')
  await page.locator('skillprint-games [data-game=sorting-belt] button').click()
  await page.waitForFunction(
    () => Object.values(localStorage).some((text) => /"upTo":[1-9]\d/.test(text)),
    null,
    { timeout: 90_000 },
  )
  return { page, context, cdp, origin }
}

test.each(['indexeddb', 'all'])(
  'storage (%s) that the browser clears in the middle of a game is said to be lost, and the game is kept whole',
  async (storageTypes) => {
    const { page, context, cdp, origin } = await playing()
    await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes })
    await expect.poll(async () => (await stateOf(page)).problem, { timeout: 90_000 }).toBe('store-lost')
    await page.locator('skillprint-games [data-mention=store-lost]').waitFor({ timeout: 30_000 })
    expectWhole(await runsIn(page))
    await stopScript(page)
    const games = page.locator('skillprint-games')
    await games.locator('[data-action=pause]').click()
    await games.locator('[data-action=stop]').click()
    await games.locator('[data-all]').waitFor({ timeout: 30_000 })
    await page.reload()
    await games.locator('[data-game]').first().waitFor({ timeout: 30_000 })
    expect(await stateOf(page)).toEqual({ mode: 'indexeddb', denied: false, problem: null, keep: true })
    expectWhole(await runsIn(page))
    await context.close()
  },
)

test('a full device keeps trials rather than samples, then memory has all of it, and the person is told', async () => {
  const { page, context } = await playing((cdp, origin) =>
    cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 }),
  )
  await expect.poll(async () => (await stateOf(page)).mode, { timeout: 90_000 }).toBe('memory')
  await page.locator('skillprint-games [data-mention=storage-full]').waitFor({ timeout: 30_000 })
  const [run] = await runsIn(page)
  if (!run) throw new Error('nothing was kept')
  expectWhole([run])
  const from = run.withoutSamplesFrom ?? Number.NaN
  const withSamples = run.chunks.filter(({ samples }) => samples.t.length > 0)
  // From the first refusal up to the move to memory there are records without samples.
  expect(from).toBeGreaterThan(0)
  expect(withSamples.length).toBeLessThan(run.chunks.length)
  await context.close()
})

test('a page whose process dies in the middle of a game leaves all that was saved, and no false alarm', async () => {
  const { page, context } = await playing()
  const before = (await runsIn(page)).flatMap(({ chunks }) => chunks.flatMap(({ records }) => records))
  const saved = await page.evaluate(() =>
    Object.values(localStorage).flatMap((text) =>
      [...text.matchAll(/"upTo":(\d+)/g)].map(([, upTo]) => Number(upTo)),
    ),
  )
  const crashed = page.waitForEvent('crash')
  page.goto('chrome://crash').catch(() => undefined)
  await crashed
  const again = await context.newPage()
  await again.goto(city())
  await again.locator('skillprint-games [data-game]').first().waitFor({ timeout: 30_000 })
  const runs = await runsIn(again)
  expectWhole(runs)
  const found = runs.flatMap(({ chunks }) => chunks.flatMap(({ records }) => records))
  expect(found.slice(0, before.length)).toEqual(before.slice(0, found.length))
  expect(found.length).toBeGreaterThanOrEqual(saved[0] ?? Number.NaN)
  expect(await stateOf(again)).toEqual({ mode: 'indexeddb', denied: false, problem: null, keep: true })
  await context.close()
})

test('in a frame without an origin of its own nothing can be kept: it is said before play, and games work', async () => {
  const { page, context } = await on.person()
  await page.route('**/sandboxing', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" src="${city()}" width="360" height="640"></iframe>`,
    }),
  )
  await page.goto(`${on.addresses.examples}/sandboxing`)
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('the frame has no page')
  await agree(frame as unknown as Page)
  await frame.getByText('Je browser wil niets bewaren.').first().waitFor({ timeout: 30_000 })
  expect(await stateOf(frame)).toMatchObject({ mode: 'memory', denied: true, keep: true })
  await playGame(frame as unknown as Page, 'front-desk', 'keyboard')
  expectWhole(await runsIn(frame))
  await context.close()
})
