import type { Construct } from './constructs.ts'
import type { SkillId } from './vocabulary.ts'

/** Why a construct says something about a skill, and how strongly: the judgement of the authors, not data. */
export interface SkillRule {
  readonly skill: SkillId
  /** 3 direct sample, 2 useful with others, 1 hint only (never enough for a statement). */
  readonly stars: 1 | 2 | 3
  /** Relative weights; only their proportions count. */
  readonly weights: Readonly<Partial<Record<Construct, number>>>
  /** A measure that samples the skill itself: what lasts in that test, beyond the construct, then belongs to the skill too. */
  readonly sample?: string
  readonly source: string
}

/** SD of what a skill holds beyond its evidence, skill SD = 1: the posterior SD of a skill never falls below it. */
export const tau: Readonly<Record<1 | 2 | 3, number>> = { 3: 0.3, 2: 0.6, 1: 0.9 }

const matrices = 'O*NET 1.A.1.b.4–6 are what figural rule items sample (Carpenter, Just & Shell, 1990)'
const judgement = 'knowledge of what works, not behaviour (McDaniel et al., 2007); the key is the authors’'

/** Skills that the present constructs speak to. */
export const skillRules: readonly SkillRule[] = [
  rule('717E511A75', 3, { reasoning: 1 }, matrices, 'reasoning'),
  rule('2965722BD7', 3, { reasoning: 1 }, matrices, 'reasoning'),
  rule('E033DC4809', 3, { reasoning: 1 }, matrices, 'reasoning'),
  rule('299CE88E49', 2, { reasoning: 1 }, 'O*NET 1.A.1.b.6, of which rule items ask a part'),
  rule(
    '53E033E58A',
    2,
    { reasoning: 1 },
    'reasoning carries complex problem solving (Wüstenberg et al., 2012)',
  ),
  rule('22799303D1', 2, { reasoning: 1 }, 'O*NET 1.A.1.b.7: grouping by rules; assumption'),
  rule('E1F935288C', 1, { reasoning: 1 }, 'name similarity is not evidence'),
  rule('DB6B8EEBD1', 1, { reasoning: 1 }, 'learning from examples; assumption'),
  rule('4186375D3A', 1, { reasoning: 1 }, 'assumption'),
  rule('7E462C867D', 1, { reasoning: 1 }, 'numbers are not asked'),
  rule('29B470A4FC', 2, { stopping: 2, efficiency: 1 }, 'O*NET 1.A.2.b.3 Response Orientation'),
  rule('234586C77C', 2, { efficiency: 1 }, 'O*NET 1.A.1.e.3: rate of simple visual decisions'),
  rule(
    '00F4349F9A',
    2,
    { efficiency: 1, reasoning: 1 },
    'rate of taking in plus finding the rule; assumption',
  ),
  rule('0A4C7D6130', 1, { stopping: 1, efficiency: 1 }, 'watching a belt and its lamp; assumption'),
  rule('5D96B8A9BF', 1, { efficiency: 1 }, 'sorting is not inspecting'),
  rule('1F27972B01', 1, { stopping: 1, efficiency: 1 }, 'three minutes are not long'),
  rule(
    '73CE64DACE',
    1,
    { stopping: 1 },
    'tasks and self-reported self-control hardly agree (Eisenberg et al., 2019)',
  ),
  rule('8500CACF46', 2, { 'social-judgement': 1 }, `O*NET 2.A.1.b; ${judgement}`),
  rule('B620732163', 2, { 'social-judgement': 1 }, `O*NET 2.B.1.a; ${judgement}`),
  rule('F755E32480', 2, { 'social-judgement': 1 }, `O*NET 2.B.1.f; ${judgement}`),
  rule('5D8EA693BD', 2, { 'social-judgement': 1 }, `O*NET 2.B.1.d; ${judgement}`),
  rule('CECB22E3FA', 1, { 'social-judgement': 1 }, judgement),
  rule('07DBC86B2C', 1, { 'social-judgement': 1 }, judgement),
  rule('1D54A21B60', 1, { 'social-judgement': 1 }, judgement),
  rule('B48D956870', 1, { 'social-judgement': 1 }, judgement),
]

function rule(
  skill: SkillId,
  stars: SkillRule['stars'],
  weights: SkillRule['weights'],
  source: string,
  sample?: string,
): SkillRule {
  return { skill, stars, weights, source, ...(sample === undefined ? {} : { sample }) }
}
