import { Container, Graphics, Text } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import type { Box } from './plan.ts'

/** What is said, and by whom: a tail to the speaker, a name on the edge, a dot for each line of the moment. */
export interface Bubble {
  readonly view: Container
  draw(
    box: Box,
    said: {
      /** Where the speaker's head is; null when something is seen, not said. */
      readonly towards: number | null
      readonly name: string
      readonly line: number
      readonly lines: number
      readonly rtl: boolean
      /** Can be pressed to read the lines once more. */
      readonly again: boolean
    },
  ): void
}

export function drawBubble(): Bubble {
  const view = new Container()
  const shape = new Graphics()
  const name = new Text({
    text: '',
    style: { fontFamily: 'system-ui, sans-serif', fontSize: 14, fontWeight: '700', fill: palette.paper },
    resolution: 3,
  })
  name.anchor.set(0.5)
  view.addChild(shape, name)
  return {
    view,
    draw: ({ x, y, width, height }, { towards, name: who, line, lines, rtl, again }) => {
      const bottom = y + height
      shape.clear()
      shape
        .roundRect(x, y, width, height, 18)
        .fill(towards === null ? palette.sky : palette.paper)
        .stroke({ width: 3, color: palette.ink })
      if (towards !== null) {
        shape
          .poly([towards - 14, bottom - 3, towards + 2, bottom + 15, towards + 14, bottom - 3])
          .fill(palette.paper)
        shape
          .moveTo(towards - 14, bottom)
          .lineTo(towards + 2, bottom + 15)
          .lineTo(towards + 14, bottom)
          .stroke({ width: 3, color: palette.ink, join: 'round', cap: 'round' })
      }
      if (lines > 1)
        for (let i = 0; i < lines; i++)
          shape
            .circle(x + width / 2 + (i - (lines - 1) / 2) * 14, bottom - 11, 3.5)
            .fill(i === line ? palette.ink : palette.stone)
      if (again) drawAgain(shape, rtl ? x + 20 : x + width - 20, bottom - 4)
      name.text = who
      name.visible = who !== ''
      if (!who) return
      const wide = name.width + 24
      const left = rtl ? x + width - 16 - wide : x + 16
      shape
        .roundRect(left, y - 12, wide, 24, 12)
        .fill(palette.plum)
        .stroke({ width: 3, color: palette.ink })
      name.position.set(left + wide / 2, y)
    },
  }
}

/** A round arrow on a badge. */
function drawAgain(g: Graphics, x: number, y: number): void {
  g.circle(x, y, 14).fill(palette.sun).stroke({ width: 3, color: palette.ink })
  g.moveTo(x + 6 * Math.cos(-0.2), y + 6 * Math.sin(-0.2))
    .arc(x, y, 6, -0.2, 4.6)
    .stroke({ width: 2.5, color: palette.ink, cap: 'round' })
    .poly([x - 1, y - 10, x + 6, y - 6, x - 1, y - 2])
    .fill(palette.ink)
}
