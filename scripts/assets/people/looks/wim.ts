import { colors as c, line, mix, path } from '../../svg.ts'
import { curls } from '../details.ts'
import type { Look } from '../look.ts'
import { tone, white } from '../tones.ts'

/** How Wim is drawn. */
export const wim: Look = {
  id: 'wim',
  skin: tone(1),
  brow: white,
  browWidth: 5.4,
  lines: line(
    'M-12,-30 Q0,-33 12,-30 M-9,-36 Q0,-38 9,-36 M-33,2 l-3,-2 M33,2 l3,-2',
    mix(tone(1), '#8a3d3a', 0.2),
    1.9,
  ),
  hair: curls(
    [
      [-37, -14, 8],
      [-39, -4, 8],
      [-38, 6, 6.5],
      [37, -14, 8],
      [39, -4, 8],
      [38, 6, 6.5],
    ],
    white,
  ),
  beard: path('M0,12 C-8,7 -22,10 -27,20 C-17,25 -7,24 0,19 C7,24 17,25 27,20 C22,10 8,7 0,12 Z', white),
  mouthY: 29,
  body: {
    shoulders: 54,
    color: c.waterDark,
    trousers: c.wood,
    shoes: c.ink,
    bust:
      path('M60,127 L90,127 L75,158 Z', c.sky) +
      path('M60,125 L75,142 L62,152 L52,131 Z M90,125 L75,142 L88,152 L98,131 Z', c.paper) +
      line('M54,133 L75,166 L96,133', c.water, 5) +
      line('M75,168 L75,182', c.water, 3.4),
    figure: path('M52,62 L68,62 L60,77 Z', c.sky) + line('M51,63 L60,80 L69,63', c.water, 2.6),
  },
}
