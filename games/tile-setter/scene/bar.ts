import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { Box, Plan } from './plan.ts'

/** Lay, start again, skip. */
export interface Bar {
  lay(plan: Plan): void
  /** Can the tile be laid; is there anything to clear? */
  show(complete: boolean, begun: boolean): void
  /** Takes buttons and pictures away. */
  rest(): void
}

/** Puts the three buttons on the stage for one trial. */
export function putBar(stage: Stage, onPress: (type: 'place' | 'clear' | 'skip', t: number) => void): Bar {
  const view = new Container()
  const backs = { clear: new Graphics(), place: new Graphics(), skip: new Graphics() }
  const arrow = new Graphics()
  view.addChild(...Object.values(backs), arrow)
  stage.root.addChild(view)
  let plan: Plan | null = null
  let ready = false
  const keys = { clear: ['Backspace', 'Delete'], place: ['Enter'], skip: [] as string[] } as const
  const buttons = (['clear', 'place', 'skip'] as const).map((id) => ({
    id,
    button: stage.button({
      id,
      label: stage.text(id),
      ...(id === 'clear' ? {} : { caption: stage.text(id) }),
      x: 0,
      y: 0,
      width: 48,
      height: 48,
      keys: keys[id],
      disabled: id !== 'skip',
      onPress: ({ t }) => onPress(id, t),
    }),
  }))
  const draw = (): void => {
    if (!plan) return
    drawKey(backs.place.clear(), plan.place, ready ? palette.sun : tints.paperShade, ready)
    drawKey(backs.skip.clear(), plan.skip, palette.paper, true)
    drawKey(backs.clear.clear(), plan.clear, palette.paper, true)
    drawArrow(arrow, plan.clear)
  }
  return {
    lay: (next) => {
      plan = next
      draw()
      for (const { id, button } of buttons) button.set(next[id])
    },
    show: (complete, begun) => {
      ready = complete
      draw()
      arrow.alpha = begun ? 1 : 0.35
      for (const { id, button } of buttons)
        if (id !== 'skip') button.set({ disabled: id === 'place' ? !complete : !begun })
    },
    rest: () => {
      for (const { button } of buttons) button.remove()
      view.visible = false
    },
  }
}

/** Draws the back of a button: raised and dark at its lower edge when it can be pressed. */
export function drawKey(to: Graphics, { x, y, width, height }: Box, color: number, raised: boolean): void {
  if (raised) to.roundRect(x, y + 4, width, height - 4, 16).fill(palette.ink)
  to.roundRect(x, raised ? y : y + 2, width, height - 4, 16)
    .fill(color)
    .stroke({ color: raised ? palette.ink : palette.stone, width: 3, alignment: 1 })
}

/** A turning arrow: start again. */
function drawArrow(to: Graphics, { x, y, width, height }: Box): void {
  const [cx, cy, r] = [x + width / 2, y + height / 2 - 2, 9]
  to.clear()
    .arc(cx, cy, r, -Math.PI * 0.25, Math.PI * 1.25)
    .stroke({ color: palette.ink, width: 3.5, cap: 'round' })
    .poly([cx - 13, cy - 12, cx - 1.5, cy - 9, cx - 10, cy - 1])
    .fill(palette.ink)
}
