/** What crosses the network between `sdk` and `endpoint`, and how it is checked. One schema file per resource. */
export { type CheckedDraft, type Existing, validateJobProfileDraft } from './check-job-profile.ts'
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
export { ClientSecret, ClientSecretRequest, SessionRequest, SessionToken } from './session.ts'
export { Skill, SkillList } from './skill.ts'
export { Id, Texts } from './texts.ts'
