import type { Expression } from '../../../games/world/cast.ts'
import { circle, colors, type Drawing, ellipse, group, line, mix, path, rect, shade } from '../svg.ts'
import { head } from './face.ts'
import type { Look } from './look.ts'

/** Where an arm's elbow and hand are, counted from its shoulder (outwards, down), and what the hand does. */
export interface Arm {
  readonly elbow: readonly [number, number]
  readonly hand: readonly [number, number]
  readonly shape?: 'fist' | 'thumb' | 'palm' | 'chin'
}

export interface Pose {
  readonly face: Expression
  readonly left: Arm
  readonly right: Arm
  /** Drawn before and after the body, in the figure's box. */
  readonly behind?: string
  readonly before?: string
  readonly sits?: true
}

export const hanging: Arm = { elbow: [7, 22], hand: [5, 44] }

/** A whole person, 120 × 176, standing on the lower edge. */
export const figure = (look: Look, name: string, pose: Pose): Drawing => ({
  name: `figure/${name}`,
  width: 120,
  height: 176,
  svg: person(look, pose),
})

/** A person to the waist, 150 × 150. */
export const half = (look: Look, name: string, pose: Pose): Drawing => ({
  name: `half/${name}`,
  width: 150,
  height: 150,
  svg: group('translate(-15 6) scale(1.5) translate(0 -12)', person(look, pose)),
})

function person(look: Look, pose: Pose): string {
  const { body } = look
  const wide = body.shoulders * 0.43
  const belly = body.shoulders > 60 ? 29 : wide - 2
  const torso = `M${60 - wide},76 C${60 - wide},66 ${60 - wide + 6},63 52,61 L68,61 C${60 + wide - 6},63 ${60 + wide},66 ${60 + wide},76 L${60 + belly},112 C${60 + belly},122 ${60 - belly},122 ${60 - belly},112 Z`
  const sleeve = body.sleeve ?? body.color
  const arms = ([-1, 1] as const).map((side) =>
    arm(look, side, side < 0 ? pose.left : pose.right, wide, sleeve),
  )
  return [
    pose.behind ?? '',
    group('translate(60 40) scale(0.5)', look.behind ?? ''),
    pose.sits ? '' : legs(look, belly),
    path(torso, body.color),
    rect(53, 54, 14, 14, 6, mix(look.skin, '#8a3d3a', 0.24)),
    body.figure,
    pose.sits ? lap(look) : '',
    arms
      .filter((one) => !one.front)
      .map((one) => one.svg)
      .join(''),
    group('translate(60 40) scale(0.5)', head(look, pose.face)),
    arms
      .filter((one) => one.front)
      .map((one) => one.svg)
      .join(''),
    pose.before ?? '',
  ].join('')
}

function legs({ body }: Look, belly: number): string {
  const x = Math.max(10.5, Math.min(12, belly - 9))
  return [-1, 1]
    .map(
      (side) =>
        line(
          `M${60 + side * x},112 L${60 + side * (x + 1)},162`,
          side < 0 ? body.trousers : shade(body.trousers, 0.1),
          18,
        ) +
        path(
          `M${60 + side * (x + 1) - 10},174 q-1,-12 ${10 + side * 1},-12 q${10 + side * 2},0 ${10 + side * 2},12 Z`,
          body.shoes,
          `stroke="${body.shoes}" stroke-width="3" stroke-linejoin="round"`,
        ),
    )
    .join('')
}

/** Legs of somebody who sits, seen from the front. */
function lap({ body }: Look): string {
  return [-1, 1]
    .map(
      (side) =>
        line(`M${60 + side * 10},122 L${60 + side * 11},156`, shade(body.trousers, 0.1), 15) +
        rect(60 + side * 10.5 - 10, 108, 20, 24, 10, body.trousers) +
        rect(60 + side * 12 - 9, 156, 18, 11, 5, body.shoes),
    )
    .join('')
}

function arm(look: Look, side: number, { elbow, hand, shape = 'fist' }: Arm, wide: number, sleeve: string) {
  const from = [60 + side * (wide - 5), 72] as const
  const bend = [from[0] + side * elbow[0], from[1] + elbow[1]] as const
  const to = [from[0] + side * hand[0], from[1] + hand[1]] as const
  const wrist = [to[0] * 0.9 + bend[0] * 0.1, to[1] * 0.9 + bend[1] * 0.1] as const
  const edge = shade(sleeve, 0.14)
  const along = `M${from[0]},${from[1]} Q${bend[0]},${bend[1]} ${wrist[0]},${wrist[1]}`
  const svg = line(along, edge, 15) + line(along, sleeve, 12.5) + handOf(look, side, to, shape)
  return { svg, front: shape !== 'fist' }
}

function handOf(look: Look, side: number, [x, y]: readonly [number, number], shape: Arm['shape']): string {
  const dark = mix(look.skin, '#8a3d3a', 0.3)
  if (shape === 'thumb')
    return group(
      `translate(${x} ${y})`,
      line('M-1,-3 L-2,-14', look.skin, 6),
      rect(-9, -7, 17, 15, 6.5, look.skin),
      line(`M${side * 2},-3 h5 M${side * 2},1.5 h5`, dark, 1.5),
    )
  if (shape === 'palm')
    return group(
      `translate(${x} ${y}) scale(${side} 1)`,
      ...[-6.5, -2.2, 2.2, 6.5].map((at, i) =>
        line(`M${at},0 L${at * 1.15},${[-11, -14, -13.5, -10.5][i]}`, look.skin, 4.6),
      ),
      line('M-7,4 L-12,-2', look.skin, 4.8),
      rect(-8.5, -4, 17, 15, 7, look.skin),
      line('M-3,5 q3,2 6,0', dark, 1.4),
    )
  if (shape === 'chin')
    return group(
      `translate(${x} ${y})`,
      rect(-8, -6, 16, 13, 6, look.skin),
      line('M-3,-5 L-4,-12', look.skin, 5.5),
      line('M-4,0 h7 M-4,3.5 h7', dark, 1.4),
    )
  return (
    circle(x, y, 7.6, look.skin) +
    ellipse(x - side * 4, y - 3, 2.8, 4, look.skin) +
    line(`M${x - 3},${y + 3} h5`, dark, 1.3)
  )
}

/** A wheelchair from the front: behind the sitter, and what is before. */
export const wheelchair = {
  behind:
    rect(32, 66, 56, 50, 8, colors.inkLight) +
    line('M34,120 L34,62 L28,58 M86,120 L86,62 L92,58', colors.ink, 4) +
    [20, 100]
      .map((x) => rect(x - 6, 92, 12, 80, 6, colors.ink) + rect(x - 2, 100, 4, 64, 2, colors.stone))
      .join(''),
  before:
    line('M30,112 L90,112', colors.ink, 0.01) +
    rect(40, 164, 40, 6, 3, colors.ink) +
    [36, 84].map((x) => rect(x - 4, 158, 8, 16, 4, colors.ink) + circle(x, 168, 2, colors.stone)).join(''),
}
