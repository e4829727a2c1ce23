import { expect, test } from 'vitest'
import type { Clock } from './clock.ts'
import { checkDevice, clockStep } from './device-check.ts'

/** A clock whose frames come at these intervals, over and over. */
function screen(...intervals: readonly number[]): Clock {
  let t = 0
  let nth = 0
  return {
    now: () => t,
    stamp: () => t,
    frame: (callback) => {
      queueMicrotask(() => {
        t += intervals[nth++ % intervals.length] ?? 0
        callback(t)
      })
      return () => {}
    },
  }
}

test('a steady screen is fit, whatever its refresh rate', async () => {
  for (const hz of [30, 60, 90, 120])
    expect(await checkDevice(screen(1000 / hz))).toMatchObject({ fit: true, late: 0, pointer: 'none' })
})

test('a screen that leaves out every third frame is not fit', async () => {
  const check = await checkDevice(screen(16, 16, 50))
  expect(check.fit).toBe(false)
  expect(check.late).toBeCloseTo(1 / 3)
  expect(check.longest).toBe(50)
})

test('a slow screen is not fit, even when it is steady', async () => {
  expect((await checkDevice(screen(50))).fit).toBe(false)
})

test('a device that stutters only at first is looked at again', async () => {
  const settling = screen(...Array<number>(46).fill(60), ...Array<number>(1000).fill(16))
  expect(await checkDevice(settling)).toMatchObject({ fit: true, frameInterval: 16 })
})

test('the step of a clock is the least that it was seen to move', () => {
  let calls = 0
  const clock = { ...screen(16), now: () => Math.floor(calls++ / 100) * 0.1 }
  expect(clockStep(clock)).toBeCloseTo(0.1)
})
