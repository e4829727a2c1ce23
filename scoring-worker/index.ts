export type { ScorerMode } from './start/rungs.ts'
export { type Scorer, type ScorerOptions, startScorer } from './start/scorer.ts'
