export {
  type JobConditions,
  type JobProfile,
  type Requirement,
  type Sector,
  sectors,
  type Wishes,
} from './job-profile.ts'
export type { Explanation, Match, MatchList } from './match.ts'
