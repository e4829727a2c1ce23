import type { Indicator } from '../skills/infer.ts'
import { gameLoadings } from '../skills/loadings.ts'
import { widening } from '../validity/flags.ts'
import type { ScoredRun } from './score-run.ts'

/** An indicator with what the words about a skill depend on. */
export interface PlayedIndicator extends Indicator {
  /** Standard error of the adaptive tests behind it, taken together. */
  readonly adaptiveSe: number | null
  readonly key?: 'authors' | 'experts' | 'consensus'
}

/**
 * One indicator per game and measure, in SD of its norm. Several runs of a game are averaged by precision, each with its own error and occasion: never the
 * best one.
 * A second sitting is compared with people at their second sitting, as far as its norm says how much they gain (`practice`).
 */
export function indicatorsOf(runs: readonly ScoredRun[]): readonly PlayedIndicator[] {
  const sums = new Map<string, Sum>()
  const sittings = new Map<string, number>()
  for (const { result, measured } of runs) {
    const soft = widening(result.flags)
    const earlier = sittings.get(result.game) ?? 0
    if (result.testTrials > 0) sittings.set(result.game, earlier + 1)
    for (const { measure, data, adaptiveSe, key } of measured) {
      const loading = gameLoadings[result.game]?.measures[measure.name]
      if (!data || !loading) continue
      const { norm } = loading
      const gained = earlier > 0 ? (norm.practice ?? 0) : 0
      const z = (norm.direction * (data.value - norm.mean)) / norm.sd - gained
      const precision = 1 / (soft * (data.variance / (norm.sd * norm.sd) + loading.occasion))
      const name = `${result.game}/${measure.name}`
      const sum = sums.get(name)
      sums.set(name, {
        game: result.game,
        measure: measure.name,
        loading,
        precision: (sum?.precision ?? 0) + precision,
        product: (sum?.product ?? 0) + precision * z,
        adaptiveSe: together(sum?.adaptiveSe ?? null, adaptiveSe),
        ...(key ? { key } : {}),
      })
    }
  }
  return [...sums.values()].map(({ precision, product, ...rest }) => ({
    ...rest,
    z: product / precision,
    variance: 1 / precision,
  }))
}

interface Sum extends Omit<PlayedIndicator, 'z' | 'variance'> {
  readonly precision: number
  readonly product: number
}

/** Standard error of two adaptive tests together; each holds the prior N(0, 1), which counts once. */
function together(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return 1 / Math.sqrt(1 / (one * one) + 1 / (other * other) - 1)
}
