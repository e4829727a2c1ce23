import { bootstrapSe } from './bootstrap.ts'
import { computable, type Refusal, refuse } from './refusal.ts'
import { meanOf, varianceOf } from './sample.ts'

/** Taps on targets at a distance. Lengths in one unit (px), times in ms. */
export interface ThroughputInput {
  readonly taps: readonly {
    /** Which of the conditions (distance × size) this tap belongs to. */
    readonly condition: string
    /** How far the pointer went along the line from target to target. */
    readonly amplitude: number
    /** Where it came down, along that line, from the target's middle. */
    readonly deviation: number
    readonly ms: number
  }[]
}

export interface ThroughputEstimate {
  /** Bits per second, mean over conditions. Only comparable within one kind of input device. */
  readonly throughput: number
  readonly se: { readonly throughput: number }
}

/** Taps per condition below which the effective width is guesswork. */
const fewest = 8

/**
 * Fitts throughput with effective width (4.133 SD of where taps came down). `se`: bootstrap over taps within conditions. Refuses
 * `too-few-taps` and `no-spread`. Throws an `Error` on a time or distance that cannot be. Source: ISO 9241-9 (2000); Soukoreff & MacKenzie (2004), IJHCS 61, 751–789.
 */
export function throughput({ taps }: ThroughputInput): ThroughputEstimate | Refusal {
  for (const { amplitude, ms, deviation } of taps)
    if (!(amplitude > 0 && ms > 0 && Number.isFinite(deviation)))
      throw new Error(
        `throughput: amplitude ${amplitude}, ${ms} ms, deviation ${deviation}; expected numbers > 0`,
      )
  const conditions = [...new Set(taps.map(({ condition }) => condition))].map((name) =>
    taps.filter(({ condition }) => condition === name),
  )
  const least = Math.min(...conditions.map((some) => some.length))
  if (conditions.length === 0 || least < fewest)
    return refuse(
      'too-few-taps',
      `a condition has ${conditions.length === 0 ? 0 : least} taps; at least ${fewest} are needed`,
    )
  const value = pooled(conditions)
  if (value === null) return refuse('no-spread', 'all taps of a condition came down on one spot')
  const se = bootstrapSe((draw) =>
    pooled(conditions.map((some) => some.map(() => some[draw(some.length)] as (typeof some)[number]))),
  )
  return computable(
    se === null
      ? refuse('no-spread', 'the standard error cannot be computed')
      : { throughput: value, se: { throughput: se } },
  )
}

function pooled(conditions: readonly ThroughputInput['taps'][]): number | null {
  const bits = conditions.map((taps) => {
    const width = 4.133 * Math.sqrt(varianceOf(taps.map(({ deviation }) => deviation)))
    if (!(width > 0)) return null
    const amplitude = meanOf(taps.map((tap) => tap.amplitude))
    return Math.log2(amplitude / width + 1) / (meanOf(taps.map(({ ms }) => ms)) / 1000)
  })
  return bits.includes(null) ? null : meanOf(bits as number[])
}
