export {
  type CalibratedItems,
  type CalibratedNorm,
  type CalibrationWithReport,
  deploymentPeople,
  fewestPeople,
  type ScoringCalibration,
} from '../norms/calibration.ts'
export { checkCalibration, reportHash } from '../norms/gate.ts'
export type { Standing } from '../norms/standing.ts'
export { anchorLevel, anchorsOf, loadInterviewQuestions, loadSkillWords } from './anchors.ts'
export { type Construct, constructs } from './constructs.ts'
export { type EvidenceRow, evidenceMarkdown, evidenceTable } from './evidence-table.ts'
export { forFun, forFunWeight } from './for-fun.ts'
export { daysApart, type Growth, growthOf, type Observation, practiceAt, reliableFrom } from './growth.ts'
export { type Indicator, type Inference, infer } from './infer.ts'
export { lastingPerDay, lastingPerYear } from './lasting.ts'
export { type GameLoadings, gameLoadings, loadingsVersion, type MeasureLoading } from './loadings.ts'
export { type MeasureNorm, normSet, norms } from './norms.ts'
export { posteriorOverTime, type Sitting } from './over-time.ts'
export { type MeasurementModel, type Posterior, posterior } from './posterior.ts'
export { wildFrom, withoutWild } from './robust.ts'
export { onJobScale, scaleStatement, scaleVersion } from './scale.ts'
export { type SkillRule, skillRules, tau } from './skill-evidence.ts'
export type {
  Band,
  ConstructEstimate,
  GameResult,
  Measure,
  RetakeOffer,
  ScoringProblem,
  SkillEstimate,
  SkillEvidence,
  Skillprint,
  SkillState,
  ValidityFlag,
} from './skillprint.ts'
export { bandEdges, bands, bandsOf, type EvidenceCount, minimum, stateOf } from './states.ts'
export {
  standingOf,
  type ToldEvidence,
  type ToldSource,
  toldAgreement,
  toldSources,
  toldStars,
  toldVersion,
  withTold,
} from './told.ts'
export {
  type SkillGroup,
  type SkillId,
  type SkillSource,
  skillById,
  skillGroups,
  type VocabularySkill,
  vocabulary,
  vocabularyVersion,
} from './vocabulary.ts'
export type { SkillWords } from './words/index.ts'
export type { OtherLanguage } from './words/names.ts'
export type { InterviewQuestions } from './words/questions.ts'
