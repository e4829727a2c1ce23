import type { Stage } from '@skillprint/engine/stage'
import { isTile } from '../tile.ts'
import { isRight, type TileContext } from '../trial.ts'
import { puff, strike } from './effects.ts'
import { blockMiddle, blocks, cellMiddle, type Plan } from './plan.ts'
import type { Work } from './work.ts'

/**
 * The tile goes down under the mallet and the block joins the street: the same after every tile, right or wrong, laid or skipped.
 * `isOn`: is this trial still on? A pause takes it off the stage between two movements.
 */
export async function showLaid(
  stage: Stage,
  work: Work,
  plan: Plan,
  context: TileContext,
  isOn: () => boolean,
): Promise<void> {
  const { field, street } = work
  const gap = cellMiddle(plan, 8)
  field.lit.alpha = 0
  stage.announce(stage.text(`say.${context.how}`))
  if (isTile(context.built) && context.how !== 'skipped') {
    field.build(context.built, 'blank')
    const scale = field.scale()
    field.made.scale.set(scale * (stage.reducedMotion ? 1 : 1.25))
    await strike(stage, gap, plan.cell)
    if (!isOn()) return
    stage.sound('place')
    puff(stage, gap, plan.cell)
    void stage.tween(field.made.scale, { x: scale, y: scale }, 140, 'in')
    // Kees is glad of every tile; only while learning does he show that one does not fit.
    const glad = stage.block === 'test' || isRight(context)
    work.mood(glad ? 'cheer' : 'think')
    // He hops while the block already flies: the next field waits for neither longer than a second.
    if (glad) void hop(stage, work, isOn)
  }
  if (stage.block === 'practice' || !isOn()) return
  await fly(stage, work, plan, context.trial.laid)
  if (!isOn()) return
  stage.sound('tap')
  street.setLaid(context.trial.laid + 1)
}

async function hop(stage: Stage, { kees }: Work, isOn: () => boolean): Promise<void> {
  const { y } = kees
  await stage.tween(kees, { y: y - 12 }, 140, 'out')
  if (isOn()) await stage.tween(kees, { y }, 170, 'in')
}

/** The block becomes small and lands in the street. */
async function fly(stage: Stage, { street }: Work, plan: Plan, index: number): Promise<void> {
  if (index >= blocks) return
  const block = street.makeBlock(index)
  const middle = { x: plan.field.x + plan.field.width / 2, y: plan.field.y + plan.field.height / 2 }
  block.position.copyFrom(middle)
  block.scale.set(plan.field.width * 0.5)
  block.alpha = 0.3
  stage.root.addChild(block)
  const to = blockMiddle(plan, index, stage.direction)
  void stage.tween(block, { alpha: 1 }, 200, 'out')
  void stage.tween(block.scale, { x: plan.street.block, y: plan.street.block }, 620, 'in-out')
  await stage.tween(block, to, 620, 'in-out')
}
