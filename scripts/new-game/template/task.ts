import type { Task } from '@skillprint/engine'
import { listing } from './listing.ts'
import type { Response, Side, Trial } from './trial.ts'

const testTrials = 40
const sides: readonly Side[] = ['left', 'right']

/** Forty trials, both sides equally likely; practice is mastered with three of four right. */
export const task: Task<Trial, Response> = {
  minutes: listing.minutes,
  practice: [{ side: 'left' }, { side: 'right' }, { side: 'right' }, { side: 'left' }],
  mastered: (practice) => practice.slice(-4).filter((played) => played.response.correct).length >= 3,
  right: (_trial, response) => response.correct,
  next: ({ played, random }) => (played.length < testTrials ? { side: random.pick(sides) } : undefined),
  done: ({ played }) => played.length / testTrials,
}
