import { Graphics } from 'pixi.js'
import type { Scene } from '../../game.ts'
import type { trial } from './trial.ts'

export const scene: Scene<typeof trial> = (stage, actor) => {
  const ground = stage.keep('ground', () => stage.scenery.addChild(new Graphics()))
  const lamp = stage.root.addChild(new Graphics())
  const { side } = actor.getSnapshot().context
  const buttons = (['left', 'right'] as const).map((id) =>
    stage.button({
      id,
      label: stage.text(id),
      x: 0,
      y: 0,
      width: 120,
      height: 120,
      keys: [id === 'left' ? 'ArrowLeft' : 'ArrowRight'],
      onPress: ({ t }) => actor.send({ type: 'press', side: id, t }),
    }),
  )
  stage.onLayout(({ width, height }) => {
    ground
      .clear()
      .rect(0, height * 0.7, width, height * 0.3)
      .fill('#4E9F6E')
    lamp.position.set(width * (side === 'left' ? 0.25 : 0.75), height / 2)
    for (const [i, button] of buttons.entries())
      button.set({ x: width * (0.25 + 0.5 * i) - 60, y: height / 2 - 60 })
  })
  stage.present('stimulus', () => {
    lamp.circle(0, 0, 50).fill('#F4B942')
    stage.announce(stage.text(side))
  })
}
