/** The pipeline from records to skillprint, top to bottom. Pure: no page, no network, no clock; the same in the worker and in Node. */
import { indicatorsOf } from './scoring/indicators.ts'
import { rounded } from './scoring/rounded.ts'
import type { ScoredRun } from './scoring/score-run.ts'
import { type ScoredRuns, scoredRuns } from './scoring/scored-runs.ts'
import { skillEstimate } from './scoring/skill-estimate.ts'
import { infer } from './skills/infer.ts'
import { loadingsVersion } from './skills/loadings.ts'
import { normSet } from './skills/norms.ts'
import { scaleVersion } from './skills/scale.ts'
import type { Skillprint } from './skills/skillprint.ts'
import { vocabulary, vocabularyVersion } from './skills/vocabulary.ts'
import { retakeOffers } from './validity/retake.ts'
import { softFactor } from './validity/rule.ts'
import { flagsVersion } from './validity/rules.ts'
import { devicesDiffer, unlikeTogether, withoutCopies } from './validity/session.ts'

/** Everything that makes a skillprint, by version. */
export const scorerVersion = [
  'scorer 4',
  flagsVersion,
  `norms ${normSet.id} ${normSet.version}`,
  loadingsVersion,
  scaleVersion,
  `vocabulary ${vocabularyVersion}`,
].join(' · ')

/**
 * Turns encoded records (chunks of any runs, in any order, finished or not) into a skillprint: decode → runs → evidence → measures → flags →
 * posterior → skills. The same bytes give the same result, byte for byte. Never throws on what chunks hold: what cannot be read stands in `problems`.
 */
export function score(chunks: readonly Uint8Array[]): Skillprint {
  return skillprintOf(scoredRuns(chunks))
}

/** `score` with a memory: a run whose chunks were all scored by it before is not computed again. Its result is that of `score`. */
export function rememberingScore(): (chunks: readonly Uint8Array[]) => Skillprint {
  const known: ScoredRuns = new Map()
  return (chunks) => skillprintOf(scoredRuns(chunks, known))
}

function skillprintOf({ scored: runs, problems }: ReturnType<typeof scoredRuns>): Skillprint {
  const scored: readonly ScoredRun[] = withoutCopies(runs)
  const games = scored.map(({ result }) => result)
  const apart = indicatorsOf(scored)
  const unlike = unlikeTogether(apart)
  const flags = [devicesDiffer(scored), unlike].flatMap((flag) => flag ?? [])
  const indicators = unlike ? apart.map((one) => ({ ...one, variance: softFactor * one.variance })) : apart
  const inference = infer(indicators)
  const retakes = retakeOffers(games)
  const allProblems = [...problems, ...scored.flatMap(({ problem }) => problem ?? [])]
  return rounded({
    schema: 1,
    version: scorerVersion,
    norms: { id: normSet.id, status: normSet.status, group: normSet.group },
    games,
    constructs: inference.constructs,
    skills: vocabulary.map(({ id }) => skillEstimate(id, inference, indicators)),
    ...(flags.length > 0 ? { flags } : {}),
    ...(retakes.length > 0 ? { retakes } : {}),
    ...(allProblems.length > 0 ? { problems: allProblems } : {}),
  })
}
