import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'

export interface Street {
  readonly view: Container
  /** The van, standing with its wheels on (0, 0). */
  readonly van: Container
  lay(width: number, height: number): void
}

/** The window on the street: houses, trees, and the van that waits for the parcels. */
/** Draws the street once per run. */
export function drawStreet(still: Stage['still']): Street {
  const view = new Container()
  const sky = new Graphics()
  const van = drawVan()
  view.addChild(sky, van)
  const redraw = still(sky)
  return {
    view,
    van,
    lay: (width, height) => {
      sky.clear().rect(0, 0, width, height).fill(palette.sky)
      const ground = height - 14
      for (let x = -40, i = 0; x < width; x += 58, i++) {
        if (i % 3 === 2) drawTree(sky, x + 26, ground)
        else drawHouse(sky, x, ground, 36 + ((i * 17) % 22), i)
      }
      sky.rect(0, ground, width, 14).fill(0x8f99a8)
      for (let x = 10; x < width; x += 46) sky.rect(x, ground + 6, 22, 3).fill(palette.paper)
      redraw()
    },
  }
}

function drawHouse(to: Graphics, x: number, ground: number, tall: number, i: number): void {
  const wall = [palette.brick, palette.plum, palette.water, palette.stone][i % 4] ?? palette.brick
  to.rect(x, ground - tall, 44, tall).fill({ color: wall, alpha: 0.55 })
  to.poly([x - 3, ground - tall, x + 22, ground - tall - 16, x + 47, ground - tall]).fill({
    color: palette.ink,
    alpha: 0.45,
  })
  for (const dx of [8, 26])
    to.rect(x + dx, ground - tall + 9, 10, 12).fill({ color: palette.paper, alpha: 0.85 })
}

function drawTree(to: Graphics, x: number, ground: number): void {
  to.rect(x - 2, ground - 18, 4, 18).fill({ color: palette.ink, alpha: 0.5 })
  to.circle(x, ground - 28, 15).fill({ color: palette.leaf, alpha: 0.75 })
}

function drawVan(): Container {
  const line = { color: palette.ink, width: 2.5, join: 'round' as const }
  const van = new Container()
  van.addChild(
    new Graphics()
      .roundRect(-62, -58, 84, 50, 6)
      .fill(palette.paper)
      .stroke(line)
      .moveTo(22, -46)
      .lineTo(42, -46)
      .lineTo(58, -26)
      .lineTo(58, -8)
      .lineTo(22, -8)
      .closePath()
      .fill(palette.brick)
      .stroke(line)
      .poly([28, -41, 40, -41, 50, -27, 28, -27])
      .fill(palette.sky)
      .stroke({ color: palette.ink, width: 2 })
      .rect(-60, -24, 80, 6)
      .fill(palette.brick)
      .roundRect(-34, -49, 28, 21, 3)
      .fill(tints.cardboard)
      .stroke({ color: palette.ink, width: 2 })
      .rect(-23, -49, 6, 21)
      .fill(0xeccb98)
      .circle(-40, -7, 11)
      .circle(38, -7, 11)
      .fill(palette.ink)
      .circle(-40, -7, 4.5)
      .circle(38, -7, 4.5)
      .fill(palette.stone),
  )
  return van
}
