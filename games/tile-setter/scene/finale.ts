import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import { confetti } from './effects.ts'
import { blocks, type Plan } from './plan.ts'
import type { Street } from './street.ts'
import { middle, standing } from './tile-view.ts'

const people = ['ria', 'noor', 'wim', 'lena'] as const

/** The whole street: houses, all blocks that were laid, Kees cheering, and people who come to walk on it. */
export function showFinale(stage: Stage, street: Street, plan: Plan, laid: number): void {
  const view = new Container()
  stage.root.addChild(view)
  const { width, height } = plan
  const ground = height * 0.52
  const wide = width > height
  const perRow = wide ? blocks : blocks / 2
  const rows = Math.ceil(laid / perRow)
  const block = Math.min((width - 24) / perRow, (height - ground - 60) / (wide ? 1.6 : 2.4), 92)

  view.addChild(
    new Graphics()
      .rect(0, 0, width, ground)
      .fill(palette.sky)
      .rect(0, ground, width, height - ground)
      .fill(tints.leafLight)
      .rect(0, ground, width, Math.max(2, rows) * block + 40)
      .fill(tints.sand)
      .rect(0, ground, width, 5)
      .fill(tints.stoneDark),
  )
  const sun = middle(stage.texture('town/sun'))
  sun.position.set(width * 0.8, ground * 0.2)
  const cloud = middle(stage.texture('town/cloud-1'))
  cloud.position.set(width * 0.25, ground * 0.18)
  view.addChild(sun, cloud)

  const scale = Math.min(1.1, (ground * 0.62) / 180)
  const names = ['house-1', 'house-4', 'tree-1', 'house-2', 'house-5', 'house-3', 'tree-2']
  let x = -8
  for (let i = 0; x < width; i++) {
    const house = standing(stage.texture(`town/${names[i % names.length]}`))
    house.scale.set(scale)
    house.position.set(x + house.width / 2, ground + 2)
    x += house.width + 4
    view.addChild(house)
  }
  for (let i = 0; i < laid; i++) {
    const piece = street.makeBlock(i)
    const inRow = Math.min(perRow, laid - Math.floor(i / perRow) * perRow)
    const way = stage.direction === 'rtl' ? -1 : 1
    piece.position.set(
      width / 2 + way * ((i % perRow) - (inRow - 1) / 2) * block,
      ground + 22 + block * (Math.floor(i / perRow) + 0.5),
    )
    view.addChild(piece)
    piece.scale.set(stage.reducedMotion ? block * 0.96 : 0)
    void stage.tween(piece.scale, { x: block * 0.96, y: block * 0.96 }, 260 + i * 90, 'back')
  }
  const floor = ground + 34 + Math.max(1, rows) * block
  people.forEach((name, i) => {
    const walker = standing(stage.texture(`figure/${name}`))
    walker.scale.set(Math.min(0.85, width / 520))
    const place = width * (i < 2 ? 0.14 + i * 0.17 : 0.69 + (i - 2) * 0.17)
    walker.position.set(i < 2 ? -80 : width + 80, floor + (i % 2) * 12)
    view.addChild(walker)
    void stage.tween(walker, { x: place }, 1300 + i * 150, 'out')
  })
  const kees = standing(stage.texture('figure/kees-cheer'))
  kees.scale.set(Math.min(1.15, width / 330))
  kees.position.set(width / 2, floor + 26)
  view.addChild(kees)
  if (!stage.reducedMotion)
    stage.frame((t) => {
      kees.y = floor + 26 - Math.abs(Math.sin(t / 230)) * 16
    })
  confetti(stage, view, plan)
  stage.sound('level-done')
  stage.announce(stage.text('say.finale'))
}
