import type { Stage } from '@skillprint/engine/stage'
import type { Hall } from '../art/hall.ts'

/** The stacks go from the cages to the van, parcel after parcel. */
export function loadVan(stage: Stage, hall: Hall): void {
  const { van } = hall.plan
  let nth = 0
  for (const side of ['left', 'right'] as const) {
    const cage = hall.cages[side]
    for (const parcel of cage.empty()) {
      parcel.position.set(cage.view.x + parcel.x, cage.view.y + parcel.y)
      hall.flying.addChild(parcel)
      const ms = 380 + 45 * nth++
      void stage.tween(parcel, { x: van.x - 24, y: van.y - 24 }, ms, 'in-out').then(() => parcel.destroy())
    }
  }
}
