import { expect, test } from 'vitest'
import { durations, spread } from './figures.ts'
import { readTrace, type TraceEvent } from './trace.ts'

/** The trace's clock is this far ahead of the page's, ms. */
const ahead = 5000

const mark = (name: string, at: number): TraceEvent => ({
  name: `bench ${name}`,
  ph: 'I',
  ts: (at + ahead) * 1000,
  pid: 7,
  args: { data: { startTime: at } },
})

/** A frame: committed (null: only the compositor's) and presented, ms on the page's clock. */
function frame(
  id: string,
  committed: number | null,
  presented: number,
  state = 'STATE_PRESENTED_ALL',
): TraceEvent[] {
  const at = (t: number): number => (t + ahead) * 1000
  const common = { pid: 7, id2: { local: id } }
  return [
    {
      ...common,
      name: 'PipelineReporter',
      ph: 'b',
      ts: at((committed ?? presented) - 5),
      args: { frame_reporter: { state } },
    },
    ...(committed === null ? [] : [{ ...common, name: 'Commit', ph: 'b', ts: at(committed), args: {} }]),
    { ...common, name: 'PipelineReporter', ph: 'e', ts: at(presented), args: {} },
  ]
}

test('a stimulus came to be seen with the first frame that was committed after its mark', () => {
  const { presented, unknown } = readTrace([
    mark('on 1', 100),
    ...frame('a', 98, 110),
    ...frame('b', 104, 121),
    ...frame('a', 120, 138),
  ])
  expect(presented.get('on 1')).toBeCloseTo(121, 6)
  expect(unknown).toBe(0)
})

test('frames without a commit, dropped frames, and those of other processes do not count', () => {
  const { presented } = readTrace([
    mark('on 1', 100),
    ...frame('a', null, 108),
    ...frame('b', 103, 112, 'STATE_DROPPED'),
    ...frame('c', 102, 111).map((event) => ({ ...event, pid: 8 })),
    ...frame('d', 118, 130),
  ])
  expect(presented.get('on 1')).toBeCloseTo(130, 6)
})

test('a mark whose frame the trace does not hold is told, not guessed', () => {
  const { presented, unknown } = readTrace([mark('on 1', 100), ...frame('a', 104, 121), mark('off 1', 300)])
  expect(presented.has('off 1')).toBe(false)
  expect(unknown).toBe(1)
})

test('bias, spread and 95th percentile of errors', () => {
  expect(spread([1, 2, 3, 4])).toEqual({ n: 4, bias: 2.5, sd: 1.29, p95: 4 })
})

test('a duration is right when its number of 60 Hz frames is; misses are looked up in the record', () => {
  const one = (asked: number, shown: number, missed: boolean) => ({
    subject: 'ours' as const,
    load: 'idle' as const,
    asked,
    shown,
    recorded: { frames: 0, missed },
  })
  const figures = durations([one(50, 51, false), one(50, 66, true), one(100, 84, false), one(200, 199, true)])
  expect(figures).toMatchObject({ n: 4, right: 0.5, misses: 2, untold: 1, falseAlarms: 0.5 })
})
