import type { Columns } from '@skillprint/engine'
import type { PlayedTrial } from '@skillprint/engine/record'
import type { SortingResponse, SortingTrial } from './trial.ts'

/** A stop-signal task in the terms of Verbruggen et al. (2019), eLife 8, e46323. */
export const columns: Columns<SortingTrial, SortingResponse> = {
  stimuli: {
    item: {
      meaning: 'Kind of parcel: side and condition',
      values: 'left_go, left_stop, right_go, right_stop',
      value: ({ trial: { side, stop } }) => `${side}_${stop ? 'stop' : 'go'}`,
    },
    stimulus: {
      meaning: 'Side that the sign on the parcel asks for (circle: left, triangle: right)',
      values: 'left, right',
      value: ({ trial }) => trial.side,
    },
    condition: {
      meaning: 'Does a stop signal (the lamp) follow the sign?',
      values: 'go, stop',
      value: ({ trial }) => (trial.stop ? 'stop' : 'go'),
    },
    ssd_ms: {
      meaning: 'Stop-signal delay that the staircase asked for; empty on go trials',
      unit: 'ms',
      values: 'whole number',
      value: ({ trial }) => trial.ssd,
    },
    ssd_shown_ms: {
      meaning:
        'Stop-signal delay on the screen: onset of the lamp minus onset of the sign; empty where the press came first',
      unit: 'ms',
      values: 'number',
      value: shownSsd,
    },
    foreperiod_ms: {
      meaning: 'From the arrival of the parcel to its sign, as asked for',
      unit: 'ms',
      values: 'whole number',
      value: ({ trial }) => trial.foreperiod,
    },
    gap_ms: {
      meaning: 'From the deciding act to the next parcel, as asked for, feedback not counted',
      unit: 'ms',
      values: 'whole number',
      value: ({ trial }) => trial.gap,
    },
    pause_before: {
      meaning: 'Kind of pause before this parcel; empty where the belt did not stop',
      values: 'tip, oil',
      value: ({ trial }) => trial.pause?.kind ?? null,
    },
  },
  responses: {
    response: {
      meaning: 'Side that was pressed; empty where nothing was pressed',
      values: 'left, right',
      value: ({ response }) => response.side,
    },
    correct: {
      meaning: 'Go trial: the right side was pressed. Stop trial: nothing was pressed',
      values: '0, 1',
      value: ({ response }) => response.correct,
    },
    signalled: {
      meaning: 'Was the stop signal on the screen before the press or before the end of the window?',
      values: '0, 1',
      value: ({ response }) => response.signalled,
    },
    early_presses: {
      meaning: 'Presses before the sign was shown; they do nothing',
      values: 'whole number from 0',
      value: ({ response }) => response.early,
    },
  },
}

function shownSsd({ onsets }: PlayedTrial): number | null {
  const { stimulus, stop } = onsets
  return stimulus && stop ? stop.t - stimulus.t : null
}
