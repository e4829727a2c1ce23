import { checked } from './checked.ts'
import type { OwnSession } from './own-session.ts'
import { Outcome, type OutcomeDraft, OutcomeList } from './wire/index.ts'

/** What both sides may say about what became of a request for a talk. */
export function outcomeCalls(ask: OwnSession['ask']) {
  return {
    outcomes: async (): Promise<readonly Outcome[]> =>
      (await checked(OutcomeList, await ask('/v1/outcomes'), 'GET /v1/outcomes')).items,
    sayOutcome: async (body: OutcomeDraft): Promise<Outcome> =>
      checked(Outcome, await ask('/v1/outcomes', { method: 'POST', body }), 'POST /v1/outcomes'),
  }
}
