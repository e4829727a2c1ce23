import { explain, nextGames, rank } from './match/index.ts'
import { rememberingScore } from './scorer.ts'
import { withTold } from './skills/told.ts'

/** What the worker can do. Pure functions, so that the main thread can do the very same where no worker may start. */
export const operations = { score: rememberingScore(), withTold, rank, explain, nextGames }
export type Operations = typeof operations
