import { random } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { consensusKey, type Judgement } from './consensus-key.ts'

const truth: Readonly<Record<string, readonly number[]>> = {
  queue: [2, -1, 0.5, -1.5],
  phone: [1.2, 0, -2, 0.5],
  angry: [-1, 2, 0, -1],
}

/** Judgements of raters who see the truth with noise, each on a scale of their own. */
function judged(raters: number, noise: number): Judgement[] {
  const draw = random('raters')
  return Array.from({ length: raters }, (_, rater) =>
    Object.entries(truth).flatMap(([situation, values]) =>
      values.map((value, answer) => ({
        rater: `rater ${rater}`,
        situation,
        answer: `${answer}`,
        rating: 3 + rater + (1 + rater / 4) * (value + noise * draw.normal()),
      })),
    ),
  ).flat()
}

test('the key has the order that raters see, whatever their scales, and says how far they agree', () => {
  const made = consensusKey(judged(10, 0.4), 'desk 1')
  expect(made).toMatchObject({ raters: 10, answers: 12, version: 'desk 1' })
  for (const [situation, values] of Object.entries(truth)) {
    const best = values.indexOf(Math.max(...values))
    const key = Object.values(made.key[situation] ?? {})
    expect(key.indexOf(Math.max(...key))).toBe(best)
  }
  expect(made.agreement.single).toBeGreaterThan(0.7)
  expect(made.agreement.mean).toBeGreaterThan(made.agreement.single)
  expect(consensusKey(judged(10, 2), 'x').agreement.single).toBeLessThan(made.agreement.single)
})

test('a rater who held the scale upside down stands out', () => {
  const judgements = judged(8, 0.3).map((one) =>
    one.rater === 'rater 3' ? { ...one, rating: -one.rating } : one,
  )
  const { withOthers } = consensusKey(judgements, 'x')
  expect(withOthers['rater 3']).toBeLessThan(-0.5)
  expect(withOthers['rater 5']).toBeGreaterThan(0.5)
})

test('gaps, doubles, constants and too few raters are refused by name', () => {
  const five = judged(5, 0.2)
  expect(() => consensusKey(judged(4, 0), 'x')).toThrow('got 4 raters, expected at least 5')
  expect(() => consensusKey(five.slice(1), 'x')).toThrow('rater 0 did not judge queue ▸ 0')
  expect(() => consensusKey([...five, five[0] as Judgement], 'x')).toThrow('rater 0 judged queue ▸ 0 twice')
  expect(() =>
    consensusKey(
      five.map((one) => (one.rater === 'rater 2' ? { ...one, rating: 1 } : one)),
      'x',
    ),
  ).toThrow('rater 2 gave every answer the same rating')
})
