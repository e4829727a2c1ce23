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

test('an employer publishes through its own server, and a job seeker finds the profile in the list', async () => {
  const { page, context } = await on.person({ width: 1280, height: 800 })
  await page.goto(`${on.addresses.employer}/`)
  const builder = page.locator('skillprint-job-profile')
  await builder.locator('[data-occupation="47-4091"]').click({ timeout: 20_000 })
  await builder.locator('[data-publish]').waitFor({ timeout: 15_000 })
  const told = builder.evaluate(
    (element) =>
      new Promise<string>((resolve) => {
        for (const name of ['skillprint-published', 'skillprint-problem'])
          element.addEventListener(name, (event) => {
            const { profile, code } = (event as CustomEvent).detail
            resolve(JSON.stringify(profile ?? { code }))
          })
      }),
  )
  await builder.locator('[data-publish]').click()
  const published = JSON.parse(await told) as { id: string; kind: string }
  expect(published).toMatchObject({ kind: 'vacancy', organisation: 'Van Dijk Bestratingen' })
  const seeker = await on.person()
  await seeker.page.goto(`${on.addresses.examples}/municipality/`)
  await seeker.page.locator('skillprint-matches [data-layout=list]').click({ timeout: 20_000 })
  await seeker.page
    .locator(`skillprint-matches [data-job="${published.id}"]`)
    .waitFor({ state: 'attached', timeout: 15_000 })
  await seeker.context.close()
  await context.close()
})
