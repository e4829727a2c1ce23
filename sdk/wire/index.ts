/** What crosses the network between `sdk` and `endpoint`, and how it is checked. One schema file per resource. */

export { Candidate, CandidateList, CandidateSkill, withheldReasons } from './candidate.ts'
export { type CheckedDraft, type Existing, isReadable, validateJobProfileDraft } from './check-job-profile.ts'
export { CoachInvitation, Coaching, CoachingList, CoachNote, CoachNoteDraft, CoachNoteList } from './coach.ts'
export {
  Connection,
  ConnectionChange,
  ConnectionDraft,
  ConnectionList,
  ContactRoute,
  connectionStates,
  Interest,
  InterestDraft,
  InterestList,
} from './connection.ts'
export { Employer, EmployerList } from './employer.ts'
export { type Fault, faultsOf } from './faults.ts'
export {
  Conditions,
  JobProfileDownload,
  JobProfileDraft,
  JobProfileList,
  JobProfileResource,
  jobProfileSchema,
  mostKeySkills,
  Requirement,
} from './job-profile.ts'
export {
  LearningOffer,
  LearningOfferDraft,
  LearningOfferList,
  mostLearningOffers,
} from './learning-offer.ts'
export { Objection, ObjectionAnswer, ObjectionDraft, ObjectionList } from './objection.ts'
export { Occupation, OccupationList } from './occupation.ts'
export {
  Calibration,
  CalibrationDraft,
  CalibrationList,
  CountDraft,
  CountList,
  countedEvents,
  longestCiphertext,
  Replay,
  ReplayDraft,
  RescoringDraft,
  Transfer,
  TransferClaim,
  TransferDraft,
  Webhook,
  WebhookDraft,
  WebhookList,
  webhookEvents,
} from './operation.ts'
export {
  ConfidenceDraft,
  Outcome,
  OutcomeCase,
  OutcomeDraft,
  OutcomeExport,
  OutcomeList,
  outcomeKinds,
} from './outcome.ts'
export { Problem } from './problem.ts'
export {
  ClientSecret,
  ClientSecretRequest,
  PersonCreated,
  SessionEnding,
  SessionRequest,
  type SessionScope,
  SessionToken,
  sessionScopes,
} from './session.ts'
export {
  Audience,
  bands,
  evidenceSources,
  NormsUsed,
  Share,
  ShareChange,
  ShareDraft,
  SharedSkill,
  SharedSkillprint,
  SharedWishes,
  ShareList,
  shareDays,
} from './share.ts'
export { sharedSkillprint } from './shared-skillprint.ts'
export { Skill, SkillList } from './skill.ts'
export { DateTime, Id, List, Texts, Token, Whole, Words } from './texts.ts'
