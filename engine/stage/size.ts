/** Short side of the stage in logical units: a phone's own pixels, and never so many that a target on a desktop looks lost. */
const shortest = 320
const longest = 480

export interface StageSize {
  /** CSS px per logical unit. */
  readonly scale: number
  readonly width: number
  readonly height: number
}

/** The logical size of a box of CSS px: its short side is 320–480 units. */
export function stageSize(width: number, height: number): StageSize {
  const short = Math.max(1, Math.min(width, height))
  const scale = short / Math.min(longest, Math.max(shortest, short))
  return { scale, width: width / scale, height: height / scale }
}
