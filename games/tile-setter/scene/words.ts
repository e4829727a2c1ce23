import type { Stage } from '@skillprint/engine/stage'
import { type Built, cornerBits, fills, isTile, type Part, shapes } from '../tile.ts'
import type { TileTrial } from '../trial.ts'

type Words = Pick<Stage, 'text'>

/** A tile in words, for who does not see it. */
export function tileInWords({ text }: Words, built: Built): string {
  const unknown = text('say.unknown')
  const figures = text('say.tile', {
    count: built.count ?? unknown,
    shape: built.shape === null ? unknown : text(`shape.${shapes[built.shape]}`),
    fill: built.fill === null ? unknown : text(`fill.${fills[built.fill]}`),
  })
  const corners = Object.entries(cornerBits).filter(([, bit]) => built.corners & bit)
  if (corners.length === 0) return figures
  const names = corners.map(([corner]) => text(`corner.${corner}`)).join(', ')
  return `${figures}, ${text('say.studs', { corners: names })}`
}

/** The whole field in words, row by row. */
export function fieldInWords(words: Words, { shown }: Pick<TileTrial, 'shown'>): string {
  return [0, 1, 2]
    .map((row) => {
      const tiles = shown.slice(row * 3, row * 3 + 3).map((tile) => tileInWords(words, tile))
      if (row === 2) tiles.push(words.text('say.gap'))
      return words.text('say.row', { row: row + 1, tiles: tiles.join('; ') })
    })
    .join(' ')
}

/** What a key is called. */
export function keyInWords({ text }: Words, part: Part, value: number): string {
  const corner = Object.entries(cornerBits).find(([, bit]) => bit === value)?.[0]
  const name = {
    shape: () => text(`shape.${shapes[value]}`),
    fill: () => text(`fill.${fills[value]}`),
    count: () => String(value),
    corners: () => text(`corner.${corner}`),
  }[part]()
  return text(`part.${part}`, { name })
}

/** Why the right tile fits, one sentence a rule; for practice fields. */
export function reasonInWords(words: Words, { rules, answer, shown }: TileTrial): string[] {
  const more = answer.count > (shown[7]?.count ?? 0) ? 'more' : 'fewer'
  const keys = (['shape', 'fill', 'count', 'corners'] as const).flatMap((part) => {
    const rule = rules[part]
    if (rule === null || rule === 'constant') return []
    return rule === 'progression' ? [`why.${part}.${rule}.${more}`] : [`why.${part}.${rule}`]
  })
  return keys.map((key) => words.text(key))
}

/** What is said after each pick. */
export const builtInWords = (words: Words, built: Built): string =>
  isTile(built) || built.shape !== null || built.fill !== null || built.count !== null
    ? words.text('say.so-far', { tile: tileInWords(words, built) })
    : words.text('say.gap')
