import type { ChooseItem, Item } from '@skillprint/engine'
import { eap } from './eap.ts'
import { information, withUncertainDifficulty } from './logistic.ts'

/** How an adaptive test picks its items. */
export interface ChooseItemOptions {
  /** One of this many most informative items is taken at random, so that no item wears out (randomesque). 1 = always the best. Default 4. */
  readonly randomesque?: number
  /** Keep each group's share of the test near its share of the bank. Default true. */
  readonly balance?: boolean
}

/**
 * Makes a chooser: estimates θ by `eap` from N(0, 1), takes the group that is furthest behind its share of the bank, and in it one of
 * the most informative items not yet seen. Source: Kingsbury & Zara (1989), Applied Measurement in Education 2, 359–375.
 */
export function itemChooser({ randomesque = 4, balance = true }: ChooseItemOptions = {}): ChooseItem {
  return (bank, answered, random) => {
    const byId = new Map(bank.map((item) => [item.id, item]))
    const seen = answered.map(({ id }) => {
      const item = byId.get(id)
      if (!item) throw new Error(`chooseItem: answered item ${id} is not in the bank of ${bank.length} items`)
      return item
    })
    const { theta, se } = eap(
      seen,
      answered.map(({ correct }) => (correct ? 1 : 0)),
    )
    const used = new Set(answered.map(({ id }) => id))
    const left = bank.filter(({ id }) => !used.has(id))
    const candidates = balance ? groupThatIsBehind(bank, seen, left) : left
    const best = mostInformative(candidates, theta, randomesque)
    return { item: best.length > 1 ? random.pick(best) : best[0], theta, se }
  }
}

/** The chooser that adaptive games are given: 4 items to draw from, groups balanced. */
export const chooseItem: ChooseItem = itemChooser()

/** The `count` items that say most at θ, best first; equal information in the order of the bank. */
export function mostInformative(items: readonly Item[], theta: number, count: number): Item[] {
  return items
    .map((item, index) => ({ item, index, value: information(withUncertainDifficulty(item), theta) }))
    .sort((one, other) => other.value - one.value || one.index - other.index)
    .slice(0, Math.max(1, count))
    .map(({ item }) => item)
}

function groupThatIsBehind(
  bank: readonly Item[],
  seen: readonly Item[],
  left: readonly Item[],
): readonly Item[] {
  const share = (items: readonly Item[], group: string | undefined) =>
    items.filter((item) => item.group === group).length / Math.max(1, items.length)
  let behind = Number.NEGATIVE_INFINITY
  let chosen: string | undefined
  for (const group of new Set(left.map((item) => item.group))) {
    const gap = share(bank, group) - share(seen, group)
    if (gap > behind + 1e-12) {
      behind = gap
      chosen = group
    }
  }
  return left.filter((item) => item.group === chosen)
}
