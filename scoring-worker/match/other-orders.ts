import { mixHashes, sorted, textHash } from './order.ts'
import { type PackedProfiles, unitVector } from './pack.ts'
import { at } from './person.ts'

/** An order that the person chose instead of fit. Nothing is hidden; what is not known of a profile puts it last, ties go by fit. */
export type OtherOrder =
  | { readonly kind: 'distance'; readonly from: { readonly latitude: number; readonly longitude: number } }
  /** When each profile was published, by id, in any unit that grows. */
  | { readonly kind: 'newest'; readonly published: Readonly<Record<string, number>> }
  /** Chance; another turn gives another order. */
  | { readonly kind: 'surprise'; readonly turn: number }

/** Rows of packed profiles in the order that the person chose; `byFit` breaks ties. */
export function inOtherOrder(
  packed: PackedProfiles,
  byFit: (a: number, b: number) => number,
  by: OtherOrder,
  seed: string,
): Uint32Array {
  const column = columnOf(packed, by, seed)
  return sorted(packed.count, (a, b) => {
    const [one, other] = [at(column, a), at(column, b)]
    return one === other ? byFit(a, b) : one - other
  })
}

/** Lower comes first; Infinity where nothing is known. */
function columnOf(packed: PackedProfiles, by: OtherOrder, seed: string): Float64Array {
  const { count, ids, idHash, place } = packed
  const column = new Float64Array(count)
  if (by.kind === 'distance') {
    const [x, y, z] = unitVector(by.from)
    for (let row = 0; row < count; row++) {
      const chord =
        (at(place, 3 * row) - x) ** 2 + (at(place, 3 * row + 1) - y) ** 2 + (at(place, 3 * row + 2) - z) ** 2
      column[row] = Number.isNaN(chord) ? Number.POSITIVE_INFINITY : chord
    }
  } else if (by.kind === 'newest') {
    for (let row = 0; row < count; row++)
      column[row] = -(by.published[ids[row] as string] ?? Number.NEGATIVE_INFINITY)
  } else {
    const turn = mixHashes(textHash(seed), by.turn >>> 0)
    for (let row = 0; row < count; row++) column[row] = mixHashes(turn, at(idHash, row))
  }
  return column
}
