import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import { person } from '../art/people.ts'
import { drawStack } from '../art/tools.ts'
import { drawField, type Field } from './field.ts'
import type { Plan } from './plan.ts'
import { drawStreet, type Street } from './street.ts'

/** The place of work, made once per run: street, ground, field, Kees and his stack. */
export interface Work {
  readonly view: Container
  readonly street: Street
  readonly field: Field
  /** Kees as he is now. */
  mood(which: 'idle' | 'think' | 'cheer'): void
  lay(plan: Plan, direction: 'ltr' | 'rtl'): void
  readonly kees: Container
}

/** Draws the place of work. */
export function drawWork({ texture, still }: Pick<Stage, 'texture' | 'still'>): Work {
  const view = new Container()
  const ground = new Graphics()
  const street = drawStreet(still)
  const field = drawField(still)
  const stack = new Container()
  const kees = new Container()
  const moods = {
    idle: person(texture, 'kees-idle'),
    think: person(texture, 'kees-think'),
    cheer: person(texture, 'kees-cheer'),
  }
  const shadows = [drawShadow(), drawShadow()] as const
  kees.addChild(shadows[0], ...Object.values(moods))
  stack.addChild(shadows[1], drawStack())
  view.addChild(ground, street.view, field.view, stack, kees)
  const mood = (which: keyof typeof moods): void => {
    for (const [name, sprite] of Object.entries(moods)) sprite.visible = name === which
  }
  mood('idle')
  const redrawGround = still(ground)
  return {
    view,
    street,
    field,
    kees,
    mood,
    lay: (plan, direction) => {
      const top = plan.street.pavement
      ground
        .clear()
        .rect(0, top, plan.width, plan.height - top)
        .fill(tints.sand)
      for (let y = top + 14, odd = 0; y < plan.height; y += 26, odd++)
        for (let x = (odd % 2) * 34 - 10; x < plan.width; x += 68) ground.roundRect(x, y, 14, 3, 1.5)
      ground.fill(tints.paperShade)
      redrawGround()
      street.lay(plan, direction)
      field.lay(plan)
      kees.position.set(plan.paver.x, plan.paver.y)
      kees.scale.set(plan.paver.scale)
      stack.position.set(plan.stack.x, plan.stack.y)
      stack.scale.set(plan.stack.scale)
    },
  }
}

const drawShadow = (): Graphics =>
  new Graphics().ellipse(0, 0, 44, 8).fill({ color: palette.ink, alpha: 0.15 })
