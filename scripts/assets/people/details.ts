import { circle, clip, colors, ellipse, light, line, path, rect, shade } from '../svg.ts'

/** A cloud of curls: circles [x, y, r] with a lighter bow in each. */
export const curls = (at: readonly (readonly [number, number, number])[], color: string): string =>
  at.map(([x, y, r]) => circle(x, y, r, color)).join('') +
  at
    .filter(([, , r]) => r > 8)
    .map(([x, y, r]) =>
      line(
        `M${x - r * 0.45},${y - r * 0.1} A${r * 0.5},${r * 0.5} 0 0 1 ${x + r * 0.35},${y - r * 0.3}`,
        light(color, 0.28),
        1.8,
      ),
    )
    .join('')

/** Round glasses. */
export const glasses = (color: string): string =>
  [-15.5, 15.5]
    .map(
      (x) =>
        circle(x, -3, 12.5, colors.white, 'fill-opacity="0.22"') +
        `<circle cx="${x}" cy="-3" r="12.5" fill="none" stroke="${color}" stroke-width="3"/>`,
    )
    .join('') + line('M-3,-5 Q0,-7.500 3,-5 M-28,-5 L-36,-7 M28,-5 L36,-7', color, 3)

/** A plait from (x1, y1) down to (x2, y2), ending in a bead. */
export function braid(x1: number, y1: number, x2: number, y2: number, color: string, bead: string): string {
  const steps = 7
  const links = Array.from({ length: steps }, (_, i) => {
    const at = i / (steps - 1)
    const x = x1 + (x2 - x1) * Math.sin((at * Math.PI) / 2)
    const y = y1 + (y2 - y1) * at
    return ellipse(x, y, 7.5 - at * 1.8, 8, i % 2 ? color : light(color, 0.09))
  })
  return links.join('') + circle(x2, y2 + 8, 4, bead)
}

/** Light-reflecting tape across the bust's torso, cut to it. */
export const tape = (y: number, x: number, width: number): string =>
  clip(
    'tape',
    path('M21,182 C21,146 35,138 45,133 L105,133 C115,138 129,146 129,182 Z', '#000'),
    rect(x, y, width, 10, 0, colors.sunLight),
  )

/** The hood and cords of a hoodie, in the bust. */
export const hoodie = (color: string, dark: string): string =>
  path('M38,142 C38,112 112,112 112,142 C104,160 88,160 75,160 C62,160 46,160 38,142 Z', dark) +
  path('M46,140 C50,120 100,120 104,140 C98,152 86,153 75,153 C64,153 52,152 46,140 Z', shade(dark, 0.25)) +
  line('M66,156 L65,176 M84,156 L85,176', colors.paper, 2.8) +
  path('M50,182 C52,174 98,174 100,182 Z', shade(color, 0.1))
