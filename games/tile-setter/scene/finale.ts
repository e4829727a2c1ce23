import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import { person } from '../art/people.ts'
import { town } from '../art/town.ts'
import { confetti } from './effects.ts'
import { blocks, type Plan } from './plan.ts'
import { buildHouses, type Street } from './street.ts'

const people = ['ria', 'noor', 'lena', 'wim'] as const
const steps = [-1.55, -0.82, 0.82, 1.55] as const

/** The whole street: houses, Kees cheering, people who come to see it, and in front of them all blocks that were laid. */
export function showFinale(stage: Stage, street: Street, plan: Plan, laid: number): void {
  const view = new Container()
  stage.root.addChild(view)
  const { width, height } = plan
  const wide = width > height
  const ground = height * (wide ? 0.5 : 0.46)
  const perRow = wide ? blocks : blocks / 2
  const rows = wide ? 1 : 2
  const floor = ground + height * 0.07
  const top = floor + height * 0.05
  const block = Math.min((width - 20) / perRow, (height - top - (wide ? 50 : 70)) / rows, 90)
  drawGround(view, plan, ground, top + rows * block + 10)
  drawTown(view, plan, ground)
  layBlocks(stage, street, view, { width, top: top + block / 2, block, perRow, laid })
  bringPeople(stage, view, plan, floor)
  const lower = (top + rows * block + 10 + height) / 2 + 24
  for (const [name, at] of [
    ['tulips', 0.14],
    ['bicycle', 0.47],
    ['tulips', 0.86],
  ] as const) {
    const thing = town[name]()
    thing.position.set(width * at, Math.min(height - 6, lower))
    view.addChild(thing)
  }
  confetti(stage, view, plan)
  stage.sound('level-done')
  stage.announce(stage.text('say.finale'))
}

function drawGround(view: Container, { width, height }: Plan, ground: number, kerb: number): void {
  view.addChild(
    new Graphics()
      .rect(0, 0, width, ground)
      .fill(palette.sky)
      .rect(0, ground, width, height - ground)
      .fill(tints.sand)
      .rect(0, ground, width, 4)
      .fill(tints.stoneDark)
      .rect(0, kerb, width, height - kerb)
      .fill(tints.leafLight)
      .rect(0, kerb, width, 8)
      .fill(palette.stone),
  )
}

function drawTown(view: Container, { width }: Plan, ground: number): void {
  const sun = town.sun()
  sun.position.set(width * 0.8, ground * 0.2)
  const cloud = town['cloud-1']()
  cloud.position.set(width * 0.25, ground * 0.18)
  view.addChild(sun, cloud)
  const scale = Math.min(1.1, (ground * 0.7) / 180)
  const houses = new Container()
  buildHouses(houses, width, ground, scale)
  view.addChild(houses)
}

/** The blocks come one after the other, in the order in which they were laid. */
function layBlocks(
  stage: Stage,
  street: Street,
  view: Container,
  at: {
    readonly width: number
    readonly top: number
    readonly block: number
    readonly perRow: number
    readonly laid: number
  },
): void {
  const side = at.block * 0.97
  const way = stage.direction === 'rtl' ? -1 : 1
  for (let i = 0; i < at.laid; i++) {
    const piece = street.makeBlock(i)
    const row = Math.floor(i / at.perRow)
    const inRow = Math.min(at.perRow, at.laid - row * at.perRow)
    piece.position.set(
      at.width / 2 + way * ((i % at.perRow) - (inRow - 1) / 2) * at.block,
      at.top + row * at.block,
    )
    view.addChild(piece)
    piece.scale.set(stage.reducedMotion ? side : 0)
    void stage.tween(piece.scale, { x: side, y: side }, 260 + i * 90, 'back')
  }
}

function bringPeople(stage: Stage, view: Container, { width, height }: Plan, floor: number): void {
  const scale = Math.min(0.85, width / 480)
  people.forEach((name, i) => {
    const walker = person(stage.texture, name)
    const fromLeft = i < 2
    walker.scale.set(scale)
    walker.position.set(fromLeft ? -80 : width + 80, floor - (i % 3 === 0 ? 8 : 0))
    view.addChild(walker)
    const place = width / 2 + (steps[i] ?? 0) * (width > height ? 165 : 112) * scale
    void stage.tween(walker, { x: place }, 1300 + i * 150, 'out')
  })
  const kees = person(stage.texture, 'kees-cheer')
  kees.scale.set(scale * 1.15)
  kees.position.set(width / 2, floor + 8)
  view.addChild(kees)
  if (!stage.reducedMotion)
    stage.frame((t) => {
      kees.y = floor + 8 - Math.abs(Math.sin(t / 230)) * 14
    })
}
