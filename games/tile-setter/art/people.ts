import { Graphics } from 'pixi.js'
import { palette, skins, tints } from '../../world/palette.ts'

interface Look {
  readonly skin: number
  readonly hair: number
  readonly dress: number
  readonly legs: number
  readonly cap?: number
  readonly beard?: boolean
  readonly vest?: boolean
  readonly chair?: boolean
}

const looks = {
  kees: {
    skin: skins[1],
    hair: tints.woodDark,
    dress: palette.water,
    legs: palette.ink,
    cap: palette.brick,
    beard: true,
    vest: true,
  },
  ria: { skin: skins[0], hair: palette.stone, dress: palette.plum, legs: tints.plumDark },
  noor: { skin: skins[2], hair: palette.ink, dress: palette.sun, legs: tints.inkLight },
  lena: { skin: skins[0], hair: tints.brickDark, dress: palette.leaf, legs: palette.water, chair: true },
  wim: { skin: skins[1], hair: palette.paper, dress: palette.water, legs: tints.stoneDark },
} as const satisfies Readonly<Record<string, Look>>

export type Who = keyof typeof looks
export type Mood = 'idle' | 'think' | 'cheer'

/** A person of 120 × 176 who stands on the ground. */
export function drawPerson(who: Who, mood: Mood = 'idle'): Graphics {
  const look: Look = looks[who]
  const figure = new Graphics()
  if (look.chair) drawChair(figure)
  const lift = look.chair ? 22 : 0
  if (!look.chair)
    figure
      .roundRect(-24, -56, 20, 50, 6)
      .roundRect(4, -56, 20, 50, 6)
      .fill(look.legs)
      .roundRect(-30, -12, 27, 12, 5)
      .roundRect(3, -12, 27, 12, 5)
      .fill(palette.ink)
  drawArms(figure, look, mood, lift)
  figure.roundRect(-33, -112 + lift, 66, 66, 22).fill(look.dress)
  if (look.vest)
    figure
      .roundRect(-33, -112 + lift, 66, 64, 22)
      .fill(0xf2842b)
      .rect(-33, -80, 66, 8)
      .fill(tints.sunLight)
      .rect(-3, -110, 6, 62)
      .fill(tints.sunLight)
  drawHead(figure, look, mood, -134 + lift)
  return figure
}

function drawArms(figure: Graphics, look: Look, mood: Mood, lift: number): void {
  const y = -98 + lift
  const hands: readonly (readonly [number, number])[] =
    mood === 'cheer'
      ? [
          [-52, y - 52],
          [52, y - 52],
        ]
      : mood === 'think'
        ? [
            [-42, y + 42],
            [14, y - 14],
          ]
        : [
            [-42, y + 42],
            [42, y + 42],
          ]
  for (const [at, [x, handY]] of hands.entries()) {
    const elbow = mood === 'think' && at === 1 ? [46, y + 26] : [x * 0.95, (y + handY) / 2]
    figure
      .moveTo(at === 0 ? -26 : 26, y + 6)
      .lineTo(elbow[0] ?? 0, elbow[1] ?? 0)
      .lineTo(x, handY)
      .stroke({ color: look.dress, width: 15, cap: 'round', join: 'round' })
      .circle(x, handY, 9)
      .fill(look.skin)
  }
}

function drawHead(figure: Graphics, look: Look, mood: Mood, y: number): void {
  figure.circle(0, y - 4, 29).fill(look.hair)
  figure.circle(0, y, 26).fill(look.skin)
  if (look.beard)
    figure
      .moveTo(-25, y + 3)
      .arc(0, y, 26, 0.1, Math.PI - 0.1)
      .closePath()
      .fill(look.hair)
  else
    figure
      .moveTo(-26, y - 6)
      .arc(0, y, 27, Math.PI + 0.25, -0.25)
      .closePath()
      .fill(look.hair)
  if (look.cap !== undefined)
    figure
      .moveTo(-28, y - 8)
      .arc(0, y - 8, 28, Math.PI, 0)
      .closePath()
      .fill(look.cap)
      .roundRect(-8, y - 12, 44, 8, 4)
      .fill(tints.brickDark)
  const eyes = mood === 'think' ? -3 : 0
  figure
    .circle(-9, y - 1 + eyes, 2.8)
    .circle(9, y - 1 + eyes, 2.8)
    .fill(palette.ink)
  if (mood === 'cheer')
    figure
      .moveTo(-10, y + 8)
      .arc(0, y + 8, 10, 0, Math.PI)
      .closePath()
      .fill(palette.paper)
  else if (mood === 'think') figure.roundRect(-6, y + 11, 12, 3, 1.5).fill(palette.ink)
  else
    figure
      .moveTo(8 * Math.cos(0.3), y + 6 + 8 * Math.sin(0.3))
      .arc(0, y + 6, 8, 0.3, Math.PI - 0.3)
      .stroke({ color: palette.ink, width: 3, cap: 'round' })
}

function drawChair(figure: Graphics): void {
  figure
    .roundRect(-36, -86, 10, 60, 4)
    .fill(tints.inkLight)
    .roundRect(-20, -42, 60, 20, 8)
    .fill(palette.water)
    .roundRect(28, -34, 14, 28, 5)
    .fill(palette.water)
    .circle(-8, -26, 24)
    .stroke({ color: palette.ink, width: 5 })
    .circle(34, -8, 7)
    .stroke({ color: palette.ink, width: 4 })
}
