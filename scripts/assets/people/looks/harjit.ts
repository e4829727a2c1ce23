import { colors as c, ellipse, line, mix, path, rect } from '../../svg.ts'
import type { Look } from '../look.ts'
import { black, tone } from '../tones.ts'

/** How Harjit is drawn. */
export const harjit: Look = {
  id: 'harjit',
  skin: tone(3),
  brow: black,
  browWidth: 5,
  width: 37,
  jaw: 30,
  beard:
    path(
      'M-37,-4 C-40,46 -22,64 0,64 C22,64 40,46 37,-4 C34,10 28,13 20,13 C12,12 8,11 0,11 C-8,11 -12,12 -20,13 C-28,13 -34,10 -37,-4 Z',
      black,
    ) +
    ellipse(0, 25, 15.5, 11.5, mix(tone(3), '#a04a3f', 0.2)) +
    path('M0,13 C-7,9 -18,11 -25,17 C-17,22 -6,21 0,18 C6,21 17,22 25,17 C18,11 7,9 0,13 Z', '#3a3446'),
  mouthY: 27,
  hair:
    path(
      'M-42,-8 C-52,-54 -22,-72 2,-71 C28,-71 52,-54 42,-8 C34,-22 16,-31 0,-33 C-16,-31 -34,-22 -42,-8 Z',
      c.plum,
    ) +
    path('M0,-33 C-8,-40 -8,-52 2,-60 C10,-52 8,-40 0,-33 Z', c.plumLight) +
    line(
      'M-41,-18 C-32,-38 -12,-50 3,-61 M-44,-30 C-36,-48 -16,-60 4,-64 M41,-18 C32,-36 18,-48 3,-61',
      c.plumDark,
      2.8,
    ),
  body: {
    shoulders: 57,
    color: c.skyShade,
    trousers: c.stoneDark,
    shoes: c.ink,
    bust:
      path('M56,130 L75,150 L60,158 L48,136 Z M94,130 L75,150 L90,158 L102,136 Z', c.sky) +
      path('M48,152 C60,162 90,162 102,152 L108,182 L42,182 Z', c.leaf) +
      line('M48,153 L50,134 M102,153 L100,134', c.leafDark, 5) +
      rect(62, 170, 26, 14, 4, c.leafDark),
    figure:
      path('M46,78 C54,82 66,82 74,78 L79,124 L41,124 Z', c.leaf) +
      line('M47,79 L49,64 M73,79 L71,64', c.leafDark, 3) +
      rect(52, 98, 16, 11, 3, c.leafDark),
  },
}
