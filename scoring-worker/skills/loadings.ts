/**
 * Which measure speaks to which construct, game by game. A game adds one row to `gameLoadings`.
 *
 * Loadings are standardised, from a confirmatory factor analysis of 33 indicators on 7 factors in 522 adults (own computation on the open data of
 * Eisenberg et al., 2019; CFI .896, RMSEA .049, SRMR .071: a first prior, not a Dutch calibration).
 */
import type { Construct } from './constructs.ts'
import { type MeasureNorm, norms } from './norms.ts'

/** How a measure, in SD of its norm, comes about: z = Σ loading · construct + specific + occasion + this person's own error. */
export interface MeasureLoading {
  readonly norm: MeasureNorm
  readonly loadings: Readonly<Partial<Record<Construct, number>>>
  /** Variance that lasts but belongs to this kind of test only. */
  readonly specific: number
  /** Variance that changes from one sitting to the next. */
  readonly occasion: number
  readonly source: string
}

/** The versions of a game that this scorer knows, and what each of its measures says. */
export interface GameLoadings {
  readonly versions: readonly number[]
  readonly measures: Readonly<Record<string, MeasureLoading>>
}

export const loadingsVersion = 'loadings 1'

/** Indicator `rav` loads .774 on REASON; divided by √α, because θ carries its own error. */
const reasoning = measure(
  norms.reasoning,
  { reasoning: 0.774 / Math.sqrt(0.836) },
  'loading of Raven-type matrices on REASON, corrected for α .836',
)
/** Mean of indicators `ssh` .692 and `ssl` .708 on STOP. */
const stopping = measure(norms.stopping, { stopping: 0.7 }, 'mean loading of two SSRTs on STOP')
/** Indicator `v_crt` .642 on EFFIC, the plainest two-choice task; the drift of the stop task itself was not in the analysis. */
const efficiency = measure(norms.efficiency, { efficiency: 0.642 }, 'loading of choice-RT drift on EFFIC')
/** No open data: assumption. */
const socialJudgement = measure(
  norms['social-judgement'],
  { 'social-judgement': 0.8 },
  'assumption; no open data on drawn dialogues',
)

/** What each game measures. */
export const gameLoadings: Readonly<Record<string, GameLoadings>> = {
  'tile-setter': { versions: [2], measures: { reasoning } },
  'sorting-belt': { versions: [1], measures: { stopping, efficiency } },
  'front-desk': { versions: [1], measures: { 'social-judgement': socialJudgement } },
}

/**
 * Correlations between constructs, shrunk by half towards none (Φ = ½R + ½I), because the sample is another one. Pairs not named: 0, an assumption.
 * R from the same factor analysis.
 */
export const constructCorrelations: readonly (readonly [Construct, Construct, number])[] = (
  [
    ['reasoning', 'working-memory', 0.907],
    ['reasoning', 'efficiency', 0.628],
    ['reasoning', 'speed', 0.3],
    ['reasoning', 'caution', -0.153],
    ['reasoning', 'stopping', 0.262],
    ['working-memory', 'efficiency', 0.555],
    ['working-memory', 'speed', 0.379],
    ['working-memory', 'caution', -0.047],
    ['working-memory', 'stopping', 0.347],
    ['efficiency', 'speed', 0.218],
    ['efficiency', 'caution', -0.326],
    ['efficiency', 'stopping', 0.478],
    ['speed', 'caution', -0.362],
    ['speed', 'stopping', 0.669],
    ['caution', 'stopping', -0.152],
  ] as const
).map(([one, other, r]) => [one, other, r / 2])

function measure(norm: MeasureNorm, loadings: MeasureLoading['loadings'], source: string): MeasureLoading {
  return splitByRetest(norm, { loadings, source })
}

/**
 * What one sitting leaves unexplained, 1 − λ² − error, split by retest: what does not come back is occasion, the rest specific.
 */
export function splitByRetest(
  norm: MeasureNorm,
  { loadings, source }: Pick<MeasureLoading, 'loadings' | 'source'>,
): MeasureLoading {
  const explained = Object.values(loadings).reduce((sum, loading) => sum + loading * loading, 0)
  const occasion = Math.max(0, 1 - norm.error - norm.retest)
  const specific = Math.max(0, 1 - explained - norm.error - occasion)
  return { norm, loadings, specific, occasion, source }
}
