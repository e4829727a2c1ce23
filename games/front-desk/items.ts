import type { Moment } from './dialogue/dialogue.ts'

/**
 * Item parameters of a moment in the generalised partial credit model: an assumption until real answers are calibrated. Slope and
 * distance of the steps are those that fit the simulated players of `simulate.ts`; `demand` is the authors' guess.
 */
export const slope = 0.5
export const steps = { first: -2.5, second: -1.5 } as const

export function itemOf(
  conversation: string,
  { id, demand }: Moment,
): { readonly id: string; readonly a: number; readonly steps: readonly number[] } {
  return {
    id: `${conversation}/${id}`,
    a: slope,
    steps: [demand / 2 + steps.first, demand / 2 + steps.second],
  }
}
