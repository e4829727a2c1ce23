import type { Rule } from './rules.ts'
import type { Part } from './tile.ts'

/** The rule of each attribute; `corners: null` where the item's tiles have bare corners. */
export type Rules = Readonly<Record<Exclude<Part, 'corners'>, Rule>> & { readonly corners: Rule | null }

/** Logits that each rule adds. The order is Carpenter, Just & Shell's (1990); the sizes are assumptions until calibrated. */
export const ruleWeight: Readonly<Record<Rule, number>> = {
  constant: 0,
  row: 0.35,
  column: 0.45,
  progression: 0.65,
  turn: 0.85,
  union: 0.9,
  diagonal: 0.9,
  sum: 0.95,
  three: 1.05,
  difference: 1.1,
  overlap: 1.15,
  either: 1.6,
}
/** Logits for each rule beyond the first: all must be held in mind at once (Embretson, 1998, Psychological Methods 3, 380–396). An assumption. */
export const loadWeight = 0.25
/** Difficulty of a tile that follows no rule but sameness, as if it were an item. An assumption: one rule lies at −2.5. */
export const intercept = -2.85
/** SD of the error of a predicted difficulty: rule models of matrices explain most but not all of it. An assumption. */
export const difficultySd = 0.4
/** One slope for all items until each has its own; see the README. */
export const slope = 1.3

/** The rules that a player has to find, with their attributes. */
export function rulesToFind(rules: Rules): { readonly part: Part; readonly rule: Rule }[] {
  return (['shape', 'fill', 'count', 'corners'] as const).flatMap((part) => {
    const rule = rules[part]
    return rule === null || rule === 'constant' ? [] : [{ part, rule }]
  })
}

/** Predicted difficulty b by the linear logistic test model (Fischer, 1973, Acta Psychologica 37, 359–374): the sum of what its rules ask. */
export function difficulty(rules: Rules): number {
  const found = rulesToFind(rules)
  const sum = found.reduce((total, { rule }) => total + ruleWeight[rule], 0)
  return Math.round((intercept + sum + loadWeight * Math.max(0, found.length - 1)) * 100) / 100
}

/** The chance to lay the right tile blindly: one of all tiles that can be built. */
export const guessing = (rules: Rules): number => 1 / (rules.corners === null ? 4 ** 3 : 4 ** 3 * 2 ** 4)

/**
 * Difficulty of one rule among `rules` of a tile, as an item of its own: what the rule asks, and .62 for every other rule held in mind. With
 * that load the chance to find all rules of a tile is the chance that `difficulty` predicts for the tile, within .1 logit. An assumption
 * like the table it comes from.
 */
export const ruleDifficulty = (rule: Rule, rules: number): number =>
  Math.round((intercept + ruleWeight[rule] + 0.62 * (rules - 1)) * 100) / 100

/** The chance to pick one part rightly without its rule: one of four, or one of the sixteen patterns of corners. */
export const partGuessing = (part: Part): number => (part === 'corners' ? 1 / 16 : 1 / 4)

/** Rule family, for content balance: reckoning with corners, reckoning with numbers, or neither. */
export function familyOf(rules: Rules): 'logic' | 'number' | 'pattern' {
  if (rules.corners === 'union' || rules.corners === 'overlap' || rules.corners === 'either') return 'logic'
  return ['progression', 'sum', 'difference'].includes(rules.count) ? 'number' : 'pattern'
}
