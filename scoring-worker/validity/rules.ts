import { effortRules } from './effort.ts'
import { fitRules } from './fit.ts'
import { modelRules } from './model.ts'
import type { FlagRule } from './rule.ts'
import { technicalRules } from './technical.ts'

/** Raised when a flag comes, goes or moves: results are then others. */
export const flagsVersion = 'flags 2'

/** Every flag of a run, in the order in which they are told: hard ones first. */
export const flagRules: readonly FlagRule[] = [
  ...technicalRules,
  ...effortRules,
  ...modelRules,
  ...fitRules,
].sort((one, other) => Number(other.hard) - Number(one.hard))

/** The rule of a flag; undefined of a code that no rule has. */
export const flagRule = (code: string): FlagRule | undefined => flagRules.find((rule) => rule.code === code)
