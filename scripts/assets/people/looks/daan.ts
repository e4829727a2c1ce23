import { colors as c, line, path, rect, shade } from '../../svg.ts'
import { tape } from '../details.ts'
import type { Look } from '../look.ts'
import { brown, tone } from '../tones.ts'

/** How Daan is drawn. */
export const daan: Look = {
  id: 'daan',
  skin: tone(1),
  brow: '#4f3324',
  jaw: 30,
  hair:
    path(
      'M-38,-2 C-43,-40 -22,-56 4,-53 C14,-58 30,-52 33,-44 C41,-36 41,-18 38,-2 C34,-8 34,-18 31,-24 C20,-19 4,-22 -8,-31 C-15,-24 -27,-24 -31,-20 C-34,-15 -34,-8 -38,-2 Z',
      brown,
    ) + line('M-8,-31 C-2,-38 12,-42 22,-40', shade(brown, 0.4), 2.4),
  over:
    line('M-40,-9 C-47,-12 -50,-2 -45,6', c.water, 6.5) +
    line('M-45,6 C-44,9 -41,9 -39,6', c.waterLight, 2.8),
  body: {
    shoulders: 55,
    color: c.water,
    trousers: c.ink,
    shoes: c.woodDark,
    bust:
      path('M62,127 L88,127 L75,146 Z', c.paper) +
      path('M60,126 L75,144 L62,154 L50,132 Z M90,126 L75,144 L88,154 L100,132 Z', c.waterDark) +
      line('M75,146 L75,182', c.waterDark, 2.6) +
      tape(158, 16, 134) +
      rect(88, 162, 24, 0, 3, c.waterDark),
    figure:
      line('M60,66 L60,112', c.waterDark, 1.6) +
      rect(38, 90, 44, 7, 0, c.sunLight) +
      path('M54,62 L66,62 L60,71 Z', c.paper),
  },
}
