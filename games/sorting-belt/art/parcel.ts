import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { Side } from '../trial.ts'
import { drawSign } from './sign.ts'

const tape = 0xeccb98
/** Three sorts of cardboard. */
const sorts = [0xffffff, 0xffe6c8, 0xf3d9c4] as const

export interface Parcel {
  readonly view: Container
  /** Shows a side's sign on the label at once, or an empty label. */
  sign(side: Side | null): void
  /** Another cardboard for another parcel. */
  dress(nth: number): void
}

/** A parcel around (0, 0), 104 × 92, with a white label. */
export function drawParcel(): Parcel {
  const view = new Container()
  const box = new Graphics()
    .roundRect(-50, -38, 104, 92, 9)
    .fill({ color: palette.ink, alpha: 0.16 })
    .roundRect(-52, -46, 104, 92, 9)
    .fill(tints.cardboard)
    .rect(-52, 34, 104, 6)
    .fill({ color: tints.cardboardDark, alpha: 0.55 })
    .rect(-9, -46, 18, 92)
    .fill(tape)
    .roundRect(-52, -46, 104, 92, 9)
    .stroke({ color: palette.ink, width: 3 })
  const label = new Graphics()
    .roundRect(-35, -35, 70, 68, 8)
    .fill(0xffffff)
    .stroke({ color: palette.ink, width: 2 })
  const signs = { left: drawSign('left', 46), right: drawSign('right', 46) }
  signs.right.y = 3
  view.addChild(box, label, signs.left, signs.right)
  return {
    view,
    sign: (side) => {
      // Not `visible`: a sign that is drawn from the first frame on, unseen, costs nothing at its onset.
      signs.left.alpha = side === 'left' ? 1 : 0
      signs.right.alpha = side === 'right' ? 1 : 0
    },
    dress: (nth) => {
      box.tint = sorts[nth % sorts.length] ?? sorts[0]
    },
  }
}

/** A small parcel for a stack, standing on (0, 0), 22 × 18; `tint` 0–2 varies its cardboard. */
export function drawSmallParcel(side: Side, tint: number): Graphics {
  return new Graphics()
    .roundRect(-11, -18, 22, 18, 3)
    .fill([tints.cardboard, tints.wood, 0xe2b780][tint % 3] ?? tints.cardboard)
    .stroke({ color: palette.ink, width: 1.5 })
    .rect(-2.5, -18, 5, 18)
    .fill({ color: tape, alpha: 0.9 })
    .circle(0, -9, 4)
    .fill(side === 'left' ? palette.water : palette.sun)
}
