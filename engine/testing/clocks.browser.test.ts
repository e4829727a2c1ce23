import { expect, test } from 'vitest'
import { fastClock, frameStep } from './index.ts'

test('a message posted in a frame arrives before the next frame', async () => {
  const clock = fastClock()
  const { port1, port2 } = new MessageChannel()
  const seen: number[] = []
  port1.onmessage = () => seen.push(clock.now())
  await new Promise<void>((resolve) => {
    const frame = (t: number): void => {
      if (seen.length >= 20) resolve()
      else {
        port2.postMessage(t)
        clock.frame(frame)
      }
    }
    clock.frame(frame)
  })
  port1.close()
  expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => expect.closeTo((i + 1) * frameStep)))
})

test('what an earlier callback of a frame cancels does not run', async () => {
  const clock = fastClock({ step: 50 })
  let ran = false
  await new Promise<void>((resolve) => {
    clock.frame((t) => {
      expect(t).toBe(50)
      cancel()
      clock.frame(() => resolve())
    })
    const cancel = clock.frame(() => {
      ran = true
    })
  })
  expect(ran).toBe(false)
})
