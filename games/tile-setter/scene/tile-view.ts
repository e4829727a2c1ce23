import { type Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import { drawGlyph, drawSwatch } from '../art/glyph.ts'
import { drawStone, drawStud } from '../art/stone.ts'
import { type Built, cornerBits, fills, shapes } from '../tile.ts'

/** A tile's picture is drawn this large, around its middle. */
export const tileSize = 96
/** Where the figures of 1–4 stand, and how large (of 64) they are. */
const places: readonly { readonly scale: number; readonly at: readonly (readonly [number, number])[] }[] = [
  { scale: 0.9, at: [[0, 0]] },
  {
    scale: 0.55,
    at: [
      [-18, 0],
      [18, 0],
    ],
  },
  {
    scale: 0.5,
    at: [
      [0, -17],
      [-18, 15],
      [18, 15],
    ],
  },
  {
    scale: 0.47,
    at: [
      [-16, -16],
      [16, -16],
      [-16, 16],
      [16, 16],
    ],
  },
]
const cornerPlaces: Readonly<Record<keyof typeof cornerBits, readonly [number, number]>> = {
  'top-left': [-35, -35],
  'top-right': [35, -35],
  'bottom-right': [35, 35],
  'bottom-left': [-35, 35],
}

/** Draws a tile into a container, around its middle. What is not chosen yet is drawn grey. */
export function drawTile(into: Container, built: Built, base: 'blank' | 'ghost' | null = 'blank'): void {
  for (const child of into.removeChildren()) child.destroy()
  if (base) into.addChild(drawStone(base))
  if (built.shape !== null || built.fill !== null || built.count !== null) {
    const { scale, at } = places[(built.count ?? 1) - 1] ?? fail(built.count)
    for (const [x, y] of at) {
      const figure = drawFigure(built)
      figure.scale.set(scale)
      figure.position.set(x, y)
      into.addChild(figure)
    }
  }
  for (const [corner, [x, y]] of Object.entries(cornerPlaces)) {
    if (!(built.corners & cornerBits[corner as keyof typeof cornerBits])) continue
    const stud = drawStud()
    stud.scale.set(1.1)
    stud.position.set(x, y)
    into.addChild(stud)
  }
}

/** One figure, 64 × 64 around its middle. */
function drawFigure({ shape, fill }: Built): Container {
  if (shape !== null)
    return drawGlyph(shapes[shape] ?? 'circle', fill === null ? 'plain' : (fills[fill] ?? 'plain'))
  if (fill !== null) return drawSwatch(fills[fill] ?? 'open')
  return new Graphics().circle(0, 0, 24).fill(tints.stoneLight).stroke({ color: palette.stone, width: 5 })
}

function fail(count: unknown): never {
  throw new Error(`drawTile: count is ${JSON.stringify(count)}, expected 1–4`)
}
