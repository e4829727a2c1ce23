import type { OnsetSource, PlayedTrial, RunRecord } from '../record.ts'

type Onsets = PlayedTrial['onsets']
type Onset = Onsets[string]
type Of<Type extends RunRecord['type']> = Extract<RunRecord, { type: Type }>

/** Puts a run's records together into its valid trials, in order; voided trials are left out. */
export function playedTrials(records: readonly RunRecord[]): PlayedTrial[] {
  const played: PlayedTrial[] = []
  let started: Of<'trial-started'> | undefined
  let answered = false
  let onsets: Onsets = {}
  for (const record of records) {
    if (record.type === 'trial-started') {
      started = record
      answered = false
      onsets = {}
    } else if (record.type === 'run-started' || record.type === 'trial-voided') {
      started = undefined
    } else if (record.type === 'onset' && started) {
      onsets = withOnset(onsets, record.stimulus, record)
      // The compositor reports what it presented later than a quick player answers.
      const last = answered ? played.pop() : undefined
      if (last) played.push(playedTrial({ ...last, onsets }))
    } else if (
      record.type === 'response' &&
      started?.index === record.index &&
      started.block === record.block
    ) {
      if (answered) continue
      answered = true
      const { response, input, longestFrame } = record
      const { block, index, trial } = started
      played.push(playedTrial({ block, index, trial, response, onsets, input, longestFrame }))
    }
  }
  return played
}

/** A played trial with its reaction time filled in: `response.t` minus the onset of `stimulus`. */
export function playedTrial(parts: Omit<PlayedTrial, 'rt'>): PlayedTrial {
  const onset = parts.onsets.stimulus?.t
  const t = (parts.response as { readonly t?: unknown } | null | undefined)?.t
  return { ...parts, rt: onset !== undefined && typeof t === 'number' ? t - onset : null }
}

const rank: Readonly<Record<OnsetSource, number>> = { command: 0, 'post-frame': 1, presentation: 2 }
/** Two stamps of one onset lie at most this far apart, ms; a later one is a second showing. */
const sameOnset = 100

/** Adds an onset: the first one of its stimulus counts, in the best stamp there is of it. */
export function withOnset(onsets: Onsets, stimulus: string, { t, source, uncertainty }: Onset): Onsets {
  const known = onsets[stimulus]
  if (known && (rank[source] <= rank[known.source] || Math.abs(t - known.t) > sameOnset)) return onsets
  return { ...onsets, [stimulus]: { t, source, uncertainty } }
}
