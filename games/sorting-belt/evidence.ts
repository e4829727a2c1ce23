import type { Evidence } from '@skillprint/engine/evidence'
import type { PlayedTrial } from '@skillprint/engine/record'
// Nothing of a trial machine: the scorer reads this file.
import type { SortingResponse, SortingTrial } from './trial.ts'
import { maxRt } from './window.ts'

type Played = PlayedTrial<SortingTrial, SortingResponse>

/** Stopping from go and stop trials, efficiency from the go trials. A press whose sign has no onset has no time and is left out. */
export function evidence(trials: readonly Played[]): readonly Evidence[] {
  const timed = trials.filter(({ response, rt }) => response.side === null || rt !== null)
  const go = timed
    .filter(({ response }) => !response.stop)
    .map(({ response, rt }) => ({ rt, correct: response.correct }))
  const stop = timed
    .filter(({ response }) => response.stop)
    .flatMap((played) => {
      const ssd = shownSsd(played)
      return ssd === null ? [] : [{ ssd, rt: played.rt }]
    })
  return [
    { model: 'stop-signal', measure: 'stopping', go, stop, maxRt },
    { model: 'ez-diffusion', measure: 'efficiency', trials: go },
  ]
}

/** The delay as it stood on the screen, ms; as asked for where the press came before the lamp. */
function shownSsd({ onsets, response }: Played): number | null {
  const { stimulus, stop } = onsets
  return stimulus && stop ? stop.t - stimulus.t : response.ssd
}
