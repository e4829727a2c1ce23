import { expect, test } from 'vitest'
import { normalProbability } from '../match/normal.ts'
import { normalQuantile } from './normal-quantile.ts'
import { signalDetection } from './signal-detection.ts'

test('the normal quantile undoes the normal distribution over twelve orders of magnitude', () => {
  for (const z of [-7, -5.1, -3, -1.2, -0.4, 0, 0.2, 1.7, 4.4])
    expect(Math.abs(normalQuantile(normalProbability(z)) - z)).toBeLessThan(1e-9)
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
  expect(() => normalQuantile(1)).toThrow('got p 1')
})

test.each([
  [{ hits: 1, falseAlarms: 1, misses: 6, correctRejections: 4 }, -0.212656809, 0.780818155, 0.847007019],
  [{ hits: 2, falseAlarms: 3, misses: 8, correctRejections: 8 }, -0.1993363121, 0.6481904387, 0.8787912533],
  [{ hits: 5, falseAlarms: 5, misses: 1, correctRejections: 9 }, 1.132333435, -0.22547189, 0.774676807],
])('%o by the log-linear rule of Hautus (1995)', (counts, dPrime, criterion, beta) => {
  const estimate = signalDetection(counts)
  if ('refused' in estimate) throw new Error(estimate.reason)
  expect(Math.abs(estimate.dPrime - dPrime)).toBeLessThan(5e-9)
  expect(Math.abs(estimate.criterion - criterion)).toBeLessThan(5e-9)
  expect(Math.abs(Math.exp(estimate.lnBeta) - beta)).toBeLessThan(5e-9)
})

test('all right and all wrong stay finite', () => {
  for (const counts of [
    { hits: 40, misses: 0, falseAlarms: 0, correctRejections: 160 },
    { hits: 0, misses: 40, falseAlarms: 160, correctRejections: 0 },
  ]) {
    const estimate = signalDetection(counts)
    if ('refused' in estimate) throw new Error(estimate.reason)
    expect(Object.values(estimate.se).every((se) => Number.isFinite(se) && se > 0)).toBe(true)
    expect(Number.isFinite(estimate.dPrime)).toBe(true)
  }
})

test('without signals or without noise there is nothing to tell apart', () => {
  expect(signalDetection({ hits: 0, misses: 0, falseAlarms: 1, correctRejections: 9 })).toHaveProperty(
    'refused',
    'no-signal',
  )
  expect(signalDetection({ hits: 5, misses: 1, falseAlarms: 0, correctRejections: 0 })).toHaveProperty(
    'refused',
    'no-noise',
  )
  expect(() => signalDetection({ hits: -1, misses: 1, falseAlarms: 0, correctRejections: 0 })).toThrow(
    'hits is -1',
  )
})
