import type { Session } from '@skillprint/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agree, playGame, sessionIn } from '../testing/person.ts'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('fast')
})
afterAll(() => on.close())

const city = (): string => `${on.addresses.examples}/municipality/`
/** The games whose play stands on the card. */
const gamesThatCount = async (session: Session) =>
  (await session.skillprint())?.games.flatMap(({ game, valid }) => (valid ? [game] : []))
const problemOf = (session: Session) => Promise.resolve(session.problem?.code ?? null)

test('an endpoint that is down is a kind sentence and a code, and games go on', async () => {
  const { page, context } = await on.person()
  await page.route(`${on.addresses.endpoint}/**`, (route) => route.abort())
  await page.goto(city())
  await page.locator('skillprint-matches [role=alert]').waitFor({ timeout: 20_000 })
  expect(await sessionIn(page, problemOf)).toBe('endpoint-unreachable')
  expect(await page.locator('skillprint-matches [role=alert]').textContent()).toContain(
    'We krijgen geen verbinding.',
  )
  await agree(page)
  await playGame(page, 'front-desk', 'pointer')
  expect(await sessionIn(page, gamesThatCount)).toEqual(['front-desk'])
  await context.close()
})

test('a browser that refuses storage is told, and play goes on in memory', async () => {
  const { page, context } = await on.person()
  await page.addInitScript(() => {
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') as PropertyDescriptor
    Object.defineProperty(IDBFactory.prototype, 'open', {
      ...open,
      value: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(city())
  await agree(page)
  await page.locator('skillprint-games [data-game]').first().waitFor({ timeout: 15_000 })
  expect(await sessionIn(page, async (session: Session) => session.storage)).toEqual({
    mode: 'memory',
    denied: true,
  })
  await page.getByText('Je browser wil niets bewaren.').first().waitFor()
  await playGame(page, 'front-desk', 'keyboard')
  expect(await sessionIn(page, gamesThatCount)).toEqual(['front-desk'])
  await context.close()
})

test('an unknown game is refused by name', async () => {
  const { page, context } = await on.person()
  await page.goto(city())
  await agree(page)
  await page.locator('skillprint-games [data-game]').first().waitFor({ timeout: 15_000 })
  const code = await sessionIn(page, (session: Session) =>
    session.play('no-such-game', document.body).then(
      () => 'played',
      (error: { code?: string }) => error.code,
    ),
  )
  expect(code).toBe('unknown-game')
  await context.close()
})

test('a malformed job profile is left out and named; the list stands', async () => {
  const { page, context } = await on.person()
  await page.route('**/v1/job-profiles*', async (route) => {
    const response = await route.fetch()
    const body = await response.json()
    body.items[0] = { id: 'broken', title: {} }
    await route.fulfill({ response, json: body })
  })
  await page.goto(city())
  await page.locator('skillprint-matches [data-job]').first().waitFor({ timeout: 20_000 })
  const profiles = await sessionIn(page, async (session: Session) =>
    (await session.jobProfiles()).map(({ id }) => id),
  )
  expect(profiles).not.toContain('broken')
  expect(profiles.length).toBeGreaterThan(40)
  expect(await sessionIn(page, problemOf)).toBe('profile-malformed')
  await page.getByText('Een deel van de informatie klopt niet. Dat laten we weg.').first().waitFor()
  await context.close()
})

test('deleting everything leaves no database behind', async () => {
  const { page, context } = await on.person()
  await page.goto(city())
  await agree(page)
  await page.locator('skillprint-games [data-game]').first().waitFor({ timeout: 15_000 })
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1)
  await sessionIn(page, (session: Session) => session.deleteAll())
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  await context.close()
})
