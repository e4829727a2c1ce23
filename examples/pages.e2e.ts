import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults, type Stand, stand } from './testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('cdn')
})
afterAll(() => on.close())

const pages = [
  '/',
  '/quick-start/',
  '/municipality/',
  '/coach/',
  '/employment-service/',
  '/tour/',
  'employer',
] as const
const address = (page: (typeof pages)[number]): string =>
  page === 'employer' ? `${on.addresses.employer}/` : `${on.addresses.examples}${page}`

describe.each([
  ['a phone', 360, 640],
  ['a desktop', 1280, 800],
] as const)('on %s', (_name, width, height) => {
  test.each(pages)('axe finds nothing on %s, and nothing sticks out sideways', async (name) => {
    const { page, context } = await on.person({ width, height })
    await page.goto(address(name))
    await page.waitForLoadState('networkidle')
    if (name === '/tour/')
      await page.waitForSelector('body[data-ready]', { timeout: 60_000, state: 'attached' })
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await context.close()
  })
})

test('pages, library, endpoint and employer are four origins', () => {
  expect(new Set(Object.values(on.addresses).map((one) => new URL(one).origin)).size).toBe(4)
})

test('no cookie is set by any page, and nothing is fetched from anywhere else', async () => {
  const { page, context } = await on.person()
  const origins = new Set<string>()
  page.on('request', (request) => {
    if (request.url().startsWith('http')) origins.add(new URL(request.url()).origin)
  })
  await page.goto(address('/municipality/'))
  const expected = [on.addresses.endpoint, on.addresses.examples, on.addresses.library].sort()
  // A loaded machine pauses longer than "networkidle" waits before the library is even asked for.
  await expect.poll(() => [...origins].sort(), { timeout: 60_000 }).toEqual(expected)
  await page.waitForLoadState('networkidle')
  expect(await context.cookies()).toEqual([])
  expect([...origins].sort()).toEqual(expected)
  await context.close()
})
