import { eap } from '../irt/eap.ts'
import type { LogisticItem } from '../irt/logistic.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Fewer answered items than this give no figure. */
export const fewestItems = 5

/**
 * Ability from right and wrong answers by the logistic models, EAP from N(0, 1); 0 is the average of the group the difficulties refer to.
 * Refuses `too-few-trials`. Throws an `Error` on another answer. Source: Bock & Mislevy (1982), Applied Psychological Measurement 6, 431–444.
 */
export function itemResponse({
  items,
  responses,
}: {
  readonly items: readonly LogisticItem[]
  readonly responses: readonly (0 | 1 | null)[]
}): { readonly theta: number; readonly se: { readonly theta: number } } | Refusal {
  for (const [at, response] of responses.entries())
    if (response !== null && response !== 0 && response !== 1)
      throw new Error(`itemResponse: response ${at} is ${response}, expected 0, 1 or null`)
  const answered = responses.filter((response) => response !== null).length
  if (answered < fewestItems)
    return refuse('too-few-trials', `${answered} items answered; at least ${fewestItems} are needed`)
  const { theta, se } = eap(items, responses)
  return { theta, se: { theta: se } }
}
