import type { Scene } from '@skillprint/engine'
import type { Stage } from '@skillprint/engine/stage'
import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import { drawHall } from './art/hall.ts'
import { showEnd } from './scene/end.ts'
import { showOutcome } from './scene/outcome.ts'
import { showPause } from './scene/pause.ts'
import { outcomeOf, type Side, type trial } from './trial.ts'

type Actor = ActorRefFrom<typeof trial>
type Snapshot = SnapshotFrom<typeof trial>

/** The belt as it looks in each state of the trial. */
export const scene: Scene<typeof trial> = (stage, actor) => {
  const hall = stage.keep('hall', () => {
    const made = drawHall()
    stage.scenery.addChild(made.view)
    // Signs and lit lamp are drawn once behind the wall, so that the first onset uploads nothing.
    made.parcel.sign('left')
    made.lamp.light(false)
    made.worker.mood('calm')
    return made
  })
  const { parcel, lamp, worker } = hall
  stage.onLayout((size) => hall.lay(size))
  stage.onLayout(() => parcel.view.position.copyFrom(hall.plan.entry))
  const buttons = (['left', 'right'] as const).map((side) => sideButton(stage, actor, side))
  let at: Snapshot['value'] | undefined

  const draw: Partial<Record<Snapshot['value'], (snapshot: Snapshot) => void>> = {
    pausing: ({ context }) => {
      if (context.trial.pause)
        showPause(stage, hall, context.trial.pause, (t) => actor.send({ type: 'go-on', t }))
    },
    arriving: () =>
      stage.present('parcel', () => {
        parcel.sign(null)
        parcel.view.scale.set(1)
        parcel.view.alpha = 1
        parcel.view.rotation = 0
        parcel.view.visible = true
        parcel.view.position.copyFrom(hall.plan.entry)
        lamp.light(false)
        worker.mood('calm')
        worker.arm.rotation = 0
      }),
    travelling: ({ context }) => {
      const ms = context.trial.foreperiod - 30
      void stage.tween(parcel.view, { y: hall.plan.stop.y }, ms, 'out')
    },
    showing: ({ context: { trial: next } }) => {
      stage.present('stimulus', () => {
        parcel.view.position.copyFrom(hall.plan.stop)
        parcel.sign(next.side)
      })
      stage.announce(stage.text(`say.${next.side}`))
    },
    signalling: () => {
      stage.present('stop', () => lamp.light(true))
      stage.announce(stage.text('say.stop'))
    },
    feedback: ({ context }) => {
      lamp.light(outcomeOf(context) === 'not-stopped' || outcomeOf(context) === 'stopped')
      showOutcome(stage, hall, outcomeOf(context), context.side)
    },
    leaving: () => showEnd(stage, hall),
  }

  const enter = (snapshot: Snapshot) => {
    if (snapshot.value === at) return
    at = snapshot.value
    for (const button of buttons) button.set({ disabled: at === 'pausing' || at === 'leaving' })
    draw[at]?.(snapshot)
  }
  enter(actor.getSnapshot())
  actor.subscribe(enter)

  function sideButton(to: Stage, player: Actor, side: Side) {
    const key = hall.keys[side]
    key.set('rest')
    const button = to.button({
      id: side,
      label: to.text(side),
      ...hall.plan.keys[side],
      keys: side === 'left' ? ['ArrowLeft', 'KeyF'] : ['ArrowRight', 'KeyJ'],
      onPress: ({ t }) => {
        key.set('down')
        player.send({ type: 'press', side, t })
      },
      onHighlight: (on) => key.set(on ? 'lifted' : 'rest'),
    })
    to.onLayout(() => button.set(hall.plan.keys[side]))
    return button
  }
}
