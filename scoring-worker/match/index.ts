export { explain, type Reasons, reasons } from './explain.ts'
export {
  type JobConditions,
  type JobProfile,
  type Requirement,
  type Sector,
  sectors,
  type Wishes,
} from './job-profile.ts'
export { type LearningKind, learningFor, learningKinds } from './learning.ts'
export type { Explanation, Match, MatchList } from './match.ts'
export { type GameInformation, nextGames, tellingGame } from './next-game.ts'
export { levelNorms, neutralNorm, normsVersion } from './norms.ts'
export { MalformedOptions, type OptionFault, refuseWishes } from './option-faults.ts'
export type { OtherOrder } from './other-orders.ts'
export { otherSectors } from './other-sectors.ts'
export { type NormOf, type PackedProfiles, packProfiles, shippedNorm } from './pack.ts'
export {
  cellOf,
  createPeopleTable,
  everybody,
  free,
  meanOf,
  type PeopleColumns,
  type PeopleTable,
  sdOf,
  stepsPerLevel,
  type TableRow,
  unknownCell,
} from './people-table.ts'
export { type Population, type RequirementCosts, requirementCosts, simulatePopulation } from './population.ts'
export { MalformedProfiles, type ProfileFault, profileFaults } from './profile-faults.ts'
export { matchVersion, type RankOptions, rank, rankPacked } from './rank.ts'
export {
  type PackedPeople,
  type PeopleList,
  type PersonMatch,
  packPeople,
  rankPackedPeople,
  rankPeople,
  type VisiblePerson,
} from './rank-people.ts'
export { type Rule, rules, shippedRule } from './rules.ts'
export { emptyScored, type Scored, scoreAt } from './scan.ts'
export {
  isVisible,
  knownOfSomebody,
  ordered,
  type PeopleFound,
  type PeopleQuestion,
  peopleKey,
  scanPeople,
  tierOfKey,
} from './scan-people.ts'
export { epsilon, type Interests } from './spread.ts'
