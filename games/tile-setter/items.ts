import { random } from '@skillprint/engine'
import type { IrtItem } from '@skillprint/engine/evidence'
import {
  difficulty,
  difficultySd,
  familyOf,
  fieldSeconds,
  guessing,
  partGuessing,
  type RuleItem,
  type Rules,
  ruleItems,
  rulesToFind,
  slope,
} from './difficulty.ts'
import { type Field, makeField } from './field.ts'
import { rulesOf } from './rules.ts'

/** An item of the bank: its parameters, its rules and its nine tiles (the ninth is the answer). */
export interface TileItem extends IrtItem {
  readonly c: number
  readonly bSd: number
  readonly group: Family
  readonly rules: Rules
  readonly field: Field
  /** Each rule to find as an item of its own, `<item>/<part>`, in the order of `rulesToFind`. */
  readonly parts: readonly IrtItem[]
  /** How long an average player takes, s. */
  readonly time: number
}

type Family = ReturnType<typeof familyOf>

/** Raise it when any item changes: calibrated parameters belong to one bank. Part of every item's id. */
export const bankVersion = 2

/** Levels of the bank: the mean difficulty of the rules of a field, −2.5 to 1.3. */
const levels = { count: 20, lowest: -2.5, step: 0.2 } as const
const perLevel = { pattern: 4, number: 3, logic: 3 } as const
/** Corners that follow a rule, or are bare. */
const cornerRules = [null, ...rulesOf.corners.filter((rule) => rule !== 'constant')] as const

/**
 * The bank: at each level and in each family the sets of rules that are most alike in difficulty, each made into a field, so that all rules
 * of a field tell something about the same player. The same on every machine.
 */
export const bank: readonly TileItem[] = makeBank()

/** The item with this id. Throws an `Error` on an unknown one. */
export function itemOf(id: string): TileItem {
  const item = byId.get(id)
  if (!item) throw new Error(`itemOf: got ${JSON.stringify(id)}, expected one of ${bank.length} items`)
  return item
}

function makeBank(): TileItem[] {
  const draw = random(`tile-setter/bank/${bankVersion}`)
  const all = draw
    .shuffle(everyRules())
    .map((rules) => ({ rules, group: familyOf(rules), ...levelOf(rules) }))
  const items: TileItem[] = []
  for (const group of ['pattern', 'number', 'logic'] as const) {
    let number = 0
    for (let step = 0; step < levels.count; step++) {
      const level = levels.lowest + step * levels.step
      const many = perLevel[group] + extra(group, level)
      const fit = all
        .filter((one) => one.group === group && Math.abs(one.level - level) <= levels.step / 2)
        .sort((one, other) => one.unlike - other.unlike)
        .slice(0, many)
      // Where few sets of rules are so easy or so hard, the same set is used again with other tiles.
      for (let i = 0; i < many && fit.length > 0; i++) {
        const { rules, found } = fit[i % fit.length] as (typeof fit)[number]
        const id = `${group}-${bankVersion}-${String(++number).padStart(2, '0')}`
        items.push(makeItem(id, rules, found))
      }
    }
  }
  return items
}

/** More at the ends, where few sets tell much: easy fields of all families, hard ones with logic only. */
function extra(group: Family, level: number): number {
  if (level < -1.8) return 1
  return level > 0.8 && group === 'logic' ? 5 : 0
}

/** The mean difficulty of the rules, and how far apart they lie; one rule alone comes last, because it tells least for its time. */
function levelOf(rules: Rules) {
  const found = ruleItems(rules)
  const b = found.map((one) => one.b)
  return {
    found,
    level: b.reduce((sum, value) => sum + value, 0) / b.length,
    unlike: b.length === 1 ? 1 : Math.max(...b) - Math.min(...b),
  }
}

function makeItem(id: string, rules: Rules, found: readonly RuleItem[]): TileItem {
  return {
    id,
    a: slope,
    b: difficulty(rules),
    c: guessing(rules),
    bSd: difficultySd,
    group: familyOf(rules),
    rules,
    parts: found.map(({ part, b }) => ({
      id: `${id}/${part}`,
      a: slope,
      b,
      c: partGuessing(part),
      bSd: difficultySd,
    })),
    time: fieldSeconds(found.length),
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
