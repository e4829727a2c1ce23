import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenIdle } from './idle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('tells once that nobody is there, and again after somebody came and went', () => {
  const page = new EventTarget()
  const told = vi.fn()
  const stop = whenIdle(1000, told, page)
  vi.advanceTimersByTime(900)
  page.dispatchEvent(new Event('pointermove'))
  vi.advanceTimersByTime(900)
  expect(told).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5000)
  expect(told).toHaveBeenCalledTimes(1)
  page.dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(1100)
  expect(told).toHaveBeenCalledTimes(2)
  stop()
  page.dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(5000)
  expect(told).toHaveBeenCalledTimes(2)
})

test('a time that is none is a mistake of the page', () => {
  expect(() => whenIdle(0, () => {}, new EventTarget())).toThrow('expected milliseconds above 0')
})
