import { describe, expect, test } from 'vitest'
import { longFrame, startTrial } from './live-trial.ts'
import { median } from './median.ts'
import { simulatedClock } from './testing/index.ts'
import { limit, trial } from './testing/lamp/trial.ts'

const interval = 1000 / 60
const shown = { stimulus: 'stimulus', t: 0, source: 'post-frame', uncertainty: 1 } as const

function lit() {
  const clock = simulatedClock()
  const live = startTrial(trial, { side: 'left' }, interval)
  live.onset(shown, 'both')
  let endedAt: number | null = null
  const frame = (t: number): void => {
    live.frame(t)
    if (live.done) endedAt ??= t
    clock.frame(frame)
  }
  clock.frame(frame)
  return { clock, live, endedAt: () => endedAt }
}

describe('a trial on the clock', () => {
  test('a deadline passes with the frame nearest to it', () => {
    const { clock, endedAt } = lit()
    clock.advance(limit + 100)
    expect(Math.abs((endedAt() ?? 0) - limit)).toBeLessThanOrEqual(interval / 2 + 1e-6)
  })

  test('a press before the deadline ends it, with the onset and the kind of input', () => {
    const { clock, live } = lit()
    clock.advance(300)
    live.input('pen')
    live.actor.send({ type: 'press', side: 'left', t: 280 })
    clock.advance(50)
    expect(live.result()).toMatchObject({
      response: { t: 280, correct: true },
      input: 'pen',
      onsets: { stimulus: { t: 0 } },
    })
    expect(live.result().frameInterval).toBeCloseTo(interval)
    expect(live.longestFrame).toBeLessThan(longFrame({ timed: true }))
  })
})

test('a machine hears of an onset once; the better time that comes later is the one that is kept', () => {
  const live = startTrial(trial, { side: 'left' }, interval)
  const heard: number[] = []
  live.actor.subscribe(() => heard.push(1))
  live.onset({ ...shown, t: 12 }, 'first')
  expect(live.result().onsets).toEqual({})
  live.onset({ stimulus: 'stimulus', t: 9, source: 'presentation', uncertainty: 0.1 }, 'final')
  expect(heard).toHaveLength(1)
  expect(live.result().onsets.stimulus).toEqual({ t: 9, source: 'presentation', uncertainty: 0.1 })
})

test('the middle of no numbers is not a number', () => {
  expect(median([])).toBeNull()
  expect(median([3, 1, 2])).toBe(2)
})
