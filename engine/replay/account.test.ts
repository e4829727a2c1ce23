import { expect, test } from 'vitest'
import { simulate } from '../index.ts'
import { decodeChunk, type RunRecord, type VoidReason } from '../record.ts'
import { lamp } from '../testing/lamp/game.ts'
import { accounts } from './account.ts'
import { readRecording } from './recording.ts'
import { replayTexts } from './strings.ts'

const { chunks } = simulate(
  lamp,
  { ability: 0 },
  { seed: 'seed', runId: 'run', choose: () => ({ item: undefined, theta: 0, se: 1 }) },
)
const records = chunks.flatMap(({ bytes }) => {
  const decoded = decodeChunk(bytes)
  return decoded.ok ? decoded.records : []
})
const told = (all: readonly RunRecord[], language: 'nl' | 'en' = 'nl') =>
  accounts(readRecording([{ records: all }]).attempts, lamp, {}, language, replayTexts(language))
/** The records with others put in after the nth trial's start. */
const withMore = (nth: number, put: (t: number) => readonly unknown[]): readonly RunRecord[] => {
  const at = records.flatMap(({ type }, i) => (type === 'trial-started' ? [i] : []))[nth] ?? 0
  const t = records[at]?.t ?? 0
  return [...records.slice(0, at + 1), ...(put(t) as RunRecord[]), ...records.slice(at + 1)]
}

test('a round that does not count says why, for every reason there is', () => {
  const reasons = Object.keys({
    hidden: 0,
    'long-frame': 0,
    sleep: 0,
    'context-lost': 0,
    paused: 0,
    interrupted: 0,
  } satisfies Record<VoidReason, number>)
  const said = reasons.map((reason) => {
    const all = withMore(0, (t) => [
      { type: 'trial-voided', seq: 0, t: t + 50, block: 'practice', index: 0, reason },
      { type: 'trial-started', seq: 0, t: t + 60, block: 'practice', index: 0, trial: { side: 'left' } },
    ])
    const [first, second] = told(all)
    expect(second).toMatchObject({ round: 'Oefenen 1 van 2, nog een keer', voided: null })
    return first?.voided
  })
  expect(said[0]).toBe('Deze ronde telt niet mee. De pagina was even weg.')
  expect(new Set(said).size).toBe(reasons.length)
})

test('what was shown for a while says how long, and where that was not what was asked for', () => {
  const shown = (duration: number, missed: boolean) => ({
    type: 'shown',
    seq: 0,
    t: 1,
    stimulus: 'stimulus',
    asked: 100,
    duration,
    frames: 6,
    missed,
  })
  const all = withMore(0, () => [shown(100.02, false), shown(133.3, true)])
  expect(
    told(all)
      .map(({ durations }) => durations)
      .slice(0, 2),
  ).toEqual(['0,10 s · 0,13 s, niet 0,10 s', ''])
  expect(told(all, 'en')[0]?.durations).toBe('0.10 s · 0.13 s, not 0.10 s')
})
