import { browserClock, type Clock } from '../clock.ts'
import { median } from '../median.ts'
import type { OnsetSource } from '../record.ts'

export interface OnsetStamp {
  /** ms, run clock */
  readonly t: number
  readonly source: OnsetSource
  readonly uncertainty: number
}

/** Times of frames, as they were presented. */
export interface Stamper {
  /**
   * Stamps the frame that is being drawn right now (`frameTime`: ms, run clock); call it inside that frame. `stamped` is called with the
   * first time there is, at once, and once more (`final`) when a better one came or none will; where the first is the best, only once.
   */
  stamp(frameTime: number, stamped: (stamp: OnsetStamp, final: boolean) => void): void
  /** From a frame's time to its presentation, ms, as it mostly is. */
  readonly lag: number
  /** True while a final time is still to come. */
  readonly waiting: boolean
  /** Call it each frame: a time that did not come in `patience` frames will not come. */
  frame(): void
  /** What is waited for is of no use any more. */
  forget(): void
  close(): void
}

/** How long the compositor may take to report a frame, in frames. */
const patience = 15
/** After so many frames that the compositor did not report, this page's marker is taken to be out of sight. */
const mostMisses = 3

/** The best stamper that there is here: the compositor's presentation time of a marker, else the message right after the frame. */
export function createStamper(clock: Clock, at: (time: number) => number, marker?: HTMLElement): Stamper {
  const post = postFrame(() => at(clock.now()))
  // Only the browser's own frames are presented by a compositor.
  return marker && clock === browserClock && PerformanceObserver.supportedEntryTypes?.includes('element')
    ? presentation(post, marker, (time) => at(clock.stamp({ timeStamp: time })))
    : post
}

/**
 * A message posted in the frame's own callback arrives when the frame has been handed over: 1.0–1.2 ms (SD 0.5) after the
 * compositor's own presentation stamp in Chromium. Where there are no message channels, the time of the drawing command stands.
 */
function postFrame(now: () => number): Stamper {
  const waiting: ((stamp: OnsetStamp, final: boolean) => void)[] = []
  const still = { lag: 0, waiting: false, frame: () => {}, forget: () => {} }
  if (typeof MessageChannel === 'undefined')
    return {
      ...still,
      stamp: (t, stamped) => stamped({ t, source: 'command', uncertainty: 1000 / 60 }, true),
      close: () => {},
    }
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => waiting.shift()?.({ t: now(), source: 'post-frame', uncertainty: 1 }, true)
  return {
    ...still,
    stamp: (_, stamped) => {
      waiting.push(stamped)
      port2.postMessage(null)
    },
    close: () => port1.close(),
  }
}

/** One frame whose report is awaited. */
interface Awaited {
  readonly stamped: (stamp: OnsetStamp, final: boolean) => void
  readonly drawn: number
  readonly block: HTMLElement
  first: OnsetStamp | null
  frames: number
}

/** What an Element Timing entry tells (W3C Element Timing; `presentationTime`: Paint Timing, where it is known). */
type Entry = PerformanceEntry & {
  readonly identifier: string
  readonly renderTime: number
  readonly presentationTime?: number
}

/** Without cross-origin isolation the browser rounds presentation times up to a multiple of this, ms. */
const coarse = 4

/**
 * The marker is a small text that is replaced in the frame of the stimulus: both are in one compositor frame, and Element Timing
 * reports when that frame was presented. Chromium only; exact to 0.01 ms against the browser's trace when cross-origin isolated.
 */
function presentation(post: Stamper, marker: HTMLElement, onRun: (time: number) => number): Stamper {
  const awaited = new Map<string, Awaited>()
  let lags: number[] = []
  const name = `skillprint-${crypto.randomUUID()}`
  const isolated = globalThis.crossOriginIsolated
  let count = 0
  let misses = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Entry[]) {
      const one = awaited.get(entry.identifier)
      if (!one) continue
      awaited.delete(entry.identifier)
      misses = 0
      if (one.block !== marker.firstElementChild) one.block.remove()
      const time = entry.presentationTime || entry.renderTime
      const t = onRun(isolated ? time : time - coarse / 2)
      lags = [...lags.slice(-14), t - one.drawn]
      one.stamped({ t, source: 'presentation', uncertainty: isolated ? 0.1 : coarse / 2 }, true)
    }
  })
  observer.observe({ type: 'element', buffered: false })
  return {
    stamp: (t, stamped) => {
      // A framework that emptied our element took the marker with it; until it is back the message does.
      if (!marker.isConnected || misses >= mostMisses) {
        post.stamp(t, stamped)
        return
      }
      const id = `${name}-${++count}`
      const block = paragraph(id, count)
      const one: Awaited = { stamped, drawn: t, block, first: null, frames: 0 }
      awaited.set(id, one)
      // What is taken away before its frame was presented is never reported, so a block that is still awaited stays below the new one.
      const kept = new Set([...awaited.values()].map((each) => each.block))
      for (const old of [...marker.children]) if (!kept.has(old as HTMLElement)) old.remove()
      marker.prepend(block)
      post.stamp(t, (stamp) => {
        if (!awaited.has(id)) return
        one.first = stamp
        stamped(stamp, false)
      })
    },
    get lag() {
      return median(lags) ?? 0
    },
    get waiting() {
      return awaited.size > 0
    },
    frame: () => {
      for (const [id, one] of awaited) {
        if (++one.frames <= patience || !one.first) continue
        awaited.delete(id)
        // Who emptied the marker's element took the block along; that says nothing about the next one.
        if (one.block.isConnected) misses++
        one.stamped(one.first, true)
      }
    },
    forget: () => awaited.clear(),
    close: () => {
      observer.disconnect()
      awaited.clear()
      marker.replaceChildren()
      post.close()
    },
  }
}

/** A new text block each time: an element is reported once, when its text is first painted. */
function paragraph(id: string, count: number): HTMLElement {
  const block = document.createElement('div')
  block.setAttribute('elementtiming', id)
  block.textContent = count % 2 ? '·' : '.'
  return block
}
