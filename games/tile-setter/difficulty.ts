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

/** A rule to find, as an item of its own with difficulty b. */
export interface RuleItem {
  readonly part: Part
  readonly rule: Rule
  readonly b: number
}

/**
 * The rules to find, each as an item of its own: its weight, moved by one amount for all rules of the tile, so that the chance to find
 * them all is one half for a player whose ability is the tile's `difficulty`. So rules add up in what they do to each other, as matrices
 * ask (an additive model fits them better than a multiplicative one: 2025, Journal of Intelligence 13, 22).
 */
export function ruleItems(rules: Rules): readonly RuleItem[] {
  const found = rulesToFind(rules)
  const ability = difficulty(rules)
  const chanceOfAll = (moved: number): number =>
    found.reduce((p, { rule }) => p / (1 + Math.exp(-slope * (ability - ruleWeight[rule] - moved))), 1)
  let [low, high] = [-12, 12]
  while (high - low > 1e-4) {
    const middle = (low + high) / 2
    if (chanceOfAll(middle) > 0.5) low = middle
    else high = middle
  }
  return found.map((one) => ({ ...one, b: Math.round((ruleWeight[one.rule] + low) * 100) / 100 }))
}

/** How long an average player takes over a field with so many rules to find, s. An assumption; only the ratio matters, to compare fields. */
export const fieldSeconds = (rules: number): number => 8 + 3.4 * rules * (1 + 0.15 * rules)

/** The chance to pick one part rightly without its rule: one of four, or one of the sixteen patterns of corners. */
export const partGuessing = (part: Part): number => (part === 'corners' ? 1 / 16 : 1 / 4)

/** Rule family, for content balance: reckoning with corners, reckoning with numbers, or neither. */
export function familyOf(rules: Rules): 'logic' | 'number' | 'pattern' {
  if (rules.corners === 'union' || rules.corners === 'overlap' || rules.corners === 'either') return 'logic'
  return ['progression', 'sum', 'difference'].includes(rules.count) ? 'number' : 'pattern'
}
