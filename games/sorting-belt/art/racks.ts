import type { Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { HallPlan } from './plan.ts'

const rack = { width: 92, shelf: 46, shelves: 3 }

/** Draws a rack with parcels in either corner of a hall that is wide enough for it. */
export function drawRacks(to: Graphics, { width, wall, cages }: HallPlan): void {
  to.clear()
  const room = cages.left.x - 56
  if (room < rack.width + 16) return
  for (const x of [room / 2 - rack.width / 2, width - room / 2 - rack.width / 2]) drawRack(to, x, wall + 16)
}

function drawRack(to: Graphics, x: number, y: number): void {
  const { width, shelf, shelves } = rack
  const bottom = y + shelf * shelves
  to.ellipse(x + width / 2, bottom + 6, width / 2 + 6, 7).fill({ color: palette.ink, alpha: 0.1 })
  for (let i = 0; i < shelves; i++) {
    const floor = y + shelf * (i + 1)
    for (let b = 0; b < 3 - (i % 2); b++) {
      const tall = 20 + ((b * 7 + i * 5) % 14)
      const left = x + 8 + b * 27
      to.roundRect(left, floor - tall, 24, tall, 3).fill(b % 2 ? tints.wood : tints.cardboard)
      to.rect(left + 9, floor - tall, 6, tall).fill({ color: palette.paper, alpha: 0.5 })
    }
    to.rect(x, floor, width, 5).fill(palette.water)
  }
  for (const dx of [0, width - 6]) to.rect(x + dx, y, 6, bottom - y + 8).fill(tints.waterDark)
}
