import type { Bitmap } from './raster.ts'

/** Where a bitmap's upper left pixel lies in the atlas. */
export interface Placed {
  readonly bitmap: Bitmap
  readonly x: number
  readonly y: number
}

/** Empty pixels around each picture, so that no neighbour shows through when it is drawn smaller. */
const gap = 4

/**
 * Places bitmaps in the smallest sheet it finds of at most `limit` × `limit`, by the skyline rule: tallest first, each at the lowest free
 * place. The same bitmaps give the same places. Throws when they do not fit.
 */
export function pack(
  bitmaps: readonly Bitmap[],
  limit = 2048,
): { readonly placed: readonly Placed[]; readonly width: number; readonly height: number } {
  const sorted = [...bitmaps].sort((a, b) => b.h - a.h || b.w - a.w || (a.name < b.name ? -1 : 1))
  const fits = [512, 768, 1024, 1280, 1536, 1792, 2048]
    .filter((width) => width <= limit)
    .map((width) => skyline(sorted, width))
    .filter(({ height }) => height <= limit)
    .sort((a, b) => a.width * a.height - b.width * b.height)
  const best = fits[0]
  if (!best) throw new Error(`pack: ${bitmaps.length} pictures do not fit in ${limit} × ${limit}`)
  return best
}

function skyline(bitmaps: readonly Bitmap[], width: number) {
  const tops = new Int32Array(width)
  const placed = bitmaps.map((bitmap): Placed => {
    const [w, h] = [bitmap.w + gap, bitmap.h + gap]
    let best = { x: 0, y: Number.POSITIVE_INFINITY }
    for (let x = 0; x + w <= width; x += 2) {
      let y = 0
      for (let at = x; at < x + w && y < best.y; at++) y = Math.max(y, tops[at] ?? 0)
      if (y < best.y) best = { x, y }
    }
    tops.fill(best.y + h, best.x, best.x + w)
    return { bitmap, x: best.x + gap / 2, y: best.y + gap / 2 }
  })
  return { placed, width, height: Math.ceil(tops.reduce((a, b) => Math.max(a, b), 0) / 4) * 4 }
}
