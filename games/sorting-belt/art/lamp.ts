import { Container, Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'

export interface Lamp {
  readonly view: Container
  /** Lights the lamp or puts it out, at once. */
  light(on: boolean): void
}

const radius = 37

/** The stop lamp around (0, 0): an octagon in a housing; lit it is red with a raised hand and a ring of light. */
export function drawLamp(): Lamp {
  const view = new Container()
  const housing = new Graphics()
    .roundRect(-46, -46, 92, 92, 18)
    .fill(palette.ink)
    .poly(octagon(radius), true)
    .fill(0x35445f)
    .stroke({ color: 0x4a5a76, width: 3 })
  const lit = new Container()
  lit.addChild(
    new Graphics()
      .circle(0, 0, 76)
      .fill({ color: palette.brick, alpha: 0.16 })
      .circle(0, 0, 62)
      .fill({ color: palette.brick, alpha: 0.24 }),
    new Graphics().roundRect(-46, -46, 92, 92, 18).fill(palette.ink),
    new Graphics()
      .poly(octagon(radius + 4), true)
      .fill(palette.brick)
      .stroke({ color: palette.paper, width: 4 }),
    drawHand(palette.paper, 1),
  )
  view.addChild(housing, drawHand(0x4a5a76, 1), lit)
  return {
    view,
    light: (on) => {
      // Not `visible`: the lit lamp is ready on the card before it is needed.
      lit.alpha = on ? 1 : 0
    },
  }
}

/** An open hand, palm to the player, fingers up. */
export function drawHand(color: number, scale: number): Graphics {
  const hand = new Graphics()
  for (const [x, top] of [
    [-13, -15],
    [-5.5, -22],
    [2, -21],
    [9.5, -16],
  ] as const)
    hand.roundRect(x - 3, top, 6.2, 26, 3.1).fill(color)
  hand
    .roundRect(-16, -2, 28.7, 22, 9)
    .fill(color)
    .poly([8, 14, 12, 2, 18, -6, 22, -3, 18, 8, 10, 19])
    .fill(color)
    .circle(19.8, -4.2, 3)
    .fill(color)
  hand.scale.set(scale)
  return hand
}

function octagon(r: number): number[] {
  return Array.from({ length: 8 }, (_, i) => (Math.PI / 8) * (2 * i + 1)).flatMap((angle) => [
    r * Math.cos(angle),
    r * Math.sin(angle),
  ])
}
