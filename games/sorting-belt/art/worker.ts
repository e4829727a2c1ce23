import { Container, Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'

const skin = 0xa86f4c
const skinShade = 0x8f5a3b

export interface Worker {
  readonly view: Container
  /** The arm with the thumb: `rotation` 0 is down, −2.2 is up. */
  readonly arm: Container
  mood(mood: 'calm' | 'happy' | 'oops'): void
}

/** Samira, who takes parcels off the end of the belt; seen to the waist, 130 × 140 around (0, 0). */
export function drawWorker(): Worker {
  const view = new Container()
  const body = new Graphics()
    .roundRect(-46, 8, 92, 78, 26)
    .fill(palette.plum)
    .roundRect(-31, 8, 62, 78, 14)
    .fill(palette.sun)
    .poly([-10, 8, 10, 8, 0, 26])
    .fill(palette.plum)
    .rect(-31, 44, 62, 9)
    .fill(palette.paper)
    .rect(-2, 26, 4, 60)
    .fill({ color: palette.ink, alpha: 0.25 })
  const head = new Graphics()
    .roundRect(-33, -52, 66, 74, 30)
    .fill(palette.leaf)
    .ellipse(0, -16, 23, 26)
    .fill(skin)
    .ellipse(0, -34, 22, 9)
    .fill(0x3f8a5d)
    .circle(-9, -17, 3)
    .circle(9, -17, 3)
    .fill(palette.ink)
    .ellipse(0, -10, 3, 2)
    .fill(skinShade)
  const mouths = {
    calm: new Graphics().moveTo(-6, -3).quadraticCurveTo(0, 0, 6, -3).stroke(mouthLine),
    happy: new Graphics()
      .moveTo(-9, -5)
      .quadraticCurveTo(0, 8, 9, -5)
      .closePath()
      .fill(palette.paper)
      .stroke(mouthLine),
    oops: new Graphics().ellipse(0, -2, 4, 3.4).fill(palette.ink),
  }
  const resting = new Graphics()
    .roundRect(-56, 20, 20, 56, 10)
    .fill(palette.plum)
    .circle(-46, 76, 10)
    .fill(skin)
  const arm = new Container({ x: 44, y: 26 })
  arm.addChild(
    new Graphics()
      .roundRect(-8, -8, 20, 54, 10)
      .fill(palette.plum)
      .roundRect(-11, 40, 25, 23, 9)
      .fill(skin)
      .roundRect(8, 40, 22, 11, 5.5)
      .fill(skin)
      .rect(-9, 48, 12, 2)
      .rect(-9, 54, 12, 2)
      .fill(skinShade),
  )
  view.addChild(resting, body, head, mouths.calm, mouths.happy, mouths.oops, arm)
  return {
    view,
    arm,
    mood: (mood) => {
      for (const [name, mouth] of Object.entries(mouths)) mouth.visible = name === mood
    },
  }
}

const mouthLine = { color: palette.ink, width: 2.5, cap: 'round' } as const
