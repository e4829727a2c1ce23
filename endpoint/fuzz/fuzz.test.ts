import { expect, test, vi } from 'vitest'
import { fuzz } from './fuzz.ts'

// Opening a database takes seconds on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

test('requests made up from the OpenAPI document never break it, and every answer is one that the document describes', async () => {
  const report = await fuzz({ requests: 300, seed: 20_261_123 })
  expect(report.faults).toEqual([])
  expect(report.statuses[200]).toBeGreaterThan(20)
  expect(report.statuses[201]).toBeGreaterThan(2)
  expect(report.neverGood).toEqual([])
})
