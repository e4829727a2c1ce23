import type { Evidence } from '@skillprint/engine/evidence'
import { withUncertainDifficulty } from '../irt/logistic.ts'
import { personFit } from '../irt/person-fit.ts'
import type { Measure, ValidityFlag } from '../skills/skillprint.ts'
import type { Run } from './runs.ts'

/** Thresholds of the flags. Sources: Meade & Craig (2012), Psychological Methods 17, 437–455; Verbruggen et al. (2019), eLife 8, e46323. */
export const validityLimits = {
  /** ms; faster than a person can see and decide. */
  fastestRt: 200,
  fastShare: 0.1,
  impossibleShare: 0.1,
  /** Chance explains the number of right answers with more than this probability. */
  chance: 0.05,
  /** Guessing is weighed only where it would be right at least this often. */
  leastChance: 0.1,
  omissionShare: 0.15,
  /** ms a frame may take before the trial counts as disturbed. */
  longFrame: 100,
  longFrameShare: 0.05,
  voidedShare: 0.2,
  /** Standardised log-likelihood of a pattern of answers; lower ones hardly come from the person's own ability. */
  leastZh: -2.5,
  /** With fewer items a pattern says nothing. */
  fewestForFit: 8,
  /** From this share on, a second kind of input counts. */
  otherInputShare: 0.1,
} as const

/** What speaks against a run; `impossibleTimes`: share of trials whose time cannot be. Hard flags leave it out, soft ones double its error. Never a statement about the person. */
export function flagsOf(
  run: Run,
  evidence: readonly Evidence[],
  measures: readonly Measure[],
  impossibleTimes = 0,
): readonly ValidityFlag[] {
  const refusals = measures.flatMap((measure) => ('refused' in measure ? [measure.refused] : []))
  const rts = run.test.flatMap(({ rt }) => (rt === null ? [] : [rt]))
  const hard: [string, boolean][] = [
    [
      'too-few-trials',
      measures.length > 0 && refusals.length === measures.length && refusals.includes('too-few-trials'),
    ],
    ['too-fast', share(rts, (rt) => rt < validityLimits.fastestRt) > validityLimits.fastShare],
    ['impossible-times', impossibleTimes > validityLimits.impossibleShare],
    ['chance', evidence.some(isChance)],
    ['omissions', evidence.some(hasOmissions)],
    ['race-violated', refusals.includes('race-violated')],
    ['stop-rate', refusals.includes('stop-rate')],
  ]
  let mastered = true
  let voided = 0
  for (const record of run.records) {
    if (record.type === 'mastery') mastered = record.mastered
    else if (record.type === 'trial-voided' && record.block === 'test') voided++
  }
  const soft: [string, boolean][] = [
    ['records-missing', run.incomplete],
    ['practice-not-mastered', !mastered],
    [
      'long-frames',
      share(run.test, ({ longestFrame }) => longestFrame > validityLimits.longFrame) >
        validityLimits.longFrameShare,
    ],
    ['interrupted', voided > validityLimits.voidedShare * (voided + run.test.length)],
    ['unlikely-answers', evidence.some((one) => isUnlikely(one, measures))],
    ['input-changed', hasTwoInputs(run)],
  ]
  return [
    ...hard.flatMap(([code, raised]) => (raised ? [{ code, hard: true }] : [])),
    ...soft.flatMap(([code, raised]) => (raised ? [{ code, hard: false }] : [])),
  ]
}

/** Could somebody who guesses do as well? Exact tail of the number right, items with chances of their own. */
function isChance(evidence: Evidence): boolean {
  const chances: number[] = []
  let right = 0
  if (evidence.model === 'ez-diffusion') {
    for (const { rt, correct } of evidence.trials)
      if (rt !== null) {
        chances.push(0.5)
        if (correct) right++
      }
  } else if (evidence.model === 'irt') {
    for (let i = 0; i < evidence.items.length; i++) {
      const response = evidence.responses[i]
      if (response !== 0 && response !== 1) continue
      chances.push(evidence.items[i]?.c ?? 0)
      right += response
    }
  }
  return byGuessing(chances, right)
}

/** `chances`: of each answer to be right by guessing. */
function byGuessing(chances: readonly number[], right: number): boolean {
  if (chances.length === 0) return false
  // Nothing right at all is what not playing gives.
  if (right === 0) return true
  // Where an answer is built and not picked, few right answers are a low score and not a guess.
  const average = chances.reduce((sum, chance) => sum + chance, 0) / chances.length
  if (average < validityLimits.leastChance) return false
  // distribution[k]: probability that guessing gives k right.
  const distribution = new Float64Array(chances.length + 1)
  distribution[0] = 1
  for (let i = 0; i < chances.length; i++) {
    const chance = chances[i] as number
    for (let k = i + 1; k > 0; k--)
      distribution[k] = (distribution[k] as number) * (1 - chance) + (distribution[k - 1] as number) * chance
    distribution[0] = (distribution[0] as number) * (1 - chance)
  }
  let tail = 0
  for (let k = right; k < distribution.length; k++) tail += distribution[k] as number
  return tail > validityLimits.chance
}

/** Easy items wrong and hard ones right, far beyond chance: answers of two people, of luck, or of a mood. Source: Drasgow, Levine & Williams (1985). */
function isUnlikely(evidence: Evidence, measures: readonly Measure[]): boolean {
  if (evidence.model !== 'irt') return false
  const ability = measures.find(({ name, model }) => name === evidence.measure && model === 'irt')
  if (!ability || 'refused' in ability) return false
  const fit = personFit(evidence.items.map(withUncertainDifficulty), evidence.responses, ability.value)
  return fit !== null && fit.items >= validityLimits.fewestForFit && fit.zh < validityLimits.leastZh
}

/** Only where a press was due in time: working slowly through items is not an omission. */
function hasOmissions(evidence: Evidence): boolean {
  return (
    evidence.model === 'stop-signal' &&
    share(evidence.go, ({ rt }) => rt === null) > validityLimits.omissionShare
  )
}

function hasTwoInputs({ test }: Run): boolean {
  const counts = new Map<string, number>()
  for (const { input } of test) if (input !== null) counts.set(input, (counts.get(input) ?? 0) + 1)
  if (counts.size < 2) return false
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts.values()].filter((count) => count >= validityLimits.otherInputShare * total).length > 1
}

function share<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length
}
