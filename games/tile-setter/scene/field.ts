import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import { drawGap } from '../art/stone.ts'
import { type Built, nothing } from '../tile.ts'
import type { TileTrial } from '../trial.ts'
import { cellMiddle, type Plan } from './plan.ts'
import { drawTile, tileSize } from './tile-view.ts'

/** The bed of sand with eight tiles and a gap. */
export interface Field {
  readonly view: Container
  readonly tiles: readonly Container[]
  /** The tile in the gap. */
  readonly made: Container
  readonly gap: Container
  readonly lit: Container
  /** Scale at which a tile fits its cell. */
  scale(): number
  lay(plan: Plan): void
  show(trial: TileTrial): void
  build(built: Built, base: 'blank' | 'ghost' | null): void
}

/** Draws the field once per run. */
export function drawField(still: Stage['still']): Field {
  const view = new Container()
  const bed = new Graphics()
  const tiles = Array.from({ length: 8 }, () => new Container())
  const gap = drawGap(false)
  const lit = drawGap(true)
  const made = new Container()
  const fixed = new Container()
  fixed.addChild(bed, gap, ...tiles)
  view.addChild(fixed, lit, made)
  const redraw = still(fixed)
  let scale = 1
  return {
    view,
    tiles,
    made,
    gap,
    lit,
    scale: () => scale,
    lay: (plan) => {
      const { x, y, width, height } = plan.field
      scale = plan.cell / (tileSize + 2)
      bed
        .clear()
        .roundRect(x - 5, y - 5, width + 10, height + 10, 14)
        .fill(palette.stone)
        .roundRect(x, y, width, height, 10)
        .fill(tints.sandDark)
      for (const [cell, tile] of [...tiles, gap].entries()) {
        tile.position.copyFrom(cellMiddle(plan, cell))
        tile.scale.set(scale)
      }
      lit.position.copyFrom(gap.position)
      lit.scale.set(scale)
      made.position.copyFrom(gap.position)
      made.scale.set(scale)
      redraw()
    },
    show: (trial) => {
      for (const [cell, tile] of tiles.entries()) drawTile(tile, trial.shown[cell] ?? nothing)
      drawTile(made, nothing, null)
      lit.alpha = 0
      redraw()
    },
    build: (built, base) => drawTile(made, built, base),
  }
}
