import type { EvidenceRule } from '@skillprint/engine/evidence'
import { itemOf } from './items.ts'
import { momentAt, type Response, type Trial } from './trial.ts'

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
