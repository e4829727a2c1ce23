import { expect, test } from 'vitest'
import { posterior } from '../skills/posterior.ts'
import { measureOf } from './measure.ts'

const items = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, a: 1.3, b: -1.5 + index / 4 }))
const responses = items.map((_, index) => (index % 3 === 2 ? 0 : 1)) as (0 | 1)[]

test('an ability goes into the skillprint without its prior, which then counts once', () => {
  const { measure, data } = measureOf({ model: 'irt', measure: 'reasoning', items, responses })
  if (!data || 'refused' in measure) throw new Error('nothing measured')
  const again = posterior({ loadings: [[1]], residualVariances: [data.variance], factorCovariance: [[1]] }, [
    data.value,
  ])
  expect(again.mean[0]).toBeCloseTo(measure.value, 12)
  expect(Math.sqrt(again.covariance[0]?.[0] ?? 0)).toBeCloseTo(measure.se, 12)
})

test('a situation test says whose key it was scored by', () => {
  const situations = items.map(({ id, b }) => ({ id, a: 0.9, steps: [b - 0.5, b + 0.5] }))
  const { measure, key } = measureOf({
    model: 'partial-credit',
    measure: 'social-judgement',
    items: situations,
    responses: situations.map((_, index) => index % 3),
    key: 'authors',
  })
  expect(key).toBe('authors')
  expect(measure).toMatchObject({ model: 'partial-credit', unit: 'SD', key: 'authors' })
})

test('answers that say next to nothing are shown and not used', () => {
  const flat = items.map((item) => ({ ...item, a: 0.05 }))
  const { measure, data } = measureOf({ model: 'irt', measure: 'reasoning', items: flat, responses })
  expect(measure).toHaveProperty('value')
  expect(data).toBeNull()
})

test('counts of a yes–no task come out as d′, and too little of anything as a refusal', () => {
  const counts = { hits: 20, misses: 5, falseAlarms: 4, correctRejections: 40 }
  expect(measureOf({ model: 'signal-detection', measure: 'watching', ...counts }).measure).toHaveProperty(
    'value',
  )
  expect(measureOf({ model: 'ez-diffusion', measure: 'efficiency', trials: [] }).measure).toHaveProperty(
    'refused',
    'too-few-trials',
  )
  expect(
    measureOf({ model: 'stop-signal', measure: 'stopping', go: [], stop: [], maxRt: 1250 }).measure,
  ).toHaveProperty('refused', 'too-few-trials')
})
