import type { Evidence } from '@skillprint/engine/evidence'
import type { PlayedTrial, RunRecord } from '@skillprint/engine/record'
import { describe, expect, test } from 'vitest'
import { measureOf } from '../scoring/measure.ts'
import type { Measure } from '../skills/skillprint.ts'
import { runProbability } from './places.ts'
import type { Played } from './rule.ts'
import { flagRules } from './rules.ts'

const onset = { stimulus: { t: 0, source: 'presentation', uncertainty: 1 } } as const
const n = 60
/** Spread over 0–1 without order. */
const spread = (i: number): number => ((i * 37) % 61) / 61
const skewed = (i: number): number => 350 - 150 * Math.log(1 - 0.97 * spread(i))
const trials = (change: (i: number) => Partial<PlayedTrial> = () => ({})): PlayedTrial[] =>
  Array.from({ length: n }, (_, i) => ({
    block: 'test',
    index: i,
    trial: {},
    response: {},
    onsets: onset,
    rt: skewed(i),
    input: 'touch',
    longestFrame: 17,
    ...change(i),
  }))
const sides = Array.from({ length: n }, (_, i) => ((i * i * 31 + i * 17) % 101 < 50 ? 0 : 1))
type Choice = Extract<Evidence, { model: 'ez-diffusion' }>['trials'][number]
const choices = (
  change: (i: number) => Partial<Choice> = () => ({}),
  picked: readonly (0 | 1 | null)[] = sides,
): Evidence => ({
  model: 'ez-diffusion',
  measure: 'efficiency',
  trials: Array.from({ length: n }, (_, i) => ({ rt: skewed(i), correct: i % 9 !== 4, ...change(i) })),
  picks: { places: 2, picked, wanted: sides },
})
const stops = (
  go: (i: number) => number | null,
  stop: (i: number) => { ssd: number; rt: number | null } = (i) => ({
    ssd: 200 + 10 * (i % 8),
    rt: i % 8 > 3 ? 400 : null,
  }),
): Evidence => ({
  model: 'stop-signal',
  measure: 'stopping',
  go: Array.from({ length: n }, (_, i) => ({ rt: go(i), correct: true })),
  stop: Array.from({ length: 40 }, (_, i) => stop(i)),
  maxRt: 1250,
})
const ladder = Array.from({ length: 24 }, (_, i) => ({
  id: `${i}`,
  a: 1.5,
  b: -2.3 + ((i * 7) % 24) / 5,
  c: 0.2,
}))
const items = (
  right: (b: number, i: number) => boolean = (b) => b < 0,
  rt: (b: number) => number = (b) => 9000 * Math.exp(0.2 * b),
): Evidence => ({
  model: 'irt',
  measure: 'reasoning',
  items: ladder,
  responses: ladder.map(({ b }, i) => (right(b, i) ? 1 : 0)),
  rts: ladder.map(({ b }, i) => rt(b) * (1 + 0.1 * spread(i))),
})
const credits = (credit: (i: number) => number, rt = 8000): Evidence => ({
  model: 'partial-credit',
  measure: 'social-judgement',
  items: Array.from({ length: 16 }, (_, i) => ({ id: `${i}`, a: 1, steps: [-1 + i / 16, i / 16] })),
  responses: Array.from({ length: 16 }, (_, i) => credit(i)),
  rts: Array.from({ length: 16 }, (_, i) => rt + 100 * i),
  key: 'authors',
})

let seq = 0
const record = (type: RunRecord['type'], rest: object): RunRecord =>
  ({ type, seq: seq++, t: 0, ...rest }) as RunRecord
const device = (part: object) => [record('run-started', { device: { input: 'touch', ...part } })]
/** Test trials with their answers, one each two seconds. */
const answered = (change: object, between: readonly RunRecord[] = []): RunRecord[] =>
  Array.from({ length: 20 }, (_, i) => [
    record('trial-started', { t: 2000 * i, block: 'test', index: i, trial: {} }),
    ...between,
    record('response', {
      t: 2000 * i + 900,
      block: 'test',
      index: i,
      response: { t: 2000 * i + 800 },
      input: 'touch',
      frameInterval: 17,
      longestFrame: 17,
      ...change,
    }),
  ]).flat()

const played = (part: {
  readonly test?: readonly PlayedTrial[]
  readonly evidence?: readonly Evidence[]
  readonly records?: readonly RunRecord[]
  readonly measures?: readonly Measure[]
  readonly incomplete?: boolean
  readonly impossibleTimes?: number
}): Played => {
  const { test = trials(), evidence = [choices()], records = answered({}), incomplete = false } = part
  return {
    run: { runId: 'r', game: 'g', gameVersion: 1, startedAt: '', records, test, incomplete },
    test,
    evidence,
    measures: part.measures ?? evidence.map((one) => measureOf(one).measure),
    impossibleTimes: part.impossibleTimes ?? 0,
  }
}
const refused = (code: string): Measure => ({ name: 'm', model: 'x', refused: code, reason: 'so' })
const raised = (one: Played): string[] =>
  flagRules
    .filter(({ figure, beyond, limit }) => {
      const value = figure(one)
      return value !== null && (beyond === 'above' ? value > limit : value < limit)
    })
    .map(({ code }) => code)

const disturbed: Readonly<Record<string, Played>> = {
  'impossible-times': played({ impossibleTimes: 0.2 }),
  'disordered-records': played({ records: answered({ response: { t: 99_000_000 } }) }),
  'records-missing': played({ incomplete: true }),
  'long-frames': played({ test: trials((i) => ({ longestFrame: i % 10 === 0 ? 130 : 17 })) }),
  'slow-frames': played({ records: answered({ frameInterval: 50 }) }),
  'missed-onsets': played({ records: answered({}, [record('shown', { stimulus: 'cue', missed: true })]) }),
  'onsets-missing': played({ test: trials((i) => (i % 8 === 0 ? { onsets: {}, rt: null } : {})) }),
  'coarse-clock': played({ records: device({ clockStep: 100 }) }),
  'coarse-input': played({ records: answered({ inputInterval: 60 }) }),
  'device-unfit': played({ records: device({ check: { fit: false } }) }),
  'focus-lost': played({ records: answered({}, [record('focus', { focused: false })]) }),
  interrupted: played({
    records: Array.from({ length: 20 }, () => record('trial-voided', { block: 'test' })),
  }),
  'input-changed': played({ test: trials((i) => ({ input: i < 20 ? 'mouse' : 'touch' })) }),
  'too-fast': played({ test: trials((i) => ({ rt: i % 5 === 0 ? 120 : skewed(i) })) }),
  'rapid-guessing': played({ evidence: [credits((i) => i % 3, 300)] }),
  'constant-times': played({ test: trials((i) => ({ rt: 450 + (i % 3) })) }),
  chance: played({ evidence: [choices((i) => ({ correct: i % 2 === 0 }))] }),
  'chance-credit': played({ evidence: [credits((i) => (i % 4 === 0 ? 1 : 0))] }),
  omissions: played({ evidence: [stops((i) => (i % 4 === 0 ? null : skewed(i)))] }),
  'same-place': played({ evidence: [choices(undefined, Array<0>(n).fill(0))] }),
  'uneven-places': played({
    evidence: [
      choices(
        undefined,
        sides.map((side, i) => (i % 5 < 4 ? 1 : side)),
      ),
    ],
  }),
  'patterned-places': played({
    evidence: [
      choices(
        undefined,
        sides.map((_, i) => (i % 2 === 0 ? 0 : 1)),
      ),
    ],
  }),
  'odd-even': played({ evidence: [choices((i) => ({ correct: i % 2 === 0 || i % 4 === 1 }))] }),
  'halves-differ': played({ evidence: [choices((i) => ({ correct: i < 30 || i % 2 === 0 }))] }),
  'practice-not-mastered': played({ evidence: [items()], records: [record('mastery', { mastered: false })] }),
  'too-few-trials': played({ measures: [refused('too-few-trials')] }),
  'race-violated': played({ measures: [refused('race-violated')] }),
  'stop-rate': played({ measures: [refused('stop-rate')] }),
  waiting: played({ evidence: [stops((i) => 300 + 8 * i)] }),
  'flat-inhibition': played({
    evidence: [stops(skewed, (i) => ({ ssd: 200 + 10 * (i % 8), rt: i % 8 < 4 ? 400 : null }))],
  }),
  'time-against-difficulty': played({ evidence: [items(undefined, (b) => 9000 * Math.exp(-0.4 * b))] }),
  'ez-left-skew': played({ evidence: [choices((i) => ({ rt: 1250 - skewed(i) }))] }),
  'ez-error-times': played({
    evidence: [choices((i) => (i % 5 === 0 ? { correct: false, rt: 240 + i } : { correct: true }))],
  }),
  'ez-side-bias': played({
    evidence: [
      choices((i) => (sides[i] === 0 ? { rt: 0.6 * skewed(i), correct: true } : { correct: i % 3 > 0 })),
    ],
  }),
  'unlikely-answers': played({ evidence: [items((b) => b > 0)] }),
  'misfit-near': played({ evidence: [items((b) => b > 0.4)] }),
  'misfit-far': played({ evidence: [items((b) => b > 0.4)] }),
}

test('every flag has a case here', () => {
  expect(Object.keys(disturbed).sort()).toEqual(flagRules.map(({ code }) => code).sort())
})

test.each(Object.entries(disturbed))('%s is raised by what it is for', (code, one) => {
  expect(raised(one)).toContain(code)
})

test('ordinary play of choices, stops, items and situations raises nothing', () => {
  for (const evidence of [choices(), stops(skewed), items(), credits((i) => [2, 1, 2, 2, 0][i % 5] ?? 0)])
    expect(raised(played({ evidence: [evidence] })), evidence.model).toEqual([])
})

describe('slow play', () => {
  test('misses a window without it being an omission', () => {
    const slow = (i: number) => {
      const rt = 600 - 450 * Math.log(1 - 0.97 * spread(i))
      return rt > 1250 ? null : rt
    }
    expect(Array.from({ length: n }, (_, i) => slow(i)).filter((rt) => rt === null).length).toBeGreaterThan(
      n * 0.15,
    )
    expect(raised(played({ evidence: [stops(slow)] }))).not.toContain('omissions')
  })

  test('that runs out of time on items is no guessing', () => {
    const late = { ...items(() => false), rts: ladder.map(() => null) } as Evidence
    const few = { ...late, responses: ladder.map((_, i) => (i < 3 ? 1 : 0)) } as Evidence
    expect(raised(played({ evidence: [few] }))).not.toContain('chance')
    // Nobody there: not one answer.
    expect(raised(played({ evidence: [late] }))).toContain('chance')
  })

  test('makes clocks and frames matter only where milliseconds count', () => {
    const records = [
      ...device({ clockStep: 100, check: { fit: false } }),
      ...answered({ frameInterval: 60, inputInterval: 90 }),
    ]
    expect(raised(played({ evidence: [items()], records }))).toEqual([])
  })
})

test('signals answered as guessing would are guessing; those told apart are not', () => {
  const detection = (hits: number, falseAlarms: number): Evidence => ({
    model: 'signal-detection',
    measure: 'attention',
    hits,
    misses: 40 - hits,
    falseAlarms,
    correctRejections: 40 - falseAlarms,
  })
  expect(raised(played({ evidence: [detection(20, 21)] }))).toContain('chance')
  expect(raised(played({ evidence: [detection(0, 0)] }))).toContain('chance')
  expect(raised(played({ evidence: [detection(32, 8)] }))).toEqual([])
})

test('the chance of a long run of one place is what counting gives', () => {
  // Sequences of ten coins without a run of three alike: 178 of 1,024.
  expect(runProbability(10, 2, 3)).toBeCloseTo(1 - 178 / 1024, 12)
  // Nine in nine: one of each place.
  expect(runProbability(9, 3, 9)).toBeCloseTo(3 / 3 ** 9, 12)
  expect(runProbability(5, 2, 6)).toBe(0)
})
