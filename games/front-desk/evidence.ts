import type { EvidenceRule } from '@skillprint/engine/evidence'
import { momentAt } from './conversations/conversations.ts'
import { itemOf } from './items.ts'
// Nothing of a trial machine: the scorer reads this file.
import type { Response, Trial } from './trial.ts'

/** Credit per moment by the authors' key, for the generalised partial credit model. */
export const evidence: EvidenceRule<Trial, Response> = (trials) => [
  {
    model: 'partial-credit',
    measure: 'social-judgement',
    items: trials.map(({ trial }) => itemOf(trial.conversation, momentAt(trial))),
    responses: trials.map(({ response }) => response.credit),
    key: 'authors',
  },
]
