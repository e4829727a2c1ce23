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
    const byId = new Map<string, { readonly item: Item; readonly answer: Item }>()
    for (const item of bank)
      for (const answer of [item, ...(item.parts ?? [])]) byId.set(answer.id, { item, answer })
    const found = answered.map(({ id }) => {
      const one = byId.get(id)
      if (!one) throw new Error(`chooseItem: answered item ${id} is not in the bank of ${bank.length} items`)
      return one
    })
    const { theta, se } = eap(
      found.map(({ answer }) => answer),
      answered.map(({ correct }) => (correct ? 1 : 0)),
    )
    const seen = new Set(found.map(({ item }) => item))
    const left = bank.filter((item) => !seen.has(item))
    const candidates = balance ? groupThatIsBehind(bank, [...seen], left) : left
    const best = mostInformative(candidates, theta, randomesque)
    return { item: best.length > 1 ? random.pick(best) : best[0], theta, se }
  }
}

/** The chooser that adaptive games are given: 4 items to draw from, groups balanced. */
export const chooseItem: ChooseItem = itemChooser()

/** The `count` items that say most at θ in the time they take, best first; as much in the order of the bank. */
export function mostInformative(items: readonly Item[], theta: number, count: number): Item[] {
  return items
    .map((item, index) => ({ item, index, value: told(item, theta) / (item.time ?? 1) }))
    .sort((one, other) => other.value - one.value || one.index - other.index)
    .slice(0, Math.max(1, count))
    .map(({ item }) => item)
}

/** Information adds up over parts, which are answered independently given θ. */
function told(item: Item, theta: number): number {
  return (item.parts ?? [item]).reduce(
    (sum, part) => sum + information(withUncertainDifficulty(part), theta),
    0,
  )
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
