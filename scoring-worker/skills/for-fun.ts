/**
 * Measures that come back badly or go with nothing in life, by name: risk (balloons: retest .54, with other risk measures .00, outside .02 over 220 studies), effort, bargaining,
 * waiting for a reward, learning rates. A game may show them for fun, and to talk about; whatever the model says, they stand in no skill, no match and no norm.
 * Source: psychometric review of 51,932 people who pumped balloons; Eisenberg et al. (2019), Nature Communications 10, 2319; Enkavi et al. (2019), PNAS 116, 5472.
 */
export const forFun: readonly string[] = ['risk', 'effort', 'bargaining', 'waiting', 'learning-rate']

/** Weight of such a measure in every skill and match. */
export const forFunWeight = 0
