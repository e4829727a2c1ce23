import { eapPartialCredit } from '../irt/eap.ts'
import type { OrderedItem } from '../irt/graded.ts'
import { type Refusal, refuse } from './refusal.ts'

/** Ability on the scale of the items with the SD of its posterior. */
export interface PartialCreditEstimate {
  readonly theta: number
  readonly se: { readonly theta: number }
}

/** Fewer answered situations than this give no figure. */
export const fewestSituations = 4

/**
 * Ability from ordered answers (0…m, null = not answered) by the generalised partial credit model, EAP from N(0, 1).
 * Refuses `too-few-trials`. Throws an `Error` on a category that an item lacks. Source: Muraki (1992), Applied Psychological Measurement 16, 159–176.
 */
export function partialCredit({
  items,
  responses,
}: {
  readonly items: readonly OrderedItem[]
  readonly responses: readonly (number | null)[]
}): PartialCreditEstimate | Refusal {
  for (const [at, response] of responses.entries())
    if (response !== null && !Number.isInteger(response))
      throw new Error(`partialCredit: response ${at} is ${response}, expected a whole number or null`)
  const answered = responses.filter((response) => response !== null).length
  if (answered < fewestSituations)
    return refuse(
      'too-few-trials',
      `${answered} situations answered; at least ${fewestSituations} are needed`,
    )
  const { theta, se } = eapPartialCredit(items, responses)
  return { theta, se: { theta: se } }
}
