import { Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'

/** A rubber mallet of 64, its head at the upper left. */
export const drawMallet = (): Graphics =>
  new Graphics()
    .moveTo(-8, -8)
    .lineTo(28, 28)
    .stroke({ color: tints.wood, width: 8, cap: 'round' })
    .poly([-30, -8, -8, -30, 6, -16, -16, 6])
    .fill(tints.inkLight)
    .stroke({ color: palette.ink, width: 3, join: 'round' })

/** Bricks on a pile, standing. */
export function drawStack(): Graphics {
  const stack = new Graphics()
  for (const [row, xs] of [
    [-38, -11, 16],
    [-38, -11, 16],
    [-24, 2],
  ].entries())
    for (const x of xs)
      stack.roundRect(x, -18 - row * 19, 25, 17, 3).fill(row % 2 ? tints.brickLight : palette.brick)
  return stack
}

/** A hand whose finger points to the upper left; the tip is the origin. */
export const drawHand = (): Graphics =>
  new Graphics()
    .roundRect(-6, -4, 13, 34, 6.5)
    .roundRect(-8, 20, 40, 32, 13)
    .fill(palette.paper)
    .stroke({ color: palette.ink, width: 3.5 })
    .roundRect(-4.2, -2.2, 9.4, 34, 4.5)
    .fill(palette.paper)

/** A bit of paper; the shape differs with its number. */
export function drawConfetti(which: number): Graphics {
  const color = [palette.brick, palette.sun, palette.water, palette.leaf, palette.plum, tints.sunLight][
    which % 6
  ]
  const bit = new Graphics()
  if (which % 3 === 0) bit.circle(0, 0, 4.5)
  else if (which % 3 === 1) bit.rect(-4, -4, 8, 8)
  else bit.rect(-6, -2.5, 12, 5)
  return bit.fill(color ?? palette.sun)
}
