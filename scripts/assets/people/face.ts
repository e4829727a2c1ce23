import type { Expression } from '../../../games/world/cast.ts'
import { circle, clip, colors, ellipse, group, light, line, mix, path } from '../svg.ts'
import type { Look } from './look.ts'

/** Inner, middle and outer height of each brow above the middle of the face; the left one, then the right one when it differs. */
const brows: Readonly<Record<Expression, readonly (readonly [number, number, number])[]>> = {
  neutral: [[-17, -21, -17]],
  happy: [[-20, -26, -20]],
  worried: [[-26, -22, -15]],
  angry: [[-12, -16, -21]],
  sad: [[-23, -19, -13]],
  thinking: [
    [-14, -16, -14],
    [-22, -28, -23],
  ],
  talk: [[-18, -23, -18]],
  blink: [[-16, -20, -16]],
}

/** How the head is held: turned (degrees) and lowered (units). */
const held: Readonly<Partial<Record<Expression, readonly [number, number]>>> = {
  happy: [-2, -1],
  worried: [2, 1],
  angry: [0, 2],
  sad: [-1.5, 5],
  thinking: [5, 0],
}

/** A head around (0, 0): 72–84 wide, 85 high, hair and hat not counted; the neck is at (0, 44). */
export function head(look: Look, expression: Expression): string {
  const [angle, down] = held[expression] ?? [0, 0]
  const skinShade = mix(look.skin, '#8a3d3a', 0.24)
  return group(
    `translate(0 ${down}) rotate(${angle} 0 44)`,
    look.ears === false ? '' : ear(look, -1, skinShade) + ear(look, 1, skinShade),
    path(outlineOf(look), look.skin),
    ...[-1, 1].map((side) => ellipse(side * 23, 14, 8, 5.5, cheek(look, expression), 'opacity="0.5"')),
    look.lines ?? '',
    line('M-4.5,8 Q0,12.5 4.5,8', skinShade, 3.2),
    look.beard ?? '',
    mouth(expression, look),
    eyes(expression, look),
    look.hair,
    browLines(expression, look),
    look.over ?? '',
    expression === 'worried' ? sweat(look) : '',
  )
}

function outlineOf({ width = 36, jaw = 27 }: Look): string {
  return `M${-width},-10 C${-width},-52 ${width},-52 ${width},-10 C${width},22 ${jaw},44 0,44 C${-jaw},44 ${-width},22 ${-width},-10 Z`
}

function ear({ width = 36, skin }: Look, side: number, skinShade: string): string {
  return (
    ellipse(side * (width + 1), 2, 7.5, 10, skin) +
    line(`M${side * (width + 3)},-2 q${side * 2},4 ${-side * 1},8`, skinShade, 2.4)
  )
}

const cheek = (look: Look, expression: Expression): string =>
  mix(look.skin, '#d8443a', expression === 'angry' ? 0.5 : expression === 'happy' ? 0.42 : 0.26)

function browLines(expression: Expression, look: Look): string {
  const [left, right = left] = brows[expression]
  if (!left || !right) throw new Error(`brows of ${expression}: none`)
  return ([-1, 1] as const)
    .map((side) => {
      const [inner, middle, outer] = side < 0 ? left : right
      return line(
        `M${side * 8},${inner} Q${side * 15},${middle} ${side * 24},${outer}`,
        look.brow,
        look.browWidth ?? 4.2,
      )
    })
    .join('')
}

function eyes(expression: Expression, look: Look): string {
  const dark = colors.night
  return ([-1, 1] as const)
    .map((side) => {
      const x = side * 15
      if (expression === 'happy') return line(`M${x - 6.5},-1 Q${x},-10 ${x + 6.5},-1`, dark, 3.8)
      if (expression === 'blink') return line(`M${x - 6},-3 Q${x},2.5 ${x + 6},-3`, dark, 3.4)
      const [dx, dy] = expression === 'thinking' ? [3, -3.5] : expression === 'sad' ? [0, 2.5] : [0, 0]
      const [rx, ry] = expression === 'worried' ? [4.9, 6.4] : [4.5, 5.8]
      const eye =
        ellipse(x + dx, -4 + dy, rx, ry, dark) +
        circle(
          x + dx - 1.4,
          -6.2 + dy + (expression === 'sad' || expression === 'angry' ? 3 : 0),
          1.6,
          colors.white,
        )
      if (expression === 'sad')
        return (
          eye +
          path(
            `M${x - 8},-14 L${x + 8},-14 L${x + 8},${-3.5 + side * 2.4} L${x - 8},${-3.5 - side * 2.4} Z`,
            look.skin,
          ) +
          line(`M${x - 6},${-3.5 - side * 2} L${x + 6},${-3.5 + side * 2}`, dark, 2.6)
        )
      if (expression === 'angry')
        return (
          eye +
          path(
            `M${x - 8},-15 L${x + 8},-15 L${x + 8},${-6 - side * 2.6} L${x - 8},${-6 + side * 2.6} Z`,
            look.skin,
          ) +
          line(`M${x - 6},${-6 + side * 2} L${x + 6},${-6 - side * 2}`, dark, 2.6)
        )
      return eye + (look.lashes ? line(`M${x + dx + side * 3.6},${dy - 7} l${side * 3.4},-1.6`, dark, 2) : '')
    })
    .join('')
}

function mouth(expression: Expression, { mouthY = 24, id }: Look): string {
  const dark = colors.night
  const inside = '#7c2f38'
  const at = (...children: readonly string[]): string => group(`translate(0 ${mouthY})`, ...children)
  switch (expression) {
    case 'happy': {
      const shape = 'M-14,-4 Q0,-1.5 14,-4 Q13,12 0,12 Q-13,12 -14,-4 Z'
      return at(
        path(shape, inside, `stroke="${inside}" stroke-width="2" stroke-linejoin="round"`),
        clip(
          `mouth-${id}-happy`,
          path(shape, '#000'),
          path('M-14,-6 L14,-6 L14,1 Q0,3 -14,1 Z', colors.white),
          ellipse(0, 12, 8, 5, '#e2746d'),
        ),
      )
    }
    case 'talk':
      return at(
        ellipse(0, 1, 8.5, 6.5, inside),
        path('M-6.6,-3 Q0,-6.6 6.6,-3 Q0,-1.4 -6.6,-3 Z', colors.white),
      )
    case 'worried':
      return at(line('M-10,3 Q-6.5,-3 -2.5,1 T4,1 T10,2', dark, 3.2))
    case 'angry':
      return at(line('M-11,4 Q-7,-1 0,-1 Q7,-1 11,4', dark, 3.8))
    case 'sad':
      return at(line('M-9.5,5 Q0,-5 9.5,5', dark, 3.4))
    case 'thinking':
      return at(line('M-4,2 Q3,2.5 10,-2', dark, 3.4))
    default:
      return at(line('M-9.5,-1 Q0,6 9.5,-1', dark, 3.4))
  }
}

/** A drop at the temple. */
const sweat = ({ width = 36 }: Look): string =>
  path(
    `M${width - 3},-36 c5,7 7,10 7,13.5 a7,7 0 0 1 -14,0 c0,-3.5 2,-6.5 7,-13.5 Z`,
    light(colors.waterLight, 0.25),
    `stroke="${colors.water}" stroke-width="1.6"`,
  )
