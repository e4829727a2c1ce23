import { games } from '@skillprint/games'
import { expect, test } from 'vitest'
import { recover } from './testing/recovery.ts'

for (const [id, load] of Object.entries(games))
  test(`${id} finds back what 300 simulated players can do`, { timeout: 300_000 }, async () => {
    const { valid, measures } = recover(await load(), 300)
    expect(valid).toBeGreaterThan(0.85)
    expect(measures.length).toBeGreaterThan(0)
    for (const { measure, r, coverage, meanSe } of measures) {
      const said = `${id} ${measure}: r ${r.toFixed(2)}, coverage ${coverage.toFixed(3)}, se ${meanSe.toFixed(2)}`
      expect(r, said).toBeGreaterThanOrEqual(0.7)
      // 300 people tell coverage to ± 2.5 %; `npm run validate -- simulation` plays 2,000.
      expect(coverage, said).toBeGreaterThanOrEqual(0.91)
      expect(coverage, said).toBeLessThanOrEqual(0.98)
    }
  })
