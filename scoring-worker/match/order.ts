import { at } from './person.ts'

/** 32-bit hash of a text (FNV-1a). */
export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Two hashes mixed to one (the finish of MurmurHash3, Appleby 2011). */
export function mixHashes(one: number, other: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ other
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Hash of an id under somebody's seed: the same person meets ties in the same order, another person in another. */
export function seededHash(seed: string, id: string): number {
  return mixHashes(textHash(seed), textHash(id))
}

/** What ties are broken by; one entry per row. */
export interface Ties {
  readonly ids: readonly string[]
  /** `textHash` of each id. */
  readonly idHash: Uint32Array
  readonly seed: string
}

/** Is row `a` before row `b`: negative if so. Highest key first, then the seeded hash, then the id. */
export function comparing(keys: Float64Array, ties: Ties): (a: number, b: number) => number {
  const seedHash = textHash(ties.seed)
  return (a, b) =>
    at(keys, b) - at(keys, a) ||
    mixHashes(seedHash, at(ties.idHash, a)) - mixHashes(seedHash, at(ties.idHash, b)) ||
    compareTexts(ties.ids[a] as string, ties.ids[b] as string)
}

/** All rows from first to last. */
export function sorted(count: number, compare: (a: number, b: number) => number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index).sort(compare)
}

/** The key of the last of the first `limit` rows (1 ≤ limit ≤ rows), by a heap of the highest keys seen. */
export function lowestOfFirst(keys: Float64Array, limit: number): number {
  const heap = keys.slice(0, limit).sort()
  let lowest = heap[0] as number
  for (let index = limit; index < keys.length; index++) {
    const key = keys[index] as number
    if (key <= lowest) continue
    replaceLowest(heap, key)
    lowest = heap[0] as number
  }
  return lowest
}

/** Replaces the lowest key of a binary heap, at its root, by a higher one. */
export function replaceLowest(heap: Float64Array, key: number): void {
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++
    if ((heap[child] as number) >= key) break
    heap[place] = heap[child] as number
    place = child
  }
  heap[place] = key
}

/** By code unit, so that no locale changes an order. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
