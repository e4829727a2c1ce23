import type { Arbitrary } from 'fast-check'
import {
  array,
  assert,
  boolean,
  constantFrom,
  double,
  integer,
  oneof,
  option,
  property,
  record,
} from 'fast-check'
import { expect, test } from 'vitest'
import * as models from './index.ts'

/** Any number at all, the odd ones often. */
const any = oneof(
  double(),
  integer({ min: -3, max: 40 }),
  constantFrom(0, 1, Number.NaN, Number.POSITIVE_INFINITY, -0.5, 1e308, Number.MIN_VALUE),
)
/** A number as a task gives it. */
const count = integer({ min: 0, max: 60 })
const ms = oneof(double({ min: 1, max: 5000, noNaN: true }), constantFrom(300))
const some = <T>(each: Arbitrary<T>) => array(each, { maxLength: 40 })
/** Half of the inputs hold any numbers, half hold such as can be. */
const both = <T>(make: (number: Arbitrary<number>, whole: Arbitrary<number>) => Arbitrary<T>) =>
  oneof(make(any, any), make(ms, count))

const item = (number: Arbitrary<number>) => record({ id: constantFrom('x'), a: number, b: number })
const pairs = <I, R>(items: Arbitrary<I>, responses: Arbitrary<R>) =>
  some(record({ item: items, response: responses })).map((rows) => ({
    items: rows.map(({ item }) => item),
    responses: rows.map(({ response }) => response),
  }))

const inputs: Readonly<Record<string, Arbitrary<unknown>>> = {
  ezDiffusion: both((number, whole) =>
    record({
      proportionCorrect: oneof(number, double({ min: 0, max: 1, noNaN: true })),
      rtVariance: oneof(number, double({ min: 0, max: 2, noNaN: true })),
      rtMean: oneof(number, double({ min: 0, max: 3, noNaN: true })),
      trials: whole,
      scale: oneof(number, constantFrom(0.1, 1)),
    }),
  ),
  ezDiffusionOfTrials: both((number) => some(record({ rt: option(number), correct: boolean() }))),
  signalDetection: both((_, whole) =>
    record({ hits: whole, misses: whole, falseAlarms: whole, correctRejections: whole }),
  ),
  stopSignal: both((number) =>
    record({
      go: some(record({ rt: option(number) })),
      stop: some(record({ ssd: number, rt: option(number) })),
      maxRt: number,
    }),
  ),
  adjustedPumps: both((_, whole) =>
    record({ balloons: some(record({ pumps: whole, exploded: boolean() })) }),
  ),
  rateCorrect: both((number, whole) => record({ correct: whole, incorrect: whole, seconds: number })),
  span: both((_, whole) => record({ trials: some(record({ length: whole, correct: boolean() })) })),
  nBack: both((_, whole) => record({ blocks: some(record({ load: whole, correct: whole, trials: whole })) })),
  planning: both((number, whole) =>
    record({
      problems: some(
        oneof(
          record({ moves: whole, fewest: whole, solved: boolean() }),
          record({ value: number, best: number }),
        ),
      ),
    }),
  ),
  throughput: both((number) =>
    record({
      taps: some(
        record({ condition: constantFrom('near', 'far'), amplitude: number, deviation: number, ms: number }),
      ),
    }),
  ),
  tracking: both((number) =>
    record({
      samples: some(record({ targetX: number, targetY: number, x: number, y: number })),
      interval: number,
      radius: number,
    }),
  ),
  consensus: both((number) =>
    record({
      situations: some(
        record({
          ratings: array(number, { minLength: 4, maxLength: 4 }),
          key: array(number, { minLength: 4, maxLength: 4 }),
        }),
      ),
    }),
  ),
  itemResponse: both((number) => pairs(item(number), constantFrom(0, 1, null))),
  partialCredit: both((number) =>
    pairs(
      record({ id: constantFrom('x'), a: number, steps: array(number, { minLength: 2, maxLength: 2 }) }),
      constantFrom(0, 1, 2, null),
    ),
  ),
}

/** Numbers in a result that are none, by their path. */
function oddNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => oddNumbers(inner, `${path}.${key}`))
}

/** All models by name. */
const every = new Map(
  Object.entries(models).flatMap(([name, value]) =>
    typeof value === 'function' ? [[name, value as (input: unknown) => unknown] as const] : [],
  ),
)

test.each(Object.keys(inputs))(
  '%s answers any input with finite numbers and their errors, with a refusal, or with an Error that names it',
  (name) => {
    const model = every.get(name)
    void assert(
      property(inputs[name] as Arbitrary<unknown>, (input) => {
        let result: unknown
        try {
          result = model?.(input)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
          expect((error as Error).message).toMatch(/: .*expected/s)
          return
        }
        expect(oddNumbers(result)).toEqual([])
        if ('refused' in (result as object)) expect(result).toHaveProperty('reason')
        else expect(result).toHaveProperty('se')
      }),
      { seed: 20260101, numRuns: 300 },
    )
  },
)

test('every model is asked', () => {
  expect(Object.keys(inputs).sort()).toEqual([...every.keys()].sort())
})
