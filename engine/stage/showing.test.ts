import { expect, test } from 'vitest'
import type { OnsetStamp } from './onset.ts'
import { showing } from './showing.ts'

const interval = 1000 / 60
const presented = (t: number): OnsetStamp => ({ t, source: 'presentation', uncertainty: 0.1 })

/** Shows for `asked` ms on a screen whose frames are drawn at these times and presented `lag` later; gives what was recorded. */
function run(asked: number, frames: readonly number[], late: Readonly<Record<number, number>> = {}) {
  const lag = 20
  const log: string[] = []
  const records: unknown[] = []
  const one = showing('mask', asked, {
    show: () => log.push('show'),
    hide: () => log.push('hide'),
    stamper: { lag },
    interval: () => interval,
    refresh: () => interval,
  })
  one.on.change()
  const at = (t: number) => presented(t + lag + (late[t] ?? 0))
  one.on.stamped?.(frames[0] ?? 0, at(frames[0] ?? 0), true)
  for (const t of frames.slice(1)) {
    const off = one.due(t, (shown) => records.push(shown))
    if (!off) continue
    off.change()
    off.stamped?.(t, at(t), true)
    expect(off.stimulus).toBe('mask-gone')
    break
  }
  return { log, records }
}

const steady = Array.from({ length: 20 }, (_, n) => n * interval)

test('a stimulus is there for the number of frames that was asked for', () => {
  for (const [asked, frames] of [
    [50, 3],
    [100, 6],
    [200, 12],
  ] as const) {
    const { log, records } = run(asked, steady)
    expect(log).toEqual(['show', 'hide'])
    expect(records).toMatchObject([{ stimulus: 'mask', asked, frames, missed: false }])
  }
})

test('an onset that was presented late moves the end with it', () => {
  const { records } = run(100, steady, { 0: interval * 2 })
  expect(records).toMatchObject([{ frames: 6, missed: false }])
})

test('an end that was presented late is written down as a miss', () => {
  const { records } = run(100, steady, { [steady[6] ?? 0]: interval * 2 })
  expect(records).toMatchObject([{ frames: 8, missed: true }])
})

test('nothing ends before its onset is known', () => {
  const one = showing('mask', 50, {
    show: () => {},
    hide: () => {},
    stamper: { lag: 0 },
    interval: () => interval,
    refresh: () => interval,
  })
  expect(one.due(1000, () => {})).toBeNull()
})

test('a page that draws every second frame of its screen is told from a screen of half the pace', () => {
  const missedOn = (refresh: number): unknown => {
    let record: unknown
    const one = showing('mask', 45, {
      show: () => {},
      hide: () => {},
      stamper: { lag: 0 },
      interval: () => 2 * interval,
      refresh: () => refresh,
    })
    one.on.stamped?.(0, presented(0), true)
    for (let t = 2 * interval; record === undefined; t += 2 * interval)
      one
        .due(t, (shown) => {
          record = shown
        })
        ?.stamped?.(t, presented(t), true)
    return record
  }
  expect(missedOn(interval)).toMatchObject({ frames: 2, missed: true })
  expect(missedOn(2 * interval)).toMatchObject({ frames: 1, missed: false })
})
