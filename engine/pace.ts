import { median } from './median.ts'
import { refreshOf } from './refresh.ts'

/** More wall time than run time between two frames, ms: the device slept meanwhile. */
const asleep = 1000
/** Frames from which the screen's own interval is read: two seconds of 60 Hz. */
const latest = 120

/** The frames of a run as they came. */
export interface Pace {
  /** ms between frames, median over the first second. */
  readonly interval: number
  /** The screen's own interval, ms, from the last frames: where the page misses many of its frames, less than `interval`. */
  readonly refresh: number
  /** `t`: ms, run clock; `wall`: ms, wall clock. True when the device slept since the frame before. */
  frame(t: number, wall: number | undefined): boolean
}

/** Watches the pace of the screen. `interval`: what is known of it, ms. */
export function watchPace(interval: number | null): Pace {
  const first: number[] = []
  const recent: number[] = []
  let nth = 0
  let usual = interval ?? 1000 / 60
  let before: { readonly t: number; readonly wall: number | undefined } | null = null
  return {
    get interval() {
      return usual
    },
    get refresh() {
      return refreshOf(recent) ?? usual
    },
    frame: (t, wall) => {
      const last = before
      before = { t, wall }
      if (!last) return false
      recent[nth++ % latest] = t - last.t
      if (first.length < 60) {
        first.push(t - last.t)
        usual = median(first) ?? usual
      }
      return wall !== undefined && last.wall !== undefined && wall - last.wall - (t - last.t) > asleep
    },
  }
}
