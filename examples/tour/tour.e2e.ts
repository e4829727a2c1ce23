import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('cdn')
})
afterAll(() => on.close())

test('the tour says the true place of the paver with its reasons, and the widgets show the same list', async () => {
  const { page, context } = await on.person({ width: 1280, height: 800 })
  await page.goto(`${on.addresses.examples}/tour/`)
  await page.waitForSelector('body[data-ready]', { state: 'attached', timeout: 60_000 })
  const [place = '', score = ''] = await page.locator('[data-list=place] li').allTextContents()
  const [, at = '0', of = '0'] = /place (\d+) of (\d+)/.exec(place) ?? []
  // One time of fifteen, the middle one: no lucky draw stands for her.
  const [turns = ''] = await page.locator('[data-list=turns] li').allTextContents()
  const places = (turns.split(': ')[1] ?? '').split(', ').map(Number.parseFloat)
  expect(places).toHaveLength(15)
  expect(places[7]).toBe(Number(at))
  expect(Number(of)).toBeGreaterThanOrEqual(40)
  expect(Number(at)).toBeGreaterThan(0)
  expect(score).toMatch(/Score 0\.\d{3}: requirements met/)
  const jobs = page.locator('skillprint-matches')
  await jobs.locator('[data-layout=list]').click()
  const order = await jobs
    .locator('[data-job]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-job')))
  expect(order.indexOf('occupation-47-4091') + 1).toBe(Number(at))
  await context.close()
})
