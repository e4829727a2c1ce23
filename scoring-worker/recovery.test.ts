import { games } from '@skillprint/games'
import { expect, test } from 'vitest'
import { recover } from './testing/recovery.ts'

/** Where a game does not reach the bounds, why, and what it reaches instead; also in the README. */
const shortfalls: Readonly<
  Record<string, { readonly coverage: readonly [number, number]; readonly why: string }>
> = {
  reasoning: {
    coverage: [0.95, 1],
    why: 'the interval also holds the error of difficulties that are only predicted; simulated players happen to meet rules that fit better',
  },
}

for (const [id, load] of Object.entries(games))
  test(`${id} finds back what 300 simulated players can do`, { timeout: 300_000 }, async () => {
    const { valid, measures } = recover(await load(), 300)
    expect(valid).toBeGreaterThan(0.85)
    expect(measures.length).toBeGreaterThan(0)
    for (const { measure, r, coverage, meanSe } of measures) {
      const [low, high] = shortfalls[measure]?.coverage ?? [0.9, 0.98]
      const said = `${id} ${measure}: r ${r.toFixed(2)}, coverage ${coverage.toFixed(3)}, se ${meanSe.toFixed(2)}`
      expect(r, said).toBeGreaterThanOrEqual(0.7)
      expect(coverage, said).toBeGreaterThanOrEqual(low)
      expect(coverage, said).toBeLessThanOrEqual(high)
    }
  })
