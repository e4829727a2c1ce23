import { colors as c, circle, ellipse, group, line, mix, path, rect } from '../../svg.ts'
import type { Look } from '../look.ts'
import { tone } from '../tones.ts'

/** How Kees is drawn. */
export const kees: Look = {
  id: 'kees',
  skin: tone(1),
  brow: '#7d5a40',
  browWidth: 5,
  width: 41,
  jaw: 36,
  beard:
    path(
      'M-41,-4 C-44,42 -24,60 0,60 C24,60 44,42 41,-4 C38,8 34,14 24,14 C14,14 8,12 0,12 C-8,12 -14,14 -24,14 C-34,14 -38,8 -41,-4 Z',
      '#9b7654',
    ) +
    ellipse(0, 25, 17, 12.5, mix(tone(1), '#c0604f', 0.16)) +
    path('M0,13 C-8,9 -20,12 -24,20 C-16,23 -6,21 0,18 C6,21 16,23 24,20 C20,12 8,9 0,13 Z', '#86633f'),
  mouthY: 27,
  hair: group(
    'translate(0 -6)',
    path('M-43,-16 C-43,-58 43,-58 43,-16 C20,-24 -20,-24 -43,-16 Z', c.brick),
    path(
      'M-44,-15 C-30,-29 30,-29 44,-15 C48,-9 44,-7 38,-9 C18,-17 -18,-17 -38,-9 C-44,-7 -48,-9 -44,-15 Z',
      c.brickDark,
    ),
    circle(0, -47, 3.6, c.brickDark),
  ),
  body: {
    shoulders: 68,
    color: c.ink,
    trousers: c.inkLight,
    shoes: c.woodDark,
    bust:
      path('M30,142 L56,130 L75,152 L94,130 L120,142 L128,182 L22,182 Z', c.brick) +
      line('M75,154 L75,182', c.brickDark, 3) +
      path('M42,138 L54,132 L60,182 L46,182 Z M108,138 L96,132 L90,182 L104,182 Z', c.sunLight) +
      rect(24, 168, 102, 9, 0, c.sunLight),
    figure:
      path('M42,63 L78,63 L87,112 L33,112 Z', c.brick) +
      path('M47,63 L52,63 L52,112 L46,112 Z M73,63 L68,63 L68,112 L74,112 Z', c.sunLight) +
      rect(36, 98, 48, 6, 0, c.sunLight) +
      path('M54,62 L66,62 L60,70 Z', c.ink),
  },
}
