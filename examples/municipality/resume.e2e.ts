import type { RunRecord } from '@skillprint/engine/record'
import type { Session } from '@skillprint/sdk'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agree, sessionIn, startScript, stopScript } from '../testing/person.ts'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('fast')
})
afterAll(() => on.close())

/** All records of the only run, in order. */
const recordsIn = (page: Page): Promise<RunRecord[]> =>
  sessionIn(page, async (session: Session) => {
    const { runs } = (await session.export()) as { runs: { chunks: { records: RunRecord[] }[] }[] }
    return runs.flatMap(({ chunks }) => chunks.flatMap(({ records }) => records))
  })

const testTrials = (records: readonly RunRecord[]): number[] =>
  records.flatMap((record) => (record.type === 'response' && record.block === 'test' ? [record.index] : []))

async function playUntil(page: Page, trials: number): Promise<void> {
  await startScript(page, 'pointer')
  await page.locator('skillprint-games [data-game=tile-setter] button').click()
  await expect
    .poll(async () => testTrials(await recordsIn(page)).length, { timeout: 90_000, interval: 500 })
    .toBeGreaterThanOrEqual(trials)
}

test('a page that is loaded again in the middle of a game goes on after the trials that were kept', async () => {
  const { page, context } = await on.person()
  await page.goto(`${on.addresses.examples}/municipality/`)
  await agree(page)
  await playUntil(page, 2)
  await page.reload()

  const button = page.locator('skillprint-games [data-game=tile-setter] button')
  await button.waitFor({ timeout: 20_000 })
  expect(await button.textContent()).toBe('Ga verder')
  const before = await recordsIn(page)
  const played = testTrials(before)
  await playUntil(page, played.length + 2)

  const after = await recordsIn(page)
  expect(after.slice(0, before.length)).toEqual(before)
  expect(after.map(({ seq }) => seq)).toEqual(after.map((_record, seq) => seq))
  const starts = after.filter((record) => record.type === 'run-started')
  expect(new Set(starts.map(({ runId }) => runId)).size).toBe(1)
  expect(starts.map(({ resumedAfter }) => resumedAfter)).toEqual([undefined, played.length])
  expect(testTrials(after)).toEqual(testTrials(after).map((_index, nth) => nth))
  await context.close()
})

test('a game that the player stopped is still there, and goes on', async () => {
  const { page, context } = await on.person()
  await page.goto(`${on.addresses.examples}/municipality/`)
  await agree(page)
  await playUntil(page, 2)
  await stopScript(page)
  const games = page.locator('skillprint-games')
  await games.locator('[data-action=pause]').click()
  await games.locator('[data-action=stop]').click()
  await games.locator('[data-all]').click({ timeout: 15_000 })
  expect(await games.locator('[data-game=tile-setter] button').textContent()).toBe('Ga verder')
  const played = testTrials(await recordsIn(page))
  await playUntil(page, played.length + 1)
  const after = testTrials(await recordsIn(page))
  expect(after).toEqual(after.map((_index, nth) => nth))
  await context.close()
})

test('a chunk that was damaged on the disk costs only itself: the game goes on from the trials before it', async () => {
  const { page, context } = await on.person()
  await page.goto(`${on.addresses.examples}/municipality/`)
  await agree(page)
  await playUntil(page, 2)
  await page.reload()
  await page.locator('skillprint-games [data-game=tile-setter] button').waitFor({ timeout: 20_000 })
  const before = await recordsIn(page)
  await damageLastChunk(page)
  await page.reload()

  const button = page.locator('skillprint-games [data-game=tile-setter] button')
  await button.waitFor({ timeout: 20_000 })
  await playUntil(page, testTrials(before).length + 1)
  const after = await recordsIn(page)
  const kept = after.filter((record) => record.type === 'run-started').map(({ resumedAfter }) => resumedAfter)
  expect(kept[1]).toBeGreaterThanOrEqual(1)
  expect(after.map(({ seq }) => seq)).toEqual(after.map((_record, seq) => seq))
  await context.close()
})

/** Turns every byte of the last chunk, as a dying disk might. */
async function damageLastChunk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [database] = await indexedDB.databases()
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open(database?.name ?? '')
      open.onsuccess = () => resolve(open.result)
      open.onerror = () => reject(open.error)
    })
    const tx = db.transaction('chunks', 'readwrite')
    tx.objectStore('chunks').openCursor(null, 'prev').onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue>).result
      cursor.update({ ...cursor.value, bytes: (cursor.value.bytes as Uint8Array).map((byte) => byte ^ 0xff) })
    }
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve()
      tx.onerror = () => reject(tx.error)
    })
    db.close()
  })
}
