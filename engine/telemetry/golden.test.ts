import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeChunk } from './codec.ts'

/** Chunks as each version wrote them, and what stands in them: `v<schema>-<name>.bin` and `.json`. Never changed, only added to. */
const folder = new URL('golden/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.bin'))
  .map((name) => name.slice(0, -4))

describe('chunks that earlier versions wrote', () => {
  test.each(['v1', 'v2'])('are here for schema %s', (schema) => {
    expect(names.filter((name) => name.startsWith(`${schema}-`)).length).toBeGreaterThanOrEqual(4)
  })

  test.each(names)('%s is read as it was written', (name) => {
    const decoded = decodeChunk(new Uint8Array(readFileSync(new URL(`${name}.bin`, folder))))
    if (!decoded.ok) throw new Error(decoded.reason)
    const { header, hash, records, samples } = decoded
    const columns = Object.fromEntries(
      Object.entries(samples).map(([column, values]) => [column, [...values]]),
    )
    expect({ header, hash, records, samples: columns }).toEqual(
      JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')),
    )
  })
})
