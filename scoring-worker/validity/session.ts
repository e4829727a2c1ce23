import type { InputKind, PlayedTrial } from '@skillprint/engine/record'
import { chiSquareTail } from '../calibrate/chi-square.ts'
import { inverse } from '../cholesky.ts'
import type { ScoredRun } from '../scoring/score-run.ts'
import { constructs } from '../skills/constructs.ts'
import type { Indicator } from '../skills/infer.ts'
import { constructCorrelations } from '../skills/loadings.ts'
import type { ValidityFlag } from '../skills/skillprint.ts'
import { type FlagFamily, timesOf } from './rule.ts'

/** A flag of all runs together. Note: it is told and changes nothing. */
export interface SessionRule {
  readonly code: string
  readonly family: FlagFamily
  readonly effect: 'hard' | 'soft' | 'note'
  readonly formula: string
  readonly limit: number
  readonly why: string
  readonly source: string
}

/** Flags of a session. */
export const sessionRules = {
  copied: {
    code: 'copied-run',
    family: 'technical',
    effect: 'hard',
    formula:
      'response times of a run equal to those of an earlier run of the same game, to the microsecond, from 5 of them',
    limit: 5,
    why: 'a run counts once; two plays never give the same times',
    source: 'judgement of the authors',
  },
  devices: {
    code: 'devices-differ',
    family: 'technical',
    effect: 'note',
    formula: 'kinds of input over all valid runs',
    limit: 1,
    why: 'each run counts by its own precision; who reads the figures should know that norms are of one kind of input',
    source: 'Pronk et al. (2020), Behavior Research Methods 52, 1371–1382',
  },
  together: {
    code: 'unlike-together',
    family: 'fit',
    effect: 'soft',
    formula:
      'probability of a Mahalanobis distance z′Σ⁻¹z as large as this, χ² of the number of measures, from 3; Σ = ΛΦΛ′ + Ψ',
    limit: 0.001,
    why: 'measures that hardly go together: some were made by somebody else, in another mood, or on a device that lies',
    source: 'Mahalanobis (1936); limit: Meade & Craig (2012), Psychological Methods 17, 437–455',
  },
} as const satisfies Readonly<Record<string, SessionRule>>

/** Response times in test, µs, as one text; null of fewer than five: too few to be told apart. */
export function timesKey(test: readonly PlayedTrial[]): string | null {
  const times = timesOf(test)
  return times.length < sessionRules.copied.limit ? null : times.map((rt) => Math.round(rt * 1000)).join(' ')
}

/** The kind of input that most trials were answered with; null where none was told. */
export function mainInput(test: readonly PlayedTrial[]): InputKind | null {
  const counts = new Map<InputKind, number>()
  for (const { input } of test) if (input !== null) counts.set(input, (counts.get(input) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null
}

/** The runs with copies of an earlier run of the same game left out of what counts, by a hard flag. In the order given. */
export function withoutCopies(runs: readonly ScoredRun[]): readonly ScoredRun[] {
  const { code, limit } = sessionRules.copied
  const seen = new Set<string>()
  return runs.map((run) => {
    if (run.timesKey === null) return run
    const key = `${run.result.game} ${run.timesKey}`
    if (!seen.has(key)) {
      seen.add(key)
      return run
    }
    const flags = [{ code, hard: true, limit }, ...run.result.flags]
    return { ...run, measured: [], result: { ...run.result, valid: false, flags } }
  })
}

/** Is more than one kind of input behind what counts? */
export function devicesDiffer(runs: readonly ScoredRun[]): ValidityFlag | null {
  const { code, limit } = sessionRules.devices
  const kinds = new Set(runs.flatMap(({ result, input }) => (result.valid && input !== null ? [input] : [])))
  return kinds.size > limit ? { code, hard: false, figure: kinds.size, limit } : null
}

/** Do the indicators go together? */
export function unlikeTogether(indicators: readonly Indicator[]): ValidityFlag | null {
  const { code, limit } = sessionRules.together
  if (indicators.length < 3) return null
  const precision = inverse(indicators.map((one) => indicators.map((other) => covariance(one, other))))
  if (!precision) return null
  let distance = 0
  for (const [i, row] of precision.entries())
    for (const [j, value] of row.entries())
      distance += (indicators[i]?.z ?? 0) * value * (indicators[j]?.z ?? 0)
  const figure = chiSquareTail(distance, indicators.length)
  return figure < limit ? { code, hard: false, figure, limit } : null
}

function covariance(one: Indicator, other: Indicator): number {
  let sum = one === other ? one.variance + one.loading.specific : 0
  for (const a of constructs)
    for (const b of constructs) {
      const [weight = 0, against = 0] = [one.loading.loadings[a], other.loading.loadings[b]]
      if (weight !== 0 && against !== 0) sum += weight * correlationOf(a, b) * against
    }
  return sum
}

const correlationOf = (a: string, b: string): number =>
  a === b
    ? 1
    : (constructCorrelations.find(
        ([one, other]) => (one === a && other === b) || (one === b && other === a),
      )?.[2] ?? 0)
