/** The colours of the town. */
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
