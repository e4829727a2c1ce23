import type { Session } from '@skillprint/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putEarlierPlay } from '../testing/earlier-play.ts'
import { agree, sessionIn } from '../testing/person.ts'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('cdn')
})
afterAll(() => on.close())

const choicesOf = (session: Session) => Promise.resolve([...session.choices()])

test('yes, later and no are kept, the last can be taken back, and no job is ever hidden', async () => {
  const { page, context } = await on.person()
  await page.goto(`${on.addresses.examples}/municipality/`)
  await agree(page)
  await putEarlierPlay(page)
  await page.reload()

  const matches = page.locator('skillprint-matches')
  await matches.locator('[data-order=score]').waitFor({ timeout: 20_000 })
  const top = matches.locator('.deck [data-job]')
  const answered: [string, string][] = []
  for (const choice of ['yes', 'later', 'no', 'no']) {
    const job = (await top.getAttribute('data-job')) ?? ''
    answered.push([job, choice])
    await matches.locator(`.deck [data-choice=${choice}]`).click()
    await matches.locator(`.deck [data-job]:not([data-job="${job}"])`).waitFor()
  }
  expect(await sessionIn(page, choicesOf)).toEqual(answered)

  const [last = ''] = answered.pop() ?? []
  await matches.locator('[data-undo]').click()
  await matches.locator(`.deck [data-job="${last}"]`).waitFor()
  expect(await sessionIn(page, choicesOf)).toEqual(answered)

  await page.reload()
  await matches.locator(`.deck [data-job="${last}"]`).waitFor({ timeout: 20_000 })
  expect(new Map(await sessionIn(page, choicesOf))).toEqual(new Map(answered))

  await matches.locator('[data-layout=list]').click()
  const all = await sessionIn(page, async (session: Session) => (await session.matches()).matches.length)
  expect(await matches.locator('.list [data-job]').count()).toBe(all)
  const said = await matches.locator('.chosen').allTextContents()
  expect(said.sort()).toEqual(['Jij zegt: ja', 'Jij zegt: later', 'Jij zegt: nee'])
  await context.close()
})

test('a job in the list unfolds into reasons and the numbers behind its place', async () => {
  const { page, context } = await on.person()
  await page.goto(`${on.addresses.examples}/municipality/`)
  await agree(page)
  await putEarlierPlay(page)
  await page.reload()
  const matches = page.locator('skillprint-matches')
  await matches.locator('[data-order=score]').waitFor({ timeout: 20_000 })
  await matches.locator('[data-layout=list]').click()
  const first = matches.locator('.list [data-job]').first()
  await first.locator('summary').first().click()
  await first.locator('.reasons .reason').first().waitFor()
  await first.locator('.how summary').click()
  const shown = Number((await first.locator('[data-score]').textContent())?.replace(',', '.'))
  const score = await sessionIn(
    page,
    async (session: Session) => (await session.matches()).matches[0]?.score ?? -1,
  )
  expect(shown).toBeCloseTo(score, 2)
  await context.close()
})
