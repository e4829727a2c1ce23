export { anchorLevel, anchorsOf, loadSkillWords } from './anchors.ts'
export { type Construct, constructs } from './constructs.ts'
export { type EvidenceRow, evidenceMarkdown, evidenceTable } from './evidence-table.ts'
export { type Indicator, type Inference, infer } from './infer.ts'
export { type GameLoadings, gameLoadings, loadingsVersion, type MeasureLoading } from './loadings.ts'
export { type MeasureNorm, normSet, norms } from './norms.ts'
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
