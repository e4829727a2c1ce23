import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Stand, stand } from '../testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('cdn')
})
afterAll(() => on.close())

test('a publishable key reads but never publishes', async () => {
  const headers = {
    authorization: 'Bearer pk_test_lindeveen_0123456789abcdef',
    origin: on.addresses.examples,
    'content-type': 'application/json',
  }
  const read = await fetch(`${on.addresses.endpoint}/v1/occupations`, { headers })
  expect(read.status).toBe(200)
  const publish = await fetch(`${on.addresses.endpoint}/v1/job-profiles`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      title: { nl: 'x' },
      requirements: [{ skill: '717E511A75', relevance: 'essential', level: 3 }],
    }),
  })
  expect(publish.status).toBe(403)
  expect(publish.headers.get('content-type')).toContain('application/problem+json')
})

test('the secret key stays on the employer’s server: no page holds it', async () => {
  for (const place of [
    on.addresses.employer,
    `${on.addresses.employer}/employer.js`,
    `${on.addresses.library}/skillprint.js`,
  ])
    expect(await (await fetch(place)).text()).not.toContain('sk_test')
})

test('a job profile that an employer makes appears in the list of a person in the city', async () => {
  const employer = await on.person({ width: 1280, height: 800 })
  await employer.page.goto(on.addresses.employer)
  const builder = employer.page.locator('skillprint-job-profile')
  await builder.locator('[data-occupation="47-4091"]').first().click()
  await builder.locator('[data-publish]').click()
  await builder.locator('[data-another]').waitFor({ timeout: 15_000 })
  await employer.context.close()

  const city = await on.person()
  await city.page.goto(`${on.addresses.examples}/municipality/`)
  const matches = city.page.locator('skillprint-matches')
  await matches.locator('[data-layout=list]').click()
  expect(await matches.locator('[data-job]').count()).toBeGreaterThan(0)
  await matches.getByText('Van Dijk Bestratingen').first().waitFor({ timeout: 15_000 })
  await city.context.close()
})
