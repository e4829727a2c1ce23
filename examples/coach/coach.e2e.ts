import type { Session } from '@skillprint/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putEarlierPlay } from '../testing/earlier-play.ts'
import { agree, sessionIn, startScript, stopScript } from '../testing/person.ts'
import { axeFaults, type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('fast')
})
afterAll(() => on.close())

test('a job seeker and a coach look back at what was played here: after a yes, and until they stop', async () => {
  const { page, context } = await on.person()
  await page.goto(`${on.addresses.examples}/municipality/`)
  await agree(page)
  await startScript(page, 'pointer')
  await page.locator('skillprint-games [data-game=front-desk] button').click()
  const answers = () =>
    sessionIn(page, async (session: Session) => {
      const { runs } = (await session.export()) as { runs: { chunks: { records: { type: string }[] }[] }[] }
      return runs
        .flatMap(({ chunks }) => chunks.flatMap(({ records }) => records))
        .filter(({ type }) => type === 'response').length
    })
  await expect.poll(answers, { timeout: 90_000, interval: 500 }).toBeGreaterThanOrEqual(3)
  await stopScript(page)
  // A run of games as they were before this version.
  await putEarlierPlay(page, 0.6, 0)

  await page.goto(`${on.addresses.examples}/coach/`)
  const replay = page.locator('skillprint-replay')
  await replay.locator('[data-answer=yes]').waitFor()
  expect(await replay.locator('[data-run]').count()).toBe(0)
  await replay.locator('[data-answer=yes]').click()
  const newest = replay.locator('[data-run]').first()
  expect(await newest.locator('h3').textContent()).toBe('Aan de balie')
  expect(await newest.locator('[data-old]').count()).toBe(0)
  await newest.locator('button').click()
  await replay.locator('[data-target]').first().waitFor({ state: 'attached', timeout: 60_000 })
  expect(await axeFaults(page)).toEqual([])
  await replay.locator('[data-action=play]').click()
  // At the speed of the tests it may be over already; then the last round is on.
  await expect.poll(() => replay.locator('.answer').textContent(), { timeout: 60_000 }).not.toBe('')
  await replay.locator('[data-action=table]').click()
  expect(await replay.locator('tbody tr').first().textContent()).toMatch(/^Oefenen 1 van \d.*Goed|Niet goed/)
  await replay.locator('[data-back]').click()

  const old = replay.locator('[data-run*=earlier-front-desk]')
  expect(await old.locator('[data-old]').textContent()).toBe('Het spel is nu anders. Je ziet een lijst.')
  await old.locator('button').click()
  await replay.getByText('Het spel is nu anders. Het oude beeld is er niet meer.').waitFor()
  expect(await replay.locator('tbody tr').count()).toBeGreaterThan(10)
  expect(await axeFaults(page)).toEqual([])
  await replay.locator('[data-back]').click()
  await replay.locator('[data-done]').click()
  await replay.locator('[data-ask]').waitFor()
  await context.close()
})
