import { Container, Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import type { Side } from '../trial.ts'
import { drawSmallParcel } from './parcel.ts'
import { drawSign } from './sign.ts'

const columns = 3
const cell = { width: 25, height: 19 }
const full = 12

export interface Cage {
  readonly view: Container
  /** Where the next parcel lands, from the cage's (0, 0). */
  landing(): { readonly x: number; readonly y: number }
  /** Puts one parcel on the stack; a full stack stays full. */
  add(): void
  /** Takes the parcels out, for the van. */
  empty(): Container[]
}

/** A roll cage, 88 × 104, standing on (0, 0), with its side's sign on the front. */
export function drawCage(side: Side): Cage {
  const view = new Container()
  const stack = new Container()
  const back = new Graphics().roundRect(-44, -100, 88, 96, 6).fill({ color: palette.paper, alpha: 0.85 })
  const front = new Graphics()
  for (const x of [-44, -15, 15, 44]) front.moveTo(x, -100).lineTo(x, -4)
  for (const y of [-100, -52, -4]) front.moveTo(-44, y).lineTo(44, y)
  front.stroke({ color: 0x5d6a80, width: 3, cap: 'round' })
  front.circle(-32, 2, 6).circle(32, 2, 6).fill(palette.ink)
  const plate = new Container({ y: -88 })
  const sign = drawSign(side, 17)
  plate.addChild(
    new Graphics().roundRect(-17, -15, 34, 30, 6).fill(0xffffff).stroke({ color: palette.ink, width: 2 }),
    sign,
  )
  view.addChild(back, stack, front, plate)
  const place = (index: number) => ({
    x: ((index % columns) - 1) * cell.width + (Math.floor(index / columns) % 2 ? 2 : -1),
    y: -7 - Math.floor(index / columns) * cell.height,
  })
  return {
    view,
    landing: () => place(Math.min(stack.children.length, full - 1)),
    add: () => {
      const index = stack.children.length
      if (index >= full) return
      const parcel = drawSmallParcel(side, index * 7 + Math.floor(index / columns))
      parcel.position.copyFrom(place(index))
      stack.addChild(parcel)
    },
    empty: () => stack.removeChildren(),
  }
}
