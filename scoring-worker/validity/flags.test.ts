import type { Evidence } from '@skillprint/engine/evidence'
import type { PlayedTrial } from '@skillprint/engine/record'
import { expect, test } from 'vitest'
import { measureOf } from '../scoring/measure.ts'
import type { Run } from '../scoring/runs.ts'
import type { Measure } from '../skills/skillprint.ts'
import { flagsOf } from './flags.ts'

const trial = (part: Partial<PlayedTrial> = {}): PlayedTrial => ({
  block: 'test',
  index: 0,
  trial: {},
  response: {},
  onsets: { stimulus: { t: 0, source: 'presentation', uncertainty: 1 } },
  rt: 500,
  input: 'touch',
  longestFrame: 17,
  ...part,
})
const runOf = (test: readonly PlayedTrial[]): Run => ({
  runId: 'run',
  game: 'game',
  gameVersion: 1,
  startedAt: '2026-01-01T00:00:00Z',
  records: [],
  test,
  incomplete: false,
})
const flagged = (
  test: readonly PlayedTrial[],
  evidence: readonly Evidence[] = [],
  measures: readonly Measure[] = [],
) =>
  flagsOf({ run: runOf(test), test, evidence, measures, impossibleTimes: 0 }, () => []).map(
    ({ code, hard }) => ({ code, hard }),
  )
const codes = (test: readonly PlayedTrial[], evidence: readonly Evidence[] = []) =>
  flagged(test, evidence).map(({ code }) => code)
const many = (count: number, make: (index: number) => PlayedTrial) =>
  Array.from({ length: count }, (_, i) => {
    const one = make(i)
    // Nobody answers in the same time twice.
    return one.rt === null ? one : { ...one, rt: one.rt * (0.75 + 0.03 * ((i * 7) % 17)) }
  })
const choice = (right: number, of: number): Evidence => ({
  model: 'ez-diffusion',
  measure: 'efficiency',
  trials: many(of, () => trial()).map(({ rt }, index) => ({ rt, correct: (index * 7) % of < right })),
})
const items = (right: number, of: number, c: number): Evidence => ({
  model: 'irt',
  measure: 'reasoning',
  items: Array.from({ length: of }, (_, index) => ({ id: `${index}`, a: 1, b: 0, c })),
  responses: Array.from({ length: of }, (_, index) => (index < right ? 1 : 0)),
})

test('ordinary play raises nothing, by any input, slow or with a keyboard', () => {
  for (const input of ['keyboard', 'mouse', 'touch', 'pen', null] as const)
    for (const rt of [400, 4_000, 40_000, null])
      expect(
        codes(
          many(60, () => trial({ input, rt })),
          [choice(52, 60), items(6, 10, 0.2)],
        ),
      ).toEqual([])
})

test('more than a tenth of presses before anybody can see is too fast', () => {
  expect(codes(many(50, (index) => trial({ rt: index < 5 ? 150 : 500 })))).toEqual([])
  expect(codes(many(50, (index) => trial({ rt: index < 6 ? 150 : 500 })))).toEqual(['too-fast'])
})

test('as many right as guessing gives is no measurement of choices', () => {
  // 26 of 40: P(X ≥ 26) = .040; 25 of 40: .077.
  expect(codes([], [choice(26, 40)])).toEqual([])
  expect(codes([], [choice(25, 40)])).toEqual(['chance'])
  expect(codes([], [items(5, 10, 0.25)])).toEqual(['chance'])
  expect(codes([], [items(6, 10, 0.25)])).toEqual([])
})

test('one right of many built answers is a low score; none at all is no play', () => {
  expect(codes([], [items(1, 10, 1 / 64)])).toEqual([])
  expect(codes([], [items(0, 10, 1 / 64)])).toEqual(['chance'])
})

test('leaving out more than 15 % of go trials', () => {
  const go = (omitted: number): Evidence => ({
    model: 'stop-signal',
    measure: 'stopping',
    go: Array.from({ length: 40 }, (_, index) => ({ rt: index < omitted ? null : 500, correct: true })),
    stop: [],
    maxRt: 1250,
  })
  expect(codes([], [go(6)])).toEqual([])
  expect(codes([], [go(7)])).toEqual(['omissions'])
})

test('two kinds of input and long frames are soft', () => {
  const mixed = many(40, (index) => trial({ input: index < 8 ? 'mouse' : 'touch' }))
  expect(flagged(mixed)).toEqual([{ code: 'input-changed', hard: false }])
  const slow = many(40, (index) => trial({ longestFrame: index < 3 ? 130 : 17 }))
  expect(flagged(slow)).toEqual([{ code: 'long-frames', hard: false }])
})

test('an empty run raises nothing and divides by nothing', () => {
  expect(codes([])).toEqual([])
})

test('easy items wrong and hard ones right is soft; the same number right in order is nothing', () => {
  const ladder = Array.from({ length: 16 }, (_, index) => ({ id: `${index}`, a: 1.5, b: -2 + index / 4 }))
  const evidence = (right: (index: number) => boolean, count = ladder.length): Evidence => ({
    model: 'irt',
    measure: 'reasoning',
    items: ladder.slice(0, count),
    responses: ladder.slice(0, count).map((_, index) => (right(index) ? 1 : 0)),
  })
  const flags = (one: Evidence) => flagged([], [one], [measureOf(one).measure])
  expect(flags(evidence((index) => index >= 8))).toContainEqual({ code: 'unlikely-answers', hard: false })
  expect(flags(evidence((index) => index < 8))).toEqual([])
  expect(flags(evidence((index) => index >= 3, 6))).toEqual([])
})
