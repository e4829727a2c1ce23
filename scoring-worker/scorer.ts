/** The pipeline from records to skillprint, top to bottom. Pure: no page, no network, no clock; the same in the worker and in Node. */
import { indicatorsOf } from './scoring/indicators.ts'
import { rounded } from './scoring/rounded.ts'
import { type ScoredRuns, scoredRuns } from './scoring/scored-runs.ts'
import { skillEstimate } from './scoring/skill-estimate.ts'
import { infer } from './skills/infer.ts'
import { loadingsVersion } from './skills/loadings.ts'
import { normSet } from './skills/norms.ts'
import { scaleVersion } from './skills/scale.ts'
import type { Skillprint } from './skills/skillprint.ts'
import { vocabulary, vocabularyVersion } from './skills/vocabulary.ts'

/** Everything that makes a skillprint, by version. */
export const scorerVersion = [
  'scorer 3',
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

function skillprintOf({ scored, problems }: ReturnType<typeof scoredRuns>): Skillprint {
  const indicators = indicatorsOf(scored)
  const inference = infer(indicators)
  const allProblems = [...problems, ...scored.flatMap(({ problem }) => problem ?? [])]
  return rounded({
    schema: 1,
    version: scorerVersion,
    norms: { id: normSet.id, status: normSet.status, group: normSet.group },
    games: scored.map(({ result }) => result),
    constructs: inference.constructs,
    skills: vocabulary.map(({ id }) => skillEstimate(id, inference, indicators)),
    ...(allProblems.length > 0 ? { problems: allProblems } : {}),
  })
}
