import { alikeTo } from './synonyms.ts'
import { meets, rootOf, wordsOf } from './words.ts'

/** Something with a title that can be found. */
export interface Titled {
  readonly id: string
  readonly title: { readonly nl: string; readonly en?: string }
}

/** One asked word with those that mean the same. */
export type Asked = readonly string[]

export const askedIn = (text: string): readonly Asked[] =>
  [...new Set(wordsOf(text))].slice(0, 8).map(alikeTo)

/** Those whose title meets every asked word, best first, then by id; a synonym counts for less than the word itself. */
export function search<Item extends Titled>(items: readonly Item[], asked: readonly Asked[]): Item[] {
  return items
    .map((item) => ({ item, score: scoreOf(wordsOf(`${item.title.nl} ${item.title.en ?? ''}`), asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item)
}

function scoreOf(there: readonly string[], asked: readonly Asked[]): number {
  let sum = 0
  for (const words of asked) {
    let best = 0
    for (const [index, word] of words.entries())
      for (const one of there) best = Math.max(best, meets(word, one) * (index === 0 ? 1 : 0.5))
    if (best === 0) return 0
    sum += best
  }
  return sum
}

/**
 * Parts of words of which at least one stands in every text that `search` finds: for a first look in SQL. A slip of the pen leaves one half of a
 * word whole.
 */
export function partsOf(words: Asked): string[] {
  return words.flatMap((word, index) => {
    if (index > 0 || word.length < 5) return [rootOf(word)]
    const middle = Math.floor(word.length / 2)
    return [rootOf(word), word.slice(0, middle - 1), word.slice(middle + 1)].filter((part) => part.length > 1)
  })
}
