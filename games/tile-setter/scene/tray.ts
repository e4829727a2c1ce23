import type { Stage, StageButton } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import { drawGlyph, drawSwatch } from '../art/glyph.ts'
import { drawCard, drawTray } from '../art/stone.ts'
import { type Built, choices, fills, nothing, type Part, shapes } from '../tile.ts'
import type { Box, Plan } from './plan.ts'
import { drawTile } from './tile-view.ts'
import { keyInWords } from './words.ts'

const parts: readonly Part[] = ['shape', 'fill', 'count', 'corners']

/** The keys with parts: pictures on the canvas, buttons over them. */
export interface Tray {
  lay(plan: Plan): void
  /** Shows what is chosen; the digits 1–4 work in the first row that is still open. */
  show(built: Built): void
  /** Takes the buttons away; the pictures stay, faded. */
  rest(): void
  hide(): void
}

interface Key {
  readonly part: Part
  readonly value: number
  readonly at: number
  readonly view: Container
  readonly button: StageButton
  readonly up: Graphics
  readonly down: Graphics
}

/** Puts the keys on the stage for one trial. */
export function putTray(
  stage: Stage,
  withCorners: boolean,
  onPick: (part: Part, value: number, t: number) => void,
): Tray {
  const view = new Container()
  const board = new Graphics()
  view.addChild(board)
  stage.root.addChild(view)
  const keys = parts
    .filter((part) => part !== 'corners' || withCorners)
    .flatMap((part) => choices[part].map((value, at) => makeKey(stage, view, part, value, at, onPick)))
  return {
    lay: (plan) => {
      drawTray(board, plan.tray)
      for (const key of keys) layKey(key, plan.keys[key.part][key.at])
    },
    show: (built) => {
      const open = parts.find((part) => part !== 'corners' && built[part] === null)
      const row = open ?? (withCorners ? 'corners' : 'count')
      for (const { part, value, at, up, down, button, view: key } of keys) {
        const on = part === 'corners' ? (built.corners & value) !== 0 : built[part] === value
        up.visible = !on
        down.visible = on
        key.pivot.y = on ? -2 : 0
        button.set({ pressed: on, keys: part === row ? [`Digit${at + 1}`, `Numpad${at + 1}`] : [] })
      }
    },
    rest: () => {
      for (const { button } of keys) button.remove()
      view.alpha = 0.4
    },
    hide: () => {
      view.visible = false
    },
  }
}

function makeKey(
  stage: Stage,
  into: Container,
  part: Part,
  value: number,
  at: number,
  onPick: (part: Part, value: number, t: number) => void,
): Key {
  const view = new Container()
  const up = new Graphics()
  const down = new Graphics()
  const picture = drawPicture(part, value)
  picture.label = 'picture'
  stage.still(picture)
  view.addChild(up, down, picture)
  into.addChild(view)
  const button = stage.button({
    id: `${part}-${value}`,
    label: keyInWords(stage, part, value),
    x: 0,
    y: 0,
    width: 48,
    height: 48,
    pressed: false,
    onPress: ({ t }) => {
      onPick(part, value, t)
      picture.scale.set(picture.scale.x * 1.18)
      void stage.tween(picture.scale, { x: Number(view.label), y: Number(view.label) }, 180, 'back')
    },
    onHighlight: (on) => {
      up.tint = on ? 0xfff0c8 : 0xffffff
    },
  })
  return { part, value, at, view, button, up, down }
}

function layKey({ view, button, up, down }: Key, box: Box | undefined): void {
  if (!box) return
  drawCard(up, box, false)
  drawCard(down, box, true)
  const picture = view.getChildByLabel('picture')
  const scale = Math.min(1, (Math.min(box.width, box.height) - 12) / 48)
  // The size to come back to after a press.
  view.label = String(scale)
  picture?.scale.set(scale)
  picture?.position.set(box.x + box.width / 2, box.y + box.height / 2 - 1)
  button.set(box)
}

/** The picture on a key, about 48 units large around its middle. */
function drawPicture(part: Part, value: number): Container {
  if (part === 'count') return drawDots(value)
  const picture = new Container()
  if (part === 'shape') {
    const glyph = drawGlyph(shapes[value] ?? 'circle', 'plain')
    glyph.scale.set(0.75)
    picture.addChild(glyph)
  } else if (part === 'fill') {
    const swatch = drawSwatch(fills[value] ?? 'open')
    swatch.scale.set(0.85)
    picture.addChild(swatch)
  } else {
    const tile = new Container()
    drawTile(tile, { ...nothing, corners: value })
    tile.scale.set(0.48)
    for (const stud of tile.children.slice(1)) stud.scale.set(2)
    picture.addChild(tile)
  }
  return picture
}

/** As many dots as on a die. */
function drawDots(count: number): Graphics {
  const at =
    [
      [[0, 0]],
      [
        [-9, 0],
        [9, 0],
      ],
      [
        [0, -9],
        [-10, 8],
        [10, 8],
      ],
      [
        [-9, -9],
        [9, -9],
        [-9, 9],
        [9, 9],
      ],
    ][count - 1] ?? []
  const dots = new Graphics()
  for (const [x = 0, y = 0] of at) dots.circle(x, y, 6.5)
  return dots.fill(palette.ink)
}
