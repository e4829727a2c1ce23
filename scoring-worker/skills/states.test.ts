import { expect, test } from 'vitest'
import { levelNorms } from '../match/norms.ts'
import { onJobScale } from './scale.ts'
import { bandsOf, stateOf } from './states.ts'

test('one adaptive ★★★ test with SE ≤ .45 and reliability ≥ .60 is a measurement', () => {
  const one = { measures: 1, games: 1, adaptiveSe: 0.45, reliability: 0.6 }
  expect(stateOf(one)).toBe('measured')
  expect(stateOf({ ...one, adaptiveSe: 0.46 })).toBe('indication')
  expect(stateOf({ ...one, adaptiveSe: null })).toBe('indication')
  expect(stateOf({ ...one, reliability: 0.59 })).toBe('indication')
})

test('two measures count as two only when they come from two games', () => {
  const two = { measures: 2, games: 2, adaptiveSe: null, reliability: 0.65 }
  expect(stateOf(two)).toBe('measured')
  expect(stateOf({ ...two, games: 1 })).toBe('indication')
})

test('without evidence above a hint, or with next to nothing, a skill is not known', () => {
  expect(stateOf({ measures: 0, games: 0, adaptiveSe: null, reliability: 0.5 })).toBe('unknown')
  expect(stateOf({ measures: 1, games: 1, adaptiveSe: null, reliability: 0.09 })).toBe('unknown')
})

test('a measured skill has one band where that is at least .60 likely, and two on an edge', () => {
  expect(bandsOf('measured', { mean: 0.5, sd: 0.5 })).toEqual(['good'])
  expect(bandsOf('measured', { mean: 0.02, sd: 0.5 })).toEqual(['basic', 'good'])
  expect(bandsOf('measured', { mean: 2, sd: 0.5 })).toEqual(['strong'])
})

test('an indication always has two neighbours, lower first; the unknown has none', () => {
  expect(bandsOf('indication', { mean: -3, sd: 0.4 })).toEqual(['growing', 'basic'])
  expect(bandsOf('indication', { mean: 0.9, sd: 0.8 })).toEqual(['good', 'strong'])
  expect(bandsOf('unknown', { mean: 0, sd: 1 })).toEqual([])
})

test('a standing is carried to the job scale by M + S·y; a skill without a norm has no level', () => {
  const norm = levelNorms['8500CACF46']
  if (!norm) throw new Error('no norm')
  expect(onJobScale('8500CACF46', { mean: 1, sd: 0.5 })).toEqual({
    mean: norm.mean + norm.sd,
    sd: norm.sd / 2,
    prior: norm,
  })
  expect(onJobScale('B6D93142FE', { mean: 1, sd: 0.5 })).toBeNull()
})
