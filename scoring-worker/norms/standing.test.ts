import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { continuousNorms } from '../calibrate/continuous-norms.ts'
import type { Measure } from '../skills/skillprint.ts'
import type { CalibratedNorm } from './calibration.ts'
import { standingOf } from './standing.ts'

/** 900 people with fingers, 500 with keys, who are 60 ms faster; both lose 40 ms in ten years. */
const draw = random('standing')
const people = Array.from({ length: 1400 }, (_, person) => {
  const device = person < 900 ? ('touch' as const) : ('keyboard' as const)
  const age = 20 + 45 * draw.next()
  return { device, age, value: 500 + (device === 'touch' ? 60 : 0) + 4 * (age - 40) + 50 * draw.normal() }
})
const of = (device: 'touch' | 'keyboard') => people.filter((one) => one.device === device)
const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
const devices = (['touch', 'keyboard'] as const).map((device) => {
  const values = of(device).map(({ value }) => value)
  const mean = meanOf(values)
  return {
    device,
    people: values.length,
    mean,
    sd: Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))),
  }
})
const norm: CalibratedNorm = {
  game: 'made-up',
  gameVersion: 1,
  measure: 'time',
  unit: 'ms',
  devices,
  byAge: continuousNorms(people),
  splitHalf: 0.9,
  retest: null,
}
const took = (value: number, se = 10): Measure => ({ name: 'time', model: 'made-up', value, se, unit: 'ms' })
const stands = (value: number, input: 'touch' | 'keyboard' | 'mouse' | null, age?: number, se?: number) =>
  standingOf(took(value, se), { norm, direction: -1 }, { input, age })

test('a time is held against people with the same kind of input', () => {
  const touch = stands(560, 'touch')
  const keyboard = stands(560, 'keyboard')
  expect(touch).toMatchObject({ against: 'all', input: 'touch', people: 900 })
  expect(touch?.percentile).toBeGreaterThan(45)
  expect(keyboard?.percentile).toBeLessThan(touch?.percentile ?? 0)
  expect(stands(560, 'mouse')).toBeNull()
  expect(stands(560, null)).toBeNull()
})

test('who told their age is held against their age, who did not against all ages', () => {
  const old = stands(640, 'touch', 60)
  expect(old?.against).toBe('age')
  expect(old?.percentile).toBeGreaterThan(40)
  expect(old?.percentile).toBeLessThan(60)
  expect(stands(640, 'touch')?.percentile).toBeLessThan(25)
  // Nobody of that age was asked.
  expect(stands(640, 'touch', 85)?.against).toBe('all')
})

test('the interval holds the person’s own error and the norm’s', () => {
  const width = (se: number, age?: number) => {
    const found = stands(600, 'touch', age, se)
    expect(found?.low).toBeLessThan(found?.percentile ?? 0)
    expect(found?.high).toBeGreaterThan(found?.percentile ?? 100)
    return (found?.high ?? 0) - (found?.low ?? 0)
  }
  for (const age of [undefined, 45]) expect(width(30, age)).toBeGreaterThan(2 * width(5, age))
})

test('less time is a higher standing', () => {
  expect(stands(500, 'touch')?.percentile).toBeGreaterThan(stands(600, 'touch')?.percentile ?? 100)
})
