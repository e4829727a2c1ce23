import { expect, test } from 'vitest'
import { isPublished, numberIn, publishedTable } from '../testing/published.ts'
import { quantileType6 } from './quantile.ts'
import { stopSignal } from './stop-signal.ts'

const go = Array.from({ length: 75 }, (_, index) => ({ rt: 400 + 4 * index }))
const stop = Array.from({ length: 24 }, (_, index) => ({
  ssd: 250 + 50 * (index % 2),
  rt: index % 2 === 0 ? 420 + index : null,
}))

test('a small case worked by hand: half of the stop trials fail, so the median go RT minus the mean delay', () => {
  // 75 go times 400, 404, … 696: position 76 · .5 = 38, so 400 + 4 · 37 = 548; mean delay 275.
  expect(stopSignal({ go, stop, maxRt: 1250 })).toMatchObject({
    ssrt: 273,
    nthRt: 548,
    meanSsd: 275,
    respondedOnStop: 0.5,
    raceHolds: true,
  })
})

test('an omission in a go trial counts as the longest time', () => {
  const omitted = go.map((trial, index) => (index % 5 === 0 ? { rt: null } : trial))
  const estimate = stopSignal({ go: omitted, stop, maxRt: 1250 })
  expect(estimate).toHaveProperty('goOmissions', 1 - 60 / 75)
  const times = omitted.map(({ rt }) => rt ?? 1250).sort((a, b) => a - b)
  expect(estimate).toHaveProperty('ssrt', quantileType6(times, 0.5) - 275)
})

test('the same trials get the same standard error, in ms and above zero', () => {
  const one = stopSignal({ go, stop, maxRt: 1250 })
  expect(one).toEqual(stopSignal({ go, stop, maxRt: 1250 }))
  if ('refused' in one) throw new Error(one.reason)
  expect(one.se.ssrt).toBeGreaterThan(5)
  expect(one.se.ssrt).toBeLessThan(60)
})

test('what cannot be estimated is refused with its reason', () => {
  const codes = [
    stopSignal({ go, stop: stop.slice(0, 10), maxRt: 1250 }),
    stopSignal({ go: [], stop, maxRt: 1250 }),
    stopSignal({ go: go.map(() => ({ rt: null })), stop, maxRt: 1250 }),
    stopSignal({ go, stop: stop.map(({ ssd }) => ({ ssd, rt: null })), maxRt: 1250 }),
    stopSignal({ go, stop: stop.map(({ ssd }) => ({ ssd, rt: 410 })), maxRt: 1250 }),
    stopSignal({ go, stop: stop.map(({ ssd, rt }) => ({ ssd, rt: rt && 800 })), maxRt: 1250 }),
    stopSignal({ go, stop: stop.map(({ ssd, rt }) => ({ ssd: ssd + 400, rt })), maxRt: 1250 }),
  ].map((result) => ('refused' in result ? result.refused : 'estimated'))
  expect(codes).toEqual([
    'too-few-trials',
    'too-few-trials',
    'too-few-trials',
    'stop-rate',
    'stop-rate',
    'race-violated',
    'race-violated',
  ])
})

test('a time that is not a number of ms is a mistake of the caller', () => {
  expect(() => stopSignal({ go: [{ rt: Number.NaN }], stop, maxRt: 1250 })).toThrow('rt is NaN')
  expect(() => stopSignal({ go, stop: [{ ssd: -1, rt: null }], maxRt: 1250 })).toThrow('ssd is -1')
})

const folder = 'psych/stop_signal'
test.skipIf(!isPublished(folder))('SSRTs of 16 people equal the official analysis of STOP-IT', () => {
  const trials = publishedTable(`${folder}/stop_signal_trials.csv.gz`)
  const reference = publishedTable(`${folder}/ssrt_reference_some.csv`)
  expect(reference).toHaveLength(16)
  for (const row of reference) {
    const own = trials.filter(({ participant }) => participant === row.participant)
    const rtOf = (trial: Record<string, string>) => numberIn(trial, 'rt') || null
    const ofCondition = (condition: string) => own.filter((trial) => trial.condition === condition)
    const estimate = stopSignal({
      go: ofCondition('0').map((trial) => ({ rt: rtOf(trial) })),
      stop: ofCondition('1').map((trial) => ({
        ssd: numberIn(trial, 'ssd'),
        rt: rtOf(trial),
      })),
      maxRt: 1250,
    })
    if (row.race_ok === 'FALSE') {
      expect(estimate).toHaveProperty('refused', 'race-violated')
      continue
    }
    if ('refused' in estimate) throw new Error(`${row.participant}: ${estimate.reason}`)
    expect(Math.abs(estimate.ssrt - numberIn(row, 'ssrt'))).toBeLessThan(1e-6)
    expect(Math.abs(estimate.goRt - numberIn(row, 'goRT_all'))).toBeLessThan(1e-6)
    expect(Math.abs((estimate.failedStopRt ?? 0) - numberIn(row, 'usRT'))).toBeLessThan(1e-6)
  }
})
