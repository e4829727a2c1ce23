import { describe, expect, test } from 'vitest'
import type { RunRecord } from '../record.ts'
import { playedTrials } from './played.ts'
import type { RecordDraft } from './recorder.ts'

const records = (...drafts: RecordDraft[]): RunRecord[] =>
  drafts.map((draft, seq) => ({ ...draft, seq }) as RunRecord)
const started = (index: number): RecordDraft => ({
  type: 'trial-started',
  t: 0,
  block: 'test',
  index,
  trial: index,
})
const onset = (t: number, source: 'command' | 'post-frame' | 'presentation' = 'post-frame'): RecordDraft => ({
  type: 'onset',
  t,
  stimulus: 'stimulus',
  source,
  uncertainty: 1,
})
const response = (index: number, t: number | null): RecordDraft => ({
  type: 'response',
  t: 900,
  block: 'test',
  index,
  response: { t },
  input: 'touch',
  frameInterval: 17,
  longestFrame: 17,
})
const voided = (index: number): RecordDraft => ({
  type: 'trial-voided',
  t: 1,
  block: 'test',
  index,
  reason: 'hidden',
})

describe('playedTrials', () => {
  test('puts a trial together, with the time from its first onset to the response', () => {
    const [trial] = playedTrials(records(started(0), onset(100), onset(300), response(0, 450)))
    expect(trial).toMatchObject({ index: 0, trial: 0, rt: 350, input: 'touch' })
  })

  test('leaves voided trials out and keeps their repeat', () => {
    const all = records(started(0), onset(10), voided(0), started(0), onset(100), response(0, 450))
    expect(playedTrials(all).map(({ rt }) => rt)).toEqual([350])
  })

  test('leaves out a trial that was cut off by a reload', () => {
    const reload = { type: 'run-started' } as unknown as RecordDraft
    expect(playedTrials(records(started(0), onset(10), reload, response(0, 20)))).toEqual([])
  })

  test('has no reaction time without an onset or without a response', () => {
    const trials = playedTrials(
      records(started(0), response(0, 450), started(1), onset(10), response(1, null)),
    )
    expect(trials.map(({ rt }) => rt)).toEqual([null, null])
  })

  test('takes the best stamp of an onset, also when it comes after the response', () => {
    const all = records(started(0), onset(100), response(0, 450), onset(98, 'presentation'))
    expect(playedTrials(all)).toMatchObject([{ rt: 352, onsets: { stimulus: { source: 'presentation' } } }])
  })

  test('does not take a second showing for a better stamp', () => {
    const all = records(started(0), onset(100), onset(400, 'presentation'), response(0, 450))
    expect(playedTrials(all)[0]?.rt).toBe(350)
  })
})
