import { afterAll, beforeAll, expect, test } from 'vitest'
import { putEarlierPlay } from '../testing/earlier-play.ts'
import { agree } from '../testing/person.ts'
import { axeFaults, type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('fast')
})
afterAll(() => on.close())

test('a job seeker is seen without a name, is asked, says yes, both can reach each other, and is gone when they stop', async () => {
  const seeker = await on.person()
  const city = `${on.addresses.examples}/municipality/`
  await seeker.page.goto(city)
  await agree(seeker.page)
  await seeker.page.locator('skillprint-games [data-game]').first().waitFor()
  await putEarlierPlay(seeker.page)
  await seeker.page.reload()
  const share = seeker.page.locator('skillprint-share')
  await share.locator('[data-answer=yes]').click()
  await share.locator('[data-add]').click()
  await share.locator('[data-send]').click()
  await share.locator('[data-share]').waitFor()

  const employer = await on.person({ width: 1280, height: 800 })
  await employer.page.goto(on.addresses.employer)
  const builder = employer.page.locator('skillprint-job-profile')
  await builder.locator('[data-occupation="47-4091"]').first().click()
  await builder.locator('[data-publish]').click()
  await builder.locator('[data-another]').waitFor({ timeout: 30_000 })
  const candidate = employer.page.locator('skillprint-candidates [data-candidate]')
  await candidate.waitFor({ timeout: 30_000 })
  expect(await candidate.count()).toBe(1)
  await candidate.locator('summary').click()
  // Reasons, and what the pilot norm may not do.
  await candidate.getByText('nee, de norm is een proef').first().waitFor()
  await employer.page.locator('skillprint-candidates [data-order=seed]').waitFor()
  await candidate.locator('[data-ask]').click()
  await candidate.locator('input[name=contact]').fill('Mia van Dijk, 040 123 45 67')
  await candidate.locator('textarea[name=note]').fill('Wij leggen straten. Kom eens kijken.')
  await candidate.locator('[data-send]').click()
  await candidate.locator('[data-state=requested]').waitFor()
  expect(await axeFaults(employer.page)).toEqual([])

  await seeker.page.reload()
  const request = seeker.page.locator('skillprint-matches [data-request]')
  await request.waitFor({ timeout: 30_000 })
  expect(await request.textContent()).toContain('Van Dijk Bestratingen')
  expect(await request.textContent()).not.toContain('Mia van Dijk')
  await request.locator('input[name=contact]').fill('06 12 34 56 78')
  await request.locator('[data-accept]').click()
  await request.getByText('Mia van Dijk, 040 123 45 67').waitFor()
  expect(await axeFaults(seeker.page)).toEqual([])

  const refresh = employer.page.locator('skillprint-candidates [data-refresh]')
  await refresh.click()
  await candidate.getByText('06 12 34 56 78').waitFor()

  await share.locator('[data-do=withdraw]').click()
  await share.locator('[data-nobody]').waitFor()
  await refresh.click()
  await employer.page.locator('skillprint-candidates [data-nobody]').waitFor()
  expect(await employer.page.locator('skillprint-candidates').textContent()).not.toContain('06 12 34 56 78')
  await seeker.context.close()
  await employer.context.close()
})
