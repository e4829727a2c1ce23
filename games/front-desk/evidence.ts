import type { EvidenceRule } from '@skillprint/engine/evidence'
import { momentAt } from './conversations/conversations.ts'
import { fullCredit } from './dialogue/dialogue.ts'
import { itemOf } from './items.ts'
// Nothing of a trial machine: the scorer reads this file.
import type { Response, Trial } from './trial.ts'

/** Answers of most moments. */
const places = 3

/** Credit per moment by the authors' key, for the generalised partial credit model. The key is looked up by the answer, not taken from the record. */
export const evidence: EvidenceRule<Trial, Response> = (trials) => {
  // Faces from very well to badly keep their order: where they stand says what they mean.
  const shuffled = trials.filter(
    ({ trial }) => momentAt(trial).ask !== 'judge' && trial.options.length === places,
  )
  return [
    {
      model: 'partial-credit',
      measure: 'social-judgement',
      items: trials.map(({ trial }) => itemOf(trial.conversation, momentAt(trial))),
      responses: trials.map(({ trial, response }) => creditOf(trial, response.option)),
      key: 'authors',
      rts: trials.map(({ rt }) => rt),
      picks: {
        places,
        picked: shuffled.map(({ trial, response }) => placeOf(trial, response.option)),
        wanted: shuffled.map(({ trial }) =>
          placeOf(trial, momentAt(trial).options.find(({ credit }) => credit === fullCredit)?.id ?? null),
        ),
      },
    },
  ]
}

const creditOf = (trial: Trial, option: string | null): number | null =>
  momentAt(trial).options.find(({ id }) => id === option)?.credit ?? null

function placeOf(trial: Trial, option: string | null): number | null {
  const place = option === null ? -1 : trial.options.indexOf(option)
  return place < 0 ? null : place
}
