import { Resvg } from '@resvg/resvg-js'
import { type Drawing, document } from './svg.ts'

/** Pixels per logical unit in every atlas. */
export const scale = 2

/** A picture in pixels (RGBA, not premultiplied), cut to what is not empty. `x`, `y`: where the cut lies in the whole of width × height. */
export interface Bitmap {
  readonly name: string
  readonly pixels: Buffer
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly width: number
  readonly height: number
  readonly repeats: boolean
  /** Nine-slice borders in pixels. */
  readonly borders?: readonly [number, number, number, number]
}

/** Draws a picture and trims it. Throws when it is empty or its SVG is faulty. */
export function rasterise(drawing: Drawing): Bitmap {
  const image = new Resvg(document(drawing, scale), { font: { loadSystemFonts: false } }).render()
  const { width, height } = image
  const whole = straight(Buffer.from(image.pixels))
  const keepsWhole = drawing.repeats === true || drawing.borders !== undefined
  const box = keepsWhole ? { x: 0, y: 0, w: width, h: height } : filled(whole, width, height)
  if (!box) throw new Error(`rasterise(${drawing.name}): nothing is drawn, expected a picture`)
  const pixels = Buffer.alloc(box.w * box.h * 4)
  for (let row = 0; row < box.h; row++)
    whole.copy(
      pixels,
      row * box.w * 4,
      ((box.y + row) * width + box.x) * 4,
      ((box.y + row) * width + box.x + box.w) * 4,
    )
  return {
    name: drawing.name,
    pixels,
    ...box,
    width,
    height,
    repeats: drawing.repeats === true,
    ...(drawing.borders
      ? { borders: drawing.borders.map((at) => at * scale) as [number, number, number, number] }
      : {}),
  }
}

/** resvg multiplies colours by alpha; WebP wants them plain. */
function straight(pixels: Buffer): Buffer {
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0
    if (alpha === 0 || alpha === 255) continue
    for (let channel = at; channel < at + 3; channel++)
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / alpha))
  }
  return pixels
}

function filled(pixels: Buffer, width: number, height: number) {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!pixels[(y * width + x) * 4 + 3]) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return right < 0 ? null : { x: left, y: top, w: right - left + 1, h: bottom - top + 1 }
}
