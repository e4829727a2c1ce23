import type { ChooseItem, Item, Progress, Random, Task } from '@skillprint/engine'
import { answersOf } from './evidence.ts'
import { bank, itemOf, type TileItem } from './items.ts'
import { listing } from './listing.ts'
import { mastered, practice } from './practice.ts'
import type { TileResponse, TileTrial } from './trial.ts'

type Answered = { readonly id: string; readonly correct: boolean }

/** Fewest and most fields of a test, and the standard error that is small enough to stop at: under the .45 of `measured`. */
export const length = { least: 6, most: 12, se: 0.44 } as const
/** One field takes this long at most, ms. */
export const fieldLimit = 60_000
/** A field that ends this long after the test began is the last one, ms. */
export const testLimit = 208_000
/** No field lasts longer than until here, ms: with the finale the test stays under 4 minutes. */
const latest = 234_000
/** The first field comes from here: most players find most of its rules, so nobody starts with a failure. */
const first = { from: -1.3, to: -0.6 } as const
/** What is chosen from. A field mixes pattern, number and logic by itself, so families are not balanced once more. */
const choices: readonly Item[] = bank.map(({ id, a, b, c, parts, time }) => ({ id, a, b, c, parts, time }))

/** Six to twelve fields, each the one that tells most about this player in the time it takes; after an easy first one. */
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
  const answered = played.flatMap(answersOf).map(({ item, right }) => ({ id: item.id, correct: right }))
  const item = played.length === 0 ? easyItem(random) : chosen(choose, answered, random)
  if (!item) return undefined
  const count = played.length + 1
  const isSharp = (more: readonly Answered[]): boolean =>
    choose(choices, [...answered, ...more], random.fork('se')).se <= length.se
  // Which rules were found is not known yet, only how many: the least telling pattern decides.
  const isLast = (found: number): boolean =>
    count >= length.most ||
    (count >= length.least &&
      patterns(item.parts.length, found).every((pattern) =>
        isSharp(item.parts.map(({ id }, at) => ({ id, correct: pattern[at] === true }))),
      ))
  return {
    item: item.id,
    rules: item.rules,
    shown: item.field.slice(0, 8),
    answer: item.field[8] as TileTrial['answer'],
    limit: Math.min(fieldLimit, latest - elapsed),
    laid: played.length,
    explain: false,
    closing: {
      found: Array.from({ length: item.parts.length + 1 }, (_, found) => isLast(found)),
      after: Math.max(0, Math.round(testLimit - elapsed)),
    },
  }
}

function easyItem(random: Random): TileItem {
  return random.fork('first').pick(bank.filter(({ b }) => b >= first.from && b <= first.to))
}

function chosen(choose: ChooseItem, answered: readonly Answered[], random: Random): TileItem | undefined {
  const { item } = choose(choices, answered, random.fork('item'))
  return item && itemOf(item.id)
}

/** All ways in which `found` of so many rules can be found. */
function patterns(rules: number, found: number): boolean[][] {
  return Array.from({ length: 2 ** rules }, (_, bits) =>
    Array.from({ length: rules }, (_, at) => (bits & (1 << at)) !== 0),
  ).filter((pattern) => pattern.filter(Boolean).length === found)
}
