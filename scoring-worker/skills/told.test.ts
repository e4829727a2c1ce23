import fc from 'fast-check'
import { expect, test } from 'vitest'
import { score } from '../scorer.ts'
import { onJobScale } from './scale.ts'
import type { Skillprint, SkillState } from './skillprint.ts'
import { bandsOf } from './states.ts'
import { standingOf, type ToldEvidence, toldSources, withTold } from './told.ts'
import { vocabulary } from './vocabulary.ts'

const empty = score([])
const skills = vocabulary.map(({ id }) => id)
const one = (skill: string, source: ToldEvidence['source'] = 'statement'): ToldEvidence => ({
  skill,
  source,
  sentence: 'Dit deed ik in een keuken.',
})
const anything = fc.array(
  fc.record({
    skill: fc.constantFrom(...skills),
    source: fc.constantFrom(...toldSources),
    sentence: fc.string(),
  }),
  { maxLength: 40 },
)
/** A skillprint as games could leave it. */
const played = fc
  .array(
    fc.record({
      mean: fc.double({ min: -3, max: 3, noNaN: true }),
      sd: fc.double({ min: 0.2, max: 1, noNaN: true }),
      state: fc.constantFrom<SkillState>('measured', 'indication', 'unknown'),
    }),
    { minLength: skills.length, maxLength: skills.length },
  )
  .map(
    (drawn): Skillprint => ({
      ...empty,
      skills: empty.skills.map((skill, index) => {
        const { mean, sd, state } = drawn[index] ?? { mean: 0, sd: 1, state: 'unknown' }
        const y = state === 'unknown' ? { mean: 0, sd: 1 } : { mean, sd }
        return {
          ...skill,
          y,
          state,
          level: onJobScale(skill.skill, y),
          reliability: 1 - y.sd ** 2,
          bands: bandsOf(state, y),
        }
      }),
    }),
  )
const stateOf = (print: Skillprint, skill: string): SkillState | undefined =>
  print.skills.find((estimate) => estimate.skill === skill)?.state

test('nothing told changes nothing', () => {
  expect(withTold(empty, [])).toBe(empty)
})

test('whatever is told makes an indication at most, of that skill alone, and never touches what games measured', () => {
  fc.assert(
    fc.property(played, anything, (before, told) => {
      const after = withTold(before, told)
      for (const [index, estimate] of after.skills.entries()) {
        const old = before.skills[index]
        const about = told.some(({ skill }) => skill === estimate.skill)
        if (!about) expect(estimate).toEqual(old)
        else if (old?.state === 'measured')
          expect({ ...estimate, evidence: [] }).toEqual({ ...old, evidence: [] })
        else {
          expect(estimate.state).toBe('indication')
          expect(estimate.bands).toHaveLength(2)
          expect(estimate.y.sd).toBeLessThan(old?.y.sd ?? 0)
          expect(Number.isFinite(estimate.y.mean)).toBe(true)
        }
      }
    }),
    { seed: 5, numRuns: 60 },
  )
})

test('saying it twice, or in another order or other words, says no more', () => {
  fc.assert(
    fc.property(played, anything, (before, told) => {
      const again = [...told].reverse().map((evidence) => ({ ...evidence, sentence: 'anders' }))
      expect(withTold(before, [...told, ...again])).toEqual(withTold(before, told))
    }),
    { seed: 6, numRuns: 40 },
  )
})

test('a statement says less than a coach, and a coach less than a certificate', () => {
  const [statement, coach, certificate] = toldSources.map(standingOf)
  expect(statement?.variance).toBeCloseTo(0.946, 3)
  expect(coach?.variance).toBeCloseTo(0.669, 3)
  expect(certificate?.variance).toBeCloseTo(0.593, 3)
  const alone = withTold(empty, [one('8500CACF46')]).skills.find(({ skill }) => skill === '8500CACF46')
  expect(alone?.y.mean).toBeCloseTo(0.231, 3)
  expect(alone?.reliability).toBeCloseTo(0.054, 3)
  expect(alone?.bands).toEqual(['basic', 'good'])
  expect(alone?.evidence).toEqual([{ source: 'statement', stars: 1 }])
})

test('all three sources together are still an indication', () => {
  const told = toldSources.map((source) => one('3DA7BAB0C4', source))
  expect(stateOf(withTold(empty, told), '3DA7BAB0C4')).toBe('indication')
})

test('a skill that is not in the language is named, and the others still count', () => {
  const print = withTold(empty, [one('FFFFFFFFFF'), one('3DA7BAB0C4')])
  expect(print.problems).toEqual([
    { code: 'unknown-skill', reason: 'told of skill FFFFFFFFFF, which is not in the skill language' },
  ])
  expect(stateOf(print, '3DA7BAB0C4')).toBe('indication')
})

test('what was told stands in the version', () => {
  expect(withTold(empty, [one('3DA7BAB0C4')]).version).toBe(`${empty.version} · told 1`)
})
