import type { RtError, ShownFor } from './measure.ts'

/** One frame of a 60 Hz screen, ms. */
const frame = 1000 / 60

export interface Spread {
  readonly n: number
  /** Mean of the error, ms. */
  readonly bias: number
  readonly sd: number
  /** 95th percentile of the error, ms. */
  readonly p95: number
}

/** What the errors of a cell come to, ms rounded to 0.01. */
export function spread(errors: readonly number[]): Spread {
  const n = errors.length
  const bias = mean(errors)
  const sd = Math.sqrt(mean(errors.map((error) => (error - bias) ** 2)) * (n > 1 ? n / (n - 1) : 1))
  const sorted = [...errors].sort((x, y) => x - y)
  return {
    n,
    bias: round(bias),
    sd: round(sd),
    p95: round(sorted[Math.min(n - 1, Math.ceil(n * 0.95) - 1)] ?? Number.NaN),
  }
}

export interface Durations {
  readonly n: number
  /** Share of stimuli that were shown for the right number of frames. */
  readonly right: number
  /** How many were not, and how many of these the record does not tell; null without records. */
  readonly misses: number
  readonly untold: number | null
  /** Share of the right ones that the record calls wrong; null without records. */
  readonly falseAlarms: number | null
  /** Shown minus asked, ms, mean. */
  readonly bias: number
}

/** How many stimuli were shown for the right number of frames, and whether the data knows. */
export function durations(shown: readonly ShownFor[]): Durations {
  const isRight = (one: ShownFor): boolean => Math.round(one.shown / frame) === Math.round(one.asked / frame)
  const right = shown.filter(isRight)
  const wrong = shown.filter((one) => !isRight(one))
  const tells = shown.some(({ recorded }) => recorded !== null)
  const told = (some: readonly ShownFor[]): number => some.filter(({ recorded }) => recorded?.missed).length
  return {
    n: shown.length,
    right: round(right.length / shown.length),
    misses: wrong.length,
    untold: tells ? wrong.length - told(wrong) : null,
    falseAlarms: tells ? round(told(right) / Math.max(1, right.length)) : null,
    bias: round(mean(shown.map((one) => one.shown - one.asked))),
  }
}

/** Things by the name of their cell, in the order in which they came. */
export function byCell<T>(things: readonly T[], nameOf: (thing: T) => string): Map<string, T[]> {
  const cells = new Map<string, T[]>()
  for (const thing of things) {
    const name = nameOf(thing)
    cells.set(name, [...(cells.get(name) ?? []), thing])
  }
  return cells
}

/** The name of a cell, e.g. `keyboard · isolated · stall · ours`. */
export const cellOf = ({ input, isolated, load, subject }: Omit<RtError, 'error' | 'source'>): string =>
  `${input} · ${isolated ? 'isolated' : 'open'} · ${load} · ${subject}`

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const round = (value: number): number => Math.round(value * 100) / 100
