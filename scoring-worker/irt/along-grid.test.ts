import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eap, eapPartialCredit } from './eap.ts'
import { probability } from './logistic.ts'
import { partialCreditProbability } from './partial-credit.ts'

/** The posterior with an exponential and a logarithm for every answer on every node. */
function plainly(nodes: number, sd: number, likelihoods: readonly ((theta: number) => number)[]) {
  const theta = Array.from({ length: nodes }, (_, i) => sd * 6 * ((2 * i) / (nodes - 1) - 1))
  const log = theta.map((at) =>
    likelihoods.reduce(
      (sum, likelihood) => sum + Math.log(Math.max(1e-300, likelihood(at))),
      -0.5 * (at / sd) ** 2,
    ),
  )
  const weights = log.map((value) => Math.exp(value - Math.max(...log)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = weights.reduce((sum, weight, i) => sum + weight * (theta[i] ?? 0), 0) / total
  const variance = weights.reduce((sum, weight, i) => sum + weight * ((theta[i] ?? 0) - mean) ** 2, 0) / total
  return { theta: mean, se: Math.sqrt(variance) }
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const grid = { nodes: fc.integer({ min: 31, max: 301 }), sd: number(0.2, 3) }

test('abilities are those of the plain formula to nine decimals, far out, very steep and after many answers too', () => {
  const item = fc.record({
    a: fc.oneof(number(0.2, 4), number(-200, 200)),
    b: fc.oneof(number(-4, 4), number(-500, 500)),
    c: number(0, 0.5),
    d: number(0.8, 1),
    right: fc.constantFrom(0 as const, 1 as const),
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 60 }), grid.nodes, grid.sd, (items, nodes, sd) => {
      const found = eap(
        items.map((one) => ({ id: 'x', ...one })),
        items.map(({ right }) => right),
        { nodes, sd },
      )
      const plain = plainly(
        nodes,
        sd,
        items.map((one) => (theta) => {
          const p = probability({ id: 'x', ...one }, theta)
          return one.right === 1 ? p : 1 - p
        }),
      )
      expect(found.theta).toBeCloseTo(plain.theta, 9)
      expect(found.se).toBeCloseTo(plain.se, 9)
    }),
    { seed: 20161, numRuns: 300 },
  )
})

test('so are abilities from partial credit', () => {
  const item = fc
    .record({
      a: fc.oneof(number(0.2, 3), number(0, 80)),
      steps: fc.array(number(-4, 4), { minLength: 1, maxLength: 5 }),
      share: number(0, 0.999),
    })
    .map(({ share, ...one }) => ({ ...one, id: 'x', category: Math.floor(share * (one.steps.length + 1)) }))
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), grid.nodes, grid.sd, (items, nodes, sd) => {
      const found = eapPartialCredit(
        items,
        items.map(({ category }) => category),
        { nodes, sd },
      )
      const plain = plainly(
        nodes,
        sd,
        items.map((one) => (theta) => partialCreditProbability(one, theta, one.category)),
      )
      expect(found.theta).toBeCloseTo(plain.theta, 9)
      expect(found.se).toBeCloseTo(plain.se, 9)
    }),
    { seed: 20162, numRuns: 300 },
  )
})
