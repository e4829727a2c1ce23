import { afterAll, beforeAll, expect, test } from 'vitest'
import { putEarlierPlay } from '../testing/earlier-play.ts'
import { agree } from '../testing/person.ts'
import { axeFaults, type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('fast')
})
afterAll(() => on.close())

test('who played on a phone goes on on a computer with a code, once', async () => {
  const city = `${on.addresses.examples}/municipality/`
  const phone = await on.person()
  await phone.page.goto(city)
  await agree(phone.page)
  await phone.page.locator('skillprint-games [data-game]').first().waitFor()
  await putEarlierPlay(phone.page)
  await phone.page.reload()
  await phone.page.locator('skillprint-transfer [data-make]').click()
  await phone.page.locator('skillprint-card [data-skill]').first().waitFor()
  const strengths = await phone.page.locator('skillprint-card [data-skill]').count()
  const code = (await phone.page.locator('skillprint-transfer [data-code]').textContent()) ?? ''
  expect(await axeFaults(phone.page)).toEqual([])

  const computer = await on.person({ width: 1280, height: 800 })
  await computer.page.goto(`${city}#skillprint-code=${code}`)
  const element = computer.page.locator('skillprint-transfer')
  await element.locator('input[name=keep][value=no]').check()
  expect(await axeFaults(computer.page)).toEqual([])
  await element.locator('[data-get]').click()
  await element.locator('[data-here]').waitFor()
  await computer.page.locator('skillprint-card [data-skill]').first().waitFor()
  expect(await computer.page.locator('skillprint-card [data-skill]').count()).toBe(strengths)
  expect(computer.page.url()).not.toContain(code)

  // Nothing was kept there, and the code was for once.
  await computer.page.reload()
  await element.locator('[data-have]').click()
  await element.locator('input[name=code]').fill(code)
  await element.locator('input[name=keep][value=yes]').check()
  await element.locator('[data-get]').click()
  await element.getByText('Deze code klopt niet, of is al gebruikt.').waitFor()
  await phone.context.close()
  await computer.context.close()
})
