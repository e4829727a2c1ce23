import type { Scene } from '@skillprint/engine'
import type { Stage } from '@skillprint/engine/stage'
import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import { drawHall } from './art/hall.ts'
import { showEnd } from './scene/end.ts'
import { roll, showOutcome } from './scene/outcome.ts'
import { showPause } from './scene/pause.ts'
import { outcomeOf, type Side, type trial } from './trial.ts'

type Actor = ActorRefFrom<typeof trial>
type Snapshot = SnapshotFrom<typeof trial>

/** The belt as it looks in each state of the trial. */
export const scene: Scene<typeof trial> = (stage, actor) => {
  const hall = stage.keep('hall', () => {
    const made = drawHall(stage)
    stage.scenery.addChild(made.view)
    made.parcel.sign(null)
    made.lamp.light(false)
    made.worker.pose('calm')
    return made
  })
  const { parcel, lamp, worker } = hall
  let at: Snapshot['value'] | undefined
  let stopBelt = () => {}
  stage.onLayout((size) => {
    hall.lay(size)
    const { entry, stop } = hall.plan
    parcel.view.position.copyFrom(at === 'responding' || at === 'signalling' ? stop : entry)
  })
  const buttons = (['left', 'right'] as const).map((side) => sideButton(stage, actor, side))

  const draw: Partial<Record<Snapshot['value'], (snapshot: Snapshot) => void>> = {
    pausing: ({ context }) => {
      if (context.trial.pause)
        showPause(stage, hall, context.trial.pause, (t) => actor.send({ type: 'go-on', t }))
    },
    arriving: ({ context: { trial: next } }) =>
      stage.present('parcel', () => {
        parcel.sign(null)
        parcel.dress(next.foreperiod)
        parcel.view.scale.set(1)
        parcel.view.visible = true
        parcel.view.position.copyFrom(hall.plan.entry)
        lamp.light(false)
        worker.pose('calm')
      }),
    travelling: ({ context }) => {
      stopBelt = roll(stage, hall)
      const ms = context.trial.foreperiod - 30
      void stage.tween(parcel.view, { y: hall.plan.stop.y }, ms, 'out')
    },
    showing: ({ context: { trial: next } }) => {
      stage.present('stimulus', () => {
        stopBelt()
        parcel.view.position.copyFrom(hall.plan.stop)
        parcel.sign(next.side)
      })
      stage.announce(stage.text(`say.${next.side}`))
    },
    signalling: () => {
      stage.present('stop', () => lamp.light(true))
      stage.sound('stop-horn')
      stage.announce(stage.text('say.stop'))
    },
    feedback: ({ context }) => {
      lamp.light(outcomeOf(context) === 'not-stopped' || outcomeOf(context) === 'stopped')
      showOutcome(stage, hall, outcomeOf(context), context.side)
    },
    leaving: () => void showEnd(stage, hall),
  }

  const enter = (snapshot: Snapshot) => {
    if (snapshot.value === at) return
    at = snapshot.value
    const isOff = at === 'pausing' || at === 'leaving'
    for (const button of buttons) button.set({ disabled: isOff })
    for (const key of Object.values(hall.keys)) key.rest(isOff)
    draw[at]?.(snapshot)
  }
  enter(actor.getSnapshot())
  actor.subscribe(enter)

  function sideButton(to: Stage, player: Actor, side: Side) {
    const key = hall.keys[side]
    key.cap.y = 0
    const button = to.button({
      id: side,
      label: to.text(side),
      ...hall.plan.keys[side],
      keys: side === 'left' ? ['ArrowLeft', 'KeyF'] : ['ArrowRight', 'KeyJ'],
      onPress: ({ t }) => {
        key.cap.y = 7
        void to.tween(key.cap, { y: 0 }, 240)
        player.send({ type: 'press', side, t })
      },
      onHighlight: (on) => key.light(on),
    })
    to.onLayout(() => button.set(hall.plan.keys[side]))
    return button
  }
}
