import { colors as c, circle, line, path, rect } from '../../svg.ts'
import { hoodie } from '../details.ts'
import type { Look } from '../look.ts'
import { black, tone } from '../tones.ts'

/** How Noor is drawn. */
export const noor: Look = {
  id: 'noor',
  skin: tone(2),
  brow: black,
  width: 34,
  jaw: 24,
  lashes: true,
  behind: path('M-36,0 C-40,30 -30,44 0,44 C30,44 40,30 36,0 Z', black),
  hair:
    circle(4, -56, 16, black) +
    line('M-7,-55 C0,-46 12,-46 16,-53', c.brick, 5) +
    path(
      'M-35,4 C-42,-40 -22,-52 0,-52 C22,-52 42,-40 35,4 C33,-10 28,-22 18,-28 C4,-20 -14,-20 -26,-22 C-32,-14 -34,-6 -35,4 Z',
      black,
    ) +
    line('M18,-28 C24,-34 22,-44 14,-48', '#4a4458', 2.4),
  body: {
    shoulders: 46,
    color: c.sun,
    trousers: c.water,
    shoes: c.brick,
    bust:
      hoodie(c.sun, c.sunDark) +
      line('M46,126 C44,146 60,152 75,152 C90,152 106,146 104,126', c.ink, 6) +
      rect(36, 116, 17, 27, 8, c.brick) +
      rect(97, 116, 17, 27, 8, c.brick) +
      rect(39, 120, 6, 19, 3, c.brickDark) +
      rect(105, 120, 6, 19, 3, c.brickDark),
    figure:
      path('M50,62 C50,72 70,72 70,62 Z', c.sunDark) +
      line('M48,62 C50,72 70,72 72,62', c.ink, 3.4) +
      rect(43, 56, 8, 13, 4, c.brick) +
      rect(69, 56, 8, 13, 4, c.brick) +
      rect(50, 94, 20, 12, 5, c.sunDark),
  },
}
