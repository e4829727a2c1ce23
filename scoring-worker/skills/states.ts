import { normalProbability } from '../match/normal.ts'
import type { Band, SkillState } from './skillprint.ts'

/** Edges between the bands on the latent scale, SD of the reference group. */
export const bandEdges = [-1, 0, 1] as const
/** From the lowest up. */
export const bands: readonly Band[] = ['growing', 'basic', 'good', 'strong']

/** Thresholds of what may be said. Sources: usual minimum of .60 for feedback (COTAN); the others are judgement. */
export const minimum = {
  /** Reliability from which a skill is called measured. */
  measured: 0.6,
  /** Reliability from which ★★ or ★★★ evidence makes an indication. */
  indication: 0.1,
  /** Standard error up to which one adaptive test of direct samples is enough by itself. */
  adaptiveSe: 0.45,
  /** Probability from which one band is named instead of two. */
  band: 0.6,
} as const

/** What stands behind a skill, counted over valid games only. */
export interface EvidenceCount {
  /** Valid measures that speak to the skill with ★★ or ★★★. */
  readonly measures: number
  /** Games these come from. */
  readonly games: number
  /** Smallest standard error (SD) among adaptive tests that sample the skill directly (★★★); null without one. */
  readonly adaptiveSe: number | null
  readonly reliability: number
}

/** Measured: reliability ≥ .60 and two measures from two games, or one adaptive ★★★ test with SE ≤ .45. Indication: some valid evidence above ★. */
export function stateOf({ measures, games, adaptiveSe, reliability }: EvidenceCount): SkillState {
  if (measures === 0 || reliability < minimum.indication) return 'unknown'
  const enough = (measures >= 2 && games >= 2) || (adaptiveSe !== null && adaptiveSe <= minimum.adaptiveSe)
  return enough && reliability >= minimum.measured ? 'measured' : 'indication'
}

/**
 * The bands to name: none when unknown; one when measured and P(band) ≥ .60; else the two neighbours that hold most, lower first.
 */
export function bandsOf(
  state: SkillState,
  { mean, sd }: { readonly mean: number; readonly sd: number },
): readonly Band[] {
  if (state === 'unknown') return []
  const below = [0, ...bandEdges.map((edge) => normalProbability((edge - mean) / sd)), 1]
  const shares = bands.map((_, index) => (below[index + 1] ?? 1) - (below[index] ?? 0))
  if (state === 'measured') {
    const likely = indexOfLargest(shares)
    if ((shares[likely] ?? 0) >= minimum.band) return bands.slice(likely, likely + 1)
  }
  const low = indexOfLargest(shares.slice(1).map((share, index) => share + (shares[index] ?? 0)))
  return bands.slice(low, low + 2)
}

const indexOfLargest = (values: readonly number[]): number => values.indexOf(Math.max(...values))
