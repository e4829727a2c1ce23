import { expect, test } from 'vitest'
import { type RunRecord, type Samples, sampleKind } from '../record.ts'
import { type RecordedPart, readRecording } from './recording.ts'
import { isSame } from './same.ts'

const started: RunRecord = {
  type: 'run-started',
  seq: 0,
  t: 0,
  runId: 'run',
  game: 'lamp',
  gameVersion: 1,
  seed: 'seed',
  locale: 'nl',
  startedAt: '2026-01-01T00:00:00.000Z',
  device: {
    input: null,
    renderer: 'canvas',
    width: 360,
    height: 640,
    dpr: 2,
    frameInterval: 20,
    crossOriginIsolated: true,
  },
  settings: { reducedMotion: false, sound: true },
}
const begin = (t: number, index: number): RunRecord => ({
  type: 'trial-started',
  seq: 0,
  t,
  block: 'test',
  index,
  trial: { side: 'left' },
})
const respond = (t: number, index: number): RunRecord => ({
  type: 'response',
  seq: 0,
  t,
  block: 'test',
  index,
  response: { t, correct: true },
  input: 'touch',
  frameInterval: 20,
  longestFrame: 20,
})
const framesAt = (...times: readonly number[]): Samples => ({
  kind: Uint8Array.from(times, () => sampleKind.frame),
  t: Float64Array.from(times),
  a: new Int32Array(times.length),
  b: new Int32Array(times.length),
})

test('frames belong to the trial that was on, also where a frame is stamped before the trial that it is of', () => {
  const parts: RecordedPart[] = [
    { records: [started, begin(100, 0)], samples: framesAt(120, 140) },
    // The chunk is cut when the next trial has begun; the frame of the end is 3 ms old then.
    { records: [respond(163, 0), begin(163, 1)], samples: framesAt(160) },
    { records: [respond(203, 1)], samples: framesAt(162.5, 180, 200) },
  ]
  expect(readRecording(parts).attempts.map(({ frames }) => frames)).toEqual([
    [120, 140, 160],
    [162.5, 180, 200],
  ])
})

test('a frame whose time was rounded up when it was kept stays with the trial that it ended', () => {
  const parts: RecordedPart[] = [
    { records: [started, begin(0, 0), respond(49.9999, 0), begin(49.9999, 1)], samples: framesAt(25, 50) },
  ]
  expect(readRecording(parts).attempts[0]?.frames).toEqual([25, 50])
})

test('a voided trial and one that the page took with it are attempts of their own', () => {
  const parts: RecordedPart[] = [
    {
      records: [
        started,
        begin(0, 0),
        { type: 'trial-voided', seq: 0, t: 50, block: 'test', index: 0, reason: 'hidden' },
        begin(60, 0),
      ],
      samples: framesAt(20, 40, 80, 100),
    },
    { records: [started, begin(10, 0), respond(40, 0)], samples: framesAt(20, 40) },
  ]
  const { attempts } = readRecording(parts)
  expect(attempts.map(({ voided, endedAt, index }) => [index, voided, endedAt])).toEqual([
    [0, 'hidden', 50],
    [0, 'interrupted', 100],
    [0, null, 40],
  ])
  expect(attempts[2]?.frames).toEqual([20, 40])
})

test('without samples frames come evenly to the end of the trial', () => {
  const { attempts, frameInterval } = readRecording([{ records: [started, begin(0, 0), respond(50, 0)] }])
  expect(frameInterval).toBe(20)
  expect(attempts[0]).toMatchObject({ frames: [20, 40, 50], framesKept: false })
})

test('records without a start are refused', () => {
  expect(() => readRecording([{ records: [begin(0, 0)] }])).toThrow('without a run-started record')
})

test('responses are the same but for the rounding of times', () => {
  expect(isSame({ t: 10.004, side: 'left' }, { t: 10, side: 'left' })).toBe(true)
  expect(isSame({ t: 11, side: 'left' }, { t: 10, side: 'left' })).toBe(false)
  expect(isSame({ t: null }, { t: 0 })).toBe(false)
  expect(isSame({ t: 1 }, { t: 1, late: true })).toBe(false)
  expect(isSame(undefined, { t: 1 })).toBe(false)
  expect(isSame({ a: [1, 2] }, { a: [1, 2, 3] })).toBe(false)
})
