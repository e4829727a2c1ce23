import { expect, test } from 'vitest'
import { bootstrapFolds, bootstrapSe, drawing, drawSorted, foldNumbers } from './bootstrap.ts'

test('draws come sorted, each value as often as any other, with the spread of drawing with replacement', () => {
  const [n, times] = [7, 50]
  const values = Float64Array.from({ length: n }, (_, i) => i)
  const into = new Float64Array(times)
  const counts = new Float64Array(n)
  let squares = 0
  for (let fold = 0; fold < bootstrapFolds; fold++) {
    drawSorted(into, times, values, foldNumbers(times + 1), fold)
    expect([...into]).toEqual([...into].sort((one, other) => one - other))
    for (const value of into) counts[value] = (counts[value] ?? 0) + 1
    squares += ([...into].filter((value) => value === 3).length - times / n) ** 2
  }
  const each = (bootstrapFolds * times) / n
  for (const count of counts) expect(Math.abs(count / each - 1)).toBeLessThan(0.08)
  // A binomial count: n·p·(1 − p).
  expect(squares / bootstrapFolds / ((times / n) * (1 - 1 / n))).toBeCloseTo(1, 0)
})

test('the SD of a mean over the folds is the standard error of the mean', () => {
  const values = Float64Array.from({ length: 40 }, (_, i) => Math.sqrt(i))
  const mean = (some: ArrayLike<number>) =>
    Array.from(some).reduce((sum, value) => sum + value, 0) / some.length
  const into = new Float64Array(40)
  const means = Array.from({ length: bootstrapFolds }, (_, fold) => {
    drawSorted(into, 40, values, foldNumbers(41), fold)
    return mean(into)
  })
  const spread = Math.sqrt(mean(means.map((value) => (value - mean(means)) ** 2)))
  const exact = Math.sqrt(mean(Array.from(values, (value) => (value - mean(values)) ** 2)) / 40)
  expect(Math.abs(spread / exact - 1)).toBeLessThan(0.12)
})

test('who asked for many numbers before changes no draw', () => {
  const values = Float64Array.from({ length: 30 }, (_, i) => i)
  const [before, after] = [new Float64Array(20), new Float64Array(20)]
  drawSorted(before, 20, values, foldNumbers(21), 7)
  drawSorted(after, 20, values, foldNumbers(900), 7)
  expect(after).toEqual(before)
})

test('the same seed gives the same draws', () => {
  const some = (seed: number) =>
    Array.from(
      { length: 8 },
      (
        (draw) => () =>
          draw(1000)
      )(drawing(seed)),
    )
  expect(some(3)).toEqual(some(3))
  expect(some(3)).not.toEqual(some(4))
  const statistic = (draw: (n: number) => number) => draw(10)
  expect(bootstrapSe(statistic)).toBe(bootstrapSe(statistic))
})
