import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { growthOf, type Observation, practiceAt, reliableFrom } from './growth.ts'
import { gameLoadings, type MeasureLoading } from './loadings.ts'

const reasoning = gameLoadings['tile-setter']?.measures.reasoning as MeasureLoading
const desk = gameLoadings['front-desk']?.measures['social-judgement'] as MeasureLoading
const own = 0.15
const at = (day: number, z: number, loading = reasoning): Observation => ({
  game: 'tile-setter',
  measure: 'reasoning',
  loading,
  z,
  variance: own + loading.occasion,
  day,
})
/** With equal errors: 1.96·√2·SEM. */
const limit = reliableFrom * Math.SQRT2 * Math.sqrt(own + reasoning.occasion)

test('a change is told from the reliable change index on, and not below', () => {
  expect(growthOf([at(0, 0), at(60, limit - 0.01)])).toEqual([])
  const [grown] = growthOf([at(0, 0), at(60, limit + 0.01)])
  expect(grown).toMatchObject({ construct: 'reasoning', from: '1970-01-01', to: '1970-03-02' })
  expect(grown?.change).toBeCloseTo(limit + 0.01, 12)
  expect(grown?.se).toBeCloseTo(limit / reliableFrom, 12)
})

test('less is told as plainly as more', () => {
  expect(growthOf([at(0, 1), at(60, -1.5)])[0]?.change).toBeCloseTo(-2.5, 12)
})

test('two sittings within a fortnight are not compared, nor are runs of one day', () => {
  expect(growthOf([at(0, -3), at(0, 3)])).toEqual([])
  expect(growthOf([at(0, -3), at(13, 3)])).toEqual([])
  expect(growthOf([at(0, -3), at(14, 3)])).toHaveLength(1)
})

test('the best of many replays on a day is not what counts: they are averaged', () => {
  const replays = [at(60, limit + 1), at(60, -1), at(60, -1), at(60, -1)]
  expect(growthOf([at(0, 0), ...replays])).toEqual([])
})

test('a lucky day in between is not picked', () => {
  expect(growthOf([at(0, 0), at(60, 4), at(120, 0.1)])).toEqual([])
})

test('where practice is not known no growth is told', () => {
  expect(desk.norm.practice).toBeUndefined()
  expect(growthOf([at(0, -3, desk), at(60, 3, desk)])).toEqual([])
})

test('the retest norm takes practice off from the second sitting on', () => {
  expect(practiceAt(reasoning.norm, 0)).toBe(0)
  expect(practiceAt(reasoning.norm, 1)).toBe(0.092)
  expect(practiceAt(reasoning.norm, 2)).toBe(0.092)
  expect(practiceAt(desk.norm, 1)).toBe(0)
})

test('of people who stay as they are one in twenty is told a change; who gain 1.5 SD mostly are', () => {
  const draw = random('growth')
  const told = (gain: number): number => {
    let count = 0
    for (let person = 0; person < 4000; person++) {
      const lasting = draw.normal()
      const sitting = (day: number, more: number) =>
        at(day, lasting + more + Math.sqrt(own + reasoning.occasion) * draw.normal())
      count += growthOf([sitting(0, 0), sitting(90, gain)]).length
    }
    return count / 4000
  }
  expect(told(0)).toBeGreaterThan(0.04)
  expect(told(0)).toBeLessThan(0.06)
  expect(told(1.5)).toBeGreaterThan(0.6)
})
