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
