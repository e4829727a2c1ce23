import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'

const slatGap = 26
/** Half the width of the belt. */
export const beltHalf = 66

export interface Floor {
  readonly view: Container
  /** Moves the slats of the belt on by `distance`. */
  roll(distance: number): void
  lay(at: FloorPlan): void
}

export interface FloorPlan {
  readonly width: number
  readonly height: number
  readonly center: number
  /** Where the belt comes out of the wall, where a parcel waits, where the belt ends. */
  readonly top: number
  readonly stop: number
  readonly end: number
  readonly cages: { readonly left: number; readonly right: number }
}

/** The hall's floor with the belt that comes towards the player, and a chute to either cage. */
export function drawFloor(): Floor {
  const view = new Container()
  const ground = new Graphics()
  const slats = new Graphics()
  const edges = new Graphics()
  view.addChild(ground, slats, edges)
  return {
    view,
    roll: (distance) => {
      slats.y = (slats.y + distance) % slatGap
    },
    lay: (at) => {
      drawGround(ground, at)
      drawSlats(slats, at)
      drawEdges(edges, at)
    },
  }
}

function drawGround(to: Graphics, { width, height, center, top, stop, end, cages }: FloorPlan): void {
  to.clear().rect(0, 0, width, height).fill(tints.paperShade)
  for (let x = center % 90; x < width; x += 90) to.moveTo(x, top).lineTo(x, height)
  for (let y = top; y < height; y += 90) to.moveTo(0, y).lineTo(width, y)
  to.stroke({ color: 0xe4d6be, width: 2 })
  // The chutes lie under the belt, so that a parcel seems to leave it.
  to.roundRect(cages.left - 20, stop - 42, cages.right - cages.left + 40, 84, 18)
    .fill(palette.stone)
    .stroke({ color: palette.ink, width: 3 })
  for (const [from, to_] of [
    [cages.left, center - beltHalf],
    [center + beltHalf, cages.right],
  ] as const)
    for (let x = from + 8; x < to_; x += 16) to.moveTo(x, stop - 34).lineTo(x, stop + 34)
  to.stroke({ color: tints.stoneDark, width: 3, cap: 'round' })
  to.rect(center - beltHalf, top, beltHalf * 2, end - top).fill(0x465370)
}

function drawSlats(to: Graphics, { center, top, end }: FloorPlan): void {
  to.clear()
  for (let y = end - slatGap - 4; y > top - slatGap; y -= slatGap)
    to.moveTo(center - beltHalf + 8, y).lineTo(center + beltHalf - 8, y)
  to.stroke({ color: 0x5b6880, width: 3, cap: 'round' })
}

function drawEdges(to: Graphics, { center, top, stop, end }: FloorPlan): void {
  to.clear()
  for (const x of [center - beltHalf, center + beltHalf - 7])
    for (const [from, till] of [
      [top, stop - 48],
      [stop + 48, end],
    ] as const)
      to.rect(x, from, 7, till - from)
  to.fill(palette.sun)
  to.roundRect(center - beltHalf - 4, end - 6, beltHalf * 2 + 8, 14, 7).fill(palette.ink)
}
