import type { Columns } from '@skillprint/engine'
import { momentAt } from './conversations/conversations.ts'
import { itemOf } from './items.ts'
import type { Response, Trial } from './trial.ts'

const item = (trial: Trial) => itemOf(trial.conversation, momentAt(trial))

/** A situational judgement test: moments of conversations with answers of credit 0–2 (generalised partial credit model). */
export const columns: Columns<Trial, Response> = {
  stimuli: {
    item: {
      meaning: 'Item in the bank: conversation and moment',
      values: 'conversation/moment',
      value: ({ trial }) => item(trial).id,
    },
    stimulus: {
      meaning: 'Answers in the order shown, by their ids',
      values: 'ids with spaces in between',
      value: ({ trial }) => trial.options.join(' '),
    },
    condition: {
      meaning: 'What is asked: what to say, what somebody needs, or how well a colleague does',
      values: 'say, need, judge',
      value: ({ trial }) => momentAt(trial).ask,
    },
    irt_a: {
      meaning: 'Slope of the item in the generalised partial credit model, assumed until calibrated',
      values: 'number above 0',
      value: ({ trial }) => item(trial).a,
    },
    irt_b1: {
      meaning: 'Difficulty of the step from credit 0 to 1',
      unit: 'logit',
      values: 'number',
      value: ({ trial }) => item(trial).steps[0] ?? null,
    },
    irt_b2: {
      meaning: 'Difficulty of the step from credit 1 to 2',
      unit: 'logit',
      values: 'number',
      value: ({ trial }) => item(trial).steps[1] ?? null,
    },
  },
  responses: {
    response: {
      meaning: 'Answer that was chosen, by its id',
      values: 'an id of the answers',
      value: ({ response }) => response.option,
    },
    correct: {
      meaning: 'Full credit by the key of the authors',
      values: '0, 1',
      value: ({ response }) => (response.credit === null ? null : response.credit === 2),
    },
    credit: {
      meaning: 'Credit of the answer by the key of the authors; the key is not yet validated by experts',
      values: '0, 1, 2',
      value: ({ response }) => response.credit,
    },
    response_position: {
      meaning: 'Place of the chosen answer on the screen',
      values: 'whole number from 1',
      value: ({ trial, response }) =>
        response.option === null ? null : trial.options.indexOf(response.option) + 1,
    },
  },
}
