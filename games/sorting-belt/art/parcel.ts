import { Container, Graphics } from 'pixi.js'
import type { Side } from '../trial.ts'
import { palette } from './palette.ts'
import { drawSign } from './sign.ts'

const cardboard = 0xd9a76a
const shade = 0xb98750
const tape = 0xeccb98

export interface Parcel {
  readonly view: Container
  /** Shows a side's sign on the label at once, or an empty label. */
  sign(side: Side | null): void
}

/** A parcel around (0, 0), 104 × 92, with a white label. */
export function drawParcel(): Parcel {
  const view = new Container()
  const box = new Graphics()
    .roundRect(-50, -38, 104, 92, 9)
    .fill({ color: palette.ink, alpha: 0.16 })
    .roundRect(-52, -46, 104, 92, 9)
    .fill(cardboard)
    .rect(-52, 34, 104, 6)
    .fill({ color: shade, alpha: 0.55 })
    .rect(-9, -46, 18, 92)
    .fill(tape)
    .roundRect(-52, -46, 104, 92, 9)
    .stroke({ color: palette.ink, width: 3 })
    .roundRect(-35, -35, 70, 68, 8)
    .fill(0xffffff)
    .stroke({ color: palette.ink, width: 2 })
  const signs = { left: drawSign('left', 46), right: drawSign('right', 46) }
  signs.right.y = 3
  view.addChild(box, signs.left, signs.right)
  return {
    view,
    sign: (side) => {
      signs.left.visible = side === 'left'
      signs.right.visible = side === 'right'
    },
  }
}

/** A small parcel for a stack, standing on (0, 0), 22 × 18; `tint` 0–2 varies its cardboard. */
export function drawSmallParcel(side: Side, tint: number): Graphics {
  return new Graphics()
    .roundRect(-11, -18, 22, 18, 3)
    .fill([cardboard, 0xcd9757, 0xe2b780][tint % 3] ?? cardboard)
    .stroke({ color: palette.ink, width: 1.5 })
    .rect(-2.5, -18, 5, 18)
    .fill({ color: tape, alpha: 0.9 })
    .circle(0, -9, 4)
    .fill(side === 'left' ? palette.water : palette.sun)
}
