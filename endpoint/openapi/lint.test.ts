import fs from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { testEndpoint } from '../testing.ts'
import { openapiDocument } from './document.ts'

// Opening a database and linting take seconds on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

const data = process.env.SKILLPRINT_DATA
/** Spectral is written for CommonJS. */
const require = createRequire(import.meta.url)

/** What is found and meant: the Dutch rules want this document readable for everybody. */
const meant = ['owasp:api2:2023-read-restricted paths./openapi.json.get.security']

test.skipIf(!data)('the OpenAPI document passes the Dutch API design rules and the OWASP rules', async () => {
  const { Spectral, Document } = require('@stoplight/spectral-core')
  const { bundleAndLoadRuleset } = require('@stoplight/spectral-ruleset-bundler/with-loader')
  const { Json } = require('@stoplight/spectral-parsers')
  const owasp = require('@stoplight/spectral-owasp-ruleset')
  const endpoint = testEndpoint()
  await endpoint.app.ready()
  const source = JSON.stringify(openapiDocument(endpoint.app))
  await endpoint.close()
  const dutch = await bundleAndLoadRuleset(join(data ?? '', 'nlgov-adr/linter.yaml'), { fs, fetch })
  const faults: string[] = []
  for (const ruleset of [dutch, owasp.default ?? owasp]) {
    const spectral = new Spectral()
    spectral.setRuleset(ruleset)
    for (const { code, path, message } of await spectral.run(new Document(source, Json)))
      if (!meant.includes(`${code} ${path.join('.')}`)) faults.push(`${code} ${path.join('.')}: ${message}`)
  }
  expect(faults).toEqual([])
})
