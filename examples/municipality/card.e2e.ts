import { readFileSync } from 'node:fs'
import type { Session } from '@skillprint/sdk'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putEarlierPlay } from '../testing/earlier-play.ts'
import { agree, sessionIn } from '../testing/person.ts'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('cdn')
})
afterAll(() => on.close())

async function withCard(ability?: number) {
  const person = await on.person()
  await person.page.goto(`${on.addresses.examples}/municipality/`)
  await agree(person.page)
  await putEarlierPlay(person.page, ability)
  await person.page.reload()
  await person.page.locator('skillprint-card [data-print]').waitFor({ timeout: 20_000 })
  return person
}

const databases = (page: Page): Promise<number> =>
  page.evaluate(async () => (await indexedDB.databases()).length)

test.each([
  ['strong', 1.5],
  ['growing', -1.5],
])('the card of a %s player prints on one A4, readable without colour', async (_name, ability) => {
  const { page, context } = await withCard(ability)
  // The dialog is the browser's; what it would print stays on the page until `afterprint`.
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.locator('skillprint-card [data-print]').click()
  await page.locator('.skillprint-print').waitFor({ state: 'attached' })

  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  const { data } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  let colour = 0
  for (let at = 0; at < data.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    colour = Math.max(colour, Math.max(red, green, blue) - Math.min(red, green, blue))
  }
  expect(colour).toBeLessThan(8)
  const cut = await page
    .locator('.skillprint-print .sheet')
    .evaluate((paper) => [paper.scrollHeight - paper.clientHeight, paper.scrollWidth - paper.clientWidth])
  expect(cut).toEqual([0, 0])

  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number)
  expect([Math.round(width / 2.8346), Math.round(height / 2.8346)]).toEqual([210, 297])
  await context.close()
})

test('the person takes home a file with every record, in plain JSON', async () => {
  const { page, context } = await withCard()
  const downloading = page.waitForEvent('download')
  await page.locator('skillprint-card [data-export]').click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('skillprint.json')
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'))
  const inPage = await sessionIn(page, async (session: Session) => JSON.stringify(await session.export()))
  expect({ ...file, exportedAt: '' }).toEqual({ ...JSON.parse(inPage), exportedAt: '' })
  expect(file.runs[0].chunks[0].records[0]).toMatchObject({ type: 'run-started', seq: 0 })
  await context.close()
})

test('delete asks first, then leaves no card, no choice and no database', async () => {
  const { page, context } = await withCard()
  const card = page.locator('skillprint-card')
  await card.locator('[data-remove]').click()
  await card.locator('dialog button:not(.danger)').first().click()
  expect(await databases(page)).toBe(1)
  await card.locator('[data-remove]').click()
  await card.locator('dialog .danger').click()
  await card.locator('[data-print]').waitFor({ state: 'detached' })
  await expect.poll(() => databases(page)).toBe(0)
  await page.locator('skillprint-games [data-question=play]').waitFor()
  await page.reload()
  await page.locator('skillprint-games [data-question=play]').waitFor({ timeout: 15_000 })
  expect(await databases(page)).toBe(0)
  await context.close()
})
