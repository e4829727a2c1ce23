import { type GridLikelihood, staysInRange, times, timesLogistic, timesPartialCredit } from './along-grid.ts'
import { gradedProbability, type OrderedItem } from './graded.ts'
import { type LogisticItem, withUncertainDifficulty } from './logistic.ts'
import { partialCreditProbability } from './partial-credit.ts'
import { type Ability, type EapOptions, posteriorOnGrid } from './posterior-on-grid.ts'

/**
 * Expected a posteriori ability from right (1), wrong (0) and skipped (null) answers, in SD of the reference group; `se` is the
 * posterior SD. Exists for all right and all wrong too. An item with `bSd` counts by its flattened curve.
 * Throws an `Error` when items and responses differ in number, on another answer, and on parameters that are no numbers. Source: Bock & Mislevy (1982), Applied Psychological Measurement 6, 431–444.
 */
export function eap(
  items: readonly LogisticItem[],
  responses: readonly (0 | 1 | null)[],
  options: EapOptions = {},
): Ability {
  sameLength('eap', items, responses)
  return posteriorOnGrid(options, (grid) => {
    for (let j = 0; j < items.length; j++) {
      const response = responses[j]
      if (response === 0 || response === 1)
        timesLogistic(grid, withUncertainDifficulty(items[j] as LogisticItem), response)
      else if (response !== null) throw new Error(`eap: response ${j} is ${response}, expected 0, 1 or null`)
    }
  })
}

/** The same from answers in ordered categories (0…m, null = skipped) by the generalised partial credit model. Throws like `eap`, and on a category that an item lacks. */
export function eapPartialCredit(
  items: readonly OrderedItem[],
  responses: readonly (number | null)[],
  options: EapOptions = {},
): Ability {
  return eapOrdered('eapPartialCredit', items, responses, {
    options,
    probability: partialCreditProbability,
    along: (grid, item, response) => {
      const furthest = item.steps.reduce((most, step) => Math.max(most, Math.abs(step)), 0)
      const fits = staysInRange(grid.theta, item.a * item.steps.length, furthest)
      if (fits) timesPartialCredit(grid, item, response)
      return fits
    },
  })
}

/** The same by the graded response model: `steps` are thresholds in rising order. Throws like `eapPartialCredit`. Source: Samejima (1969), Psychometrika Monograph 17. */
export function eapGraded(
  items: readonly OrderedItem[],
  responses: readonly (number | null)[],
  options: EapOptions = {},
): Ability {
  return eapOrdered('eapGraded', items, responses, { options, probability: gradedProbability })
}

function eapOrdered(
  where: string,
  items: readonly OrderedItem[],
  responses: readonly (number | null)[],
  {
    options,
    probability,
    along = () => false,
  }: {
    readonly options: EapOptions
    readonly probability: (item: OrderedItem, theta: number, category: number) => number
    /** A quicker way over the whole grid; false where it cannot be taken. */
    readonly along?: (grid: GridLikelihood, item: OrderedItem, category: number) => boolean
  },
): Ability {
  sameLength(where, items, responses)
  return posteriorOnGrid(options, (grid) => {
    for (let j = 0; j < items.length; j++) {
      const item = items[j] as OrderedItem
      const response = responses[j]
      if (response === null || response === undefined) continue
      if (!Number.isInteger(response) || response < 0 || response > item.steps.length)
        throw new Error(
          `${where}: item ${item.id} got category ${response}, expected a whole number 0–${item.steps.length}`,
        )
      if (along(grid, item, response)) continue
      for (let i = 0; i < grid.theta.length; i++)
        times(grid, i, probability(item, grid.theta[i] as number, response))
    }
  })
}

function sameLength(where: string, items: readonly unknown[], responses: readonly unknown[]): void {
  if (items.length !== responses.length)
    throw new Error(
      `${where}: got ${items.length} items and ${responses.length} responses, expected as many of both`,
    )
}
