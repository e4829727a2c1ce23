import type { Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { Box } from './plan.ts'

/** A card that can be pressed. `go` for the way on. */
export function drawCard(g: Graphics, { x, y, width, height }: Box, lit: boolean, go: boolean): void {
  g.roundRect(x, y + 4, width, height, 16).fill(palette.ink)
  g.roundRect(x, lit ? y - 2 : y, width, height, 16)
    .fill(go ? (lit ? tints.sunLight : palette.sun) : lit ? tints.sunLight : palette.paper)
    .stroke({ width: 3, color: palette.ink })
}

const fills = [tints.leafLight, tints.leafLight, tints.sunLight, tints.brickLight] as const
/** How far the corners of the mouth stand above its middle. */
const smiles = [7, 3.5, -2, -6] as const

/** A face on the upper edge of a card: from very well (0) to badly (3). */
export function drawMood(g: Graphics, { x, y, width }: Box, mood: 0 | 1 | 2 | 3): void {
  const middle = x + width / 2
  g.circle(middle, y, 16).fill(fills[mood]).stroke({ width: 3, color: palette.ink })
  for (const side of [-5.5, 5.5]) g.circle(middle + side, y - 4, 2).fill(palette.ink)
  const smile = smiles[mood]
  g.moveTo(middle - 7, y + 6 - smile / 2)
    .quadraticCurveTo(middle, y + 6 + smile, middle + 7, y + 6 - smile / 2)
    .stroke({ width: 2.5, color: palette.ink, cap: 'round' })
}
