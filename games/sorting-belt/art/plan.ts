import type { FloorPlan } from './floor.ts'

type Point = { readonly x: number; readonly y: number }
type Box = Point & { readonly width: number; readonly height: number }

/** Where everything stands, in logical units. */
export interface HallPlan {
  readonly width: number
  readonly height: number
  readonly center: number
  /** Lower edge of the wall. */
  readonly wall: number
  readonly floor: FloorPlan
  readonly lamp: Point
  /** Where a parcel comes in, waits, and is taken off. */
  readonly entry: Point
  readonly stop: Point
  readonly exit: Point
  readonly worker: Point
  readonly cages: { readonly left: Point; readonly right: Point }
  readonly keys: { readonly left: Box; readonly right: Box }
  readonly van: Point & { readonly scale: number }
  /** The worker's words, and the button to go on below them. */
  readonly bubble: { readonly y: number; readonly width: number }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Lays the hall out: the belt in the middle from top to bottom, one cage and one key on each side. */
export function planHall(size: Size): HallPlan {
  const { width, height } = size
  const center = width / 2
  const isWide = width > height * 1.15
  const { wall, gap, keys, reach, worker, end } = isWide ? wide(size) : upright(size)
  const lamp = { x: center, y: wall + 52 }
  const stop = { x: center, y: lamp.y + 100 + gap }
  const cages = {
    left: { x: center - reach, y: stop.y + 58 },
    right: { x: center + reach, y: stop.y + 58 },
  }
  return {
    width,
    height,
    center,
    wall,
    floor: {
      width,
      height,
      center,
      top: wall - 10,
      stop: stop.y,
      end: Math.max(end, stop.y + 56),
      cages: { left: cages.left.x, right: cages.right.x },
    },
    lamp,
    entry: { x: center, y: wall - 60 },
    stop,
    exit: { x: center, y: worker + 36 },
    worker: { x: center, y: worker },
    cages,
    keys: {
      left: { x: center - keys.inner - keys.width, y: keys.y, width: keys.width, height: keys.height },
      right: { x: center + keys.inner, y: keys.y, width: keys.width, height: keys.height },
    },
    van: { x: Math.min(width - 70, center + 118), y: wall - 21, scale: Math.min(1.05, (wall - 16) / 66) },
    bubble: { y: wall + 12, width: Math.min(width - 24, 400) },
  }
}

/** On a phone held upright the keys fill the bottom, where the thumbs are; the worker stands behind them. */
function upright({ width, height }: Size) {
  const spare = Math.max(0, height - 500)
  const keyHeight = Math.min(150, Math.max(92, height * 0.2))
  const keys = {
    inner: 5,
    width: Math.min(width / 2 - 15, 300),
    y: height - keyHeight - 10,
    height: keyHeight,
  }
  const worker = keys.y - 56 - Math.min(20, spare * 0.1)
  return {
    wall: Math.min(150, 74 + spare * 0.3),
    gap: Math.min(26, spare * 0.2),
    keys,
    reach: Math.min(width / 2 - 54, 190),
    worker,
    end: worker - 34,
  }
}

/** On a screen that is wider than high the keys stand in the lower corners. */
function wide({ width, height }: Size) {
  const isLow = height < 400
  const keyHeight = Math.min(140, height * 0.38)
  const keyWidth = isLow ? Math.min(140, width * 0.2) : Math.min(230, width / 2 - 110)
  const outer = Math.min(width / 2 - 12, isLow ? width : 480)
  const keys = { inner: outer - keyWidth, width: keyWidth, y: height - keyHeight - 10, height: keyHeight }
  const worker = isLow ? height - 22 : height - 64
  return {
    wall: Math.max(44, Math.min(120, height * 0.18)),
    gap: 0,
    keys,
    reach: isLow ? keys.inner - 54 : Math.min(width / 2 - 62, 205),
    worker,
    end: worker - 34,
  }
}
