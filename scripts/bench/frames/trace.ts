/** What the browser does on the main thread between a change and its picture. */
const rendering = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'])

interface TraceEvent {
  readonly name: string
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly startTime?: number } }
}

/**
 * Milliseconds of rendering in each frame: from the end of its script to the next frame's start; what the script itself made the browser
 * lay out is in the script's time already. `frames` have times of the page's `performance.now()`; the mark `skillprint-start` ties them
 * to the trace. The last frame has no end, so there is one number fewer.
 */
export function renderOf(
  trace: Buffer,
  frames: readonly { readonly start: number; readonly script: number }[],
): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] }
  const mark = traceEvents.find(({ name }) => name === 'skillprint-start')
  if (mark?.args?.data?.startTime === undefined)
    throw new Error('renderOf: the trace has no mark skillprint-start with a start time')
  const zero = mark.ts / 1000 - mark.args.data.startTime
  const events = traceEvents
    .filter(({ name, pid, tid }) => rendering.has(name) && pid === mark.pid && tid === mark.tid)
    .map(({ ts, dur = 0 }) => ({ start: ts / 1000 - zero, ms: dur / 1000 }))
    .sort((a, b) => a.start - b.start)
  const sums: number[] = []
  let at = 0
  for (const [nth, { start, script }] of frames.slice(0, -1).entries()) {
    const end = frames[nth + 1]?.start ?? start
    let sum = 0
    while (at < events.length && (events[at]?.start ?? end) < end) {
      const event = events[at++]
      if (event && event.start >= start + script) sum += event.ms
    }
    sums.push(sum)
  }
  return sums
}
