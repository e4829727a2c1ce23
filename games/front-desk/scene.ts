import type { Scene } from '@skillprint/engine'
import { Container } from 'pixi.js'
import { cast } from '../world/cast.ts'
import { conversationOf } from './conversations/conversations.ts'
import type { Line } from './dialogue/dialogue.ts'
import { drawDesk } from './scene/desk.ts'
import { makePlan } from './scene/plan.ts'
import { putTalk } from './scene/talk.ts'
import { bustHeight, drawVisitor } from './scene/visitor.ts'
import { type Context, linesAfter, momentAt, type trial } from './trial.ts'

/** The conversation as it is seen in each state of the trial. */
export const scene: Scene<typeof trial> = (stage, actor) => {
  const given = actor.getSnapshot().context.trial
  const moment = momentAt(given)
  const word = (text: { readonly nl: string; readonly en: string }): string =>
    stage.locale.startsWith('nl') ? text.nl : text.en
  const room = stage.keep('room', () => {
    const desk = drawDesk()
    const visitor = drawVisitor(stage)
    const person = new Container()
    person.addChild(visitor.view)
    stage.scenery.addChild(desk.behind, person, desk.before)
    return { desk, visitor, person }
  })
  const { desk, visitor, person } = room
  const talk = putTalk(
    stage,
    (t) => actor.send({ type: 'next', t }),
    (option, t) => actor.send({ type: 'choose', option, t }),
  )
  let plan = makePlan(stage.size)
  stage.onLayout((size) => {
    plan = makePlan(size)
    desk.lay(plan)
    person.position.set(plan.visitor.x, plan.counter + 8 - bustHeight * plan.visitor.scale)
    person.scale.set(plan.visitor.scale)
    talk.lay(plan)
  })

  const grown = 0.2 + given.grown * 0.27
  if (grown > desk.plant.grown) {
    const growing = stage.frame(desk.drawPlant)
    void stage.tween(desk.plant, { grown }, 900, 'out').then(growing)
  }
  const show = (line: Line): void => {
    const who = line.who
    const text = word(line.text)
    if (who && who !== visitor.who()) arrive(who, line)
    else if (line.face) visitor.face(line.face)
    const label = who
      ? stage.text('says-label', { name: cast[who].name, text })
      : stage.text('sees-label', { text })
    const look = who && line.face ? looks(line.face, cast[who].name) : ''
    talk.line(text, `${label} ${look}`.trim(), who === undefined)
  }
  const looks = (face: NonNullable<Line['face']>, name: string): string =>
    face === 'talk' || face === 'blink' ? '' : stage.text(`looks-${face}`, { name })
  const arrive = (who: NonNullable<Line['who']>, line: Line): void => {
    const first = visitor.who() === null
    visitor.come(who, line.face ?? 'neutral')
    // A colleague who speaks up stands at the desk already; a new visitor comes in.
    if (first || who !== conversationOf(given.conversation).visitor) return
    stage.sound('door-bell')
    visitor.view.x = -plan.size.width / plan.visitor.scale
    void stage.tween(visitor.view, { x: 0 }, 420, 'out')
  }
  if (!stage.reducedMotion) stage.frame((t) => visitor.live(t))

  const enter: Record<string, (context: Context) => void> = {
    reading: ({ line }) => {
      show(moment.lines[line] as Line)
      talk.next()
    },
    asking: () =>
      stage.present('stimulus', () => {
        talk.answers(
          word(moment.question),
          given.options.map((id, i) => {
            const option = moment.options.find((one) => one.id === id)
            const caption = option ? word(option.text) : id
            return { id, caption, label: stage.text('option-label', { number: i + 1, text: caption }) }
          }),
        )
      }),
    reacting: (context) => {
      const line = linesAfter(context)[context.line]
      if (line) show(line)
      talk.next()
    },
  }
  let shown = ''
  const follow = ({ value, context }: { readonly value: unknown; readonly context: Context }): void => {
    const now = `${String(value)} ${context.line}`
    if (now === shown) return
    shown = now
    enter[String(value)]?.(context)
  }
  follow(actor.getSnapshot())
  actor.subscribe({ next: follow, complete: talk.hide })
}
