import { Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import type { Side } from '../trial.ts'

/** A side's sign around (0, 0), `size` wide: a blue circle for left, a yellow triangle for right. They differ in shape, colour and lightness. */
export function drawSign(side: Side, size: number): Graphics {
  const r = size / 2
  const line = { color: palette.ink, width: Math.max(3, size / 12), join: 'round' as const }
  if (side === 'left') return new Graphics().circle(0, 0, r).fill(palette.water).stroke(line)
  return new Graphics()
    .moveTo(0, -r * 1.02)
    .lineTo(r * 1.1, r * 0.84)
    .lineTo(-r * 1.1, r * 0.84)
    .closePath()
    .fill(palette.sun)
    .stroke(line)
}
