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
  /** The worker's words, and the button to go on. */
  readonly bubble: Box
  readonly goOn: Box
}

/** Lays the hall out: the belt in the middle from top to bottom, one cage and one key on each side. */
export function planHall({ width, height }: { readonly width: number; readonly height: number }): HallPlan {
  const center = width / 2
  const spare = Math.max(0, height - 520)
  const wall = 84 + Math.min(60, spare * 0.35)
  const keyHeight = Math.min(132, Math.max(96, height * 0.2))
  const lamp = { x: center, y: wall + 58 }
  const stop = { x: center, y: lamp.y + 112 + Math.min(20, spare * 0.15) }
  const reach = Math.min(width / 2 - 56, 250)
  const keyWidth = Math.min(width / 2 - 15, 300)
  const keyTop = height - keyHeight - 10
  const end = Math.min(keyTop - 46, stop.y + 92)
  const cageY = stop.y + 58
  const bubbleWidth = Math.min(width - 24, 380)
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
      end,
      cages: { left: center - reach, right: center + reach },
    },
    lamp,
    entry: { x: center, y: wall - 60 },
    stop,
    exit: { x: center, y: end - 8 },
    worker: { x: center, y: keyTop - 54 },
    cages: { left: { x: center - reach, y: cageY }, right: { x: center + reach, y: cageY } },
    keys: {
      left: { x: center - 5 - keyWidth, y: keyTop, width: keyWidth, height: keyHeight },
      right: { x: center + 5, y: keyTop, width: keyWidth, height: keyHeight },
    },
    van: { x: Math.min(width - 70, center + 110), y: wall - 22, scale: 0.95 },
    bubble: { x: center - bubbleWidth / 2, y: wall + 24, width: bubbleWidth, height: 190 },
    goOn: { x: center - 90, y: wall + 142, width: 180, height: 56 },
  }
}
