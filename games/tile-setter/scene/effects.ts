import type { Stage } from '@skillprint/engine/stage'
import { type Container, Graphics } from 'pixi.js'
import { tints } from '../../world/palette.ts'
import { drawConfetti, drawMallet } from '../art/tools.ts'
import type { Plan, Point } from './plan.ts'

/** A puff of dust around a tile that comes down. */
export function puff(stage: Stage, at: Point, size: number): void {
  if (stage.reducedMotion) return
  for (let i = 0; i < 8; i++) {
    const angle = (Math.PI * 2 * i) / 8 + 0.3
    const dust = new Graphics().circle(0, 0, size * 0.07).fill(tints.sandDark)
    dust.position.set(at.x + Math.cos(angle) * size * 0.4, at.y + Math.sin(angle) * size * 0.4)
    stage.root.addChild(dust)
    const far = { x: at.x + Math.cos(angle) * size * 0.72, y: at.y + Math.sin(angle) * size * 0.72, alpha: 0 }
    void stage.tween(dust, far, 380, 'out')
  }
}

/** The mallet comes from the side, strikes once and goes. Resolves at the stroke. */
export async function strike(stage: Stage, at: Point, size: number): Promise<void> {
  const mallet = drawMallet()
  mallet.pivot.set(28, 28)
  mallet.scale.set(size / 64)
  mallet.position.set(at.x + size * 0.75, at.y + size * 0.65)
  mallet.rotation = 0.7
  stage.root.addChild(mallet)
  await stage.tween(mallet, { rotation: -0.25 }, 190, 'in')
  // Taken off the stage meanwhile, by a pause.
  if (!mallet.destroyed && mallet.parent) void stage.tween(mallet, { rotation: 0.5, alpha: 0 }, 320, 'out')
}

/** Bits of paper that fall over the whole stage until the trial ends. */
export function confetti(stage: Stage, into: Container, plan: Plan): void {
  if (stage.reducedMotion) return
  const bits = Array.from({ length: 42 }, (_, i) => {
    const bit = drawConfetti(i % 6)
    // Spread without chance: the golden ratio leaves no heaps.
    bit.position.set(((i * 0.618034) % 1) * plan.width, -20 - ((i * 0.381966) % 1) * plan.height * 0.9)
    into.addChild(bit)
    return bit
  })
  stage.frame((t, dt) => {
    for (const [i, bit] of bits.entries()) {
      bit.y += dt * (0.11 + (i % 5) * 0.018)
      bit.x += Math.sin(t / 400 + i) * 0.5
      bit.rotation += dt * 0.003 * ((i % 3) - 1)
    }
  })
}
