import type { Clock } from '../clock.ts'

/** Time between two frames of a clock for tests, ms. */
export const frameStep = 1000 / 60

interface Ticks extends Clock {
  tick(): void
}

/** A clock that moves one frame at each tick. An event is as old as the last tick. */
function ticking(step: number, onWaiting: () => void): Ticks {
  let t = 0
  let callbacks = new Set<(t: number) => void>()
  let due = callbacks
  return {
    now: () => t,
    stamp: () => t,
    frame: (callback) => {
      const once = (now: number): void => callback(now)
      callbacks.add(once)
      onWaiting()
      return () => {
        callbacks.delete(once)
        due.delete(once)
      }
    },
    tick: () => {
      t += step
      due = callbacks
      callbacks = new Set()
      // What is cancelled by an earlier callback of the same frame does not run, as in a browser.
      for (const callback of due) callback(t)
    },
  }
}

/**
 * A clock whose frames come as fast as the machine draws them, each `step` (16.7) ms later than the one before: whole games in
 * seconds, in a real browser. `rate` limits it to so many times the real speed. Events and messages get their turn between two frames.
 */
export function fastClock({
  rate = Number.POSITIVE_INFINITY,
  step = frameStep,
}: {
  readonly rate?: number
  readonly step?: number
} = {}): Clock {
  let scheduled = false
  const { port1, port2 } = new MessageChannel()
  let hops = 0
  const tick = (): void => {
    scheduled = false
    clock.tick()
  }
  // Two hops: what a frame posted (the stamp of its onset) arrives before the next frame.
  port1.onmessage = () => {
    if (hops++ % 2 === 0) port2.postMessage(null)
    else tick()
  }
  const clock = ticking(step, () => {
    if (scheduled) return
    scheduled = true
    if (Number.isFinite(rate)) setTimeout(tick, step / rate)
    else port2.postMessage(null)
  })
  return clock
}

/** A clock for tests in Node: time stands still until `advance`. */
export function simulatedClock(): Clock & { advance(ms: number): void } {
  const clock = ticking(frameStep, () => {})
  let owed = 0
  return {
    now: clock.now,
    stamp: clock.stamp,
    frame: clock.frame,
    advance: (ms) => {
      for (owed += ms; owed >= frameStep - 1e-9; owed -= frameStep) clock.tick()
    },
  }
}
