import type { Scene } from '@skillprint/engine'
import { palette } from '@skillprint/games/world'
import { Graphics } from 'pixi.js'
import type { Side, trial } from './trial.ts'

/** Two lamps; the lit one is bigger as well as brighter, so that colour alone says nothing. */
export const scene: Scene<typeof trial> = (stage, actor) => {
  const lamps = { left: new Graphics(), right: new Graphics() }
  const draw = (lit: Side | null): void => {
    for (const side of ['left', 'right'] as const)
      lamps[side]
        .clear()
        .circle(0, 0, lit === side ? 64 : 44)
        .fill(lit === side ? palette.sun : palette.stone)
        .stroke({ color: palette.ink, width: 4 })
  }
  stage.root.addChild(lamps.left, lamps.right)
  draw(null)
  const buttons = (['left', 'right'] as const).map((side) => ({
    side,
    button: stage.button({
      id: side,
      label: stage.text(side),
      x: 0,
      y: 0,
      width: 140,
      height: 140,
      keys: [side === 'left' ? 'ArrowLeft' : 'ArrowRight'],
      onPress: ({ t }) => actor.send({ type: 'press', side, t }),
    }),
  }))
  stage.onLayout(({ width, height }) => {
    for (const { side, button } of buttons) {
      const x = width * (side === 'left' ? 0.27 : 0.73)
      lamps[side].position.set(x, height / 2)
      button.set({ x: x - 70, y: height / 2 - 70 })
    }
  })
  stage.present('stimulus', () => {
    const { side } = actor.getSnapshot().context
    draw(side)
    stage.announce(stage.text('lit', { side: stage.text(side) }))
  })
}
