import type { Evidence } from '@skillprint/engine/evidence'
import type { PlayedTrial } from '@skillprint/engine/record'
import { itemOf } from './items.ts'
import type { TileResponse, TileTrial } from './trial.ts'

/** Reasoning from right and wrong tiles. A skipped field, and one the sun went down on, is wrong unless the right tile lay there. */
export function evidence(trials: readonly PlayedTrial<TileTrial, TileResponse>[]): readonly Evidence[] {
  return [
    {
      model: 'irt',
      measure: 'reasoning',
      items: trials.map(({ trial }) => {
        const { id, a, b, c = 0, bSd = 0, group } = itemOf(trial.item)
        return { id, a, b, c, bSd, group }
      }),
      responses: trials.map(({ response }) => (response.correct ? 1 : 0)),
    },
  ]
}
