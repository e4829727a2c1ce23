import { type Observation, practiceAt } from '../skills/growth.ts'
import type { Indicator } from '../skills/infer.ts'
import { widening } from '../validity/flags.ts'
import type { ScoredRun } from './score-run.ts'

/** An indicator with what the words about a skill depend on. */
export interface PlayedIndicator extends Indicator {
  /** Standard error of the adaptive tests behind it, taken together. */
  readonly adaptiveSe: number | null
  readonly key?: 'authors' | 'experts' | 'consensus'
}

/** One run's measure, before runs are put together. */
export interface PlayedObservation extends Observation {
  readonly adaptiveSe: number | null
  readonly key?: 'authors' | 'experts' | 'consensus'
}

/**
 * One observation per run and measure, in SD of its norm, with its own error and occasion. Runs in the order played.
 * A second sitting is compared with people at their second sitting, as far as its norm says how much they gain (`practice`).
 */
export function observationsOf(runs: readonly ScoredRun[]): readonly PlayedObservation[] {
  const sittings = new Map<string, number>()
  let day = 0
  return runs.flatMap(({ result, measured, startedAt }) => {
    const soft = widening(result.flags)
    const earlier = sittings.get(result.game) ?? 0
    if (result.testTrials > 0) sittings.set(result.game, earlier + 1)
    // A date that nobody can read stands with the run before.
    day = Math.max(day, Math.floor(Date.parse(startedAt) / 86_400_000) || 0)
    return measured.flatMap(({ measure, data, loading, adaptiveSe, key }): PlayedObservation[] => {
      if (!data || !loading) return []
      const { norm, occasion } = loading
      return [
        {
          game: result.game,
          measure: measure.name,
          loading,
          z: (norm.direction * (data.value - norm.mean)) / norm.sd - practiceAt(norm, earlier),
          variance: soft * (data.variance / (norm.sd * norm.sd) + occasion),
          day,
          adaptiveSe,
          ...(key ? { key } : {}),
        },
      ]
    })
  })
}

/** One indicator per game and measure: several runs of a game are averaged by precision, never the best one taken. */
export function indicatorsOf(observations: readonly PlayedObservation[]): readonly PlayedIndicator[] {
  const sums = new Map<string, Sum>()
  for (const { game, measure, loading, z, variance, adaptiveSe, key } of observations) {
    const name = `${game}/${measure}`
    const sum = sums.get(name)
    sums.set(name, {
      game,
      measure,
      loading: sum?.loading ?? loading,
      precision: (sum?.precision ?? 0) + 1 / variance,
      product: (sum?.product ?? 0) + z / variance,
      adaptiveSe: together(sum?.adaptiveSe ?? null, adaptiveSe),
      ...(key ? { key } : {}),
    })
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
