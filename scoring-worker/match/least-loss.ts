import { stepsPerLevel } from './people-table.ts'
import { shortfall } from './shortfall.ts'

/** Boxes of 1 ∕ 64 level in the mean, from −4 to 12 levels, by 1 ∕ 32 level in the SD, up to 2. */
const [meanBoxes, sdBoxes] = [1024, 64]
const lowest = -4
const firstBox = ((lowest + 32) * stepsPerLevel) >> 4
const tables = new Map<number, Float32Array>()

/** Place of a packed posterior in a table of `leastLoss`. */
export function boxOf(cell: number): number {
  const mean = (cell >>> 20) - firstBox
  const sd = (cell & 0x7fff) >> 5
  return (
    (mean < 0 ? 0 : mean < meanBoxes ? mean : meanBoxes - 1) * sdBoxes + (sd < sdBoxes ? sd : sdBoxes - 1)
  )
}

/**
 * The least shortfall that any posterior in a box has at a required level. The shortfall falls with the mean, and with the SD it only rises or only
 * falls, so the least stands at a corner of the box; a little is taken off for the single precision of the table.
 */
export function leastLoss(level: number): Float32Array {
  const known = tables.get(level)
  if (known) return known
  const table = new Float32Array(meanBoxes * sdBoxes)
  for (let mean = 0; mean < meanBoxes - 1; mean++) {
    const highest = lowest + (mean + 1) / 64
    let before = shortfall(level, highest, 0)
    for (let sd = 0; sd < sdBoxes; sd++) {
      const after = shortfall(level, highest, sd === sdBoxes - 1 ? 32 : (sd + 1) / 32)
      table[mean * sdBoxes + sd] = Math.max(0, Math.min(before, after) - 1e-6)
      before = after
    }
  }
  tables.set(level, table)
  return table
}
