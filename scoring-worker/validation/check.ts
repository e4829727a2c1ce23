/** One comparison with figures that nobody here made. */
export interface Check {
  readonly name: string
  /** Who made the figures: paper, package and version. */
  readonly source: string
  /** File or folder of the published figures that has to be there. */
  readonly needs: string
  readonly tolerance: number
  /** Pairs of ours and theirs. A refusal of ours is null and is not compared. */
  run(): readonly (readonly [ours: number | null, theirs: number])[]
}

/** What a check found. */
export interface Checked {
  readonly name: string
  readonly source: string
  readonly compared: number
  readonly refused: number
  readonly largestDifference: number
  readonly tolerance: number
  readonly holds: boolean
}

/** Runs a check; a check that compares nothing does not hold. */
export function runCheck({ name, source, tolerance, run }: Check): Checked {
  const pairs = run()
  const differences = pairs.flatMap(([ours, theirs]) => (ours === null ? [] : [Math.abs(ours - theirs)]))
  const largest = differences.reduce((most, each) => Math.max(most, each), 0)
  return {
    name,
    source,
    compared: differences.length,
    refused: pairs.length - differences.length,
    largestDifference: largest,
    tolerance,
    holds: differences.length > 0 && largest <= tolerance,
  }
}
