export { type Construct, constructs } from './constructs.ts'
export type {
  Band,
  ConstructEstimate,
  GameResult,
  Measure,
  SkillEstimate,
  SkillEvidence,
  Skillprint,
  SkillState,
  ValidityFlag,
} from './skillprint.ts'
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
