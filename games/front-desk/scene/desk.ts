import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { Plan } from './plan.ts'

/** The front desk: wall and street behind it, the counter before the visitor, and a plant that grows with every conversation. */
export interface Desk {
  readonly behind: Container
  readonly before: Container
  lay(plan: Plan): void
  /** Share of the plant that is there, 0–1. */
  readonly plant: { grown: number }
  drawPlant(): void
}

export function drawDesk(): Desk {
  const behind = new Graphics()
  const before = new Graphics()
  const plant = new Graphics()
  const front = new Container()
  front.addChild(before, plant)
  const state = { grown: 0.2 }
  const drawPlant = (): void => {
    plant.clear()
    const leaves = 2 + Math.round(state.grown * 7)
    for (let i = 0; i < leaves; i++) {
      const side = i % 2 === 0 ? -1 : 1
      const y = -24 - i * 7
      plant.ellipse(side * (9 + (i % 3) * 2), y, 12, 6).fill(i % 3 === 0 ? palette.leaf : tints.leafLight)
    }
    plant
      .moveTo(0, -20)
      .lineTo(0, -24 - leaves * 7)
      .stroke({ width: 3, color: tints.leafDark, cap: 'round' })
    if (state.grown > 0.85)
      for (const [x, y] of [
        [0, -96],
        [-12, -80],
        [13, -74],
      ] as const)
        plant.circle(x, y, 7).fill(palette.brick).circle(x, y, 3).fill(palette.sun)
    plant.roundRect(-17, -26, 34, 26, 6).fill(palette.plum).roundRect(-20, -30, 40, 9, 4).fill(tints.plumDark)
  }
  return {
    behind,
    before: front,
    plant: state,
    drawPlant,
    lay: ({ size, counter, plant: at }) => {
      drawWall(behind.clear(), size.width, size.height, counter)
      drawCounter(before.clear(), size.width, size.height, counter)
      plant.position.set(at.x, counter + 4)
      plant.scale.set(at.scale)
      drawPlant()
    },
  }
}

function drawWall(g: Graphics, width: number, height: number, counter: number): void {
  g.rect(0, 0, width, height).fill(palette.paper)
  g.rect(0, counter * 0.86, width, height).fill(tints.paperShade)
  // A window on the street, with the houses of the town.
  const side = Math.min(width * 0.34, counter * 0.52)
  const top = counter * 0.36
  for (const x of [width * 0.03, width * 0.97 - side]) {
    g.roundRect(x, top, side, side * 0.92, 10).fill(palette.sky)
    g.circle(x + side * 0.76, top + side * 0.2, side * 0.09).fill(palette.sun)
    const colors = [palette.brick, palette.water, palette.sun, palette.plum]
    colors.forEach((color, i) => {
      const w = side / 4.4
      const left = x + side * 0.05 + i * w * 1.06
      const roof = top + side * (0.5 + (i % 2) * 0.08)
      g.rect(left, roof, w * 0.92, top + side * 0.92 - roof).fill({ color, alpha: 0.75 })
      g.poly([left, roof, left + w * 0.46, roof - w * 0.5, left + w * 0.92, roof]).fill({
        color: palette.ink,
        alpha: 0.6,
      })
    })
    g.roundRect(x, top, side, side * 0.92, 10).stroke({ width: 5, color: tints.stoneDark })
    g.rect(x + side / 2 - 2, top, 4, side * 0.92).fill(tints.stoneDark)
  }
}

function drawCounter(g: Graphics, width: number, height: number, top: number): void {
  g.rect(0, top + 14, width, height - top - 14).fill(tints.waterLight)
  for (let x = 0; x < width; x += 44)
    g.rect(x, top + 14, 2, height - top - 14).fill({ color: palette.water, alpha: 0.35 })
  g.roundRect(-8, top, width + 16, 18, 6).fill(tints.wood)
  g.rect(0, top + 14, width, 4).fill(tints.woodDark)
  // Papers and a pen.
  g.roundRect(width * 0.05, top - 5, 46, 8, 2)
    .fill(palette.paper)
    .stroke({ width: 2, color: tints.stoneDark })
  g.roundRect(width * 0.05 + 8, top - 10, 38, 3, 2).fill(palette.brick)
}
