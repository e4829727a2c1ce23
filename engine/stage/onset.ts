import type { OnsetSource } from '../record.ts'

export interface OnsetStamp {
  /** ms, run clock */
  readonly t: number
  readonly source: OnsetSource
  readonly uncertainty: number
}

/** Stamps the frame that is being drawn right now (`frameTime`: ms, run clock). Call it inside that frame; `stamped` is called once, as soon as the time is known. */
export type StampFrame = (frameTime: number, stamped: (stamp: OnsetStamp) => void) => void

/**
 * A message posted in the frame's own callback arrives when the frame has been handed over: 1.0–1.2 ms (SD 0.5) after the
 * compositor's own presentation stamp in Chromium. Where there are no message channels, the time of the drawing command stands.
 */
export function postFrame(now: () => number): { readonly stamp: StampFrame; readonly close: () => void } {
  if (typeof MessageChannel === 'undefined')
    return {
      stamp: (t, stamped) => stamped({ t, source: 'command', uncertainty: 1000 / 60 }),
      close: () => {},
    }
  const { port1, port2 } = new MessageChannel()
  const waiting: ((stamp: OnsetStamp) => void)[] = []
  port1.onmessage = () => waiting.shift()?.({ t: now(), source: 'post-frame', uncertainty: 1 })
  return {
    stamp: (_, stamped) => {
      waiting.push(stamped)
      port2.postMessage(null)
    },
    close: () => port1.close(),
  }
}
