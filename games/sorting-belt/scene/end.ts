import type { Stage } from '@skillprint/engine/stage'
import type { Hall } from '../art/hall.ts'

/** The last parcel is in: the worker waves and the van drives off. */
export function showEnd(stage: Stage, hall: Hall): void {
  const { van } = hall.street
  hall.worker.mood('happy')
  hall.lamp.light(false)
  stage.announce(stage.text('debrief'))
  stage.sound('van')
  void stage.tween(hall.worker.arm, { rotation: -2.5 }, 250, 'back')
  void stage.tween(van, { x: hall.plan.width + 90 }, 1900, 'in')
}
