import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { Plan } from './plan.ts'
import { drawPlant } from './plant.ts'

/** The front desk: wall and street behind the people, the counter before them, and a plant that grows with every conversation. */
export interface Desk {
  readonly behind: Container
  readonly before: Container
  lay(plan: Plan): void
  /** The screen at which a colleague works. */
  readonly screen: Container
  /** Share of the plant that is there, 0–1. */
  readonly plant: { grown: number }
  growPlant(): void
}

/** Draws the desk once per run. */
export function drawDesk(still: Stage['still']): Desk {
  const behind = new Graphics()
  const counter = new Graphics()
  const plant = new Graphics()
  const screen = drawScreen()
  const before = new Container()
  before.addChild(screen, counter, plant)
  screen.visible = false
  const redraw = [still(behind), still(counter)]
  const state = { grown: 0.2 }
  const growPlant = (): void => {
    if (!plant.destroyed) drawPlant(plant.clear(), state.grown)
  }
  return {
    behind,
    before,
    screen,
    plant: state,
    growPlant,
    lay: (plan) => {
      drawWall(behind.clear(), plan)
      drawCounter(counter.clear(), plan)
      if (plan.panel) drawPanel(counter, plan)
      for (const one of redraw) one()
      const { x, scale } = plan.pair.colleague
      screen.position.set(x - 46 * scale, plan.counter + 3)
      screen.scale.set(scale)
      plant.position.set(plan.plant.x, plan.counter + 4)
      plant.scale.set(plan.plant.scale)
      growPlant()
    },
  }
}

/** The back of a computer screen; stands on its lower edge. */
function drawScreen(): Graphics {
  const g = new Graphics()
  g.rect(-5, -16, 10, 16).fill(tints.inkLight).roundRect(-18, -6, 36, 6, 3).fill(tints.inkLight)
  g.roundRect(-38, -64, 76, 52, 8).fill(tints.stoneLight).stroke({ width: 3, color: palette.ink })
  g.circle(0, -38, 7).fill(palette.stone)
  return g
}

function drawWall(g: Graphics, { size, room, counter }: Plan): void {
  g.rect(0, 0, size.width, size.height).fill(palette.paper)
  g.rect(0, counter * 0.86, size.width, size.height).fill(tints.paperShade)
  const side = Math.min(room * 0.34, counter * 0.52)
  const top = counter * 0.36
  for (const x of [room * 0.03, room * 0.97 - side]) drawWindow(g, x, top, side)
  const [x, y] = [room / 2, counter * 0.5]
  g.circle(x, y, 24).fill(palette.leaf)
  drawHeart(g, x, y + 1, 11, palette.paper)
}

/** A window on the street, with the houses of the town. */
function drawWindow(g: Graphics, x: number, top: number, side: number): void {
  const height = side * 0.92
  g.roundRect(x, top, side, height, 10).fill(palette.sky)
  g.circle(x + side * 0.76, top + side * 0.2, side * 0.09).fill(palette.sun)
  const houses = [palette.brick, palette.water, palette.sun, palette.plum]
  houses.forEach((color, i) => {
    const wide = side / 4.4
    const left = x + side * 0.05 + i * wide * 1.06
    const roof = top + side * (0.5 + (i % 2) * 0.08)
    g.rect(left, roof, wide * 0.92, top + height - roof).fill({ color, alpha: 0.75 })
    g.poly([left, roof, left + wide * 0.46, roof - wide * 0.5, left + wide * 0.92, roof]).fill({
      color: palette.ink,
      alpha: 0.6,
    })
    g.rect(left + wide * 0.3, roof + wide * 0.35, wide * 0.3, wide * 0.36).fill(tints.sunLight)
  })
  g.roundRect(x, top, side, height, 10).stroke({ width: 5, color: tints.stoneDark })
  g.rect(x + side / 2 - 2, top, 4, height).fill(tints.stoneDark)
  g.roundRect(x - 5, top + height - 2, side + 10, 8, 4).fill(palette.stone)
}

function drawCounter(g: Graphics, { size, room, counter: top }: Plan): void {
  drawPlanks(g, 0, top + 14, size.width, size.height - top - 14)
  g.roundRect(-8, top, size.width + 16, 18, 6).fill(tints.wood)
  g.rect(0, top + 14, size.width, 4).fill(tints.woodDark)
  // Papers and a bell.
  const left = room * 0.04
  g.roundRect(left, top - 5, 44, 8, 2)
    .fill(palette.paper)
    .stroke({ width: 2, color: tints.stoneDark })
  g.roundRect(left + 7, top - 10, 36, 3, 2).fill(palette.brick)
}

/** The place for the answers, beside the people. */
function drawPanel(g: Graphics, { panel, size }: Plan): void {
  if (!panel) return
  drawPlanks(g, panel.x, panel.y, panel.width, panel.height)
  g.rect(panel.x, 0, 10, size.height).fill(tints.wood)
  g.rect(panel.x + 8, 0, 3, size.height).fill(tints.woodDark)
}

function drawPlanks(g: Graphics, x: number, y: number, width: number, height: number): void {
  g.rect(x, y, width, height).fill(tints.waterLight)
  for (let at = 22; at < width; at += 44)
    g.rect(x + at, y, 2, height).fill({ color: palette.water, alpha: 0.3 })
}

function drawHeart(g: Graphics, x: number, y: number, r: number, color: number): void {
  g.moveTo(x, y + r)
    .bezierCurveTo(x - r * 2, y - r * 0.2, x - r * 0.9, y - r * 1.5, x, y - r * 0.4)
    .bezierCurveTo(x + r * 0.9, y - r * 1.5, x + r * 2, y - r * 0.2, x, y + r)
    .fill(color)
}
