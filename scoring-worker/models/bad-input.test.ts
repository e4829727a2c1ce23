import { expect, test } from 'vitest'
import {
  adjustedPumps,
  consensus,
  ezDiffusion,
  ezDiffusionOfTrials,
  itemResponse,
  nBack,
  partialCredit,
  planning,
  rateCorrect,
  signalDetection,
  span,
  stopSignal,
  throughput,
  tracking,
} from './index.ts'

/** Nothing, one trial, all right, all wrong, all omitted, and figures that cannot be. A model in which a case cannot happen leaves it out. */
interface Cases {
  readonly none: () => unknown
  readonly one: () => unknown
  readonly right: () => unknown
  readonly wrong: () => unknown
  readonly omitted?: () => unknown
  readonly impossible: () => unknown
}
/** What each is owed: a value, a refusal by its code, or an `Error`. */
type Answers = { readonly [Case in keyof Required<Cases>]?: string }

const n = 40
const list = <T>(make: (i: number) => T, count = n): T[] => Array.from({ length: count }, (_, i) => make(i))
const rt = (i: number): number => 400 + 7 * ((i * 13) % 29)
const item = (i: number) => ({ id: `${i}`, a: 1.2, b: -2 + i / 10 })
const ordered = (i: number) => ({ id: `${i}`, a: 1, steps: [-1 + i / 40, 0.5] })
const irt =
  (response: 0 | 1 | null, count = n) =>
  () =>
    itemResponse({ items: list(item, count), responses: list(() => response, count) })
const credit =
  (response: number | null, count = n) =>
  () =>
    partialCredit({ items: list(ordered, count), responses: list(() => response, count) })
const ez =
  (correct: boolean, isTimed = true, count = n) =>
  () =>
    ezDiffusionOfTrials(list((i) => ({ rt: isTimed ? rt(i) : null, correct }), count))
const ezOf =
  (proportionCorrect: number, rtVariance = 0.02, trials = n) =>
  () =>
    ezDiffusion({ proportionCorrect, rtVariance, rtMean: 0.6, trials })
const stop =
  (go: (i: number) => number | null, stopped: boolean, count = n) =>
  () =>
    stopSignal({
      go: list((i) => ({ rt: go(i) }), count),
      stop: list((i) => ({ ssd: 200, rt: stopped ? null : rt(i) - 60 }), count),
      maxRt: 1250,
    })
const yesNo = (hits: number, misses: number, falseAlarms: number, correctRejections: number) => () =>
  signalDetection({ hits, misses, falseAlarms, correctRejections })
const spans =
  (correct: boolean, count = n, length = 5) =>
  () =>
    span({ trials: list(() => ({ length, correct }), count) })
const blocks =
  (correct: number, trials: number, count = 8) =>
  () =>
    nBack({ blocks: list(() => ({ load: 2, correct, trials }), count) })
const problems =
  (moves: number, solved: boolean, count = 8) =>
  () =>
    planning({ problems: list(() => ({ moves, fewest: 4, solved }), count) })
const rate = (correct: number, incorrect: number, seconds: number) => () =>
  rateCorrect({ correct, incorrect, seconds })
const taps =
  (deviation: (i: number) => number, count = n, ms = 500) =>
  () =>
    throughput({
      taps: list((i) => ({ condition: 'near', amplitude: 200, deviation: deviation(i), ms }), count),
    })
const path =
  (x: (i: number) => number, count = 400) =>
  () =>
    tracking({
      samples: list((i) => ({ targetX: 100 * Math.sin(i / 20), targetY: 0, x: x(i), y: 0 }), count),
      interval: 16,
      radius: 20,
    })
const ratings =
  (rating: (i: number) => number, count = 8) =>
  () =>
    consensus({ situations: list(() => ({ ratings: list(rating, 4), key: [1, 2, 3, 4] }), count) })
const balloons =
  (pumps: number, exploded: boolean, count = 8) =>
  () =>
    adjustedPumps({ balloons: list(() => ({ pumps, exploded }), count) })

const few = 'too-few-trials'
const table: Readonly<Record<string, readonly [Cases, Answers]>> = {
  itemResponse: [
    {
      none: irt(1, 0),
      one: irt(1, 1),
      right: irt(1),
      wrong: irt(0),
      omitted: irt(null),
      impossible: irt(2 as never),
    },
    { none: few, one: few, omitted: few, impossible: 'error' },
  ],
  partialCredit: [
    {
      none: credit(2, 0),
      one: credit(2, 1),
      right: credit(2),
      wrong: credit(0),
      omitted: credit(null),
      impossible: credit(1.5),
    },
    { none: few, one: few, omitted: few, impossible: 'error' },
  ],
  ezDiffusionOfTrials: [
    {
      none: ez(true, true, 0),
      one: ez(true, true, 1),
      right: ez(true),
      wrong: ez(false),
      omitted: ez(true, false),
      impossible: () => ezDiffusionOfTrials(list(() => ({ rt: -500, correct: true }))),
    },
    { none: few, one: few, wrong: 'at-chance', omitted: few, impossible: few },
  ],
  ezDiffusion: [
    { none: ezOf(1, 0.02, 0), one: ezOf(1, 0, 1), right: ezOf(1), wrong: ezOf(0), impossible: ezOf(1.5) },
    { none: 'error', one: 'no-variance', impossible: 'error' },
  ],
  stopSignal: [
    {
      none: stop(rt, true, 0),
      one: stop(rt, true, 1),
      right: stop(rt, true),
      wrong: stop(rt, false),
      omitted: stop(() => null, true),
      impossible: stop(() => Number.NaN, true),
    },
    { none: few, one: few, right: 'stop-rate', wrong: 'stop-rate', omitted: few, impossible: 'error' },
  ],
  signalDetection: [
    {
      none: yesNo(0, 0, 0, 0),
      one: yesNo(1, 0, 0, 0),
      right: yesNo(30, 0, 0, 30),
      wrong: yesNo(0, 30, 30, 0),
      omitted: yesNo(0, 30, 0, 30),
      impossible: yesNo(-1, 3, 3, 3),
    },
    { none: 'no-signal', one: 'no-noise', impossible: 'error' },
  ],
  span: [
    {
      none: spans(true, 0),
      one: spans(true, 1),
      right: spans(true),
      wrong: spans(false),
      impossible: spans(true, n, Number.NaN),
    },
    { none: few, one: few, impossible: 'error' },
  ],
  nBack: [
    {
      none: blocks(20, 20, 0),
      one: blocks(20, 20, 1),
      right: blocks(20, 20),
      wrong: blocks(0, 20),
      omitted: blocks(0, 0),
      impossible: blocks(21, 20),
    },
    { none: 'too-few-blocks', one: 'too-few-blocks', omitted: 'nothing-answered', impossible: 'error' },
  ],
  planning: [
    {
      none: problems(4, true, 0),
      one: problems(4, true, 1),
      right: problems(4, true),
      wrong: problems(9, false),
      impossible: problems(2, true),
    },
    { none: 'too-few-problems', one: 'too-few-problems', impossible: 'error' },
  ],
  rateCorrect: [
    {
      none: rate(0, 0, 0),
      one: rate(1, 0, 1),
      right: rate(80, 0, 90),
      wrong: rate(0, 80, 90),
      omitted: rate(0, 0, 90),
      impossible: rate(1, 1, Number.NaN),
    },
    { none: 'nothing-answered', omitted: 'nothing-answered', impossible: 'error' },
  ],
  throughput: [
    {
      none: taps((i) => i % 7, 0),
      one: taps((i) => i % 7, 1),
      right: taps(() => 0),
      wrong: taps((i) => 300 * (i % 7)),
      impossible: taps((i) => i % 7, n, -1),
    },
    { none: 'too-few-taps', one: 'too-few-taps', right: 'no-spread', impossible: 'error' },
  ],
  tracking: [
    {
      none: path((i) => i, 0),
      one: path((i) => i, 1),
      right: path((i) => 100 * Math.sin(i / 20)),
      wrong: path((i) => 900 + 5 * (i % 9)),
      impossible: path(() => Number.NaN),
    },
    { none: 'too-few-samples', one: 'too-few-samples', impossible: 'error' },
  ],
  consensus: [
    {
      none: ratings((i) => i, 0),
      one: ratings((i) => i, 1),
      right: ratings((i) => i + 1),
      wrong: ratings((i) => 4 - i),
      omitted: ratings(() => 3),
      impossible: ratings(() => Number.NaN),
    },
    { none: 'too-few-situations', one: 'too-few-situations', omitted: 'no-variance', impossible: 'error' },
  ],
  adjustedPumps: [
    {
      none: balloons(5, false, 0),
      one: balloons(5, false, 1),
      right: balloons(5, false),
      wrong: balloons(5, true),
      omitted: balloons(0, false),
      impossible: balloons(-1, false),
    },
    { none: 'too-few-balloons', one: 'too-few-balloons', wrong: 'too-few-balloons', impossible: 'error' },
  ],
}

const rows = Object.entries(table).flatMap(([model, [cases, answers]]) =>
  Object.entries(cases).map(([name, run]): [string, string, string, () => unknown] => [
    model,
    name,
    answers[name as keyof Cases] ?? 'value',
    run as () => unknown,
  ]),
)

test.each(rows)('%s, %s: %s', (_, __, answer, run) => {
  if (answer === 'error') {
    expect(run).toThrow(/expected|got/)
    return
  }
  const result = run()
  if (answer === 'value') expect(result).not.toHaveProperty('refused')
  else expect(result).toHaveProperty('refused', answer)
  // Never NaN or infinite, in whatever it says.
  for (const value of numbersIn(result)) expect(Number.isFinite(value)).toBe(true)
})

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}
