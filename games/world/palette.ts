/** The nine colours of the town, as 0xRRGGBB. */
export const palette = {
  ink: 0x22304a,
  paper: 0xfff8ec,
  sky: 0xcfe8f5,
  brick: 0xd9694a,
  leaf: 0x4e9f6e,
  sun: 0xf4b942,
  water: 0x3d7ea6,
  plum: 0x7a4e7e,
  stone: 0xb9b3a7,
} as const

/** Lighter and darker tints of the nine, for light, shade and large quiet areas. */
export const tints = {
  inkLight: 0x4a5a78,
  paperShade: 0xf0e4d0,
  skyShade: 0xaed3e6,
  brickLight: 0xeb9d80,
  brickDark: 0xb4503a,
  leafLight: 0x9bcfa8,
  leafDark: 0x37794f,
  sunLight: 0xfbdc94,
  sunDark: 0xd4962a,
  waterLight: 0x8fbfdb,
  waterDark: 0x2b5f80,
  plumLight: 0xb592b8,
  plumDark: 0x59375d,
  stoneLight: 0xdad5cb,
  stoneDark: 0x8f897e,
  sand: 0xecd3a4,
  sandDark: 0xd5b47c,
  wood: 0xc98f57,
  woodDark: 0xa06c3d,
  cardboard: 0xd9a76a,
  cardboardDark: 0xb98750,
} as const

/** Six skin tones, light to dark. */
export const skins = [0xfbdcc6, 0xf2c29d, 0xdfa67a, 0xc4875b, 0xa36a46, 0x8f5c40] as const
