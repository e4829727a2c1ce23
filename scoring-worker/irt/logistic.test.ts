import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { gradedInformation, gradedProbabilities } from './graded.ts'
import { information, probability, withUncertainDifficulty } from './logistic.ts'
import { partialCreditInformation, partialCreditProbabilities } from './partial-credit.ts'

test('at its difficulty an item without guessing is answered right half of the time, and says a²∕4', () => {
  const item = { id: 'one', a: 1.4, b: 0.3 }
  expect(probability(item, 0.3)).toBe(0.5)
  expect(information(item, 0.3)).toBeCloseTo(1.4 ** 2 / 4, 12)
})

test('far from its difficulty an item says nothing, and never NaN', () => {
  const item = { id: 'one', a: 2, b: 0, c: 0.2, d: 0.98 }
  for (const theta of [-1e6, -50, 50, 1e6]) {
    expect(information(item, theta)).toBeCloseTo(0, 12)
    expect(probability(item, theta)).toBeGreaterThanOrEqual(0.2)
    expect(probability(item, theta)).toBeLessThanOrEqual(0.98)
  }
})

test('an uncertain difficulty gives the curve averaged over its error, within .01', () => {
  const item = { id: 'one', a: 1.5, b: 0.4, c: 0.25, bSd: 0.7 }
  const flat = withUncertainDifficulty(item)
  for (const theta of [-3, -1, 0, 0.4, 1, 3]) {
    let sum = 0
    let weights = 0
    for (let z = -6; z <= 6; z += 0.01) {
      const weight = Math.exp(-0.5 * z * z)
      weights += weight
      sum += weight * probability({ id: 'one', a: 1.5, b: 0.4 + 0.7 * z, c: 0.25 }, theta)
    }
    expect(Math.abs(probability(flat, theta) - sum / weights)).toBeLessThan(0.01)
  }
  expect(information(flat, 0.4)).toBeLessThan(information(item, 0.4))
})

test('with two categories graded and partial credit are the 2PL', () => {
  const two = { id: 'one', a: 1.3, steps: [0.5] }
  const plain = { id: 'one', a: 1.3, b: 0.5 }
  for (const theta of [-2, 0, 0.5, 2]) {
    expect(partialCreditProbabilities(two, theta)[1]).toBeCloseTo(probability(plain, theta), 12)
    expect(gradedProbabilities(two, theta)[1]).toBeCloseTo(probability(plain, theta), 12)
    expect(partialCreditInformation(two, theta)).toBeCloseTo(information(plain, theta), 12)
    expect(gradedInformation(two, theta)).toBeCloseTo(information(plain, theta), 12)
  }
})

test('information of ordered categories is the squared slope of the log-likelihood, averaged', () => {
  const item = { id: 'one', a: 1.1, steps: [-1, 0.2, 0.9] }
  for (const [probabilities, info] of [
    [partialCreditProbabilities, partialCreditInformation],
    [gradedProbabilities, gradedInformation],
  ] as const)
    for (const theta of [-1.5, 0, 1.2]) {
      const h = 1e-5
      const low = probabilities(item, theta - h)
      const high = probabilities(item, theta + h)
      let sum = 0
      for (const [category, p] of probabilities(item, theta).entries())
        sum += (((high[category] ?? 0) - (low[category] ?? 0)) / (2 * h)) ** 2 / p
      expect(info(item, theta)).toBeCloseTo(sum, 6)
    }
})

const catr = 'psych/catr_cat'
test.skipIf(!isPublished(catr))('P and information of 85 items with guessing equal catR 3.17', () => {
  const bank = new Map(
    publishedTable(`${catr}/tcals_bank.csv`).map((row) => [
      row.item,
      {
        id: row.item ?? '',
        a: numberIn(row, 'a'),
        b: numberIn(row, 'b'),
        c: numberIn(row, 'c'),
        d: numberIn(row, 'd'),
      },
    ]),
  )
  const rows = publishedTable(`${catr}/item_information.csv`)
  expect(rows.length).toBeGreaterThan(500)
  for (const row of rows) {
    const item = bank.get(row.item)
    if (!item) throw new Error(`no item ${row.item}`)
    const theta = numberIn(row, 'theta')
    expect(Math.abs(probability(item, theta) - numberIn(row, 'P'))).toBeLessThan(1e-9)
    expect(Math.abs(information(item, theta) - numberIn(row, 'I'))).toBeLessThan(1e-9)
  }
})
