/** A paving tile. Each attribute is a small whole number, so that rules can reckon with it. */
export interface Tile {
  /** Place in `shapes`. */
  readonly shape: number
  /** Place in `fills`. */
  readonly fill: number
  /** How many figures, 1–4. */
  readonly count: number
  /** Which corners have a stud: a sum of `cornerBits`, 0–15. */
  readonly corners: number
}

/** What a tile is built from. */
export type Part = keyof Tile

/** A tile under construction: null where nothing was chosen yet. Corners start bare. */
export interface Built {
  readonly shape: number | null
  readonly fill: number | null
  readonly count: number | null
  readonly corners: number
}

/** The figures, in the order of `Tile.shape`. */
export const shapes = ['circle', 'square', 'triangle', 'star'] as const
/** The fills, in the order of `Tile.fill`; told apart without colour. */
export const fills = ['open', 'solid', 'striped', 'dotted'] as const
/** The corners clockwise, each with its bit in `Tile.corners`. */
export const cornerBits = { 'top-left': 1, 'top-right': 2, 'bottom-right': 4, 'bottom-left': 8 } as const

/** The values that the player can choose for each part; a corner's value is the bit that it turns on or off. */
export const choices: Readonly<Record<Part, readonly number[]>> = {
  shape: [0, 1, 2, 3],
  fill: [0, 1, 2, 3],
  count: [1, 2, 3, 4],
  corners: Object.values(cornerBits),
}

/** The gap before anything was chosen. */
export const nothing: Built = { shape: null, fill: null, count: null, corners: 0 }

/** Can this be laid? */
export const isTile = (built: Built): built is Tile =>
  built.shape !== null && built.fill !== null && built.count !== null

/** Are these the same tile? */
export const isSame = (built: Built, tile: Tile): boolean =>
  built.shape === tile.shape &&
  built.fill === tile.fill &&
  built.count === tile.count &&
  built.corners === tile.corners

/** The tile under construction after a part was picked: a corner goes on or off, any other part is replaced. */
export const withPart = (built: Built, part: Part, value: number): Built =>
  part === 'corners' ? { ...built, corners: built.corners ^ value } : { ...built, [part]: value }
