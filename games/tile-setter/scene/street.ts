import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics, type Sprite } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import { blockMiddle, blocks, type Plan } from './plan.ts'
import { middle, standing } from './tile-view.ts'

/** The street at the top: sky, sun, houses, and the pavement that grows block by block. */
export interface Street {
  readonly view: Container
  readonly sun: Sprite
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
export function drawStreet(texture: Stage['texture']): Street {
  const view = new Container()
  const sky = new Graphics()
  const dusk = new Graphics()
  const sun = middle(texture('town/sun'))
  const clouds = [middle(texture('town/cloud-1')), middle(texture('town/cloud-2'))] as const
  const houses = new Container()
  const pavement = new Graphics()
  const row = new Container()
  view.addChild(sky, dusk, sun, ...clouds, houses, pavement, row)
  let plan: Plan | null = null
  let direction: 'ltr' | 'rtl' = 'ltr'
  let part = 0

  const setSun = (to: number): void => {
    part = to
    if (!plan) return
    const { ground } = plan.street
    const x = direction === 'rtl' ? 1 - to : to
    const height = Math.sin(Math.PI * (0.15 + 0.85 * to))
    sun.position.set(plan.width * (0.08 + 0.84 * x), ground * (0.95 - 0.68 * height))
    dusk.alpha = Math.max(0, (to - 0.6) / 0.4) * 0.8
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
    sun,
    makeBlock,
    setSun,
    setLaid: (count) => {
      while (row.children.length > count) row.children.at(-1)?.destroy()
      while (row.children.length < Math.min(count, blocks)) row.addChild(makeBlock(row.children.length))
      if (plan) placeBlocks(row, plan, direction)
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
      buildHouses(houses, next, texture)
      pavement
        .clear()
        .rect(0, ground, next.width, bottom - ground)
        .fill(tints.sand)
        .rect(0, ground, next.width, 3)
        .fill(tints.stoneDark)
        .rect(0, bottom - 4, next.width, 4)
        .fill(palette.stone)
      placeBlocks(row, next, direction)
      setSun(part)
    },
  }
}

function placeBlocks(row: Container, plan: Plan, direction: 'ltr' | 'rtl'): void {
  row.children.forEach((block, index) => {
    block.position.copyFrom(blockMiddle(plan, index, direction))
    block.scale.set(plan.street.block)
  })
}

/** Fills the whole width with house fronts and trees. */
function buildHouses(into: Container, plan: Plan, texture: Stage['texture']): void {
  for (const child of into.removeChildren()) child.destroy()
  const { ground } = plan.street
  const scale = Math.min(1, (ground * 0.86) / 180)
  const names = [
    'house-1',
    'tree-1',
    'house-4',
    'house-2',
    'bush',
    'house-5',
    'tree-2',
    'house-3',
    'lamp-post',
    'house-2',
  ]
  let x = -10
  for (let i = 0; x < plan.width + 40; i++) {
    const sprite = standing(texture(`town/${names[i % names.length]}`))
    sprite.scale.set(scale)
    sprite.position.set(x + sprite.width / 2, ground + 1)
    x += sprite.width + 3
    into.addChild(sprite)
  }
}
