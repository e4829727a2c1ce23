import { colors as c, circle, line, mix, path, shade } from '../../svg.ts'
import { curls, glasses } from '../details.ts'
import type { Look } from '../look.ts'
import { grey, tone } from '../tones.ts'

/** How Ria is drawn. */
export const ria: Look = {
  id: 'ria',
  skin: tone(0),
  brow: '#757b8a',
  lines: line(
    'M-31,4 l-3,-3 M31,4 l3,-3 M-12,21 q-3,4 -2,8 M12,21 q3,4 2,8',
    mix(tone(0), '#8a3d3a', 0.2),
    1.8,
  ),
  behind: curls(
    [
      [-33, 14, 13],
      [33, 14, 13],
    ],
    shade(grey),
  ),
  hair: curls(
    [
      [-38, 2, 10],
      [38, 2, 10],
      [-39, -14, 12],
      [39, -14, 12],
      [-32, -31, 13],
      [32, -31, 13],
      [-19, -42, 14],
      [19, -42, 14],
      [0, -46, 15],
      [-24, -30, 9],
      [-9, -35, 10],
      [8, -36, 10],
      [23, -31, 9],
    ],
    grey,
  ),
  over: glasses(c.plum) + circle(-38, 17, 3, c.sunLight) + circle(38, 17, 3, c.sunLight),
  body: {
    shoulders: 50,
    color: c.plum,
    trousers: c.stoneDark,
    shoes: c.ink,
    bust:
      path('M58,128 L92,128 L84,182 L66,182 Z', c.paper) +
      path('M60,126 L75,146 L58,152 L50,132 Z M90,126 L75,146 L92,152 L100,132 Z', c.paperShade) +
      line('M62,150 L67,180 M88,150 L83,180', c.plumDark, 3) +
      circle(75, 158, 2.4, c.stone) +
      circle(75, 172, 2.4, c.stone),
    figure:
      path('M53,62 L67,62 L63,112 L57,112 Z', c.paper) +
      line('M56,66 L57,112 M64,66 L63,112', c.plumDark, 1.6),
  },
}
