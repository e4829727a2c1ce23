import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics, Text } from 'pixi.js'
import type { Hall } from '../art/hall.ts'
import { palette } from '../art/palette.ts'
import type { SortingTrial } from '../trial.ts'

/** The belt stands still: the parcels go to the van, the worker says something, and the player goes on when ready. */
export function showPause(
  stage: Stage,
  hall: Hall,
  pause: NonNullable<SortingTrial['pause']>,
  goOn: (t: number) => void,
): void {
  const words = stage.text(pause.say)
  hall.parcel.view.visible = false
  hall.lamp.light(pause.say === 'practice.lamp')
  hall.worker.mood('happy')
  hall.worker.arm.rotation = 0
  void stage.tween(hall.worker.arm, { rotation: -2.4 }, 350, 'back')
  stage.announce(words)
  load(stage, hall)

  const bubble = new Container()
  stage.root.addChild(bubble)
  const button = stage.button({
    id: 'go-on',
    label: stage.text('go-on'),
    caption: stage.text('go-on'),
    ...hall.plan.goOn,
    keys: ['Space', 'Enter'],
    onPress: ({ t }) => {
      bubble.destroy({ children: true })
      button.remove()
      goOn(t)
    },
  })
  stage.onLayout(() => {
    if (bubble.destroyed) return
    drawBubble(bubble, words, hall, pause.kind)
    button.set(hall.plan.goOn)
  })
}

function drawBubble(bubble: Container, words: string, { plan }: Hall, kind: 'tip' | 'oil'): void {
  for (const child of bubble.removeChildren()) child.destroy()
  const { x, y, width, height } = plan.bubble
  const tip = Math.min(plan.worker.y - 58, y + height + 40)
  const text = new Text({
    text: words,
    style: {
      fontFamily: 'system-ui, sans-serif',
      fontSize: 19,
      fontWeight: '600',
      lineHeight: 26,
      fill: palette.ink,
      align: 'center',
      wordWrap: true,
      wordWrapWidth: width - 40,
    },
  })
  text.anchor.set(0.5, 0)
  text.position.set(plan.center, y + (kind === 'oil' ? 22 : 18))
  bubble.addChild(
    new Graphics()
      .poly([plan.center - 14, y + height - 4, plan.center + 14, y + height - 4, plan.center + 4, tip])
      .fill(palette.paper)
      .stroke({ color: palette.ink, width: 3, join: 'round' })
      .roundRect(x, y, width, height, 22)
      .fill(palette.paper)
      .stroke({ color: palette.ink, width: 3 })
      .rect(plan.center - 12, y + height - 6, 24, 6)
      .fill(palette.paper),
    text,
  )
}

/** The stacks go to the van, parcel after parcel. */
function load(stage: Stage, hall: Hall): void {
  for (const side of ['left', 'right'] as const) {
    const cage = hall.cages[side]
    for (const parcel of cage.empty()) {
      parcel.position.set(cage.view.x + parcel.x, cage.view.y + parcel.y)
      hall.flying.addChild(parcel)
      const ms = 420 + 30 * (hall.flying.children.length % 8)
      void stage
        .tween(parcel, { x: hall.plan.van.x - 24, y: hall.plan.van.y - 30 }, ms, 'in-out')
        .then(() => parcel.destroy())
    }
  }
}
