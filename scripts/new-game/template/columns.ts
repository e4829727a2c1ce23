import type { Columns } from '@skillprint/engine'
import type { Response, Trial } from './trial.ts'

/** What stands in the table of trials, and what it means. */
export const columns: Columns<Trial, Response> = {
  stimuli: {
    item: { meaning: 'The lamp', values: 'left, right', value: ({ trial }) => trial.side },
    stimulus: {
      meaning: 'Side on which the lamp lights',
      values: 'left, right',
      value: ({ trial }) => trial.side,
    },
    condition: { meaning: 'There is one condition', values: 'lamp', value: () => 'lamp' },
  },
  responses: {
    response: {
      meaning: 'Side that was pressed; empty where nothing was pressed',
      values: 'left, right',
      value: ({ response }) => response.pressed,
    },
    correct: {
      meaning: 'The side of the lamp was pressed',
      values: '0, 1',
      value: ({ response }) => response.correct,
    },
  },
}
