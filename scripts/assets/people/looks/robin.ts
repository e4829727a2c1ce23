import { colors as c, circle, line, mix, path, poly, rect } from '../../svg.ts'
import { curls } from '../details.ts'
import type { Look } from '../look.ts'
import { tone } from '../tones.ts'

/** How Robin is drawn. */
export const robin: Look = {
  id: 'robin',
  skin: tone(4),
  brow: '#2a1e22',
  jaw: 26,
  hair:
    path(
      'M-37,-4 C-40,-24 -36,-36 -26,-40 L26,-40 C36,-36 40,-24 37,-4 C34,-10 33,-18 30,-24 L-30,-24 C-33,-18 -34,-10 -37,-4 Z',
      mix(tone(4), '#2a1e22', 0.62),
    ) +
    curls(
      [
        [-28, -34, 10],
        [-20, -45, 11],
        [-6, -50, 12],
        [9, -50, 12],
        [22, -44, 11],
        [29, -33, 10],
        [-15, -34, 10],
        [0, -37, 11],
        [15, -34, 10],
      ],
      '#35272b',
    ),
  body: {
    shoulders: 52,
    color: c.plumLight,
    trousers: c.ink,
    shoes: c.woodDark,
    bust:
      path('M62,127 L88,127 L75,146 Z', tone(4)) +
      path('M60,125 L75,145 L61,156 L50,132 Z M90,125 L75,145 L89,156 L100,132 Z', c.paper) +
      line('M75,148 L75,182', c.plum, 2.6) +
      line('M57,131 L72,166 M93,131 L78,166', c.brick, 4) +
      rect(62, 162, 26, 20, 4, c.paper, `stroke="${c.brick}" stroke-width="2.4"`) +
      circle(70, 171, 3.6, c.plum) +
      line('M77,169 h6 M77,174 h6', c.ink, 1.8),
    figure:
      poly(
        [
          [53, 62],
          [67, 62],
          [60, 72],
        ],
        c.paper,
      ) +
      line('M54,64 L60,86 L66,64', c.brick, 2) +
      rect(55, 86, 10, 9, 2, c.paper),
  },
}
