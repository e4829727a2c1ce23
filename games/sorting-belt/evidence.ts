import type { Evidence } from '@skillprint/engine/evidence'
import type { PlayedTrial } from '@skillprint/engine/record'
// Nothing of a trial machine: the scorer reads this file.
import type { SortingResponse, SortingTrial } from './trial.ts'
import { maxRt } from './window.ts'

type Played = PlayedTrial<SortingTrial, SortingResponse>

/**
 * Stopping from go and stop trials, efficiency from the go trials. A press whose sign has no onset has no time and is left out. What was right is read off
 * the trial, so that a record that only says so changes nothing.
 */
export function evidence(trials: readonly Played[]): readonly Evidence[] {
  const timed = trials.filter(({ response, rt }) => response.side === null || rt !== null)
  const goTrials = timed.filter(({ trial }) => !trial.stop)
  const go = goTrials.map(({ trial, response, rt }) => ({ rt, correct: response.side === trial.side }))
  const stop = timed
    .filter(({ trial }) => trial.stop)
    .flatMap((played) => {
      const ssd = shownSsd(played)
      return ssd === null ? [] : [{ ssd, rt: played.rt }]
    })
  return [
    { model: 'stop-signal', measure: 'stopping', go, stop, maxRt },
    {
      model: 'ez-diffusion',
      measure: 'efficiency',
      trials: go,
      picks: {
        places: 2,
        picked: goTrials.map(({ response }) => placeOf(response.side)),
        wanted: goTrials.map(({ trial }) => placeOf(trial.side)),
      },
    },
  ]
}

const placeOf = (side: SortingTrial['side'] | null): number | null =>
  side === 'left' ? 0 : side === 'right' ? 1 : null

/** The delay as it stood on the screen, ms; as asked for where the press came before the lamp. */
function shownSsd({ onsets, response }: Played): number | null {
  const { stimulus, stop } = onsets
  return stimulus && stop ? stop.t - stimulus.t : response.ssd
}
