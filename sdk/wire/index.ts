/** What crosses the network between `sdk` and `endpoint`, and how it is checked. One schema file per resource. */

export { Candidate, CandidateList, CandidateSkill, withheldReasons } from './candidate.ts'
export { type CheckedDraft, type Existing, validateJobProfileDraft } from './check-job-profile.ts'
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
  JobProfileDraft,
  JobProfileList,
  JobProfileResource,
  Requirement,
} from './job-profile.ts'
export { Occupation, OccupationList } from './occupation.ts'
export { Problem } from './problem.ts'
export {
  ClientSecret,
  ClientSecretRequest,
  PersonCreated,
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
export { Skill, SkillList } from './skill.ts'
export { Id, Texts } from './texts.ts'
