import { Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { Box } from '../scene/plan.ts'

/** A paving tile of 96 around its middle. */
export function drawStone(kind: 'blank' | 'ghost'): Graphics {
  const [face, edge, line] =
    kind === 'blank'
      ? [palette.paper, tints.stoneDark, palette.ink]
      : [0xffffff, tints.sunDark, tints.sunDark]
  return new Graphics()
    .roundRect(-46, -44, 92, 91, 13)
    .fill(edge)
    .roundRect(-46, -47, 92, 90, 13)
    .fill(face)
    .stroke({ color: line, width: 2.5, alpha: kind === 'blank' ? 0.85 : 1 })
}

/** The open place in the sand, 96 around its middle. */
export function drawGap(lit: boolean): Graphics {
  const gap = new Graphics()
  if (lit)
    return gap.roundRect(-46, -46, 92, 92, 13).fill(tints.sunLight).stroke({ color: palette.sun, width: 6 })
  gap.roundRect(-46, -46, 92, 92, 13).fill(tints.woodDark)
  gap.roundRect(-46, -39, 92, 85, 13).fill(0xc9a467)
  return gap
}

/** A brass stud, 16 around its middle. */
export const drawStud = (): Graphics =>
  new Graphics()
    .circle(0, 0, 7)
    .fill(palette.plum)
    .stroke({ color: palette.ink, width: 2 })
    .circle(-2, -2, 2)
    .fill(tints.plumLight)

/** A key: a card with a lower edge, pressed in and yellow when it is chosen. */
export function drawCard(to: Graphics, { x, y, width, height }: Box, on: boolean): void {
  to.clear()
    .roundRect(x, y + 3, width, height - 3, 12)
    .fill(on ? tints.sunDark : tints.woodDark)
    .roundRect(x, on ? y + 2 : y, width, height - 4, 12)
    .fill(on ? palette.sun : palette.paper)
    .stroke({ color: palette.ink, width: on ? 3.5 : 2, alignment: 1 })
}

/** The wooden tray behind the keys. */
export function drawTray(to: Graphics, { x, y, width, height }: Box): void {
  to.clear()
    .roundRect(x - 2, y - 2, width + 4, height + 5, 18)
    .fill(tints.woodDark)
    .roundRect(x - 2, y - 2, width + 4, height + 1, 18)
    .fill(tints.wood)
}
