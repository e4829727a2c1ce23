/** The pipeline from records to skillprint, top to bottom. Pure: no page, no network, no clock; the same in the worker and in Node. */
import type { CalibrationWithReport } from './norms/calibration.ts'
import { type NormsInUse, normsInUse } from './norms/in-use.ts'
import type { ScoringContext } from './scoring/compare.ts'
import { indicatorsOf, observationsOf } from './scoring/indicators.ts'
import { rounded } from './scoring/rounded.ts'
import type { ScoredRun } from './scoring/score-run.ts'
import { type ScoredRuns, scoredRuns } from './scoring/scored-runs.ts'
import { skillEstimate } from './scoring/skill-estimate.ts'
import { growthOf } from './skills/growth.ts'
import { infer } from './skills/infer.ts'
import { loadingsVersion } from './skills/loadings.ts'
import { scaleVersion } from './skills/scale.ts'
import type { Skillprint } from './skills/skillprint.ts'
import { vocabulary, vocabularyVersion } from './skills/vocabulary.ts'
import { retakeOffers } from './validity/retake.ts'
import { softFactor } from './validity/rule.ts'
import { flagsVersion } from './validity/rules.ts'
import { devicesDiffer, unlikeTogether, withoutCopies } from './validity/session.ts'

/** What scoring is told beside the records. */
export interface ScoringOptions {
  /** Norms and item parameters of a group of one's own, with their report; absent = the shipped pilot norms. Throws an `Error` where they do not count. */
  readonly calibration?: CalibrationWithReport | undefined
  /** Years, where a person told; only standings are read by it, never skills (`norms/standing.ts`). */
  readonly age?: number | undefined
}

/** Everything that makes a skillprint, by version. */
const versionWith = ({ version }: NormsInUse): string =>
  ['scorer 6', flagsVersion, version, loadingsVersion, scaleVersion, `vocabulary ${vocabularyVersion}`].join(
    ' · ',
  )

/** The version of a skillprint on the shipped norms. */
export const scorerVersion = versionWith(normsInUse())

/**
 * Turns encoded records (chunks of any runs, in any order, finished or not) into a skillprint: decode → runs → evidence → measures → flags →
 * posterior → skills. The same bytes give the same result, byte for byte. Never throws on what chunks hold: what cannot be read stands in `problems`.
 * A calibration that does not count throws an `Error`.
 */
export function score(chunks: readonly Uint8Array[], options: ScoringOptions = {}): Skillprint {
  const context = contextOf(options)
  return skillprintOf(scoredRuns(chunks, context), context)
}

/** `score` with a memory: a run whose chunks were all scored by it before is not computed again. Its result is that of `score`. */
export function rememberingScore(): (chunks: readonly Uint8Array[], options?: ScoringOptions) => Skillprint {
  const known: ScoredRuns = new Map()
  let with_ = ''
  return (chunks, options = {}) => {
    const context = contextOf(options)
    const key = `${context.norms.version} ${context.age ?? ''}`
    if (key !== with_) known.clear()
    with_ = key
    return skillprintOf(scoredRuns(chunks, context, known), context)
  }
}

const contextOf = ({ calibration, age }: ScoringOptions): ScoringContext => ({
  norms: normsInUse(calibration),
  age,
})

function skillprintOf(
  { scored: runs, problems }: ReturnType<typeof scoredRuns>,
  { norms }: ScoringContext,
): Skillprint {
  const scored: readonly ScoredRun[] = withoutCopies(runs)
  const games = scored.map(({ result }) => result)
  const played = observationsOf(scored)
  const unlike = unlikeTogether(indicatorsOf(played))
  const flags = [devicesDiffer(scored), unlike].flatMap((flag) => flag ?? [])
  const observations = unlike
    ? played.map((one) => ({ ...one, variance: softFactor * one.variance }))
    : played
  const indicators = indicatorsOf(observations)
  const inference = infer(indicators, observations)
  const growth = growthOf(observations)
  const retakes = retakeOffers(games)
  const allProblems = [...problems, ...scored.flatMap(({ problem }) => problem ?? [])]
  return rounded({
    schema: 1,
    version: versionWith(norms),
    norms: norms.named(countedMeasures(scored)),
    games,
    constructs: inference.constructs,
    skills: vocabulary.map(({ id }) => skillEstimate(id, inference, indicators)),
    ...(growth.length > 0 ? { growth } : {}),
    ...(flags.length > 0 ? { flags } : {}),
    ...(retakes.length > 0 ? { retakes } : {}),
    ...(allProblems.length > 0 ? { problems: allProblems } : {}),
  })
}

const countedMeasures = (scored: readonly ScoredRun[]) =>
  scored.flatMap(({ result: { game, gameVersion }, measured }) =>
    measured.flatMap(({ measure, data, loading }) =>
      data && loading ? [{ game, gameVersion, measure: measure.name }] : [],
    ),
  )
