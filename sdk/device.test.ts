import type { DeviceCheck } from '@skillprint/engine/record'
import { simulatedClock } from '@skillprint/engine/testing'
import { afterEach, expect, test } from 'vitest'
import { checkBefore, type Device, waits } from './device.ts'
import { playClock } from './play-clock.ts'
import { useDeviceCheck } from './testing/use-clock.ts'

const seen = (fit: boolean): DeviceCheck => ({
  frameInterval: 16.7,
  late: fit ? 0 : 0.4,
  longest: 50,
  pointer: 'coarse',
  fit,
})
const timed = { id: 'belt', timed: true }
const calm = { id: 'talk', timed: false }

afterEach(() => {
  playClock.check = null
})

test('a game with times that count waits for a steady screen; the others go on', async () => {
  const device: Device = { last: null }
  expect(waits(timed, device)).toBe(false)
  useDeviceCheck(async () => seen(false))
  await expect(checkBefore(timed, device)).rejects.toMatchObject({
    code: 'device-unfit',
    message: 'play(belt): 16.7 ms between frames, 40 % of them late, expected a steady screen',
  })
  expect(waits(timed, device)).toBe(true)
  expect(waits(calm, device)).toBe(false)
  expect(await checkBefore(calm, device)).toEqual(seen(false))
})

test('a game without times that count is looked at once, and goes on whatever was seen', async () => {
  let looks = 0
  useDeviceCheck(async () => {
    looks++
    return seen(false)
  })
  const device: Device = { last: null }
  for (let plays = 0; plays < 2; plays++) expect(await checkBefore(calm, device)).toEqual(seen(false))
  expect([looks, waits(timed, device), waits(calm, device)]).toEqual([1, true, false])
})

test('trying again looks again', async () => {
  const device: Device = { last: seen(false) }
  useDeviceCheck(async () => seen(true))
  expect(await checkBefore(timed, device)).toEqual(seen(true))
  expect(waits(timed, device)).toBe(false)
})

test('without a stand-in the clock that games run on is looked at', async () => {
  const clock = simulatedClock()
  playClock.current = clock
  const checked = checkBefore(timed, { last: null })
  clock.advance(2000)
  expect(await checked).toMatchObject({ fit: true, late: 0 })
})
