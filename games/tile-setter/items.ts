import { random } from '@skillprint/engine'
import type { IrtItem } from '@skillprint/engine/evidence'
import { difficulty, difficultySd, familyOf, guessing, type Rules, rulesToFind, slope } from './difficulty.ts'
import { type Field, makeField } from './field.ts'
import { type Rule, rulesOf } from './rules.ts'

/** An item of the bank: its parameters, its rules and its nine tiles (the ninth is the answer). */
export interface TileItem extends IrtItem {
  readonly group: 'logic' | 'number' | 'pattern'
  readonly rules: Rules
  readonly field: Field
}

/** Raise it when any item changes: calibrated parameters belong to one bank. Part of every item's id. */
export const bankVersion = 1

const binWidth = 0.25
const perBin = { pattern: 3, number: 2, logic: 2 } as const
const lowest = -2.6
const highest = 2.6
const cornerRules: readonly (Rule | null)[] = [null, 'row', 'column', 'turn', 'union', 'overlap', 'either']

/** The bank: sets of rules spread evenly over difficulty and family, each made into a field. The same on every machine. */
export const bank: readonly TileItem[] = makeBank()

/** The item with this id. Throws an `Error` on an unknown one. */
export function itemOf(id: string): TileItem {
  const item = byId.get(id)
  if (!item) throw new Error(`itemOf: got ${JSON.stringify(id)}, expected one of ${bank.length} items`)
  return item
}

function makeBank(): TileItem[] {
  const draw = random(`tile-setter/bank/${bankVersion}`)
  const all = draw.shuffle(everyRules())
  const items: TileItem[] = []
  for (const group of ['pattern', 'number', 'logic'] as const) {
    let number = 0
    for (let low = lowest; low < highest; low += binWidth) {
      const fit = all.filter((rules) => {
        const b = difficulty(rules)
        return familyOf(rules) === group && b >= low && b < low + binWidth
      })
      // Where few sets of rules are so easy or so hard, the same set is used again with other tiles.
      for (let i = 0; i < perBin[group] && fit.length > 0; i++) {
        const rules = fit[i % fit.length] as Rules
        const id = `${group}-${bankVersion}-${String(++number).padStart(2, '0')}`
        items.push(makeItem(id, rules))
      }
    }
  }
  return items
}

function makeItem(id: string, rules: Rules): TileItem {
  return {
    id,
    a: slope,
    b: difficulty(rules),
    c: guessing(rules),
    bSd: difficultySd,
    group: familyOf(rules),
    rules,
    field: makeField(rules, random(`tile-setter/item/${id}`)),
  }
}

function everyRules(): Rules[] {
  return rulesOf.shape.flatMap((shape) =>
    rulesOf.fill.flatMap((fill) =>
      rulesOf.count.flatMap((count) =>
        cornerRules
          .map((corners) => ({ shape, fill, count, corners }))
          .filter((rules) => rulesToFind(rules).length > 0),
      ),
    ),
  )
}

const byId = new Map(bank.map((item) => [item.id, item]))
