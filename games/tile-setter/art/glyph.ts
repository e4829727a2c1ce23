import { Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { fills, shapes } from '../tile.ts'

type Shape = (typeof shapes)[number]
type Fill = (typeof fills)[number] | 'plain'
type Corner = readonly [number, number]

const ring = (corners: number, radius: (at: number) => number, turn = -Math.PI / 2): Corner[] =>
  Array.from({ length: corners }, (_, at) => {
    const angle = turn + (2 * Math.PI * at) / corners
    return [radius(at) * Math.cos(angle), radius(at) * Math.sin(angle)] as const
  })

/** Outlines around their middle, in a box of 64. */
const outlines: Readonly<Record<Shape, readonly Corner[]>> = {
  circle: ring(48, () => 25),
  square: [
    [-23, -23],
    [23, -23],
    [23, 23],
    [-23, 23],
  ],
  triangle: ring(3, () => 31).map(([x, y]) => [x, y + 6] as const),
  star: ring(10, (at) => (at % 2 === 0 ? 30 : 13.5)).map(([x, y]) => [x, y + 2] as const),
}

/** One figure of a tile, drawn crisp at any size: outline in ink, fill told apart by its pattern and not by its colour. */
export const drawGlyph = (shape: Shape, fill: Fill): Graphics => drawOutline(outlines[shape], fill)

/** A fill without a shape: a strip of it. */
export const drawSwatch = (fill: Fill): Graphics =>
  drawOutline(
    [
      [-30, -19],
      [30, -19],
      [30, 19],
      [-30, 19],
    ],
    fill,
  )

function drawOutline(outline: readonly Corner[], fill: Fill): Graphics {
  // The first side again at the end: not every renderer closes a stroke by itself.
  const points = [...outline, ...outline.slice(0, 2)].flat()
  const glyph = new Graphics().poly(points).fill(grounds[fill])
  if (fill === 'striped') {
    for (let y = -27; y <= 30; y += 11)
      for (const [from, to] of across(outline, y)) glyph.rect(from, y - 2.8, to - from, 5.6)
    glyph.fill(palette.water)
  }
  if (fill === 'dotted') {
    for (const [x, y] of grid) if (isInside(outline, x, y)) glyph.circle(x, y, 4.2)
    glyph.fill(palette.leaf)
  }
  const color = fill === 'plain' ? tints.stoneDark : palette.ink
  return glyph.poly(points).stroke({ color, width: 5, join: 'round' })
}

const grounds: Readonly<Record<Fill, number>> = {
  open: 0xffffff,
  solid: palette.brick,
  striped: 0xffffff,
  dotted: 0xffffff,
  plain: tints.stoneLight,
}

const grid: readonly Corner[] = [-2, -1, 0, 1, 2].flatMap((row) =>
  [-2, -1, 0, 1, 2].map((column) => [column * 12 + (row % 2 === 0 ? 0 : 6), row * 10.5 + 2] as const),
)

/** Where a level line runs inside the outline: pairs of from and to. */
function across(outline: readonly Corner[], y: number): [number, number][] {
  const cuts = outline
    .flatMap(([x1, y1], at) => {
      const [x2, y2] = outline[(at + 1) % outline.length] ?? [x1, y1]
      return y1 <= y !== y2 <= y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : []
    })
    .sort((a, b) => a - b)
  return cuts.flatMap((from, at) => (at % 2 === 0 ? [[from, cuts[at + 1] ?? from] as [number, number]] : []))
}

/** Is a dot wholly inside, its edge included? */
const isInside = (outline: readonly Corner[], x: number, y: number): boolean =>
  [-5, 0, 5].every((dy) => across(outline, y + dy).some(([from, to]) => x - 5 >= from && x + 5 <= to))
