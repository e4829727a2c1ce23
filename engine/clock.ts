/** Everything about time goes through a clock, so that tests can drive it. Milliseconds on one monotonic scale. */
export interface Clock {
  /** The current time, ms. */
  now(): number
  /** Calls back once, at the next frame, with that frame's time (ms on this clock). Returns a function that cancels. */
  frame(callback: (t: number) => void): () => void
  /** Carries a DOM event's `timeStamp` (ms since the page's time origin) onto this clock. */
  stamp(event: { readonly timeStamp: number }): number
  /** Wall clock, ms since 1970: only to notice that the device slept, which the monotonic clock may not count. Absent: nobody sleeps here. */
  wall?(): number
}

/** The browser's own clock: `performance.now()`, `requestAnimationFrame` and `event.timeStamp` share one time origin. */
export const browserClock: Clock = {
  now: () => performance.now(),
  frame: (callback) => {
    const id = requestAnimationFrame(callback)
    return () => cancelAnimationFrame(id)
  },
  stamp: (event) => event.timeStamp,
  wall: () => Date.now(),
}
