/**
 * Versions of the rule that can be called. `match 1`: strength use is the plain cosine over all that a job asks; what is not known counts as average. `match 3`,
 * the default: what is known weighs by how surely, and a job of which little is known stays near the middle. All else is the same.
 */
export const rules = ['match 3', 'match 1'] as const
export type Rule = (typeof rules)[number]

/** The rule of every list unless another is asked for. */
export const shippedRule: Rule = 'match 3'
