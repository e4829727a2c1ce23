import type { RunRecord } from '@skillprint/engine/record'
import { quantileType6 } from '../models/quantile.ts'
import { type FlagRule, isTimed, type Played, share } from './rule.ts'

type Of<Type extends RunRecord['type']> = Extract<RunRecord, { type: Type }>
/** Records of a run by type, sorted once for all rules. */
const byType = new WeakMap<readonly RunRecord[], Map<string, RunRecord[]>>()

function recordsOf<Type extends RunRecord['type']>({ run }: Played, type: Type): readonly Of<Type>[] {
  let sorted = byType.get(run.records)
  if (!sorted) {
    sorted = new Map()
    for (const record of run.records) {
      const same = sorted.get(record.type)
      if (same) same.push(record)
      else sorted.set(record.type, [record])
    }
    byType.set(run.records, sorted)
  }
  return (sorted.get(type) ?? []) as readonly RunRecord[] as readonly Of<Type>[]
}

const own = 'judgement of the authors'

/** Flags about the device and the page: frames, clocks, focus, what is missing from the record. */
export const technicalRules: readonly FlagRule[] = [
  {
    code: 'impossible-times',
    family: 'technical',
    hard: true,
    formula: 'share of test trials with a time before the sign or over an hour',
    limit: 0.1,
    beyond: 'above',
    why: 'single ones are taken out as if not timed; a tenth means that the clock cannot be trusted',
    source: own,
    figure: ({ impossibleTimes }) => impossibleTimes,
  },
  {
    code: 'disordered-records',
    family: 'technical',
    hard: true,
    formula:
      'test trials that end before they begin, or answers given outside their trial (1 s allowed), as a share',
    limit: 0.05,
    beyond: 'above',
    why: 'the engine writes records in the order of one clock; others were put together elsewhere, or a clock jumped',
    source: own,
    figure: disordered,
  },
  {
    code: 'records-missing',
    family: 'technical',
    hard: false,
    formula: '1 where record numbers have a gap',
    limit: 0,
    beyond: 'above',
    why: 'what is there still counts, but nobody knows what the gap held',
    source: own,
    figure: ({ run }) => (run.incomplete ? 1 : 0),
  },
  {
    code: 'long-frames',
    family: 'technical',
    hard: false,
    formula: 'share of test trials with a frame over 100 ms',
    limit: 0.05,
    beyond: 'above',
    stretchLimit: 0.2,
    why: 'pictures that stand still hide the sign; over 250 ms the engine repeats the trial by itself',
    source: 'limit on dropped frames: usual 5 %; 100 ms is the limit of what feels immediate (Miller, 1968)',
    figure: ({ test }) => share(test, ({ longestFrame }) => longestFrame > 100),
  },
  {
    code: 'slow-frames',
    family: 'technical',
    hard: false,
    formula: 'median frame interval in test trials, ms; only where milliseconds count',
    limit: 34,
    beyond: 'above',
    why: 'under 30 pictures a second an onset is known to no better than 34 ms, a tenth of a quick answer',
    source: own,
    figure: (played) =>
      isTimed(played) ? median(ofTestResponses(played, ({ frameInterval }) => frameInterval)) : null,
  },
  {
    code: 'missed-onsets',
    family: 'technical',
    hard: false,
    formula: 'share of showings that lasted another number of frames than asked for',
    limit: 0.05,
    beyond: 'above',
    why: 'what was to be seen for so long was not',
    source: 'limit on dropped frames: usual 5 %',
    figure: (played) => share(recordsOf(played, 'shown'), ({ missed }) => missed, 10),
  },
  {
    code: 'onsets-missing',
    family: 'technical',
    hard: false,
    formula: 'share of answered test trials whose sign has no onset',
    limit: 0.05,
    beyond: 'above',
    why: 'such trials have no response time and drop out of times; many of them are not dropped by chance',
    source: own,
    figure: ({ test }) =>
      share(test, ({ onsets, input }) => input !== null && onsets.stimulus === undefined, 10),
  },
  {
    code: 'coarse-clock',
    family: 'technical',
    hard: false,
    formula: 'smallest step of the clock, ms; only where milliseconds count',
    limit: 20,
    beyond: 'above',
    why: 'a step adds an SD of step ∕ √12 to each time: 20 ms adds 6 ms, under 1 % of the variance of two-choice times',
    source: 'browsers with timers coarsened against fingerprinting use 16.7 or 100 ms',
    figure: (played) =>
      isTimed(played)
        ? recordsOf(played, 'run-started').reduce(
            (most, { device }) => Math.max(most, device.clockStep ?? 0),
            0,
          )
        : null,
  },
  {
    code: 'coarse-input',
    family: 'technical',
    hard: false,
    formula: 'median time between reports of the pointer, ms; only where milliseconds count',
    limit: 40,
    beyond: 'above',
    why: 'a press is no more exact than this; under 25 reports a second times are blurred by more than 10 ms. Keyboards and switches report none',
    source: 'Pronk et al. (2020), Behavior Research Methods 52, 1371–1382: device lags differ by tens of ms',
    figure: (played) =>
      isTimed(played) ? median(ofTestResponses(played, ({ inputInterval }) => inputInterval)) : null,
  },
  {
    code: 'device-unfit',
    family: 'technical',
    hard: false,
    formula:
      '1 where the device check before the run found the screen not steady; only where milliseconds count',
    limit: 0,
    beyond: 'above',
    why: 'the check looks for two seconds only; the run may still be fine, so it is soft',
    source: own,
    figure: (played) =>
      isTimed(played) && recordsOf(played, 'run-started').some(({ device }) => device.check?.fit === false)
        ? 1
        : 0,
  },
  {
    code: 'focus-lost',
    family: 'technical',
    hard: false,
    formula: 'share of test trials during which the page lost the focus',
    limit: 0.1,
    beyond: 'above',
    why: 'another window was in front or beside; trials with the page hidden are repeated anyway. Switches and screen readers keep the focus in the page',
    source: own,
    figure: (played) => focusLost(played),
  },
  {
    code: 'interrupted',
    family: 'technical',
    hard: false,
    formula: 'voided test trials ∕ all test trials begun',
    limit: 0.2,
    beyond: 'above',
    why: 'each was repeated, but play in pieces is not the play that norms speak of',
    source: own,
    figure: (played) => {
      const voided = recordsOf(played, 'trial-voided').filter(({ block }) => block === 'test').length
      return voided === 0 ? 0 : voided / (voided + played.run.test.length)
    },
  },
  {
    code: 'input-changed',
    family: 'technical',
    hard: false,
    formula: 'share of presses by the second most used kind of input',
    limit: 0.1,
    beyond: 'above',
    why: 'times on glass and on keys differ by tens of ms, so that one figure would mix two devices',
    source: 'Pronk et al. (2020), Behavior Research Methods 52, 1371–1382',
    figure: secondInput,
  },
]

/** A figure of each answer in the test. */
function ofTestResponses(played: Played, of: (response: Of<'response'>) => number | null | undefined) {
  const values: number[] = []
  for (const response of recordsOf(played, 'response')) {
    const value = response.block === 'test' ? of(response) : null
    if (value !== null && value !== undefined) values.push(value)
  }
  return values
}

/** ms; an answer may be told a little after the fact. */
const allowed = 1000

/** A page that is loaded again starts a clock of its own. */
function disordered({ run }: Played): number | null {
  let started: Of<'trial-started'> | null = null
  let before = 0
  let trials = 0
  let wrong = 0
  for (const record of run.records) {
    if (record.type === 'run-started') before = 0
    else if (record.type === 'trial-started') started = record
    if (record.type !== 'response' || record.block !== 'test' || !started) continue
    trials++
    const act = (record.response as { readonly t?: unknown } | null)?.t
    const isOutside = typeof act === 'number' && (act < started.t - allowed || act > record.t + allowed)
    if (started.t < before - allowed || record.t < started.t || isOutside) wrong++
    before = Math.max(before, started.t)
  }
  return trials === 0 ? null : wrong / trials
}

function focusLost({ run }: Played): number | null {
  let trials = 0
  let lost = 0
  let away = false
  let inTest = false
  for (const record of run.records)
    if (record.type === 'trial-started') {
      inTest = record.block === 'test'
      if (inTest) trials++
      away = false
    } else if (record.type === 'focus' && !record.focused && inTest && !away) {
      away = true
      lost++
    }
  return trials === 0 ? null : lost / trials
}

function secondInput({ test }: Played): number | null {
  const counts = new Map<string, number>()
  for (const { input } of test) if (input !== null) counts.set(input, (counts.get(input) ?? 0) + 1)
  if (counts.size < 2) return 0
  const [first = 0, second = 0, ...rest] = [...counts.values()].sort((a, b) => b - a)
  return second / (first + second + rest.reduce((sum, count) => sum + count, 0))
}

function median(values: readonly number[]): number | null {
  return values.length === 0 ? null : quantileType6(Float64Array.from(values).sort(), 0.5)
}
