import type { Stage } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import { person } from '../art/people.ts'
import type { TileTrial } from '../trial.ts'
import { drawKey } from './bar.ts'
import { cellMiddle, type Plan } from './plan.ts'
import { tileSize } from './tile-view.ts'
import { reasonInWords, tileInWords } from './words.ts'
import type { Work } from './work.ts'

/** Practice: the right tile comes into the gap, the line it completes is lit, and Kees says the rules. */
export function showReason(
  stage: Stage,
  { field, kees: standingKees }: Work,
  planNow: () => Plan,
  trial: TileTrial,
  goOn: (t: number) => void,
): void {
  field.build(trial.answer, 'blank')
  stage.sound('right')
  const scale = field.scale()
  field.made.scale.set(scale * (stage.reducedMotion ? 1 : 0.6))
  void stage.tween(field.made.scale, { x: scale, y: scale }, 300, 'back')
  standingKees.visible = false

  const view = new Container()
  const panel = new Graphics()
  const kees = new Container()
  kees.addChild(person(stage.texture, 'kees-idle'))
  const light = new Graphics()
  view.addChild(panel, kees, light)
  stage.root.addChild(view)

  const words = [stage.text('why.right-tile'), ...reasonInWords(stage, trial)].join(' ')
  stage.announce(`${words} ${tileInWords(stage, trial.answer)}`)
  const said = stage.button({
    id: 'reason',
    label: words,
    caption: words,
    ...planNow().tray,
    onPress: ({ t }) => goOn(t),
  })
  const next = stage.button({
    id: 'go-on',
    label: stage.text('go-on'),
    caption: stage.text('go-on'),
    ...planNow().place,
    keys: ['Enter', 'Space'],
    onPress: ({ t }) => goOn(t),
  })
  stage.onLayout(() => {
    const plan = planNow()
    const { tray, place } = plan
    const big = Math.min(tray.height * 0.6, tray.width * 0.36)
    const rtl = stage.direction === 'rtl'
    kees.scale.set(big / 180)
    kees.position.set(rtl ? tray.x + tray.width - big * 0.45 : tray.x + big * 0.45, tray.y + tray.height)
    const bubble = {
      x: tray.x + (rtl ? 0 : big * 0.9),
      y: tray.y + 6,
      width: tray.width - big * 0.9,
      height: tray.height - 12,
    }
    const tip = rtl ? bubble.x + bubble.width : bubble.x
    const out = rtl ? 16 : -16
    const mouth = tray.y + tray.height - big * 0.48
    panel
      .clear()
      .roundRect(bubble.x, bubble.y, bubble.width, bubble.height, 20)
      .poly([tip, mouth - 14, tip + out, mouth, tip, mouth + 14])
      .fill(palette.paper)
    drawKey(panel, place, palette.sun, true)
    lightLine(light, plan, trial, scale)
    said.set({ x: bubble.x + 8, y: bubble.y + 8, width: bubble.width - 16, height: bubble.height - 16 })
    next.set(place)
  })
}

/** A frame around the row or column that the right tile completes. */
function lightLine(light: Graphics, plan: Plan, { rules }: TileTrial, scale: number): void {
  const column = rules.shape === 'column'
  const size = (tileSize + 2) * scale
  const first = cellMiddle(plan, column ? 2 : 6)
  light
    .clear()
    .roundRect(first.x - size / 2, first.y - size / 2, column ? size : size * 3, column ? size * 3 : size, 12)
    .stroke({ color: palette.leaf, width: 5 })
}
