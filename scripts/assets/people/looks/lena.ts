import { colors as c, circle, ellipse, light, line, mix, path, rect, shade } from '../../svg.ts'
import type { Look } from '../look.ts'
import { red, tone } from '../tones.ts'

/** How Lena is drawn. */
export const lena: Look = {
  id: 'lena',
  skin: tone(0),
  brow: '#9c4426',
  ears: false,
  lashes: true,
  lines: [-27, -22, -17, 17, 22, 27]
    .map((x, i) => circle(x, i % 2 ? 13 : 9, 1.5, mix(tone(0), '#b4502f', 0.55)))
    .join(''),
  behind: path('M-42,-6 C-52,30 -48,56 -40,64 C-20,70 20,70 40,64 C48,56 52,30 42,-6 Z', shade(red, 0.25)),
  hair:
    path(
      'M-35,16 C-50,-34 -26,-56 2,-54 C30,-56 50,-34 35,16 C40,-2 34,-20 25,-28 C10,-22 -4,-26 -11,-35 C-16,-22 -28,-16 -32,-10 C-35,-2 -36,8 -35,16 Z',
      red,
    ) +
    path('M-36,-8 C-50,16 -50,46 -40,64 C-34,64 -31,54 -33,40 C-37,26 -36,8 -33,-6 Z', red) +
    path('M36,-8 C50,16 50,46 40,64 C34,64 31,54 33,40 C37,26 36,8 33,-6 Z', red) +
    line('M-10,-36 C-2,-46 12,-50 22,-46', light(red, 0.25), 3),
  body: {
    shoulders: 50,
    color: c.leaf,
    trousers: c.ink,
    shoes: c.brick,
    back:
      line('M24,182 L24,142 L10,138 M126,182 L126,142 L140,138', c.ink, 7) +
      line('M14,139 L5,136 M136,139 L145,136', c.stoneDark, 9) +
      rect(22, 146, 106, 40, 8, c.inkLight),
    bust:
      ellipse(75, 131, 23, 10, c.leafDark) +
      ellipse(75, 128, 17, 8, tone(0)) +
      line('M40,162 L42,182 M110,162 L108,182', c.leafDark, 3) +
      line('M46,168 L104,168 M47,176 L103,176', c.leafLight, 3.6),
    figure: ellipse(60, 63, 9, 4, c.leafDark) + line('M45,92 L75,92 M45,98 L75,98', c.leafLight, 2.4),
  },
}
