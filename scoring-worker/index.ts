export type { CalibrationWithReport } from './norms/calibration.ts'
export type { ScoringOptions } from './scorer.ts'
export type { ScorerMode } from './start/rungs.ts'
export { type Scorer, type ScorerOptions, startScorer } from './start/scorer.ts'
