import type { Part } from './tile.ts'

/**
 * How one attribute runs over the 3 × 3 field. Taxonomy: Carpenter, Just & Shell (1990), Psychological Review 97, 404–431 (constant in
 * a row, progression, addition and subtraction, distribution of three); Matzen et al. (2010), Behavior Research Methods 42, 525–541
 * (translations along rows, columns and diagonals; OR, AND, XOR).
 */
export type Rule =
  | 'constant'
  | 'row'
  | 'column'
  | 'diagonal'
  | 'three'
  | 'progression'
  | 'turn'
  | 'sum'
  | 'difference'
  | 'union'
  | 'overlap'
  | 'either'

/** Which rules each attribute can follow. */
export const rulesOf: Readonly<Record<Part, readonly Rule[]>> = {
  shape: ['constant', 'row', 'column', 'diagonal', 'three'],
  fill: ['constant', 'row', 'column', 'diagonal', 'three'],
  count: ['constant', 'row', 'column', 'diagonal', 'three', 'progression', 'sum', 'difference'],
  corners: ['constant', 'row', 'column', 'diagonal', 'three', 'turn', 'union', 'overlap', 'either'],
}

/** A way to walk over the field in three times three cells; the walk ends in the gap, cell 8. */
type Walk = readonly number[]
const across: Walk = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const down: Walk = [0, 3, 6, 1, 4, 7, 2, 5, 8]
const falling: Walk = [1, 5, 6, 2, 3, 7, 0, 4, 8]
const rising: Walk = [0, 5, 7, 2, 4, 6, 1, 3, 8]

/** The third value that follows from two, or undefined where the rule does not hold. */
type Step = (first: number, second: number) => number | undefined

const same: Step = (first, second) => (first === second ? first : undefined)
const by =
  (step: number): Step =>
  (first, second) =>
    second === first + step ? second + step : undefined
const turned = (corners: number, step: 1 | 3): number => ((corners << step) | (corners >> (4 - step))) & 15
const turn =
  (step: 1 | 3): Step =>
  (first, second) =>
    turned(first, step) === second ? turned(second, step) : undefined

interface Law {
  readonly walks: readonly Walk[]
  readonly steps: readonly Step[]
}

/** Rules that say the third value from two, with the walks along which they hold. A step may be read along rows or columns. */
const laws: Readonly<Record<Exclude<Rule, 'constant' | 'three'>, Law>> = {
  row: { walks: [across], steps: [same] },
  column: { walks: [down], steps: [same] },
  diagonal: { walks: [falling, rising], steps: [same] },
  progression: { walks: [across, down], steps: [by(1), by(-1)] },
  turn: { walks: [across, down], steps: [turn(1), turn(3)] },
  sum: { walks: [across, down], steps: [(first, second) => first + second] },
  difference: { walks: [across, down], steps: [(first, second) => first - second] },
  union: { walks: [across, down], steps: [(first, second) => first | second] },
  overlap: { walks: [across, down], steps: [(first, second) => first & second] },
  either: { walks: [across, down], steps: [(first, second) => first ^ second] },
}

/** Every value that a rule can give the gap after the eight values shown: none where the rule does not hold. */
export function predictions(rule: Rule, shown: readonly number[]): number[] {
  if (rule === 'constant') return shown.every((value) => value === shown[0]) ? shown.slice(0, 1) : []
  if (rule === 'three') return [across, down].flatMap((walk) => missingOfThree(along(shown, walk)))
  const { walks, steps } = laws[rule]
  return walks.flatMap((walk) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = along(shown, walk)
    return steps.flatMap((step) => {
      const value = step(a, b) === c && step(d, e) === f ? step(g, h) : undefined
      return value === undefined ? [] : [value]
    })
  })
}

/** The third value of a step rule along rows; undefined where no step of the rule holds, or the rule has no steps. */
export function thirdOf(rule: Rule, first: number, second: number): number | undefined {
  if (rule === 'constant' || rule === 'three') return undefined
  for (const step of laws[rule].steps) {
    const value = step(first, second)
    if (value !== undefined) return value
  }
  return undefined
}

/** The walk along which equal values lie, for rules of equal values. `rise`: which of the two diagonals. */
export function walkOfEqual(rule: 'row' | 'column' | 'diagonal', rise: boolean): readonly number[] {
  if (rule === 'row') return across
  if (rule === 'column') return down
  return rise ? rising : falling
}

const along = (shown: readonly number[], walk: Walk): number[] => walk.slice(0, 8).map((at) => shown[at] ?? 0)

function missingOfThree([
  a = 0,
  b = 0,
  c = 0,
  d = 0,
  e = 0,
  f = 0,
  g = 0,
  h = 0,
]: readonly number[]): number[] {
  const values = [...new Set([a, b, c])]
  const whole =
    values.length === 3 && [d, e, f].every((value) => values.includes(value)) && d !== e && e !== f && d !== f
  if (!whole || g === h || !values.includes(g) || !values.includes(h)) return []
  return values.filter((value) => value !== g && value !== h)
}
