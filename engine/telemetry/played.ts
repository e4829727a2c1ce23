import type { OnsetSource, PlayedTrial, RunRecord } from '../record.ts'

type Onsets = PlayedTrial['onsets']
type Onset = Onsets[string]
type Of<Type extends RunRecord['type']> = Extract<RunRecord, { type: Type }>

/** Puts a run's records together into its valid trials, in order; voided trials are left out. */
export function playedTrials(records: readonly RunRecord[]): PlayedTrial[] {
  const played: PlayedTrial[] = []
  let started: Of<'trial-started'> | undefined
  let answer: Of<'response'> | undefined
  let onsets: Record<string, Onset> = {}
  const ended = (): void => {
    if (started && answer) played.push(playedOf(started, answer, onsets))
    started = undefined
    answer = undefined
  }
  for (const record of records) {
    switch (record.type) {
      case 'trial-started':
        ended()
        started = record
        onsets = {}
        break
      // The compositor reports what it presented later than a quick player answers.
      case 'onset':
        if (started && isBetter(onsets[record.stimulus], record)) {
          const { t, source, uncertainty } = record
          onsets[record.stimulus] = { t, source, uncertainty }
        }
        break
      case 'response':
        if (!answer && started?.index === record.index && started.block === record.block) answer = record
        break
      case 'run-started':
      case 'trial-voided':
        ended()
    }
  }
  ended()
  return played
}

function playedOf(
  { block, index, trial }: Of<'trial-started'>,
  { response, input, longestFrame }: Of<'response'>,
  onsets: Onsets,
): PlayedTrial {
  return { block, index, trial, response, onsets, input, longestFrame, rt: rtOf(onsets, response) }
}

/** A played trial with its reaction time filled in: `response.t` minus the onset of `stimulus`. */
export const playedTrial = (parts: Omit<PlayedTrial, 'rt'>): PlayedTrial => ({
  ...parts,
  rt: rtOf(parts.onsets, parts.response),
})

function rtOf(onsets: Onsets, response: unknown): number | null {
  const onset = onsets.stimulus?.t
  const t = (response as { readonly t?: unknown } | null | undefined)?.t
  return onset !== undefined && typeof t === 'number' ? t - onset : null
}

const rank: Readonly<Record<OnsetSource, number>> = { command: 0, 'post-frame': 1, presentation: 2 }
/** Two stamps of one onset lie at most this far apart, ms; a later one is a second showing. */
const sameOnset = 100

/** Adds an onset: the first one of its stimulus counts, in the best stamp there is of it. */
export function withOnset(onsets: Onsets, stimulus: string, { t, source, uncertainty }: Onset): Onsets {
  const onset = { t, source, uncertainty }
  return isBetter(onsets[stimulus], onset) ? { ...onsets, [stimulus]: onset } : onsets
}

const isBetter = (known: Onset | undefined, { t, source }: Onset): boolean =>
  !known || (rank[source] > rank[known.source] && Math.abs(t - known.t) <= sameOnset)
