import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics, Sprite } from 'pixi.js'
import { bust, cast, type Expression, type PersonId } from '../../world/cast.ts'
import { palette, tints } from '../../world/palette.ts'
import type { Act } from '../dialogue/dialogue.ts'

/** Somebody at the desk: a body, and a head that turns about its neck and changes its face. */
export interface Figure {
  /** Its origin is the middle of the bust's lower edge. */
  readonly view: Container
  readonly who: () => PersonId | null
  /** Somebody else takes this place. */
  become(who: PersonId | null, face?: Expression): void
  face(face: Expression): void
  does(act: Act | null): void
  /** Nods, and moves the mouth for so long, ms. */
  speak(ms: number): void
  /** The head at once as it should be: for players who asked for less motion. */
  still(): void
  /** Breathing, blinking, speaking: one frame. */
  live(t: number, dt: number): void
}

/** How a head is held: down in units of the bust, turned in radians. */
interface Pose {
  readonly y: number
  readonly turn: number
}

const poses: Readonly<Record<Expression, Pose>> = {
  neutral: { y: 0, turn: 0 },
  happy: { y: -2, turn: -0.03 },
  worried: { y: 1, turn: 0.04 },
  angry: { y: 3, turn: 0 },
  sad: { y: 5, turn: 0.06 },
  thinking: { y: 0, turn: -0.08 },
  talk: { y: 0, turn: 0 },
  blink: { y: 0, turn: 0 },
}
const downToScreen: Pose = { y: 8, turn: -0.13 }
const towardsVisitor: Pose = { y: 1, turn: -0.09 }
const nodding = 420

export function drawFigure(stage: Stage): Figure {
  const view = new Container()
  const body = new Sprite()
  const head = new Sprite()
  const calendar = drawCalendar()
  body.anchor.set(0.5, 1)
  head.anchor.set(bust.neck.x / bust.width, bust.neck.y / bust.height)
  view.addChild(body, head, calendar)
  const neck = bust.neck.y - bust.height
  let who: PersonId | null = null
  let shown: Expression = 'neutral'
  let act: Act | null = null
  let pose = poses.neutral
  let spoken = Number.POSITIVE_INFINITY
  let speaking = 0

  const wanted = (): Pose =>
    act === 'types' ? downToScreen : act === 'looks' || act === 'shows' ? towardsVisitor : poses[shown]
  const draw = (face: Expression): void => {
    if (who) head.texture = stage.texture(cast[who].faces[face])
  }
  const hold = ({ y, turn }: Pose): void => {
    pose = { y, turn }
    head.position.set(0, neck + y)
    head.rotation = turn
  }
  /** Who looks down at a screen is drawn with lowered lids. */
  const resting = (): Expression => (act === 'types' ? 'blink' : shown)
  return {
    view,
    who: () => who,
    become: (id, face = 'neutral') => {
      who = id
      shown = face
      act = null
      calendar.visible = false
      view.visible = id !== null
      if (id) body.texture = stage.texture(cast[id].body)
      draw(shown)
      hold(wanted())
    },
    face: (face) => {
      shown = face
      draw(resting())
    },
    does: (next) => {
      act = next
      calendar.visible = act === 'shows'
      draw(resting())
    },
    speak: (ms) => {
      spoken = 0
      speaking = ms
    },
    still: () => {
      hold(wanted())
      draw(resting())
    },
    live: (t, dt) => {
      if (!who) return
      spoken += dt
      const to = wanted()
      const near = Math.min(1, dt / 130)
      pose = { y: pose.y + (to.y - pose.y) * near, turn: pose.turn + (to.turn - pose.turn) * near }
      const breath = Math.sin(t / 900 + bust.width)
      const nod =
        spoken < nodding ? 4 * Math.sin((spoken / nodding) * Math.PI * 2) * (1 - spoken / nodding) : 0
      body.scale.y = 1 + 0.006 * breath
      head.position.set(0, neck + pose.y - 1.2 * breath + nod)
      head.rotation = pose.turn + 0.01 * Math.sin(t / 1700)
      const talks = shown === 'neutral' && spoken < speaking && Math.floor(spoken / 140) % 2 === 0
      const blinks = shown === 'neutral' && !talks && t % 3700 < 130
      draw(act === 'types' ? 'blink' : talks ? 'talk' : blinks ? 'blink' : shown)
    },
  }
}

/** A page of a calendar with one day marked, held up at the left. */
function drawCalendar(): Graphics {
  const g = new Graphics()
  g.roundRect(-30, -34, 60, 68, 6).fill(palette.paper).stroke({ width: 3, color: palette.ink })
  g.roundRect(-30, -34, 60, 16, 6).fill(palette.brick).stroke({ width: 3, color: palette.ink })
  for (let i = 0; i < 12; i++)
    g.roundRect(-24 + (i % 4) * 13, -10 + Math.floor(i / 4) * 14, 9, 9, 2).fill(
      i === 5 ? palette.sun : tints.stoneLight,
    )
  g.circle(-6.5, 8.5, 10).stroke({ width: 3, color: palette.brick })
  g.position.set(-66, -52)
  g.rotation = -0.12
  g.visible = false
  return g
}
