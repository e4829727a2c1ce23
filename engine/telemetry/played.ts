import type { OnsetSource, PlayedTrial, RunRecord } from '../record.ts'

const rungs: readonly OnsetSource[] = ['command', 'post-frame', 'presentation']

type Onsets = Record<string, { t: number; source: OnsetSource; uncertainty: number }>

/**
 * Puts a run's records together into its valid trials, in order; voided trials are left out. Records with a `run-started` in the middle
 * (the page was loaded again) are fine: a trial that was cut off there is left out.
 */
export function playedTrials(records: readonly RunRecord[]): PlayedTrial[] {
  const played: PlayedTrial[] = []
  let open: { trial: unknown; onsets: Onsets } | null = null
  for (const record of records) {
    if (record.type === 'run-started' || record.type === 'trial-voided' || record.type === 'run-ended')
      open = null
    else if (record.type === 'trial-started') open = { trial: record.trial, onsets: {} }
    else if (record.type === 'onset' && open) {
      const known = open.onsets[record.stimulus]
      const { t, source, uncertainty } = record
      if (!known || rungs.indexOf(source) > rungs.indexOf(known.source))
        open.onsets[record.stimulus] = { t, source, uncertainty }
    } else if (record.type === 'response' && open) {
      const { block, index, response, input, longestFrame } = record
      const at = (response as { t?: unknown } | null)?.t
      const onset = open.onsets.stimulus
      const rt = typeof at === 'number' && onset ? at - onset.t : null
      played.push({ block, index, trial: open.trial, response, onsets: open.onsets, rt, input, longestFrame })
      open = null
    }
  }
  return played
}
