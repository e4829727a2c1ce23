import { games } from '@skillprint/games'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agree, playGame, sessionIn } from './testing/person.ts'
import { type Stand, stand } from './testing/stand.ts'

/** `npm run test:realtime`: about ten minutes. */
describe.skipIf(!process.env.SKILLPRINT_REALTIME)('at the speed of the real world', () => {
  let on: Stand
  beforeAll(async () => {
    on = await stand('fast')
  })
  afterAll(() => on?.close())

  test.each(Object.keys(games))('%s is played whole and counts', { timeout: 600_000 }, async (game) => {
    const { page, context } = await on.person()
    await page.goto(`${on.addresses.examples}/municipality/`)
    await page.evaluate(() =>
      (globalThis as unknown as { skillprintScript: { realTime(): void } }).skillprintScript.realTime(),
    )
    await agree(page)
    await playGame(page, game, 'pointer')
    const results = await sessionIn(page, async (session) => (await session.skillprint())?.games)
    expect(results).toMatchObject([{ game, valid: true }])
    await context.close()
  })
})
