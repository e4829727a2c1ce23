/** What a person does on the page of a bench. */
import type { Page } from 'playwright-core'

/** Agrees to play and nothing more; resolves when the list of games is there. */
export async function agree(page: Page): Promise<void> {
  for (const [question, answer] of [
    ['play', 'yes'],
    ['keep', 'no'],
    ['share', 'no'],
  ])
    await page
      .locator(
        `[data-question=${question}] [data-answer=${answer}], [data-question=${question}][data-answer=${answer}]`,
      )
      .first()
      .click()
  await page.locator('[data-game]').first().waitFor()
}

/** Starts a game. On a busy machine the screen may not be steady enough for a game with times that count: then once more. */
export async function begin(page: Page, game: string): Promise<void> {
  const first = page.locator('[data-action=next]').first()
  const refused = page.locator('.problem button')
  for (let attempt = 0; attempt < 10; attempt++) {
    await page.locator(`[data-game=${game}] button`).first().click()
    await first.or(refused).waitFor()
    if (await first.isVisible()) return
    await refused.click()
    await refused.waitFor({ state: 'detached' })
  }
  throw new Error(`bench: ${game} did not start in ten attempts`)
}

/** Walks through the instructions to the first trial. */
export async function reachTrial(page: Page): Promise<void> {
  const pause = page.locator('.bar:not([inert]) [data-action=pause]')
  const next = page.locator('[data-action=next]')
  while ((await pause.count()) === 0) if (await next.isVisible()) await next.click()
}

/** Walks through the instructions to the first trial, and stops there. */
export async function stop(page: Page): Promise<void> {
  await reachTrial(page)
  await page.locator('[data-action=pause]').click()
  await page.locator('[data-action=stop]').click()
  await page.locator('[data-all], [data-game]').first().waitFor()
}
