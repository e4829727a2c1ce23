import { colors as c, line, path, rect } from '../../svg.ts'
import type { Look } from '../look.ts'
import { black, tone } from '../tones.ts'

/** How Samira is drawn. */
export const samira: Look = {
  id: 'samira',
  skin: tone(3),
  brow: black,
  ears: false,
  lashes: true,
  hair:
    path(
      'M-44,10 C-49,-40 -26,-55 0,-55 C26,-55 49,-40 44,10 C43,40 26,60 0,60 C-26,60 -43,40 -44,10 Z M-30,0 C-30,26 -18,42 0,42 C18,42 30,26 30,0 C30,-26 18,-33 0,-33 C-18,-33 -30,-26 -30,0 Z',
      c.leaf,
      'fill-rule="evenodd"',
    ) +
    path(
      'M-30,0 C-30,-30 -18,-38 0,-38 C18,-38 30,-30 30,0 C29,-24 17,-32 0,-32 C-17,-32 -29,-24 -30,0 Z',
      c.leafDark,
    ) +
    line('M-34,28 C-24,50 -8,54 8,55 M30,-40 C40,-28 41,-8 39,10', c.leafDark, 2.6),
  body: {
    shoulders: 52,
    color: c.plum,
    trousers: c.ink,
    shoes: c.stoneDark,
    bust:
      path('M42,136 L62,129 L75,160 L88,129 L108,136 L112,182 L38,182 Z', c.sun) +
      line('M75,162 L75,182', c.sunDark, 2.6) +
      rect(39, 164, 72, 9, 0, c.paper) +
      path('M40,138 C48,112 102,112 110,138 C98,150 88,146 75,160 C62,146 52,150 40,138 Z', c.leaf) +
      line('M52,138 C62,140 70,146 75,156', c.leafDark, 2.6),
    figure:
      path('M46,62 L74,62 L76,112 L44,112 Z', c.sun) +
      rect(44, 94, 32, 5, 0, c.paper) +
      path('M44,66 C46,54 74,54 76,66 C70,72 66,70 60,77 C54,70 50,72 44,66 Z', c.leaf),
  },
}
