import type { ChooseItem, Progress, Random, Task } from '@skillprint/engine'
import { bank, itemOf, type TileItem } from './items.ts'
import { listing } from './listing.ts'
import { mastered, practice } from './practice.ts'
import type { TileResponse, TileTrial } from './trial.ts'

type Answered = { readonly id: string; readonly correct: boolean }

/** Fewest and most fields of a test, and the standard error that is small enough to stop at. */
export const length = { least: 8, most: 12, se: 0.42 } as const
/** One field takes this long at most, ms. */
export const fieldLimit = 45_000
/** A field that ends this long after the test began is the last one, ms. */
export const testLimit = 200_000
/** No field lasts longer than until here, ms: with the finale the test stays under 4 minutes. */
const latest = 236_000
/** The first field comes from here: nobody starts with a failure. */
const first = { from: -1.7, to: -1.1 } as const

/** Eight to twelve fields, each the one that tells most about this player; after a first one that nearly everybody can do. */
export const task: Task<TileTrial, TileResponse> = {
  minutes: listing.minutes,
  practice,
  mastered,
  right: (_trial, response) => response.correct,
  next,
  done: ({ played }) => (played.at(-1)?.response.last ? 1 : Math.min(0.99, played.length / length.most)),
}

function next(
  { played, elapsed, random }: Progress<TileTrial, TileResponse>,
  choose: ChooseItem,
): TileTrial | undefined {
  if (played.length >= length.most || played.at(-1)?.response.last) return undefined
  const answered = played.map(({ trial, response }) => ({ id: trial.item, correct: response.correct }))
  const item = answered.length === 0 ? easyItem(random) : chosen(choose, answered, random)
  if (!item) return undefined
  const isLast = (correct: boolean): boolean => {
    const count = answered.length + 1
    if (count < length.least) return false
    return (
      count >= length.most ||
      choose(bank, [...answered, { id: item.id, correct }], random.fork('se')).se <= length.se
    )
  }
  return {
    item: item.id,
    rules: item.rules,
    shown: item.field.slice(0, 8),
    answer: item.field[8] as TileTrial['answer'],
    limit: Math.min(fieldLimit, latest - elapsed),
    laid: played.length,
    explain: false,
    closing: {
      right: isLast(true),
      wrong: isLast(false),
      after: Math.max(0, Math.round(testLimit - elapsed)),
    },
  }
}

function easyItem(random: Random): TileItem {
  return random.fork('first').pick(bank.filter(({ b }) => b >= first.from && b <= first.to))
}

function chosen(choose: ChooseItem, answered: readonly Answered[], random: Random): TileItem | undefined {
  const { item } = choose(bank, answered, random.fork('item'))
  return item && itemOf(item.id)
}
