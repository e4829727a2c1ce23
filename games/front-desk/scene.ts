import type { Scene } from '@skillprint/engine'
import { cast } from '../world/cast.ts'
import { conversationOf, conversations, momentAt } from './conversations/conversations.ts'
import { colleagueIn, type Line, type Text } from './dialogue/dialogue.ts'
import { drawDesk } from './scene/desk.ts'
import { direct, drawPeople } from './scene/people.ts'
import { makePlan } from './scene/plan.ts'
import { putTalk } from './scene/talk.ts'
import { type Context, linesAfter, type trial } from './trial.ts'

const seedling = 0.2

/** The conversation as it is seen in each state of the trial. */
export const scene: Scene<typeof trial> = (stage, actor) => {
  const given = actor.getSnapshot().context.trial
  const conversation = conversationOf(given.conversation)
  const moment = momentAt(given)
  const word = (text: Text): string => (stage.locale.startsWith('nl') ? text.nl : text.en)
  const { desk, people } = stage.keep('room', () => {
    const made = { desk: drawDesk(stage.still), people: drawPeople(stage) }
    stage.scenery.addChild(made.desk.behind, made.people.view, made.desk.before)
    return made
  })
  let again = 0
  const talk = putTalk(stage, {
    next: (t) => actor.send({ type: 'next', t }),
    choose: (option, t) => actor.send({ type: 'choose', option, t }),
    again: () => say(moment.lines, again++ % moment.lines.length),
  })
  const direction = direct(stage, people, desk, talk.follow)
  stage.onLayout((size) => {
    const plan = makePlan(size)
    desk.lay(plan)
    direction.lay(plan)
    talk.lay(plan)
  })
  direction.enter(conversation.visitor, moment.lines[0]?.face, colleagueIn(conversation, moment.lines))

  const grow = (finished: number): void => {
    const grown = seedling + (1 - seedling) * (finished / conversations.length)
    if (grown <= desk.plant.grown) return
    const stop = stage.frame(desk.growPlant)
    void stage.tween(desk.plant, { grown }, 1200, 'back').then(() => {
      stop()
      desk.growPlant()
    })
  }
  grow(given.grown)
  const say = (lines: readonly Line[], line: number): void => {
    const one = lines[line]
    if (!one) return
    direction.play(one)
    const { who, face } = one
    const caption = word(one.text)
    const name = who ? cast[who].name : ''
    const looks =
      who && face && face !== 'talk' && face !== 'blink' ? stage.text(`looks-${face}`, { name }) : ''
    const label = who
      ? stage.text('says-label', { name, text: caption })
      : stage.text('sees-label', { text: caption })
    talk.line({
      caption,
      label: `${label} ${looks}`.trim(),
      name,
      towards: () => (who ? direction.where(who) : null),
      line,
      lines: lines.length,
    })
  }

  const enter: Readonly<Record<string, (context: Context) => void>> = {
    reading: ({ line }) => {
      say(moment.lines, line)
      talk.next()
    },
    asking: () =>
      stage.present('stimulus', () => {
        talk.answers(
          word(moment.question),
          given.options.map((id, i) => {
            const place = moment.options.findIndex((one) => one.id === id)
            const option = moment.options[place]
            const caption = option ? word(option.text) : id
            const label = stage.text('option-label', { number: i + 1, text: caption })
            return moment.ask === 'judge'
              ? { id, caption, label, mood: place as 0 | 1 | 2 | 3 }
              : { id, caption, label }
          }),
        )
      }),
    reacting: (context) => {
      const lines = linesAfter(context)
      const goodbye = given.closing !== null && context.line === lines.length - 1
      talk.next()
      say(lines, context.line)
      if (!goodbye) return
      grow(given.grown + 1)
      stage.sound('level-done')
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
