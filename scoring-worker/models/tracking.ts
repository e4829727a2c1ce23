import { computable, type Refusal, refuse } from './refusal.ts'
import { meanOf, standardError } from './sample.ts'

/** Where the target and the pointer were, sample by sample, at equal times apart. Lengths in one unit. */
export interface TrackingInput {
  readonly samples: readonly {
    readonly targetX: number
    readonly targetY: number
    readonly x: number
    readonly y: number
  }[]
  /** Time between samples, ms. */
  readonly interval: number
  /** Half the target's size. */
  readonly radius: number
}

export interface TrackingEstimate {
  /** Root mean square distance from the target. */
  readonly rmsError: number
  /** Share of time on the target, 0–1. */
  readonly timeOnTarget: number
  /** How far behind the target the pointer was, ms: the shift that makes them agree best. */
  readonly lag: number
  readonly se: { readonly rmsError: number; readonly timeOnTarget: number }
}

const blocks = 10
const fewest = 200
/** Nobody is further behind than this, ms. */
const longestLag = 600

/** Pursuit tracking. `se` from ten blocks in time, because samples next to each other are alike. Refuses `too-few-samples`. Throws an `Error` on a place that is none. Source: Poulton (1974), Tracking skill and manual control. */
export function tracking({ samples, interval, radius }: TrackingInput): TrackingEstimate | Refusal {
  if (!(interval > 0 && radius > 0))
    throw new Error(`tracking: interval ${interval} and radius ${radius}, expected numbers > 0`)
  for (const [at, { targetX, targetY, x, y }] of samples.entries())
    if (![targetX, targetY, x, y].every(Number.isFinite))
      throw new Error(
        `tracking: sample ${at} is at ${x}, ${y} with the target at ${targetX}, ${targetY}; expected numbers`,
      )
  if (samples.length < fewest)
    return refuse('too-few-samples', `${samples.length} samples; at least ${fewest} are needed`)
  const squares = samples.map(({ targetX, targetY, x, y }) => (x - targetX) ** 2 + (y - targetY) ** 2)
  const size = Math.floor(samples.length / blocks)
  const perBlock = Array.from({ length: blocks }, (_, block) =>
    squares.slice(block * size, (block + 1) * size),
  )
  const on = (some: readonly number[]): number =>
    meanOf(some.map((square) => (square <= radius * radius ? 1 : 0)))
  const rmsError = Math.sqrt(meanOf(squares))
  return computable({
    rmsError,
    timeOnTarget: on(squares),
    lag: bestLag(samples, interval) * interval,
    se: {
      // Delta method: d√m = dm ∕ 2√m.
      rmsError: rmsError > 0 ? standardError(perBlock.map(meanOf)) / (2 * rmsError) : 0,
      timeOnTarget: standardError(perBlock.map(on)),
    },
  })
}

function bestLag(samples: TrackingInput['samples'], interval: number): number {
  const most = Math.min(Math.floor(longestLag / interval), Math.floor(samples.length / 4))
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let shift = 0; shift <= most; shift++) {
    let sum = 0
    for (let i = shift; i < samples.length; i++) {
      const now = samples[i]
      const before = samples[i - shift]
      if (now && before) sum += (now.x - before.targetX) ** 2 + (now.y - before.targetY) ** 2
    }
    const mean = sum / (samples.length - shift)
    if (mean < least) {
      least = mean
      best = shift
    }
  }
  return best
}
