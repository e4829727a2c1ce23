import type { PlayedTrial } from '@skillprint/engine/record'
import type { SortingResponse, SortingTrial } from './trial.ts'

const start = 200
const step = 50
const shortest = 50
const longest = 900

/**
 * The stop-signal delay (ms) of the next stop trial: one up after a stop, one down after a press, 50 ms at a time from 200,
 * within 50–900. It comes to rest where half of the stop trials are stopped (STOP-IT; Verbruggen et al., 2019).
 */
export function nextSsd(played: readonly PlayedTrial<SortingTrial, SortingResponse>[]): number {
  let ssd = start
  for (const { response } of played)
    if (response.stop)
      ssd = Math.min(longest, Math.max(shortest, response.side === null ? ssd + step : ssd - step))
  return ssd
}
