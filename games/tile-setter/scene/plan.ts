import type { Part } from '../tile.ts'

export interface Point {
  readonly x: number
  readonly y: number
}
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Where everything stands, in logical units. */
export interface Plan {
  readonly width: number
  readonly height: number
  /** Lower edge of the houses; below it the pavement with the blocks that are laid, and the work. */
  readonly street: { readonly ground: number; readonly pavement: number; readonly block: number }
  /** The bed of sand, and the side of one tile in it. */
  readonly field: Box
  readonly cell: number
  readonly tray: Box
  /** The four keys of each part. */
  readonly keys: Readonly<Record<Part, readonly Box[]>>
  readonly place: Box
  readonly clear: Box
  readonly skip: Box
  /** Kees and his stack of bricks stand here; scale of the pictures. */
  readonly paver: Point & { readonly scale: number }
  readonly stack: Point & { readonly scale: number }
}

const rows: readonly Part[] = ['shape', 'fill', 'count', 'corners']
/** A key is at least as large as a finger. */
const smallestKey = 48
const gap = 6
/** How many blocks a whole street has. */
export const blocks = 12

/** Lays everything out: street above; field and tray below each other in portrait, beside each other in landscape. */
export function makePlan(
  size: { readonly width: number; readonly height: number },
  withCorners: boolean,
): Plan {
  const { width, height } = size
  const wide = width > height * 1.15
  const used = withCorners ? 4 : 3
  const barHeight = 54
  const trayLeast = 4 * (smallestKey + gap) + gap
  const streetHeight = wide
    ? clamp(height * 0.26, 70, 150)
    : clamp(height - trayLeast - barHeight - 222, 56, Math.max(56, height * 0.24))
  const below = height - streetHeight

  const trayHeight = wide ? below - barHeight - 30 : clamp(below * 0.44, trayLeast, 300)
  const side = wide
    ? Math.min(below - 28, width * 0.44, 400)
    : Math.min(width - 108, below - trayHeight - barHeight - 26)
  const fieldSide = Math.max(120, side)
  const trayWidth = wide ? Math.min(width - fieldSide - 150, 360) : Math.min(width - 16, 440)
  const whole = wide ? fieldSide + trayWidth + 116 : fieldSide
  const left = (width - whole) / 2
  const fieldX = wide ? left + 92 : (width - fieldSide) / 2
  const fieldY = streetHeight + (wide ? (below - fieldSide) / 2 : 10)
  const trayX = wide ? fieldX + fieldSide + 24 : (width - trayWidth) / 2
  const trayY = wide ? streetHeight + 14 : height - barHeight - 8 - trayHeight
  const tray = { x: trayX, y: trayY, width: trayWidth, height: trayHeight }

  const keyWidth = (trayWidth - gap * 5) / 4
  const keyHeight = (trayHeight - gap * (used + 1)) / used
  const row = (index: number): Box[] =>
    [0, 1, 2, 3].map((at) => ({
      x: trayX + gap + at * (keyWidth + gap),
      y: trayY + gap + index * (keyHeight + gap),
      width: keyWidth,
      height: keyHeight,
    }))
  const barY = trayY + trayHeight + 6
  const clearWidth = 56
  const skipWidth = Math.max(104, trayWidth * 0.27)
  const pavement = streetHeight - clamp(streetHeight * 0.36, 24, 44)
  const paverScale = clamp((wide ? 92 : (width - fieldSide) / 2) / 120, 0.45, 0.9)
  return {
    width,
    height,
    street: {
      ground: pavement,
      pavement: streetHeight,
      block: Math.min(streetHeight - pavement - 6, (width - 12) / blocks - 3),
    },
    field: { x: fieldX, y: fieldY, width: fieldSide, height: fieldSide },
    cell: (fieldSide - 16) / 3,
    tray,
    keys: Object.fromEntries(rows.map((part, index) => [part, row(index)])) as unknown as Plan['keys'],
    clear: { x: trayX, y: barY, width: clearWidth, height: barHeight - 6 },
    place: {
      x: trayX + clearWidth + gap,
      y: barY,
      width: trayWidth - clearWidth - skipWidth - 2 * gap,
      height: barHeight - 6,
    },
    skip: { x: trayX + trayWidth - skipWidth, y: barY, width: skipWidth, height: barHeight - 6 },
    paver: { x: fieldX - 60 * paverScale - 4, y: fieldY + fieldSide, scale: paverScale },
    stack: {
      x: wide ? fieldX - 60 * paverScale - 8 : fieldX + fieldSide + 42 * paverScale + 4,
      y: wide ? fieldY + fieldSide * 0.42 : fieldY + fieldSide,
      scale: paverScale,
    },
  }
}

/** Middle of a cell of the field, 0–8. */
export function cellMiddle(plan: Plan, cell: number): Point {
  const { field } = plan
  return {
    x: field.x + 8 + plan.cell * ((cell % 3) + 0.5),
    y: field.y + 8 + plan.cell * (Math.floor(cell / 3) + 0.5),
  }
}

/** Middle of a block of the street. It grows in reading direction. */
export function blockMiddle(plan: Plan, index: number, direction: 'ltr' | 'rtl'): Point {
  const at = direction === 'rtl' ? blocks - 1 - index : index
  const { pavement, ground, block } = plan.street
  const step = Math.min(plan.width / blocks, block + 14)
  return { x: plan.width / 2 + (at - (blocks - 1) / 2) * step, y: (pavement + ground) / 2 }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
