/** Checks of items and scores on consented data, offline: never part of what a page loads. */
export { type AdverseImpact, adverseImpact } from './adverse-impact.ts'
export { type ConsensusKey, consensusKey, type Judgement } from './consensus-key.ts'
export {
  type ContinuousNorms,
  continuousNorms,
  fewestPerDevice,
  type NormPerson,
  type NormStanding,
  standingIn,
  valueAt,
} from './continuous-norms.ts'
export { type LogisticDif, logisticDif, type MantelHaenszel, mantelHaenszel } from './dif.ts'
export { type CalibrationInput, calibrationOf, type MadeCalibration } from './folder.ts'
export { type Invariance, type InvarianceModel, type InvarianceStep, invariance } from './invariance.ts'
export { type ItemFit, itemFit, q3 } from './item-fit.ts'
export type { ItemPriors } from './item-step.ts'
export { type Link, type Linked, type LinkMethod, link, linkLimits, onScale } from './linking.ts'
export {
  type CalibratedItem,
  type Calibration,
  type CalibrationOptions,
  calibrate2pl,
  calibrateRasch,
} from './logistic.ts'
export { type NormStudy, normStudies, retestPeople, type ScoreRow } from './norm-study.ts'
export { type OutcomeCase, type OutcomeStudy, outcomeStudy } from './outcomes.ts'
export { outcomeReport } from './outcomes-report.ts'
export {
  alpha,
  type Icc,
  icc,
  omega,
  reliableChange,
  spearmanBrown,
  splitHalf,
  standardErrorOfMeasurement,
} from './reliability.ts'
export { type ReportInput, reportOf } from './report.ts'
export type { Responses } from './responses.ts'
export { type Retest, retest } from './retest.ts'
export { type ItemStudy, neededPeople, type Study, type StudyInput, study } from './study.ts'
