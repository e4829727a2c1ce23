import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import type { Addresses } from '../addresses.ts'
import { withAddresses } from '../addresses.ts'
import { pageHeaders } from '../page-headers.ts'

/**
 * The employer's own small server. It serves the employer's page, and it alone knows the secret key: when somebody who may publish
 * asks (here: anybody on this machine; yours checks who is signed in), it gets a one-use client secret from the endpoint.
 */
export function employerServer(addresses: Addresses, secretKey: string): RequestListener {
  const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
  return async (request, response) => {
    const route = `${request.method} ${request.url}`
    if (route === 'GET /') {
      for (const [name, value] of Object.entries(pageHeaders(addresses))) response.setHeader(name, value)
      response.end(withAddresses(file('index.html'), addresses))
    } else if (route === 'GET /employer.css') {
      response.setHeader('content-type', 'text/css').end(file('employer.css'))
    } else if (route === 'GET /employer.js') {
      response.setHeader('content-type', 'text/javascript').end(file('employer.js'))
    } else if (route === 'POST /client-secret/publishing' || route === 'POST /client-secret/employer') {
      const scope = route.endsWith('publishing') ? 'job-profiles:write' : 'employer'
      const answer = await clientSecret(addresses.endpoint, secretKey, scope)
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
    } else {
      response.writeHead(404).end('Not found')
    }
  }
}

async function clientSecret(
  endpoint: string,
  secretKey: string,
  scope: 'job-profiles:write' | 'employer',
): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(`${endpoint}/v1/client-secrets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ scope, organisation: 'Van Dijk Bestratingen' }),
    })
    return { status: response.status, body: await response.text() }
  } catch {
    return { status: 502, body: JSON.stringify({ title: 'The matching endpoint does not answer' }) }
  }
}
