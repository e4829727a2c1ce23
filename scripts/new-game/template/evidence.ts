import type { EvidenceRule } from '@skillprint/engine/evidence'
import type { Response, Trial } from './trial.ts'

/** Right or wrong and how fast: the input of the EZ diffusion model. */
export const evidence: EvidenceRule<Trial, Response> = (trials) => [
  {
    model: 'ez-diffusion',
    measure: 'efficiency',
    trials: trials.map(({ rt, response }) => ({ rt, correct: response.correct })),
  },
]
