import type { Stage } from '@skillprint/engine/stage'
import { Container } from 'pixi.js'
import { bust, type PersonId } from '../../world/cast.ts'
import type { Line } from '../dialogue/dialogue.ts'
import type { Desk } from './desk.ts'
import { drawFigure, type Figure } from './person.ts'
import type { Plan, Spot } from './plan.ts'

/** Who stands at the desk: a visitor, and now and then a colleague beside. Kept for the whole run. */
export interface People {
  readonly view: Container
  readonly visitor: Figure
  readonly colleague: Figure
}

export function drawPeople(stage: Stage): People {
  const [visitor, colleague] = [drawFigure(stage), drawFigure(stage)]
  const view = new Container()
  view.addChild(visitor.view, colleague.view)
  visitor.become(null)
  colleague.become(null)
  return { view, visitor, colleague }
}

const step = 420
/** Units of a bust that the counter hides. */
const hidden = 8

/** Moves the people of one trial. */
export interface Direction {
  lay(plan: Plan): void
  /** Who is there when a moment begins: a new visitor comes in from the left, a colleague from the right. */
  enter(visitor: PersonId, face: Line['face'], colleague: PersonId | undefined): void
  /** Faces and heads as a line asks for; somebody who is not there yet comes to the desk. */
  play(line: Line): void
  /** Where this person's head is now. */
  where(who: PersonId): number | null
}

/** `moved` is called in each frame in which somebody walks. */
export function direct(
  stage: Stage,
  { visitor, colleague }: People,
  desk: Desk,
  moved: () => void,
): Direction {
  let plan: Plan | null = null
  const spots = (): readonly [Spot, Spot] => {
    if (!plan) throw new Error('direct: nothing was laid out yet, expected lay before enter')
    const away = { x: plan.room + bust.width * 1.2, scale: plan.pair.colleague.scale }
    return colleague.who() ? [plan.pair.visitor, plan.pair.colleague] : [plan.alone, away]
  }
  /** Who is on the way, from where, and how far (0–1): the end may still move, when the size changes. */
  const walks = new Map<Figure, { readonly from: Spot; share: number }>()
  const put = (figure: Figure, to: Spot): void => {
    const { view } = figure
    if (!plan || view.destroyed) return
    const { from, share } = walks.get(figure) ?? { from: to, share: 1 }
    const scale = from.scale + (to.scale - from.scale) * share
    view.position.set(from.x + (to.x - from.x) * share, plan.counter + hidden * scale)
    view.scale.set(scale)
  }
  const settle = (): void => {
    const [left, right] = spots()
    put(visitor, left)
    put(colleague, right)
    moved()
  }
  const walk = (figure: Figure, from: Spot): void => {
    const walking = { from, share: 0 }
    walks.set(figure, walking)
    const stop = stage.frame(settle)
    void stage.tween(walking, { share: 1 }, step, 'out').then(() => {
      if (walks.get(figure) === walking) walks.delete(figure)
      stop()
      settle()
    })
    settle()
  }
  const here = ({ view }: Figure): Spot => ({ x: view.x, scale: view.scale.x })
  const join = (who: PersonId): void => {
    const [, away] = spots()
    colleague.become(who)
    walk(visitor, here(visitor))
    walk(colleague, away)
  }
  const leave = (): void => {
    colleague.become(null)
    desk.screen.visible = false
    walk(visitor, here(visitor))
  }
  const figure = (who: PersonId): Figure | null =>
    visitor.who() === who ? visitor : colleague.who() === who ? colleague : null
  if (!stage.reducedMotion)
    stage.frame((t, dt) => {
      visitor.live(t, dt)
      colleague.live(t + 1900, dt)
    })
  return {
    lay: (next) => {
      plan = next
      settle()
    },
    enter: (who, face, other) => {
      if (colleague.who() && colleague.who() !== other) leave()
      if (visitor.who() !== who) {
        const first = visitor.who() === null
        visitor.become(who, face)
        walk(visitor, { ...spots()[0], x: -bust.width })
        if (!first) stage.sound('door-bell')
      }
      if (other && colleague.who() !== other) join(other)
    },
    play: ({ who, face, act, text }) => {
      if (who && !figure(who)) join(who)
      if (act && !figure(act.who)) join(act.who)
      if (who && face) figure(who)?.face(face)
      if (who) figure(who)?.speak(text.nl.length * 45)
      if (act) {
        figure(act.who)?.does(act.does)
        desk.screen.visible = act.does === 'types'
      }
      if (stage.reducedMotion) for (const one of [visitor, colleague]) one.still()
    },
    where: (who) => figure(who)?.view.x ?? null,
  }
}
