import { Container, Graphics, Text } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import { drawLamp } from '../art/lamp.ts'
import type { HallPlan } from '../art/plan.ts'

const padding = 18
const button = { width: 180, height: 54 }

export interface Bubble {
  readonly view: Container
  /** Lays the words out; gives the box of the button below them. */
  lay(plan: HallPlan): {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** The worker's words in a speech bubble over the belt, with room for a button and, above the words, the thing they are about. */
export function drawBubble(words: string, about: 'oil' | 'lamp' | null): Bubble {
  const view = new Container()
  const paper = new Graphics()
  const picture = about === 'oil' ? drawOilCan() : about === 'lamp' ? drawLitLamp() : new Container()
  const pictureHeight = about === 'oil' ? 46 : about === 'lamp' ? 84 : 0
  const text = new Text({
    text: words,
    resolution: 3,
    style: {
      fontFamily: 'system-ui, sans-serif',
      fontSize: 20,
      fontWeight: '600',
      lineHeight: 27,
      fill: palette.ink,
      align: 'center',
      wordWrap: true,
    },
  })
  text.anchor.set(0.5, 0)
  view.addChild(paper, picture, text)
  return {
    view,
    lay: ({ center, bubble: { y: wanted, width }, worker }) => {
      text.style.wordWrapWidth = width - 2 * padding
      const tall = padding + pictureHeight + text.height + 14 + button.height + padding
      // Never over the face of who speaks.
      const y = Math.max(6, Math.min(wanted, worker.y - 80 - tall))
      const top = y + padding + pictureHeight
      text.position.set(center, top)
      picture.position.set(center, y + padding + pictureHeight / 2 - 5)
      const buttonTop = top + text.height + 14
      const bottom = buttonTop + button.height + padding
      const tip = Math.max(bottom + 8, Math.min(worker.y - 62, bottom + 34))
      paper
        .clear()
        .poly([center - 16, bottom - 2, center + 16, bottom - 2, center + 4, tip])
        .fill(palette.paper)
        .stroke({ color: palette.ink, width: 3, join: 'round' })
        .roundRect(center - width / 2, y, width, bottom - y, 22)
        .fill(palette.paper)
        .stroke({ color: palette.ink, width: 3 })
        .rect(center - 14, bottom - 4, 28, 6)
        .fill(palette.paper)
        .roundRect(center - button.width / 2, buttonTop, button.width, button.height, 18)
        .fill(palette.ink)
        .roundRect(center - button.width / 2, buttonTop, button.width, button.height - 6, 18)
        .fill(palette.sun)
        .stroke({ color: palette.ink, width: 3 })
      return { x: center - button.width / 2, y: buttonTop, width: button.width, height: button.height - 6 }
    },
  }
}

function drawLitLamp(): Container {
  const lamp = drawLamp()
  lamp.light(true)
  lamp.view.scale.set(0.8)
  return lamp.view
}

/** An oil can around (0, 0), 70 × 40, with a drop. */
function drawOilCan(): Graphics {
  const line = { color: palette.ink, width: 2.5, join: 'round' as const, cap: 'round' as const }
  return new Graphics()
    .moveTo(6, -8)
    .lineTo(36, -16)
    .stroke({ ...line, width: 5 })
    .arc(-20, 4, 11, Math.PI / 2, -Math.PI / 2)
    .stroke({ ...line, width: 4 })
    .poly([-20, 18, -14, -8, 8, -8, 14, 18])
    .fill(palette.leaf)
    .stroke(line)
    .roundRect(-9, -15, 12, 8, 3)
    .fill(palette.sun)
    .stroke(line)
    .moveTo(39, -9)
    .quadraticCurveTo(46, 3, 39, 4)
    .quadraticCurveTo(32, 3, 39, -9)
    .fill(palette.sun)
    .stroke({ ...line, width: 1.5 })
}
