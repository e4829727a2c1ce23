import type { Stage } from '@skillprint/engine/stage'
import type { PointData } from 'pixi.js'
import type { Hall } from '../art/hall.ts'
import type { Outcome, Side } from '../trial.ts'

/** Shows at once how the parcel fared: into the cage, softly back from the wrong one, or into the worker's hands. */
export function showOutcome(stage: Stage, hall: Hall, outcome: Outcome, side: Side | null): void {
  stage.announce(stage.text(`say.${outcome}`))
  if (outcome === 'sorted' && side) return void toCage(stage, hall, side)
  if (outcome === 'stopped') return void toWorker(stage, hall, 'happy')
  if (outcome === 'missed') return void toWorker(stage, hall, 'oops')
  if (side) void bounce(stage, hall, side)
}

async function toCage(stage: Stage, hall: Hall, side: Side): Promise<void> {
  const cage = hall.cages[side]
  const { view } = hall.parcel
  const scale: PointData = view.scale
  const landing = cage.landing()
  const x = cage.view.x + landing.x
  stage.sound('sorted')
  await Promise.all([
    stage.tween(view, { x, y: cage.view.y + landing.y - 12 }, 190, 'in'),
    stage.tween(scale, { x: 0.24, y: 0.24 }, 190, 'in'),
  ])
  // The player may have left the game meanwhile.
  if (view.destroyed) return
  view.visible = false
  cage.add()
}

async function bounce(stage: Stage, hall: Hall, side: Side): Promise<void> {
  const { view } = hall.parcel
  const outward = side === 'left' ? -1 : 1
  stage.sound('bounce')
  hall.worker.pose('oops')
  await stage.tween(view, { x: hall.plan.stop.x + outward * 62 }, 100, 'out')
  if (view.destroyed) return
  await stage.tween(view, { x: hall.plan.stop.x }, 120, 'in-out')
  await handOver(stage, hall, 130)
}

async function toWorker(stage: Stage, hall: Hall, mood: 'happy' | 'oops'): Promise<void> {
  hall.worker.pose(mood)
  if (mood === 'happy') stage.sound('stopped')
  roll(stage, hall)
  await handOver(stage, hall, 320)
}

/** Brings the parcel down the belt into the worker's hands. */
async function handOver(stage: Stage, { parcel: { view }, plan }: Hall, ms: number): Promise<void> {
  if (view.destroyed) return
  const scale: PointData = view.scale
  await Promise.all([
    stage.tween(view, { y: plan.exit.y }, ms, 'in-out'),
    stage.tween(scale, { x: 0.55, y: 0.55 }, ms, 'in-out'),
  ])
}

/** Lets the belt run for as long as the trial lasts. */
export function roll(stage: Stage, hall: Hall): () => void {
  if (stage.reducedMotion) return () => {}
  return stage.frame((_t, dt) => hall.floor.roll(Math.min(dt, 34) * 0.3))
}
