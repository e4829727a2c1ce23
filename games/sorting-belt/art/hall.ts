import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import type { Side } from '../trial.ts'
import { type Cage, drawCage } from './cage.ts'
import { drawFloor, type Floor } from './floor.ts'
import { drawKey, type Key } from './key.ts'
import { drawLamp, type Lamp } from './lamp.ts'
import { drawParcel, type Parcel } from './parcel.ts'
import { type HallPlan, planHall } from './plan.ts'
import { drawRacks } from './racks.ts'
import { drawStreet, type Street } from './street.ts'
import { drawWorker, type Worker } from './worker.ts'

/** Everything that stands in the hall, made once per run. */
export interface Hall {
  readonly view: Container
  readonly floor: Floor
  readonly street: Street
  readonly parcel: Parcel
  readonly lamp: Lamp
  readonly worker: Worker
  readonly cages: Readonly<Record<Side, Cage>>
  readonly keys: Readonly<Record<Side, Key>>
  /** Parcels that fly from the cages to the van. */
  readonly flying: Container
  plan: HallPlan
  lay(size: { readonly width: number; readonly height: number }): void
}

/** Draws the hall: street behind the wall, belt, parcel, cages, lamp on its beam, worker and keys, from back to front. */
export function drawHall({ texture, still }: Pick<Stage, 'texture' | 'still'>): Hall {
  const view = new Container()
  const racks = new Graphics()
  const wall = new Graphics()
  const beam = new Graphics()
  const redraw = [racks, wall, beam].map(still)
  const hall: Hall = {
    view,
    floor: drawFloor(),
    street: drawStreet(still),
    parcel: drawParcel(),
    lamp: drawLamp(),
    worker: drawWorker(texture),
    cages: { left: drawCage('left'), right: drawCage('right') },
    keys: { left: drawKey('left'), right: drawKey('right') },
    flying: new Container(),
    plan: planHall({ width: 360, height: 560 }),
    lay: (size) => {
      const plan = planHall(size)
      hall.plan = plan
      hall.floor.lay(plan.floor)
      hall.street.lay(plan.width, plan.wall - 16)
      hall.street.van.position.set(plan.van.x, plan.van.y)
      hall.street.van.scale.set(plan.van.scale)
      drawRacks(racks, plan)
      drawWall(wall, plan)
      drawBeam(beam, plan)
      for (const one of redraw) one()
      hall.lamp.view.position.set(plan.lamp.x, plan.lamp.y)
      hall.worker.view.position.set(plan.worker.x, plan.worker.y)
      for (const side of ['left', 'right'] as const) {
        hall.cages[side].view.position.set(plan.cages[side].x, plan.cages[side].y)
        hall.keys[side].lay(plan.keys[side])
      }
    },
  }
  view.addChild(
    hall.floor.view,
    racks,
    hall.cages.left.view,
    hall.cages.right.view,
    hall.worker.view,
    hall.parcel.view,
    hall.street.view,
    wall,
    beam,
    hall.lamp.view,
    hall.keys.left.view,
    hall.keys.right.view,
    hall.flying,
  )
  return hall
}

function drawWall(to: Graphics, { width, wall, center }: HallPlan): void {
  to.clear()
    .rect(0, wall - 20, width, 20)
    .fill(palette.water)
    .rect(0, wall - 20, width, 3)
    .rect(0, wall - 3, width, 3)
    .fill(palette.ink)
  for (let x = (center % 180) - 90; x < width; x += 180) to.rect(x - 3, 0, 6, wall - 18)
  to.fill(palette.water)
  // Rubber flaps where the belt comes in.
  to.roundRect(center - 78, wall - 24, 156, 12, 5).fill(palette.ink)
  for (let x = -66; x < 66; x += 22) to.roundRect(center + x + 1, wall - 14, 20, 22, 4)
  to.fill(0x35445f)
}

function drawBeam(to: Graphics, { center, lamp }: HallPlan): void {
  to.clear()
    .rect(center - 92, lamp.y - 10, 9, 52)
    .rect(center + 83, lamp.y - 10, 9, 52)
    .fill(palette.ink)
    .roundRect(center - 98, lamp.y - 14, 196, 14, 7)
    .fill(palette.sun)
    .stroke({ color: palette.ink, width: 3 })
}
