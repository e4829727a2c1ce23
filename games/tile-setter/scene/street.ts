import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import { drawHouse, town } from '../art/town.ts'
import { blockMiddle, blocks, type Plan } from './plan.ts'

/** The street at the top: sky, sun, houses, and the pavement that grows block by block. */
export interface Street {
  readonly view: Container
  lay(plan: Plan, direction: 'ltr' | 'rtl'): void
  /** Shows so many blocks. */
  setLaid(count: number): void
  /** Puts the sun where it stands after this share of the time, 0–1. */
  setSun(part: number): void
  /** One block as it looks in the street, around its middle, of side 1. */
  makeBlock(index: number): Container
}

/** Two colours a block: one for the lines of its pattern, one between. */
const colors = [
  [palette.brick, tints.sunLight],
  [palette.water, tints.stoneLight],
  [palette.sun, tints.brickLight],
  [palette.leaf, tints.paperShade],
  [palette.plum, tints.sunLight],
  [tints.brickDark, tints.waterLight],
] as const

/** Draws the street once per run. */
export function drawStreet(still: Stage['still']): Street {
  const view = new Container()
  const sky = new Graphics()
  const dusk = new Graphics()
  const sun = town.sun()
  const clouds = [town['cloud-1'](), town['cloud-2']()] as const
  const houses = new Container()
  const pavement = new Graphics()
  const laid = new Container()
  const fixed = new Container()
  fixed.addChild(...clouds, houses, pavement)
  view.addChild(sky, dusk, sun, fixed, laid)
  const redraw = still(fixed)
  const redrawLaid = still(laid)
  let plan: Plan | null = null
  let direction: 'ltr' | 'rtl' = 'ltr'
  let part = 0

  const setSun = (to: number): void => {
    part = to
    if (!plan) return
    const { ground } = plan.street
    const x = direction === 'rtl' ? 1 - to : to
    const height = Math.sin(Math.PI * (0.15 + 0.85 * to))
    // In steps that no eye sees, so that most frames draw nothing new.
    sun.position.set(
      Math.round(2 * plan.width * (0.08 + 0.84 * x)) / 2,
      Math.round(2 * ground * (0.95 - 0.68 * height)) / 2,
    )
    dusk.alpha = Math.round(100 * Math.max(0, (to - 0.6) / 0.4) * 0.8) / 100
  }
  const makeBlock = (index: number): Container => {
    const block = new Graphics()
    for (let cell = 0; cell < 9; cell++) {
      const [row, column] = [Math.floor(cell / 3), cell % 3]
      // Rows, columns, diagonals, a ring: the pattern changes from block to block.
      const along = [row, column, row + column, Math.max(Math.abs(row - 1), Math.abs(column - 1))][index % 4]
      block
        .roundRect(column / 3 - 0.49, row / 3 - 0.49, 0.31, 0.31, 0.05)
        .fill(colors[index % colors.length]?.[(along ?? 0) % 2] ?? palette.stone)
    }
    return block
  }
  return {
    view,
    makeBlock,
    setSun,
    setLaid: (count) => {
      while (laid.children.length > count) laid.children.at(-1)?.destroy()
      while (laid.children.length < Math.min(count, blocks)) laid.addChild(makeBlock(laid.children.length))
      if (plan) placeBlocks(laid, plan, direction)
      redrawLaid()
    },
    lay: (next, way) => {
      plan = next
      direction = way
      const { ground, pavement: bottom } = next.street
      sky.clear().rect(0, 0, next.width, bottom).fill(palette.sky)
      dusk.clear().rect(0, 0, next.width, bottom).fill(tints.sunLight)
      sun.scale.set(Math.min(1, ground / 110))
      clouds[0].scale.set(ground / 160)
      clouds[1].scale.set(ground / 160)
      clouds[0].position.set(next.width * 0.24, ground * 0.3)
      clouds[1].position.set(next.width * 0.8, ground * 0.2)
      buildHouses(houses, next.width, ground, Math.min(1, (ground * 0.86) / 172))
      pavement
        .clear()
        .rect(0, ground, next.width, bottom - ground)
        .fill(tints.sand)
        .rect(0, ground, next.width, 3)
        .fill(tints.stoneDark)
        .rect(0, bottom - 4, next.width, 4)
        .fill(palette.stone)
      placeBlocks(laid, next, direction)
      setSun(part)
      redraw()
      redrawLaid()
    },
  }
}

function placeBlocks(laid: Container, plan: Plan, direction: 'ltr' | 'rtl'): void {
  laid.children.forEach((block, index) => {
    block.position.copyFrom(blockMiddle(plan, index, direction))
    block.scale.set(plan.street.block)
  })
}

/** What stands along the street, over and over. */
const row: readonly (() => Graphics)[] = [
  () => drawHouse(1),
  town['tree-1'],
  () => drawHouse(4),
  () => drawHouse(2),
  town.bush,
  () => drawHouse(5),
  town['lamp-post'],
  () => drawHouse(3),
  town['tree-2'],
]

/** Fills the whole width with house fronts and trees that stand at y = `ground`; each kind is drawn once and shown often. */
export function buildHouses(into: Container, width: number, ground: number, scale: number): void {
  for (const child of into.removeChildren()) child.destroy()
  const kinds = row.map((draw) => draw())
  let x = -10
  for (let i = 0; x < width; i++) {
    const kind = kinds[i % kinds.length]
    if (!kind) return
    const thing = i < kinds.length ? kind : kind.clone()
    thing.scale.set(scale)
    thing.position.set(x + thing.width / 2, ground + 1)
    x += thing.width + 3
    into.addChild(thing)
  }
}
