import type { Stage } from '@skillprint/engine/stage'
import { drawHand } from '../art/tools.ts'
import { type Built, isTile } from '../tile.ts'
import type { Plan, Point } from './plan.ts'

/** The hand that shows a newcomer where to press next. */
export interface Guide {
  /** Points at the first row that is still open, or at the key that lays the tile. */
  show(built: Built): void
  remove(): void
}

/** Puts the hand on the stage; it leaves for good after the first tile was laid. */
export function putGuide(stage: Stage, planNow: () => Plan): Guide {
  const hand = drawHand()
  stage.root.addChild(hand)
  let built: Built | null = null
  const target = (): Point => {
    const plan = planNow()
    if (built && isTile(built)) {
      const { x, y, width, height } = plan.place
      return { x: x + width * 0.8, y: y + height * 0.45 }
    }
    const row =
      (['shape', 'fill', 'count'] as const).find((part) => !built || built[part] === null) ?? 'shape'
    const [first, second] = plan.keys[row]
    // Between two keys: it shows where to choose, and not what.
    return first && second ? { x: second.x, y: first.y + first.height * 0.5 } : plan.field
  }
  const stop = stage.frame((t) => {
    const { x, y } = target()
    const bob = stage.reducedMotion ? 0 : 4 * Math.sin(t / 260)
    hand.position.set(x + bob, y + bob)
  })
  return {
    show: (next) => {
      built = next
    },
    remove: () => {
      stop()
      if (!hand.destroyed) hand.destroy()
    },
  }
}
