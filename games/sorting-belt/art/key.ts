import { Container, Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import type { Side } from '../trial.ts'
import { drawSign } from './sign.ts'

export interface Key {
  readonly view: Container
  lay(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): void
  /** What moves: `y` 0 at rest, 7 pressed. */
  readonly cap: Container
  /** Brightens the key under pointer or focus. */
  light(on: boolean): void
  /** Fades what stands on the key while it does nothing. */
  rest(on: boolean): void
}

/** The big key of a side, under its button: an arrow that points there and the side's sign. */
export function drawKey(side: Side): Key {
  const view = new Container()
  const foot = new Graphics()
  const cap = new Container()
  const face = new Graphics()
  const sign = drawSign(side, 62)
  const arrow = new Graphics()
    .poly(side === 'left' ? [0, 0, 20, -20, 20, 20] : [0, 0, -20, -20, -20, 20])
    .fill(palette.ink)
  cap.addChild(face, sign, arrow)
  view.addChild(foot, cap)
  return {
    view,
    lay: ({ x, y, width, height }) => {
      view.position.set(x + width / 2, y + height / 2)
      const box = [-width / 2, -height / 2, width, height, 22] as const
      foot
        .clear()
        .roundRect(box[0], box[1] + 8, width, height - 8, 22)
        .fill(palette.ink)
      face
        .clear()
        .roundRect(box[0], box[1], width, height - 10, 22)
        .fill(0xffffff)
        .stroke({ color: palette.ink, width: 3 })
      const outward = side === 'left' ? -1 : 1
      sign.position.set(-outward * 12, -4 + (side === 'right' ? 3 : 0))
      arrow.position.set(outward * (width / 2 - 14), -5)
    },
    cap,
    light: (on) => {
      face.tint = on ? 0xffffff : 0xfff3df
    },
    rest: (on) => {
      sign.alpha = arrow.alpha = on ? 0.25 : 1
    },
  }
}
