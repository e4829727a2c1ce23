import { expect, test } from 'vitest'
import { holzinger, holzingerSds } from '../testing/holzinger.ts'
import { posterior } from './posterior.ts'

test('one indicator by hand: the mean is shrunk by λ ∕ (λ² + ψ)', () => {
  const { mean, covariance } = posterior(
    { loadings: [[0.8]], residualVariances: [0.36], factorCovariance: [[1]] },
    [1.5],
  )
  expect(mean[0]).toBeCloseTo(0.8 * 1.5, 12)
  expect(covariance[0]?.[0]).toBeCloseTo(0.36, 12)
})

test('nothing played gives back the prior', () => {
  const phi = [
    [1, 0.4],
    [0.4, 1],
  ]
  const model = { loadings: [[0.7, 0]], residualVariances: [0.5], factorCovariance: phi }
  expect(posterior(model, [null])).toEqual({ mean: [0, 0], covariance: phi })
  expect(posterior({ ...model, loadings: [], residualVariances: [] }, [])).toEqual({
    mean: [0, 0],
    covariance: phi,
  })
})

test('a game that was not played is the same as one that does not exist', () => {
  const phi = [
    [1, 0.4],
    [0.4, 1],
  ]
  const both = posterior(
    {
      loadings: [
        [0.7, 0],
        [0, 0.6],
      ],
      residualVariances: [0.5, 0.6],
      factorCovariance: phi,
    },
    [1, null],
  )
  const one = posterior({ loadings: [[0.7, 0]], residualVariances: [0.5], factorCovariance: phi }, [1])
  expect(both).toEqual(one)
})

test('the three factors of Holzinger & Swineford have the posterior SDs that lavaan gives', () => {
  const { covariance } = posterior(
    holzinger,
    Array.from({ length: 9 }, () => 0),
  )
  const sds = [0.5277076, 0.33509177, 0.52894165]
  for (const [k, sd] of holzingerSds(covariance).entries())
    expect(Math.abs(sd - (sds[k] ?? 0))).toBeLessThan(1e-3)
})

test('shapes that do not fit and an indicator without error twice are refused', () => {
  expect(() => posterior({ loadings: [[1]], residualVariances: [], factorCovariance: [[1]] }, [1])).toThrow(
    'got 1 rows of loadings, 0 residual variances and 1 indicators',
  )
  expect(() =>
    posterior({ loadings: [[1, 2]], residualVariances: [1], factorCovariance: [[1]] }, [1]),
  ).toThrow('row 0 has 2 loadings, expected 1')
  expect(() =>
    posterior({ loadings: [[1], [1]], residualVariances: [0, 0], factorCovariance: [[1]] }, [1, 1]),
  ).toThrow('not positive definite at indicator 1')
  expect(() =>
    posterior(
      {
        loadings: [[1, 0]],
        residualVariances: [1],
        factorCovariance: [
          [1, 0.3],
          [0.2, 1],
        ],
      },
      [1],
    ),
  ).toThrow('row 0 of the factor covariance is [1,0.3]')
  expect(() =>
    posterior({ loadings: [[1]], residualVariances: [1], factorCovariance: [[1]] }, [Number.NaN]),
  ).toThrow('indicator 0 is NaN')
})
