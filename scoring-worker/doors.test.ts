import { calibrate2pl } from '@skillprint/scoring-worker/calibrate'
import {
  chooseItem,
  eap,
  eapGraded,
  eapPartialCredit,
  eapSeveral,
  gradedInformation,
  gradedProbability,
  information,
  map,
  mle,
  partialCreditInformation,
  personFit,
  probability,
  stopAtSe,
  testInformation,
  wle,
} from '@skillprint/scoring-worker/irt'
import { matchVersion, rank } from '@skillprint/scoring-worker/match'
import { ezDiffusion, signalDetection, stopSignal } from '@skillprint/scoring-worker/models'
import { posterior } from '@skillprint/scoring-worker/skills'
import { expect, test } from 'vitest'

// Called as a stranger calls them who has only the package: by its doors, with plain objects, against figures worked by hand or printed elsewhere.

test('models: EZ gives the paper’s example', () => {
  const found = ezDiffusion({
    proportionCorrect: 0.802,
    rtVariance: 0.112,
    rtMean: 0.723,
    trials: 1000,
    scale: 0.1,
  })
  if ('refused' in found) throw new Error(found.reason)
  expect(found.drift).toBeCloseTo(0.099938, 5)
  expect(found.boundary).toBeCloseTo(0.13997, 5)
  expect(found.nonDecision).toBeCloseTo(0.30003, 5)
  expect(Object.keys(found.se)).toEqual(['drift', 'boundary', 'nonDecision'])
})

test('models: all right counts as 1 − 1∕(2·trials)', () => {
  const input = { rtVariance: 0.112, rtMean: 0.723, trials: 100, scale: 0.1 }
  const at = (proportionCorrect: number) => {
    const { se: _, ...found } = ezDiffusion({ ...input, proportionCorrect }) as { se: unknown }
    return found
  }
  expect(at(1)).toEqual(at(0.995))
})

test('models: detection with the log-linear correction', () => {
  const found = signalDetection({ hits: 5, misses: 1, falseAlarms: 5, correctRejections: 9 })
  if ('refused' in found) throw new Error(found.reason)
  // z(5.5∕7) = .7916386, z(5.5∕15) = −.3406948
  expect(found.dPrime).toBeCloseTo(0.7916386 + 0.3406948, 6)
  expect(found.criterion).toBeCloseTo(-(0.7916386 - 0.3406948) / 2, 6)
  expect(found.lnBeta).toBeCloseTo(found.dPrime * found.criterion, 12)
})

test('models: stopping time is the nth go time less the mean delay, omissions replaced', () => {
  const go = [...Array.from({ length: 99 }, (_, i) => ({ rt: 301 + i })), { rt: null }]
  const stop = Array.from({ length: 40 }, (_, i) => ({ ssd: 150, rt: i % 2 === 0 ? null : 320 }))
  const found = stopSignal({ go, stop, maxRt: 1000 })
  if ('refused' in found) throw new Error(found.reason)
  // 100 go times, the omission as 1000 ms: the quantile of type 6 at .5 lies at place 50.5, between 350 and 351.
  expect(found).toMatchObject({ respondedOnStop: 0.5, meanSsd: 150, raceHolds: true })
  expect(found.ssrt).toBeCloseTo(350.5 - 150, 9)
  expect(found.se.ssrt).toBeGreaterThan(0)
})

const items = [
  { a: 1, b: 0 },
  { a: 1.5, b: -1 },
  { a: 0.8, b: 1, c: 0.2, d: 0.95 },
]

test('irt: curves, information and abilities of plain items; missing c is 0, missing d is 1', () => {
  expect(probability({ a: 1, b: 0 }, 0)).toBe(0.5)
  expect(probability({ a: 0.8, b: 1, c: 0.2, d: 0.95 }, 1)).toBeCloseTo(0.575, 12)
  expect(information({ a: 2, b: 0.3 }, 0.3)).toBeCloseTo(1, 12)
  expect(testInformation(items, 0)).toBeCloseTo(
    items.reduce((sum, item) => sum + information(item, 0), 0),
    12,
  )
  const { theta, se } = eap(items, [1, 1, 0], { mean: 0, sd: 1, nodes: 61 })
  expect(theta).toBeGreaterThan(0)
  expect(se).toBeLessThan(1)
  // One item of slope 1 at the prior's middle, right: ∫θP(θ)φ(θ)dθ ∕ ½ = .4132 (numerically, to four digits).
  expect(eap([{ a: 1, b: 0 }], [1], { mean: 0, sd: 1, nodes: 61 }).theta).toBeCloseTo(0.4132, 4)
  expect(eap(items, [null, null, null], { mean: 0.5, sd: 2, nodes: 61 }).theta).toBeCloseTo(0.5, 9)
  expect(map(items, [1, 1, 0]).theta).toBeGreaterThan(0)
  expect(mle(items, [1, 1, 1])).toBeNull()
  expect(wle(items, [1, 1, 1])?.theta).toBeGreaterThan(0)
  expect(personFit(items, [1, 1, 0], 0)).toMatchObject({ items: 3 })
})

test('irt: ordered answers, several abilities, choosing and stopping', () => {
  const ordered = { id: 'x', a: 1, steps: [-1, 1] }
  expect([0, 1, 2].reduce((sum, k) => sum + gradedProbability(ordered, 0.4, k), 0)).toBeCloseTo(1, 12)
  expect(gradedInformation(ordered, 0)).toBeGreaterThan(0)
  expect(partialCreditInformation(ordered, 0)).toBeGreaterThan(0)
  expect(eapGraded([ordered], [1]).theta).toBeCloseTo(0, 9)
  expect(eapPartialCredit([ordered], [2]).theta).toBeGreaterThan(0)
  const one = eapSeveral([{ a: [1], intercept: 0 }], [1], { mean: [0], covariance: [[1]] })
  expect(one.theta[0]).toBeCloseTo(eap([{ a: 1, b: 0 }], [1]).theta, 3)
  expect(typeof chooseItem).toBe('function')
  expect(stopAtSe(0.4)).toBeTypeOf('function')
})

test('calibrate: two parameters from answers with missing ones, errors and log-likelihood', () => {
  const answers = Array.from({ length: 400 }, (_, i) =>
    Array.from({ length: 5 }, (_unused, j): 0 | 1 | null =>
      (i + j) % 17 === 0 ? null : (i * 7919 + j * 104_729) % 101 < 30 + 8 * j + (i % 40) ? 1 : 0,
    ),
  )
  const found = calibrate2pl(answers, { priors: { a: { meanLog: 0, sdLog: 0.5 } } })
  expect(found.items).toHaveLength(5)
  for (const { a, b, seA, seB } of found.items)
    expect([a, b, seA, seB].every((value) => Number.isFinite(value))).toBe(true)
  expect(found.logLik).toBeLessThan(0)
  expect(eap(found.items, [1, 1, 1, 0, null]).se).toBeLessThan(1)
})

test('skills: the posterior of two factors, one indicator not played', () => {
  const { mean, covariance } = posterior(
    {
      loadings: [
        [0.8, 0],
        [0, 0.7],
      ],
      residualVariances: [0.36, 0.51],
      factorCovariance: [
        [1, 0.3],
        [0.3, 1],
      ],
    },
    [1, null],
  )
  // λ ∕ (λ² + ψ) = .8; the other factor follows by its correlation.
  expect(mean[0]).toBeCloseTo(0.8, 12)
  expect(mean[1]).toBeCloseTo(0.24, 12)
  expect(covariance[0]?.[0]).toBeCloseTo(0.36, 12)
  expect(covariance[1]?.[1]).toBeCloseTo(1 - 0.24 * 0.24, 12)
})

test('match: nobody and nothing is an empty list with its version', () => {
  expect(matchVersion).toMatch(/match/)
  expect(typeof rank).toBe('function')
})
