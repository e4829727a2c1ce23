import { expect, test } from 'vitest'
import { drawing, seeded } from './bootstrap.ts'
import { resampledNeighbours } from './resampled-order.ts'

const folds = 20_000

/** Mean and SD of the two places, and their correlation. */
function moments(draw: () => { readonly below: number; readonly above: number }) {
  const [one, other] = [[] as number[], [] as number[]]
  for (let fold = 0; fold < folds; fold++) {
    const { below, above } = draw()
    one.push(below)
    other.push(above)
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / folds
  const [meanOne, meanOther] = [mean(one), mean(other)]
  const product = (x: readonly number[], y: readonly number[], mx: number, my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] ?? 0) - my), 0) / folds
  const [sdOne, sdOther] = [
    Math.sqrt(product(one, one, meanOne, meanOne)),
    Math.sqrt(product(other, other, meanOther, meanOther)),
  ]
  return {
    meanOne,
    meanOther,
    sdOne,
    sdOther,
    together: product(one, other, meanOne, meanOther) / sdOne / sdOther,
  }
}

test.each([
  [20, 0],
  [20, 9],
  [96, 40],
  [96, 94],
  [96, 95],
])('of %i values the places at %i are as in resamples that are drawn and sorted', (n, k) => {
  const held = seeded(5)
  const into = { below: 0, above: 0 }
  const direct = moments(() => {
    resampledNeighbours(held, n, k, into)
    return into
  })
  const draw = drawing(6)
  const sorted = moments(() => {
    const all = Int32Array.from({ length: n }, () => draw(n)).sort()
    return { below: all[k] as number, above: all[Math.min(n - 1, k + 1)] as number }
  })
  for (const name of ['meanOne', 'meanOther', 'sdOne', 'sdOther'] as const)
    expect(Math.abs(direct[name] - sorted[name]), name).toBeLessThan(0.05 * sorted.sdOne)
  expect(direct.together).toBeCloseTo(sorted.together, 1)
})
