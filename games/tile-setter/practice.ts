import { random } from '@skillprint/engine'
import type { PlayedTrial } from '@skillprint/engine/record'
import type { Rules } from './difficulty.ts'
import { makeField } from './field.ts'
import type { TileResponse, TileTrial } from './trial.ts'

/** Nobody is hurried while learning, ms. */
const limit = 120_000
/** The rules of each practice field, and the draw that shows them most plainly. */
const fields: readonly { readonly rules: Rules; readonly draw: number }[] = [
  { rules: { shape: 'row', fill: 'constant', count: 'constant', corners: null }, draw: 24 },
  { rules: { shape: 'constant', fill: 'constant', count: 'progression', corners: null }, draw: 5 },
  { rules: { shape: 'column', fill: 'constant', count: 'constant', corners: 'turn' }, draw: 18 },
]

/** Three fields: a shape, a number, and two rules at once with the corners. Each wrong answer is explained. */
export const practice: readonly TileTrial[] = fields.map(({ rules, draw }, index) => {
  const item = `practice-${index + 1}`
  const field = makeField(rules, random(`tile-setter/${item}/${draw}`))
  return {
    item,
    rules,
    shown: field.slice(0, 8),
    answer: field[8] ?? fail(item),
    limit,
    laid: 0,
    explain: true,
    closing: { found: [], after: Number.MAX_SAFE_INTEGER },
  }
})

/** Understood: the last field right, or two of three. */
export function mastered(played: readonly PlayedTrial<TileTrial, TileResponse>[]): boolean {
  const round = played.slice(-practice.length)
  const right = round.filter(({ response }) => response.correct).length
  return right >= 2 || round.at(-1)?.response.correct === true
}

function fail(item: string): never {
  throw new Error(`practice: ${item} has no ninth tile`)
}
