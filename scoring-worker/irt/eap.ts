import { gradedProbability, type OrderedItem } from './graded.ts'
import { type LogisticItem, withUncertainDifficulty } from './logistic.ts'
import { partialCreditProbability } from './partial-credit.ts'
import { type Ability, type EapOptions, posteriorOnGrid } from './posterior-on-grid.ts'

const tiny = 1e-300

/**
 * Expected a posteriori ability from right (1), wrong (0) and skipped (null) answers, in SD of the reference group; `se` is the
 * posterior SD. Exists for all right and all wrong too. An item with `bSd` counts by its flattened curve.
 * Throws an `Error` when items and responses differ in number. Source: Bock & Mislevy (1982), Applied Psychological Measurement 6, 431–444.
 */
export function eap(
  items: readonly LogisticItem[],
  responses: readonly (0 | 1 | null)[],
  options: EapOptions = {},
): Ability {
  sameLength('eap', items, responses)
  return posteriorOnGrid(options, (theta, log) => {
    for (let j = 0; j < items.length; j++) {
      const response = responses[j]
      if (response !== 0 && response !== 1) continue
      const { a, b, c = 0, d = 1 } = withUncertainDifficulty(items[j] as LogisticItem)
      for (let i = 0; i < theta.length; i++) {
        const p = c + (d - c) / (1 + Math.exp(-a * ((theta[i] as number) - b)))
        log[i] = (log[i] as number) + Math.log(Math.max(tiny, response === 1 ? p : 1 - p))
      }
    }
  })
}

/** The same from answers in ordered categories (0…m, null = skipped) by the generalised partial credit model. Throws like `eap`, and on a category that an item lacks. */
export function eapPartialCredit(
  items: readonly OrderedItem[],
  responses: readonly (number | null)[],
  options: EapOptions = {},
): Ability {
  return eapOrdered('eapPartialCredit', items, responses, { options, probability: partialCreditProbability })
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
  }: {
    readonly options: EapOptions
    readonly probability: (item: OrderedItem, theta: number, category: number) => number
  },
): Ability {
  sameLength(where, items, responses)
  return posteriorOnGrid(options, (theta, log) => {
    for (let j = 0; j < items.length; j++) {
      const item = items[j] as OrderedItem
      const response = responses[j]
      if (response === null || response === undefined) continue
      if (!Number.isInteger(response) || response < 0 || response > item.steps.length)
        throw new Error(
          `${where}: item ${item.id} got category ${response}, expected a whole number 0–${item.steps.length}`,
        )
      for (let i = 0; i < theta.length; i++)
        log[i] =
          (log[i] as number) + Math.log(Math.max(tiny, probability(item, theta[i] as number, response)))
    }
  })
}

function sameLength(where: string, items: readonly unknown[], responses: readonly unknown[]): void {
  if (items.length !== responses.length)
    throw new Error(
      `${where}: got ${items.length} items and ${responses.length} responses, expected as many of both`,
    )
}
