import { colors as c, circle, ellipse, line, mix, path, rect } from '../../svg.ts'
import { braid } from '../details.ts'
import type { Look } from '../look.ts'
import { tone } from '../tones.ts'

/** How Grace is drawn. */
export const grace: Look = {
  id: 'grace',
  skin: tone(5),
  brow: '#1d1720',
  lashes: true,
  behind: ellipse(0, 16, 38, 40, '#2a2028'),
  hair:
    path(
      'M-37,6 C-45,-40 -22,-53 0,-53 C22,-53 45,-40 37,6 C34,-12 24,-30 0,-31 C-24,-30 -34,-12 -37,6 Z',
      '#2f242c',
    ) +
    line(
      'M0,-32 L0,-51 M-14,-30 C-16,-38 -17,-44 -18,-48 M14,-30 C16,-38 17,-44 18,-48 M-26,-22 C-30,-30 -32,-34 -34,-36 M26,-22 C30,-30 32,-34 34,-36',
      '#574550',
      2.2,
    ) +
    braid(-40, 4, -47, 78, '#2f242c', c.sun) +
    braid(40, 4, 47, 78, '#2f242c', c.sun),
  over: circle(-37.5, 15, 3.4, c.sun) + circle(37.5, 15, 3.4, c.sun),
  body: {
    shoulders: 52,
    color: c.leafLight,
    trousers: c.leaf,
    shoes: c.stone,
    bust:
      path('M60,127 L75,154 L90,127 Z', tone(5)) +
      path('M75,128 L90,127 L75,154 L60,127 Z', mix(tone(5), '#3a1c1c', 0.12)) +
      line('M58,128 L75,156 L92,128', c.leafDark, 4.5) +
      rect(90, 160, 22, 20, 4, c.paper) +
      path('M101,176 l-6,-6 a3.6,3.6 0 0 1 6,-4 a3.6,3.6 0 0 1 6,4 Z', c.brick) +
      line('M54,130 C48,150 50,160 56,166 M96,130 C102,144 100,150 98,154', c.ink, 3.2) +
      circle(57, 169, 5.5, c.stone, `stroke="${c.ink}" stroke-width="2.6"`),
    figure:
      path('M53,62 L60,74 L67,62 Z', tone(5)) +
      line('M52,62 L60,75 L68,62', c.leafDark, 2.2) +
      rect(65, 84, 9, 9, 2, c.paper) +
      circle(69.5, 88.5, 2.2, c.brick),
  },
}
