import type { PersonId } from '../../../games/world/cast.ts'
import { circle, colors, ellipse, group, light, line, mix, path, poly, rect, shade, skin } from '../svg.ts'
import { braid, curls, glasses, hoodie, tape } from './details.ts'
import type { Look } from './look.ts'

const tone = (at: number): string => {
  const found = skin[at]
  if (!found) throw new Error(`skin ${at}: expected 0–5`)
  return found
}
const grey = '#c3c8d1'
const white = '#eef0f3'
const brown = '#6d4731'
const black = '#2b2735'
const red = '#bf5330'
const c = colors

const ria: Look = {
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

const daan: Look = {
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

const samira: Look = {
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

const kees: Look = {
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

const lena: Look = {
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

const noor: Look = {
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

const harjit: Look = {
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

const wim: Look = {
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

const grace: Look = {
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

const robin: Look = {
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

/** How everybody is drawn. */
export const looks: Readonly<Record<PersonId, Look>> = {
  ria,
  daan,
  samira,
  kees,
  lena,
  noor,
  harjit,
  wim,
  grace,
  robin,
}
