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
  const go: { readonly rt: number | null; readonly correct: boolean }[] = []
  const stop: { readonly ssd: number; readonly rt: number | null }[] = []
  const picked: (number | null)[] = []
  const wanted: (number | null)[] = []
  for (const played of trials) {
    const { trial, response, rt } = played
    if (response.side !== null && rt === null) continue
    if (trial.stop) {
      const ssd = shownSsd(played)
      if (ssd !== null) stop.push({ ssd, rt })
    } else {
      go.push({ rt, correct: response.side === trial.side })
      picked.push(placeOf(response.side))
      wanted.push(placeOf(trial.side))
    }
  }
  return [
    { model: 'stop-signal', measure: 'stopping', go, stop, maxRt },
    {
      model: 'ez-diffusion',
      measure: 'efficiency',
      trials: go,
      picks: { places: 2, picked, wanted },
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
