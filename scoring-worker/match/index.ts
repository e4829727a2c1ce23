export { explain } from './explain.ts'
export {
  type JobConditions,
  type JobProfile,
  type Requirement,
  type Sector,
  sectors,
  type Wishes,
} from './job-profile.ts'
export type { Explanation, Match, MatchList } from './match.ts'
export { levelNorms, neutralNorm, normsVersion } from './norms.ts'
export { matchVersion, type RankOptions, rank } from './rank.ts'
