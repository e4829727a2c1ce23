import type { Construct } from '../skills/constructs.ts'
import type { Inference } from '../skills/infer.ts'
import { onJobScale } from '../skills/scale.ts'
import { type SkillRule, skillRules } from '../skills/skill-evidence.ts'
import type { SkillEstimate, SkillEvidence } from '../skills/skillprint.ts'
import { bandsOf, stateOf } from '../skills/states.ts'
import type { SkillId } from '../skills/vocabulary.ts'
import type { PlayedIndicator } from './indicators.ts'

const ruleOf: ReadonlyMap<SkillId, SkillRule> = new Map(skillRules.map((rule) => [rule.skill, rule]))

/** What is known about one skill. Not known: it stands at N(0, 1), whatever its neighbours say; hints stay visible as evidence. */
export function skillEstimate(
  skill: SkillId,
  inference: Inference,
  indicators: readonly PlayedIndicator[],
): SkillEstimate {
  const rule = ruleOf.get(skill)
  const speaking = rule ? indicators.filter((indicator) => spokenOf(rule, indicator).length > 0) : []
  if (!rule || speaking.length === 0) return notKnown(skill, [])
  const evidence = speaking.flatMap((indicator) => evidenceOf(rule, indicator))
  const { mean, sd, reliability } = inference.skill(rule)
  const state = stateOf({
    measures: rule.stars > 1 ? speaking.length : 0,
    games: new Set(speaking.map(({ game }) => game)).size,
    adaptiveSe: adaptiveSe(rule, speaking),
    reliability,
  })
  if (state === 'unknown') return notKnown(skill, evidence)
  const y = { mean, sd }
  return { skill, state, y, level: onJobScale(skill, y), reliability, bands: bandsOf(state, y), evidence }
}

function notKnown(skill: SkillId, evidence: readonly SkillEvidence[]): SkillEstimate {
  const y = { mean: 0, sd: 1 }
  return { skill, state: 'unknown', y, level: onJobScale(skill, y), reliability: 0, bands: [], evidence }
}

function spokenOf({ weights }: SkillRule, { loading }: PlayedIndicator): Construct[] {
  const constructs = Object.keys(loading.loadings) as Construct[]
  return constructs.filter((construct) => loading.loadings[construct] && weights[construct])
}

function evidenceOf(rule: SkillRule, indicator: PlayedIndicator): SkillEvidence[] {
  return spokenOf(rule, indicator).map((construct) => ({
    source: 'game',
    game: indicator.game,
    construct,
    stars: rule.stars,
    ...(indicator.key ? { key: indicator.key } : {}),
  }))
}

function adaptiveSe(rule: SkillRule, speaking: readonly PlayedIndicator[]): number | null {
  if (rule.stars < 3) return null
  const errors = speaking.flatMap((indicator) =>
    indicator.measure === rule.sample && indicator.adaptiveSe !== null ? [indicator.adaptiveSe] : [],
  )
  return errors.length === 0 ? null : Math.min(...errors)
}
