/** Milliseconds, middle and tail. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** What the frames of one game cost. Times in ms. */
export interface CostOfFrames {
  readonly frames: number
  readonly script: Spread
  readonly render: Spread
  /** Script and render of the same frame. */
  readonly both: Spread
  /** Tasks over 50 ms that began in a trial, and the longest of them. */
  readonly longTasks: number
  readonly longest: number
  /** Only to be read beside a renderer: there is no graphics card here. */
  readonly framesPerSecond: number
}

/** Sums up frames; `render` has one number fewer than `frames`. */
export function costOfFrames(
  frames: readonly { readonly start: number; readonly script: number }[],
  render: readonly number[],
  longTasks: readonly number[],
): CostOfFrames {
  const between = frames.slice(1).map(({ start }, nth) => start - (frames[nth]?.start ?? start))
  return {
    frames: frames.length,
    script: spread(frames.map(({ script }) => script)),
    render: spread(render),
    both: spread(render.map((ms, nth) => ms + (frames[nth]?.script ?? 0))),
    longTasks: longTasks.length,
    longest: Math.round(Math.max(0, ...longTasks)),
    framesPerSecond: Math.round(1000 / at(between, 0.5)),
  }
}

const spread = (values: readonly number[]): Spread => ({
  p50: rounded(at(values, 0.5)),
  p95: rounded(at(values, 0.95)),
  p99: rounded(at(values, 0.99)),
})
const rounded = (ms: number): number => Math.round(ms * 100) / 100
const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN
