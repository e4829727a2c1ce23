import { random } from '@skillprint/engine'
import type { IrtItem } from '@skillprint/engine/evidence'
import { bankRules } from './bank-rules.ts'
import {
  difficulty,
  difficultySd,
  familyOf,
  fieldSeconds,
  guessing,
  partGuessing,
  type Rules,
  ruleItems,
  rulesToFind,
  slope,
} from './difficulty.ts'
import { type Field, makeField } from './field.ts'
import { type Rule, rulesOf } from './rules.ts'

/** An item of the bank: its parameters, its rules and its nine tiles (the ninth is the answer). Tiles and parts are made when they are first asked for. */
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

/** The bank: each set of rules of `bankRules` made into a field. The same on every machine. */
export const bank: readonly TileItem[] = (['pattern', 'number', 'logic'] as const).flatMap((group) =>
  bankRules[group]
    .trim()
    .split(/\s+/)
    .map((code, at) =>
      makeItem(`${group}-${bankVersion}-${String(at + 1).padStart(2, '0')}`, rulesFrom(code)),
    ),
)

/** The item with this id. Throws an `Error` on an unknown one. */
export function itemOf(id: string): TileItem {
  const item = byId.get(id)
  if (!item) throw new Error(`itemOf: got ${JSON.stringify(id)}, expected one of ${bank.length} items`)
  return item
}

function rulesFrom(code: string): Rules {
  const rule = (part: keyof Rules, at: number): Rule => rulesOf[part][Number(code[at])] as Rule
  return {
    shape: rule('shape', 0),
    fill: rule('fill', 1),
    count: rule('count', 2),
    corners: code[3] === '-' ? null : rule('corners', 3),
  }
}

function makeItem(id: string, rules: Rules): TileItem {
  let field: Field | null = null
  let parts: readonly IrtItem[] | null = null
  return {
    id,
    a: slope,
    b: difficulty(rules),
    c: guessing(rules),
    bSd: difficultySd,
    group: familyOf(rules),
    rules,
    time: fieldSeconds(rulesToFind(rules).length),
    get parts() {
      parts ??= partsOf(id, rules)
      return parts
    },
    get field() {
      field ??= makeField(rules, random(`tile-setter/item/${id}`))
      return field
    },
  }
}

const partsOf = (id: string, rules: Rules): readonly IrtItem[] =>
  ruleItems(rules).map(({ part, b }) => ({
    id: `${id}/${part}`,
    a: slope,
    b,
    c: partGuessing(part),
    bSd: difficultySd,
  }))

const byId = new Map(bank.map((item) => [item.id, item]))
