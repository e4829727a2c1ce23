import { expect, test } from 'vitest'
import { countDraws, drawing, uniforms } from './bootstrap.ts'

test.each([0.03, 0.5, 0.96])(
  'of counted draws a share of %d is marked, each value and each draw as often as any other',
  (chance) => {
    const [n, times, folds] = [7, 50, 4000]
    const numbers = uniforms(11, folds * (times + 1))
    const [drawn, marked] = [new Int32Array(n), new Int32Array(n)]
    const all = { drawn: new Float64Array(n), marked: new Float64Array(n), squares: 0 }
    for (let fold = 0; fold < folds; fold++) {
      countDraws(numbers, fold * (times + 1), times, chance, drawn, marked)
      for (let i = 0; i < n; i++) {
        all.drawn[i] = (all.drawn[i] ?? 0) + (drawn[i] ?? 0)
        all.marked[i] = (all.marked[i] ?? 0) + (marked[i] ?? 0)
        expect(marked[i]).toBeLessThanOrEqual(drawn[i] ?? 0)
      }
      all.squares += (marked.reduce((sum, count) => sum + count, 0) - times * chance) ** 2
      expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(times)
    }
    for (let i = 0; i < n; i++) {
      expect(Math.abs((all.drawn[i] ?? 0) / ((folds * times) / n) - 1)).toBeLessThan(0.05)
      expect(Math.abs((all.marked[i] ?? 0) / (all.drawn[i] ?? 1) / chance - 1)).toBeLessThan(0.15)
    }
    // As many marks and as much spread as coins give.
    expect(all.squares / folds / (times * chance * (1 - chance))).toBeCloseTo(1, 0)
  },
)

test('nothing is marked without a chance; the same seed gives the same numbers', () => {
  const [drawn, marked] = [new Int32Array(3), new Int32Array(3)]
  countDraws(uniforms(3, 11), 0, 10, 0, drawn, marked)
  expect([...marked]).toEqual([0, 0, 0])
  const once = [...uniforms(3, 11)]
  expect([...uniforms(4, 11)]).not.toEqual(once)
  expect([...uniforms(3, 11)]).toEqual(once)
  expect(
    Array.from(
      { length: 5 },
      (
        (draw) => () =>
          draw(10)
      )(drawing(3)),
    ),
  ).toEqual(once.slice(0, 5).map((x) => Math.floor(10 * x)))
})
