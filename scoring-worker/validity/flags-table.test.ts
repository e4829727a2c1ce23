import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flagsMarkdown } from './flags-table.ts'
import { flagRules } from './rules.ts'

test('every flag has a name of its own, a reason and a source, and all four families are looked at', () => {
  expect(new Set(flagRules.map(({ code }) => code)).size).toBe(flagRules.length)
  expect(new Set(flagRules.map(({ family }) => family))).toEqual(
    new Set(['technical', 'effort', 'model', 'fit']),
  )
  for (const { formula, why, source, limit } of flagRules) {
    for (const text of [formula, why, source]) expect(text.length).toBeGreaterThan(5)
    expect(Number.isFinite(limit)).toBe(true)
  }
})

test('no flag has the name of a trait or of a fault of a person', () => {
  for (const { code } of flagRules)
    expect(code).not.toMatch(/careless|lazy|cheat|fraud|liar|dishonest|unmotivated|impulsive/)
})

test('the table people read is the one that is used', () => {
  expect(readFileSync(new URL('FLAGS.md', import.meta.url), 'utf8')).toBe(flagsMarkdown())
})
