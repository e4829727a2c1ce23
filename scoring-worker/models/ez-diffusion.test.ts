import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { ezDiffusion } from './ez-diffusion.ts'
import { ezDiffusionOfTrials } from './ez-trials.ts'

/** Wagenmakers, van der Maas & Grasman (2007), worked example, digits of R 4.2.2. */
const example = { proportionCorrect: 0.802, rtVariance: 0.112, rtMean: 0.723, trials: 1000, scale: 0.1 }

test('the worked example of the paper', () => {
  const estimate = ezDiffusion(example)
  if ('refused' in estimate) throw new Error(estimate.reason)
  expect(Math.abs(estimate.drift - 0.09993852623130177)).toBeLessThan(1e-12)
  expect(Math.abs(estimate.boundary - 0.13997020267583737)).toBeLessThan(1e-12)
  expect(Math.abs(estimate.nonDecision - 0.3000299723024814)).toBeLessThan(1e-12)
})

test('scale 1 gives ten times the drift and boundary of scale .1', () => {
  const one = ezDiffusion({ ...example, scale: 1 })
  const tenth = ezDiffusion(example)
  if ('refused' in one || 'refused' in tenth) throw new Error('refused')
  expect(one.drift).toBeCloseTo(10 * tenth.drift, 10)
  expect(one.boundary).toBeCloseTo(10 * tenth.boundary, 10)
  expect(one.nonDecision).toBeCloseTo(tenth.nonDecision, 10)
})

test('all right counts as 1 − 1∕(2n), all wrong as 1∕(2n), half right is refused', () => {
  expect(ezDiffusion({ ...example, proportionCorrect: 1, trials: 50 })).toEqual(
    ezDiffusion({ ...example, proportionCorrect: 0.99, trials: 50 }),
  )
  expect(ezDiffusion({ ...example, proportionCorrect: 0 })).toHaveProperty('drift')
  expect(ezDiffusion({ ...example, proportionCorrect: 0.5 })).toHaveProperty('refused', 'at-chance')
  expect(ezDiffusion({ ...example, rtVariance: 0 })).toHaveProperty('refused', 'no-variance')
  expect(() => ezDiffusion({ ...example, proportionCorrect: 1.2 })).toThrow('proportionCorrect 1.2')
})

test('standard errors are those of repeated samples from a diffusion path', () => {
  const draw = random('ez')
  const runs = Array.from({ length: 120 }, () => diffusion(draw, 100))
  const estimates = runs.flatMap((trials) => {
    const estimate = ezDiffusionOfTrials(trials)
    return 'refused' in estimate ? [] : [estimate]
  })
  expect(estimates.length).toBeGreaterThan(115)
  const drifts = estimates.map(({ drift }) => drift)
  const mean = drifts.reduce((sum, value) => sum + value, 0) / drifts.length
  const spread = Math.sqrt(drifts.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (drifts.length - 1))
  const se = estimates.reduce((sum, estimate) => sum + estimate.se.drift, 0) / estimates.length
  expect(mean).toBeGreaterThan(2.1)
  expect(mean).toBeLessThan(3.1)
  expect(se / spread).toBeGreaterThan(0.75)
  expect(se / spread).toBeLessThan(1.35)
})

test('omissions and lapses are left out; too few trials, equal times and guessing are refused', () => {
  const draw = random('lapses')
  const trials = diffusion(draw, 90)
  const clean = ezDiffusionOfTrials(trials)
  const lapsed = ezDiffusionOfTrials([
    ...trials,
    { rt: 60_000, correct: true },
    { rt: 90, correct: false },
    { rt: null, correct: false },
  ])
  if ('refused' in clean || 'refused' in lapsed) throw new Error('refused')
  expect(lapsed.drift).toBeCloseTo(clean.drift, 1)
  expect(ezDiffusionOfTrials(trials.slice(0, 12))).toHaveProperty('refused', 'too-few-trials')
  expect(ezDiffusionOfTrials([])).toHaveProperty('refused', 'too-few-trials')
  const same = Array.from({ length: 40 }, (_, index) => ({ rt: 500, correct: index % 4 !== 0 }))
  expect(ezDiffusionOfTrials(same)).toHaveProperty('refused', 'no-variance')
})

const vectors = 'psych/ez/ez_test_vectors.csv'
test.skipIf(!isPublished(vectors))('24 published vectors', () => {
  const rows = publishedTable(vectors)
  expect(rows.length).toBeGreaterThanOrEqual(24)
  for (const row of rows) {
    const estimate = ezDiffusion({
      proportionCorrect: numberIn(row, 'Pc'),
      rtVariance: numberIn(row, 'VRT'),
      rtMean: numberIn(row, 'MRT'),
      trials: 1e6,
      scale: 0.1,
    })
    if ('refused' in estimate) throw new Error(estimate.reason)
    expect(Math.abs(estimate.drift - numberIn(row, 'v'))).toBeLessThan(1e-10)
    expect(Math.abs(estimate.boundary - numberIn(row, 'a'))).toBeLessThan(1e-10)
    expect(Math.abs(estimate.nonDecision - numberIn(row, 'Ter'))).toBeLessThan(1e-10)
  }
})

/** A diffusion path in steps of 1 ms: drift 2.5, boundary 1.3, non-decision .3 s, scale 1. */
function diffusion(draw: ReturnType<typeof random>, count: number) {
  return Array.from({ length: count }, () => {
    let position = 0.65
    let ms = 0
    while (position > 0 && position < 1.3) {
      position += 0.0025 + Math.sqrt(0.001) * (draw.next() < 0.5 ? 1 : -1)
      ms++
    }
    return { rt: 300 + ms, correct: position >= 1.3 }
  })
}
