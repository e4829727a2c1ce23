/** An event of the browser's trace (Trace Event Format, Google). */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  /** µs */
  readonly ts: number
  readonly pid: number
  readonly id2?: { readonly local?: string; readonly global?: string }
  readonly args: {
    readonly data?: { readonly startTime?: number }
    readonly frame_reporter?: { readonly state?: string }
  }
}

/** Only what is needed: each category that is on costs the page time. */
export const traceCategories = ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing'] as const

/** What the browser's compositor showed, ms on the page's clock. */
export interface Seen {
  /** By mark: when the frame that first held it was presented. */
  readonly presented: ReadonlyMap<string, number>
  /** Marks whose frame the trace does not tell. */
  readonly unknown: number
}

interface Frame {
  readonly committed: number
  readonly presented: number
}

/**
 * The virtual photodiode: for each mark (`bench …`) the presentation end of the first frame (`PipelineReporter`) that was committed
 * after it. The trace and the page count from different zeros; the marks themselves, which stand in both, tell how far apart these are.
 */
export function readTrace(events: readonly TraceEvent[]): Seen {
  const marks = events.filter(
    ({ name, args }) => name.startsWith('bench ') && args.data?.startTime !== undefined,
  )
  const pid = marks[0]?.pid
  const frames = framesOf(events.filter((event) => event.pid === pid))
  const apart = marks.map(({ ts, args }) => ts / 1000 - (args.data?.startTime ?? 0)).sort((x, y) => x - y)
  const zero = apart[apart.length >> 1] ?? 0
  const presented = new Map<string, number>()
  let at = 0
  for (const { name, ts } of [...marks].sort((one, other) => one.ts - other.ts)) {
    while (at < frames.length && (frames[at]?.committed ?? 0) < ts) at++
    const frame = frames[at]
    if (frame) presented.set(name.slice('bench '.length), frame.presented / 1000 - zero)
  }
  return { presented, unknown: marks.length - presented.size }
}

/** Frames that were committed and presented, in the order of their commits. µs, trace clock. */
function framesOf(events: readonly TraceEvent[]): readonly Frame[] {
  const open = new Map<string, { committed: number | null; shown: boolean }[]>()
  const frames: Frame[] = []
  for (const { name, ph, ts, id2, args } of [...events].sort((one, other) => one.ts - other.ts)) {
    const id = id2?.local ?? id2?.global
    if (id === undefined) continue
    const stack = open.get(id) ?? []
    open.set(id, stack)
    if (name === 'PipelineReporter' && ph === 'b')
      stack.push({
        committed: null,
        shown: args.frame_reporter?.state?.startsWith('STATE_PRESENTED') ?? false,
      })
    else if (name === 'Commit' && ph === 'b') Object.assign(stack.at(-1) ?? {}, { committed: ts })
    else if (name === 'PipelineReporter' && ph === 'e') {
      const frame = stack.pop()
      if (frame?.shown && frame.committed !== null) frames.push({ committed: frame.committed, presented: ts })
    }
  }
  return frames.sort((one, other) => one.committed - other.committed)
}
