/** What people do on a page, for the end-to-end tests. */
import { games } from '@skillprint/games'
import type { Session } from '@skillprint/sdk'
import type { Page } from 'playwright-core'

type Driver = {
  start(host: Element, input: 'pointer' | 'keyboard'): () => void
  stop(): void
  realTime(): void
}

/** Says yes to playing and keeping, and no to sharing. */
export async function agree(page: Page, keep: 'yes' | 'no' = 'yes'): Promise<void> {
  for (const [question, answer] of [
    ['play', 'yes'],
    ['keep', keep],
    ['share', 'no'],
  ])
    await page
      .locator(
        `skillprint-games [data-question=${question}] [data-answer=${answer}], skillprint-games [data-question=${question}][data-answer=${answer}]`,
      )
      .first()
      .click()
}

/** Lets the scripted player of the fast bundle play whatever game is started from now on. */
export function startScript(page: Page, input: 'pointer' | 'keyboard'): Promise<void> {
  return page.locator('skillprint-games').evaluate((host, how) => {
    const driver = (globalThis as unknown as { skillprintScript: Driver }).skillprintScript
    driver.start(host, how)
  }, input)
}

/** The scripted player lets go: from now on only the test presses. */
export const stopScript = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { skillprintScript: Driver }).skillprintScript.stop())

/** Lets the scripted player of the fast bundle play one game to its end. */
export async function playGame(page: Page, game: string, input: 'pointer' | 'keyboard'): Promise<void> {
  const element = page.locator('skillprint-games')
  const all = element.locator('[data-all]')
  if (await all.isVisible()) await all.click()
  const ended = element.evaluate(
    (host, how) =>
      new Promise<string>((resolve) => {
        const driver = (globalThis as unknown as { skillprintScript: Driver }).skillprintScript
        const stop = driver.start(host, how)
        host.addEventListener(
          'skillprint-run-ended',
          (event) => {
            stop()
            resolve(JSON.stringify((event as CustomEvent).detail))
          },
          { once: true },
        )
      }),
    input,
  )
  await element.locator(`[data-game=${game}] button`).click()
  await ended
}

/** Plays every game there is. */
export async function playAll(page: Page, input: 'pointer' | 'keyboard'): Promise<void> {
  for (const game of Object.keys(games)) await playGame(page, game, input)
}

/** Runs a function on the page's session; what it gives has to be plain data. */
export function sessionIn<T>(page: Page, work: (session: Session) => Promise<T>): Promise<T> {
  return page.evaluate(
    `(async () => {
      const session = await [...globalThis[Symbol.for('skillprint/1')].values()][0]
      return (${work.toString()})(session)
    })()`,
  ) as Promise<T>
}
