import type { RunRecord } from '../record.ts'
import { wholeMicroseconds } from '../whole-microseconds.ts'
import type { OnsetStamp, Stamper } from './onset.ts'
import type { Presented } from './perform.ts'

/** A stimulus that stays for a while. */
export interface Showing {
  readonly on: Presented
  /** The change that takes it away, when the frame at `t` (ms, run clock) is the one to do so. */
  due(
    t: number,
    shown: (shown: Omit<Extract<RunRecord, { type: 'shown' }>, 'type' | 'seq'>) => void,
  ): Presented | null
}

/**
 * Ends a showing in the frame nearest to the time asked for, counted from the presented onset where that is known: a stall that made the
 * onset late moves the end with it. What came of it is measured from presentation to presentation.
 */
export function showing(
  stimulus: string,
  asked: number,
  {
    show,
    hide,
    stamper,
    interval,
    refresh,
  }: {
    readonly show: () => void
    readonly hide: () => void
    readonly stamper: Pick<Stamper, 'lag'>
    readonly interval: () => number
    readonly refresh: () => number
  },
): Showing {
  let drawn: number | null = null
  let onset: OnsetStamp | null = null
  return {
    on: {
      stimulus,
      change: () => {
        show()
      },
      stamped: (frameTime, stamp) => {
        drawn ??= frameTime
        onset = stamp
      },
    },
    due: (t, shown) => {
      if (drawn === null || onset === null) return null
      const began = onset.source === 'presentation' ? onset.t - stamper.lag : drawn
      if (t - began < asked - interval() / 2) return null
      return {
        stimulus: `${stimulus}-gone`,
        change: hide,
        stamped: (_, { t: gone }, final) => {
          if (!final || !onset) return
          const duration = wholeMicroseconds(gone - onset.t)
          const one = refresh()
          const frames = Math.round(duration / one)
          const missed = frames !== Math.max(1, Math.round(asked / one))
          shown({ t: onset.t, stimulus, asked, duration, frames, missed })
        },
      }
    },
  }
}
