import type { Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'

const flowers = [
  [0, -98],
  [-13, -81],
  [14, -74],
] as const

/** A plant in a pot that stands on its lower edge: `grown` from a seedling (0) to full bloom (1). */
export function drawPlant(g: Graphics, grown: number): void {
  const leaves = 2 + grown * 7
  const top = -24 - leaves * 7
  g.moveTo(0, -20)
    .quadraticCurveTo(3, (top - 20) / 2, 0, top)
    .stroke({ width: 3, color: tints.leafDark, cap: 'round' })
  for (let i = 0; i < leaves; i++) {
    const side = i % 2 === 0 ? -1 : 1
    // The newest leaf unfolds.
    const open = Math.min(1, leaves - i)
    const y = -24 - i * 7
    g.ellipse(side * (9 + (i % 3) * 2) * open, y, 12 * open, 6 * open).fill(
      i % 3 === 0 ? palette.leaf : tints.leafLight,
    )
  }
  const bloom = Math.max(0, (grown - 0.8) / 0.2)
  for (const [x, y] of flowers)
    if (bloom > 0)
      g.circle(x, y, 8 * bloom)
        .fill(palette.brick)
        .circle(x, y, 3.5 * bloom)
        .fill(palette.sun)
  g.roundRect(-17, -26, 34, 26, 6).fill(palette.plum).roundRect(-20, -30, 40, 9, 4).fill(tints.plumDark)
}
