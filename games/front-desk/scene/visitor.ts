import type { Stage } from '@skillprint/engine/stage'
import { Container, Sprite } from 'pixi.js'
import { bust, cast, type Expression, type PersonId } from '../../world/cast.ts'

/** Somebody at the desk: a body, and a head that changes with the face. */
export interface Visitor {
  readonly view: Container
  readonly who: () => PersonId | null
  /** Somebody else comes; true when it is another person. */
  come(who: PersonId, face: Expression): boolean
  face(face: Expression): void
  /** Breathing and blinking; not called where the player asked for less motion. */
  live(t: number): void
}

export function drawVisitor(stage: Stage): Visitor {
  const view = new Container()
  const body = new Sprite()
  const head = new Sprite()
  for (const part of [body, head]) part.anchor.set(0.5, 0)
  view.addChild(body, head)
  let who: PersonId | null = null
  let shown: Expression = 'neutral'
  const texture = (id: PersonId, face: Expression) => stage.texture(cast[id].faces[face])
  return {
    view,
    who: () => who,
    come: (id, face) => {
      const other = who !== id
      who = id
      shown = face
      body.texture = stage.texture(cast[id].body)
      head.texture = texture(id, face)
      return other
    },
    face: (face) => {
      shown = face
      if (who) head.texture = texture(who, face)
    },
    live: (t) => {
      if (!who) return
      const breath = Math.sin(t / 900)
      body.scale.y = 1 + 0.006 * breath
      head.y = -1.2 * breath
      head.rotation = 0.012 * Math.sin(t / 1700)
      head.pivot.y = 0
      const blinks = shown === 'neutral' && t % 3700 < 130
      head.texture = texture(who, blinks ? 'blink' : shown)
    },
  }
}

/** Height of a bust that is to be seen above the counter, units of the bust. */
export const bustHeight = bust.height
