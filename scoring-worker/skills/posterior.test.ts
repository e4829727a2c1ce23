import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
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
  // Published parameters (Rosseel, 2012, Journal of Statistical Software 48(2)), three digits.
  const { covariance } = posterior(
    {
      loadings: [
        [1, 0, 0],
        [0.554, 0, 0],
        [0.729, 0, 0],
        [0, 1, 0],
        [0, 1.113, 0],
        [0, 0.926, 0],
        [0, 0, 1],
        [0, 0, 1.18],
        [0, 0, 1.082],
      ],
      residualVariances: [0.549, 1.134, 0.844, 0.371, 0.446, 0.356, 0.799, 0.488, 0.566],
      factorCovariance: [
        [0.809, 0.408, 0.262],
        [0.408, 0.979, 0.173],
        [0.262, 0.173, 0.384],
      ],
    },
    Array.from({ length: 9 }, () => 0),
  )
  // lavaan’s factors have variance 1 there.
  const variances = [0.809, 0.979, 0.384]
  for (const [k, sd] of [0.5277076, 0.33509177, 0.52894165].entries())
    expect(Math.abs(Math.sqrt((covariance[k]?.[k] ?? 0) / (variances[k] ?? 0)) - sd)).toBeLessThan(1e-3)
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
})

const folder = 'psych/skillprint_reference'
test.skipIf(!isPublished(folder))(
  'scores of 502 people on five drifts equal lavaan’s regression scores',
  () => {
    const parameters = publishedTable(`${folder}/efficiency1f_parameters.csv`)
    const names = parameters.filter(({ op }) => op === '=~').map(({ rhs }) => rhs ?? '')
    const value = (lhs: string, op: string, rhs: string) => {
      const row = parameters.find((one) => one.lhs === lhs && one.op === op && one.rhs === rhs)
      if (!row) throw new Error(`no ${lhs} ${op} ${rhs}`)
      return numberIn(row, 'est')
    }
    const model = {
      loadings: names.map((name) => [value('E', '=~', name)]),
      residualVariances: names.map((name) => value(name, '~~', name)),
      factorCovariance: [[value('E', '~~', 'E')]],
    }
    const people = publishedTable(`${folder}/efficiency1f_scores.csv`)
    let compared = 0
    for (const person of people) {
      if (names.some((name) => Number.isNaN(Number.parseFloat(person[name] ?? '')))) continue
      const { mean, covariance } = posterior(
        model,
        names.map((name) => numberIn(person, name) - value(name, '~1', '')),
      )
      expect(Math.abs((mean[0] ?? 0) - numberIn(person, 'score'))).toBeLessThan(1e-6)
      expect(Math.abs(Math.sqrt(covariance[0]?.[0] ?? 0) - 0.40380238)).toBeLessThan(1e-7)
      compared++
    }
    expect(compared).toBeGreaterThan(490)
  },
)
