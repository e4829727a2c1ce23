import type { Stage } from '@skillprint/engine/stage'
import type { Hall } from '../art/hall.ts'
import type { SortingTrial } from '../trial.ts'
import { drawBubble } from './bubble.ts'
import { loadVan } from './load.ts'

/** The belt stands still: the parcels go to the van, the worker says something, and the player goes on when ready. */
export function showPause(
  stage: Stage,
  hall: Hall,
  pause: NonNullable<SortingTrial['pause']>,
  goOn: (t: number) => void,
): void {
  const words = stage.text(pause.say)
  const aboutLamp = pause.say === 'practice.lamp'
  hall.parcel.view.visible = false
  hall.lamp.light(false)
  hall.worker.pose(aboutLamp ? 'stop' : 'happy')
  stage.announce(words)
  stage.sound('level-done')
  loadVan(stage, hall)

  const bubble = drawBubble(words, pause.kind === 'oil' ? 'oil' : aboutLamp ? 'lamp' : null)
  stage.root.addChild(bubble.view)
  const button = stage.button({
    id: 'go-on',
    label: stage.text('go-on'),
    caption: stage.text('go-on'),
    ...bubble.lay(hall.plan),
    keys: ['Space', 'Enter'],
    onPress: ({ t }) => {
      bubble.view.visible = false
      button.remove()
      goOn(t)
    },
  })
  stage.onLayout(() => {
    const box = bubble.lay(hall.plan)
    if (bubble.view.visible) button.set(box)
  })
}
