import { explain, rank } from './match/index.ts'
import { rememberingScore } from './scorer.ts'

/** What the worker can do. Pure functions, so that the main thread can do the very same where no worker may start. */
export const operations = { score: rememberingScore(), rank, explain }
export type Operations = typeof operations
