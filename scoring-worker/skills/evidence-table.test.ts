import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evidenceMarkdown, evidenceTable } from './evidence-table.ts'
import { skillRules } from './skill-evidence.ts'

test('every rule about a skill can be traced to a game, with its sources', () => {
  const table = evidenceTable()
  expect(new Set(table.map(({ skill }) => skill))).toEqual(new Set(skillRules.map(({ skill }) => skill)))
  for (const { source, loadingSource, tau, stars } of table) {
    expect(source.length).toBeGreaterThan(0)
    expect(loadingSource.length).toBeGreaterThan(0)
    expect(tau).toBe({ 1: 0.9, 2: 0.6, 3: 0.3 }[stars])
  }
})

test('no measure that skills rest on is a difference of scores, or comes from a game for fun', () => {
  for (const { measure } of evidenceTable()) {
    expect(measure).not.toMatch(/cost|conflict|effect|difference|pumps|risk|effort|bargain/)
  }
})

test('the table people read is the one that is used', () => {
  expect(readFileSync(new URL('EVIDENCE.md', import.meta.url), 'utf8')).toBe(evidenceMarkdown())
})
