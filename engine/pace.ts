import { median } from './median.ts'

/** More wall time than run time between two frames, ms: the device slept meanwhile. */
const asleep = 1000

/** The frames of a run as they came. */
export interface Pace {
  /** ms between frames, median over the first second. */
  readonly interval: number
  /** `t`: ms, run clock; `wall`: ms, wall clock. True when the device slept since the frame before. */
  frame(t: number, wall: number | undefined): boolean
}

/** Watches the pace of the screen. `interval`: what is known of it, ms. */
export function watchPace(interval: number | null): Pace {
  const first: number[] = []
  let usual = interval ?? 1000 / 60
  let before: { readonly t: number; readonly wall: number | undefined } | null = null
  return {
    get interval() {
      return usual
    },
    frame: (t, wall) => {
      const last = before
      before = { t, wall }
      if (!last) return false
      if (first.length < 60) {
        first.push(t - last.t)
        usual = median(first) ?? usual
      }
      return wall !== undefined && last.wall !== undefined && wall - last.wall - (t - last.t) > asleep
    },
  }
}
