import { type Construct, constructs } from './constructs.ts'
import type { MeasureLoading } from './loadings.ts'

/** One run's measure in SD of its norm. */
export interface Observation {
  readonly game: string
  readonly measure: string
  readonly loading: MeasureLoading
  /** Practice taken off: see `practiceAt`. */
  readonly z: number
  /** Own error and occasion. */
  readonly variance: number
  /** Days since 1 January 1970. */
  readonly day: number
}

/** A change that is larger than error, occasion and practice together make it in 19 of 20 people who stay as they are. */
export interface Growth {
  readonly construct: Construct
  /** Days of the sittings that are compared, ISO 8601. */
  readonly from: string
  readonly to: string
  /** SD of the norm, more is better; practice taken off. */
  readonly change: number
  readonly se: number
}

/** Standard errors from which a change is called real. Source: Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12–19. */
export const reliableFrom = 1.96
/** Days between sittings below which the same days and moods are compared, and practice is fresher than its norm. */
export const daysApart = 14

/** What a later sitting gains from an earlier one, SD: the retest norm; 0 where it is not known, and then no growth is told either. */
export const practiceAt = ({ practice }: MeasureLoading['norm'], earlierSittings: number): number =>
  earlierSittings > 0 ? (practice ?? 0) : 0

/**
 * Constructs in which a person's latest day differs reliably from their first. Per measure all runs of a day are averaged, never the best one taken; measures
 * are put together by precision; the standard error holds both days' own errors and occasions, so that with equal errors the limit is 1.96·√2·SEM. Always the first
 * against the last day: nothing is picked out of the days between.
 */
export function growthOf(observations: readonly Observation[]): readonly Growth[] {
  return constructs.flatMap((construct): Growth[] => {
    const changes = new Map<string, Observation[]>()
    for (const one of observations)
      if (speaksMostTo(one.loading, construct) && one.loading.norm.practice !== undefined) {
        const name = `${one.game}/${one.measure}`
        changes.set(name, [...(changes.get(name) ?? []), one])
      }
    const found = [...changes.values()].flatMap((runs) => changeOf(runs) ?? [])
    if (found.length === 0) return []
    const precision = found.reduce((sum, { variance }) => sum + 1 / variance, 0)
    const change = found.reduce((sum, one) => sum + one.change / one.variance, 0) / precision
    const se = Math.sqrt(1 / precision)
    if (Math.abs(change) <= reliableFrom * se) return []
    return [
      {
        construct,
        from: dateOf(Math.min(...found.map(({ from }) => from))),
        to: dateOf(Math.max(...found.map(({ to }) => to))),
        change,
        se,
      },
    ]
  })
}

const speaksMostTo = ({ loadings }: MeasureLoading, construct: Construct): boolean => {
  const own = Math.abs(loadings[construct] ?? 0)
  return own > 0 && Object.values(loadings).every((loading) => Math.abs(loading) <= own)
}

function changeOf(runs: readonly Observation[]) {
  const days = runs.map(({ day }) => day)
  const [from, to] = [Math.min(...days), Math.max(...days)]
  if (to - from < daysApart) return null
  const [first, last] = [from, to].map((day) => averaged(runs.filter((one) => one.day === day)))
  if (!first || !last) return null
  return { from, to, change: last.z - first.z, variance: first.variance + last.variance }
}

/** By precision. Runs of one day share their occasion, which averaging does not take away. */
function averaged(runs: readonly Observation[]) {
  let precision = 0
  let product = 0
  let occasion = 0
  for (const { z, variance, loading } of runs) {
    const own = Math.max(1e-6, variance - loading.occasion)
    precision += 1 / own
    product += z / own
    occasion = Math.max(occasion, loading.occasion)
  }
  return { z: product / precision, variance: 1 / precision + occasion }
}

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
