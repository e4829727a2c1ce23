import { Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'

type Gable = 'steps' | 'neck' | 'bell' | 'flat' | 'point'

const houses = [
  { color: palette.brick, gable: 'steps', door: palette.leaf, width: 88, height: 118 },
  { color: tints.waterLight, gable: 'point', door: palette.plum, width: 80, height: 106 },
  { color: tints.sunLight, gable: 'bell', door: palette.water, width: 84, height: 122 },
  { color: tints.brickLight, gable: 'neck', door: tints.leafDark, width: 82, height: 112 },
  { color: tints.plumLight, gable: 'flat', door: palette.brick, width: 92, height: 126 },
] as const

/** A house front that stands on the ground, 1–5. */
export function drawHouse(which: number): Graphics {
  const { color, gable, door, width, height } = houses[(which - 1) % houses.length] ?? houses[0]
  const house = new Graphics()
  const half = width / 2
  house.poly(outlineOf(gable, half, height)).fill(color)
  house.rect(-half, -height, width, 4).fill(palette.paper)
  for (const y of [-height + 18, -height + 56])
    for (const x of [-half + 12, -9, half - 30]) {
      house.roundRect(x, y, 18, 26, 2).fill(palette.paper)
      house.rect(x + 2.5, y + 2.5, 13, 21).fill(tints.waterDark)
      house
        .rect(x + 8, y + 2, 2, 22)
        .rect(x + 2, y + 11, 14, 2)
        .fill(palette.paper)
    }
  house.roundRect(-11, -34, 22, 34, 3).fill(door).circle(6, -16, 2).fill(palette.sun)
  return house
}

function outlineOf(gable: Gable, half: number, height: number): number[] {
  const walls = [-half, 0, -half, -height]
  const end = [half, -height, half, 0]
  const top = height + 44
  switch (gable) {
    case 'steps': {
      const steps = [3, 2, 1].flatMap((step) => {
        const x = (half * step) / 3
        const y = -height - (3 - step) * 14 - 10
        return [-x, y, -x + half / 3, y]
      })
      const mirrored: number[] = []
      for (let i = steps.length - 2; i >= 0; i -= 2) mirrored.push(-(steps[i] ?? 0), steps[i + 1] ?? 0)
      return [...walls, ...steps, ...mirrored, ...end]
    }
    case 'neck':
      return [
        ...walls,
        -half * 0.45,
        -height - 12,
        -half * 0.4,
        -top + 8,
        0,
        -top,
        half * 0.4,
        -top + 8,
        half * 0.45,
        -height - 12,
        ...end,
      ]
    case 'bell':
      return [
        ...walls,
        -half * 0.85,
        -height - 14,
        -half * 0.45,
        -height - 22,
        -half * 0.3,
        -top + 4,
        0,
        -top,
        half * 0.3,
        -top + 4,
        half * 0.45,
        -height - 22,
        half * 0.85,
        -height - 14,
        ...end,
      ]
    case 'point':
      return [...walls, 0, -top - 4, ...end]
    default:
      return [
        ...walls,
        -half - 4,
        -height,
        -half - 4,
        -height - 10,
        half + 4,
        -height - 10,
        half + 4,
        -height,
        ...end,
      ]
  }
}

/** Trees, bush, lamp, tulips and bicycle that stand on the ground; sun and clouds around their middle. */
export const town = {
  'tree-1': () =>
    new Graphics()
      .roundRect(-5, -50, 10, 50, 3)
      .fill(tints.woodDark)
      .circle(0, -84, 38)
      .circle(-24, -66, 24)
      .circle(24, -64, 25)
      .fill(palette.leaf)
      .circle(-12, -96, 14)
      .fill(tints.leafLight),
  'tree-2': () =>
    new Graphics()
      .roundRect(-4, -40, 8, 40, 3)
      .fill(tints.woodDark)
      .ellipse(0, -70, 28, 40)
      .fill(tints.leafDark)
      .ellipse(-8, -84, 9, 16)
      .fill(palette.leaf),
  bush: () =>
    new Graphics()
      .circle(-20, -14, 16)
      .circle(0, -20, 22)
      .circle(20, -14, 16)
      .fill(tints.leafDark)
      .rect(-36, -6, 72, 6)
      .fill(tints.leafDark),
  'lamp-post': () =>
    new Graphics()
      .roundRect(-3, -112, 6, 112, 3)
      .fill(tints.inkLight)
      .roundRect(-11, -130, 22, 22, 5)
      .fill(palette.sun)
      .stroke({ color: tints.inkLight, width: 4 }),
  tulips: () => {
    const tulips = new Graphics()
    for (const [at, color] of [palette.brick, palette.sun, palette.plum, palette.brick].entries()) {
      const x = -21 + at * 14
      const y = -26 - (at % 2) * 8
      tulips.rect(x - 1.5, y, 3, -y).fill(tints.leafDark)
      tulips
        .poly([
          x - 8,
          y - 12,
          x - 3,
          y - 7,
          x,
          y - 14,
          x + 3,
          y - 7,
          x + 8,
          y - 12,
          x + 6,
          y + 3,
          x - 6,
          y + 3,
        ])
        .fill(color)
    }
    return tulips
  },
  bicycle: () =>
    new Graphics()
      .circle(-28, -20, 18)
      .circle(28, -20, 18)
      .stroke({ color: palette.ink, width: 4 })
      .poly([-28, -20, -10, -46, 18, -46, 0, -20, -28, -20])
      .stroke({ color: palette.brick, width: 4 })
      .moveTo(0, -20)
      .lineTo(-13, -54)
      .moveTo(28, -20)
      .lineTo(15, -60)
      .lineTo(26, -62)
      .stroke({ color: palette.brick, width: 4 })
      .roundRect(-22, -60, 20, 6, 3)
      .fill(palette.ink),
  sun: () =>
    new Graphics()
      .circle(0, 0, 34)
      .fill({ color: palette.sun, alpha: 0.35 })
      .circle(0, 0, 24)
      .fill(palette.sun),
  'cloud-1': () =>
    new Graphics()
      .circle(-28, 4, 18)
      .circle(0, -6, 24)
      .circle(28, 4, 18)
      .roundRect(-46, 4, 92, 18, 9)
      .fill({ color: palette.paper, alpha: 0.9 }),
  'cloud-2': () =>
    new Graphics()
      .circle(-14, 0, 14)
      .circle(10, -4, 18)
      .roundRect(-30, 2, 60, 14, 7)
      .fill({ color: palette.paper, alpha: 0.9 }),
} as const
