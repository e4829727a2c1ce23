import type { Stage } from '@skillprint/engine/stage'
import type { Hall } from '../art/hall.ts'
import { loadVan } from './load.ts'

/** The last parcel is in: the van is loaded, the worker waves, and the van drives off. */
export async function showEnd(stage: Stage, hall: Hall): Promise<void> {
  const { street, worker, lamp, parcel, plan } = hall
  parcel.view.visible = false
  lamp.light(false)
  worker.pose('happy')
  stage.announce(stage.text('debrief'))
  loadVan(stage, hall)
  await stage.tween(street.van, { x: plan.van.x - 12 }, 900, 'in-out')
  stage.sound('van')
  if (!street.van.destroyed) await stage.tween(street.van, { x: plan.width + 90 }, 1400, 'in')
}
