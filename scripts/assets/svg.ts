import { palette, skins, tints } from '../../games/world/palette.ts'

/** One picture to be: SVG elements in logical units inside a box of width × height. */
export interface Drawing {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly svg: string
  /** Nine-slice borders in logical units: left, top, right, bottom. */
  readonly borders?: readonly [number, number, number, number]
  /** It repeats: packed with its edge pixels drawn once more around it, so that no seam shows. */
  readonly repeats?: boolean
}

const hex = (color: number): string => `#${color.toString(16).padStart(6, '0')}`
const hexAll = <Name extends string>(
  colors: Readonly<Record<Name, number>>,
): Readonly<Record<Name, string>> =>
  Object.fromEntries(Object.entries<number>(colors).map(([name, color]) => [name, hex(color)])) as Record<
    Name,
    string
  >

/** All colours of the town as `#rrggbb`. */
export const colors = { ...hexAll(palette), ...hexAll(tints), white: '#ffffff', night: '#171c2b' }
/** The six skin tones as `#rrggbb`, light to dark. */
export const skin: readonly string[] = skins.map(hex)

/** `a` with a share (0–1) of `b`, each `#rrggbb`. */
export function mix(a: string, b: string, share: number): string {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(channel(a, at) * (1 - share) + channel(b, at) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** A darker tint for shade. */
export const shade = (color: string, share = 0.16): string => mix(color, colors.ink, share)
/** A lighter tint for light. */
export const light = (color: string, share = 0.3): string => mix(color, colors.white, share)

const round = (value: number): string => String(Math.round(value * 100) / 100)

/** A filled path. */
export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`
/** A round-ended line along a path. */
export const line = (d: string, stroke: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
/** A circle. */
export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" ${more}/>`
/** An ellipse. */
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`
/** A rectangle with rounded corners. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  r: number,
  fill: string,
  more = '',
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${r}" fill="${fill}" ${more}/>`
/** A filled polygon. */
export const poly = (points: readonly (readonly [number, number])[], fill: string, more = ''): string =>
  `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}" ${more}/>`
/** Elements moved, turned or scaled together. */
export const group = (transform: string, ...children: readonly string[]): string =>
  `<g transform="${transform}">${children.join('')}</g>`
/** Elements cut off outside a shape. `id` must be unique within the picture. */
export const clip = (id: string, shape: string, ...children: readonly string[]): string =>
  `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${children.join('')}</g>`
/** The ink outline of what a player can touch. */
export const outline = (width = 3): string =>
  `stroke="${colors.ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`

/** A star with `points` points around (x, y); rounded by a stroke of its own colour. */
export function starPoints(
  x: number,
  y: number,
  outer: number,
  inner: number,
  points = 5,
): (readonly [number, number])[] {
  return Array.from({ length: points * 2 }, (_, i) => {
    const angle = -Math.PI / 2 + (i * Math.PI) / points
    const r = i % 2 ? inner : outer
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const
  })
}

/** A picture as a whole SVG document. */
export const document = ({ width, height, svg }: Drawing, scale = 2): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${svg}</svg>`
