import { type Random, random } from '@skillprint/engine'
import type { Side } from './trial.ts'

/** Trials from one pause to the next. */
export const stretchLength = 16
/** Trials in a block; a block is four stretches. */
export const blockLength = 64
/** Blocks in the test. */
export const blocks = 2
/** Trials in the test. */
export const testLength = blocks * blockLength

/** Stop trials per stretch: 18 of 64 in each block (28 %), 36 in the test. */
const stops = [5, 4, 5, 4] as const
const longestRunOfStops = 2
const longestRunOfSides = 4

export interface Slot {
  readonly side: Side
  readonly stop: boolean
}

/**
 * The whole test's order of sides and stop trials. Each stretch of 16 opens with a go trial, holds each side 8 times and
 * has its stop trials spread over both sides; at most 2 stop trials and 4 equal sides stand in a row.
 */
export function orderOf(seed: number): readonly Slot[] {
  const order: Slot[] = []
  const draw = random(`sorting-belt/${seed}`)
  for (let stretch = 0; order.length < testLength; stretch++) {
    const stopCount = stops[stretch % stops.length] ?? 4
    // The odd stop trial goes to the other side in every second stretch, so that the test is balanced.
    const leftStops = stretch % 4 < 2 ? Math.ceil(stopCount / 2) : Math.floor(stopCount / 2)
    order.push(...drawStretch(draw, leftStops, stopCount - leftStops, order.slice(-longestRunOfSides)))
  }
  return order
}

function drawStretch(draw: Random, leftStops: number, rightStops: number, before: readonly Slot[]): Slot[] {
  const half = stretchLength / 2
  const slots: Slot[] = [
    ...slotsOf('left', true, leftStops),
    ...slotsOf('right', true, rightStops),
    ...slotsOf('left', false, half - leftStops),
    ...slotsOf('right', false, half - rightStops),
  ]
  // More than one in four shuffles passes: the loop ends soon, and always after the same number of draws for a seed.
  for (;;) {
    const shuffled = draw.shuffle(slots)
    if (!shuffled[0]?.stop && isVaried([...before, ...shuffled])) return shuffled
  }
}

const slotsOf = (side: Side, stop: boolean, count: number): Slot[] =>
  Array.from({ length: count }, () => ({ side, stop }))

function isVaried(slots: readonly Slot[]): boolean {
  let stopRun = 0
  let sideRun = 0
  let side: Side | undefined
  for (const slot of slots) {
    stopRun = slot.stop ? stopRun + 1 : 0
    sideRun = slot.side === side ? sideRun + 1 : 1
    side = slot.side
    if (stopRun > longestRunOfStops || sideRun > longestRunOfSides) return false
  }
  return true
}
