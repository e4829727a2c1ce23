import type { Random } from '@skillprint/engine'
import { type Rules, ruleWeight } from './difficulty.ts'
import { predictions, type Rule, rulesOf, thirdOf, walkOfEqual } from './rules.ts'
import type { Part, Tile } from './tile.ts'

/** Nine tiles, row by row; the ninth is the answer. */
export type Field = readonly Tile[]

const domain: Readonly<Record<Part, readonly number[]>> = {
  shape: [0, 1, 2, 3],
  fill: [0, 1, 2, 3],
  count: [1, 2, 3, 4],
  corners: [1, 2, 4, 8, 3, 6, 12, 9, 5, 10, 7, 14, 13, 11],
}
/** Corners that are compared and not reckoned with have one stud or two: more would be counting. */
const plainCorners = [1, 2, 4, 8, 3, 6, 12, 9, 5, 10]
const mostTries = 4000

/** A field of nine tiles that follow the rules, with one answer only. Throws an `Error` when no such field is found. */
export function makeField(rules: Rules, random: Random): Field {
  const columns = {
    shape: makeValues('shape', rules.shape, random),
    fill: makeValues('fill', rules.fill, random),
    count: makeValues('count', rules.count, random),
    corners: rules.corners === null ? Array<number>(9).fill(0) : makeValues('corners', rules.corners, random),
  }
  return Array.from({ length: 9 }, (_, cell) => ({
    shape: columns.shape[cell] ?? 0,
    fill: columns.fill[cell] ?? 0,
    count: columns.count[cell] ?? 1,
    corners: columns.corners[cell] ?? 0,
  }))
}

/**
 * Does the gap have one answer, and is the meant rule the simplest that gives it? Every rule of the attribute is read along rows,
 * columns and diagonals of the eight values shown; all that hold must agree.
 */
export function hasOneAnswer(part: Part, rule: Rule, values: readonly number[]): boolean {
  const shown = values.slice(0, 8)
  const held = rulesOf[part].flatMap((other) => predictions(other, shown).map((value) => ({ other, value })))
  return (
    held.some(({ other }) => other === rule) &&
    held.every(({ other, value }) => value === values[8] && ruleWeight[other] >= ruleWeight[rule])
  )
}

function makeValues(part: Part, rule: Rule, random: Random): number[] {
  for (let tries = 0; tries < mostTries; tries++) {
    const values = draw(part, rule, random)
    if (values && hasOneAnswer(part, rule, values)) return values
  }
  throw new Error(`makeField: found no ${part} by rule ${rule} in ${mostTries} tries, expected one`)
}

function draw(part: Part, rule: Rule, random: Random): number[] | undefined {
  const all = domain[part]
  const few = part === 'corners' ? plainCorners : all
  switch (rule) {
    case 'constant':
      return Array<number>(9).fill(random.pick(few))
    case 'row':
    case 'column':
    case 'diagonal': {
      const three = random.shuffle(few)
      const values = Array<number>(9).fill(0)
      walkOfEqual(rule, random.next() < 0.5).forEach((cell, at) => {
        values[cell] = three[Math.floor(at / 3)] ?? 0
      })
      return values
    }
    case 'three': {
      const three = random.shuffle(few).slice(0, 3)
      return [0, 1, 2].flatMap(() => random.shuffle(three))
    }
    default: {
      const triples = [0, 1, 2].map(() => drawTriple(rule, rule === 'turn' ? few : all, random))
      const [first, second, third] = triples
      if (!first || !second || !third || first.join() === second.join()) return undefined
      return [...first, ...second, ...third]
    }
  }
}

function drawTriple(rule: Rule, values: readonly number[], random: Random): number[] | undefined {
  const first = random.pick(values)
  const second = random.pick(values)
  const third = thirdOf(rule, first, second)
  return third !== undefined && values.includes(third) && first !== second
    ? [first, second, third]
    : undefined
}
