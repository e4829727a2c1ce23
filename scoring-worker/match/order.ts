import { at } from './person.ts'

/** 32-bit hash of a profile's id under the person's seed (FNV-1a with a final mix): the same person meets ties in the same order. */
export function seededHash(seed: string, id: string): number {
  let hash = 0x811c9dc5
  for (const text of [seed, '\u0000', id])
    for (let index = 0; index < text.length; index++)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** What the order is read from; one entry per profile. */
export interface OrderColumns {
  readonly ids: readonly string[]
  /** 0 for tier A, 1 for B, 2 for C; nothing is left out. */
  readonly tier: Uint8Array
  readonly score: Float64Array
  readonly hash: Uint32Array
}

/** Indices from first to last: tier, then score rounded to 1e-9 (highest first), then seeded hash, then id. */
export function orderByScore({ ids, tier, score, hash }: OrderColumns): Uint32Array {
  const rounded = score.map((value) => Math.round(value * 1e9))
  return indices(ids.length).sort(
    (a, b) =>
      at(tier, a) - at(tier, b) ||
      at(rounded, b) - at(rounded, a) ||
      at(hash, a) - at(hash, b) ||
      compareIds(ids, a, b),
  )
}

/** Indices in the person's own random order: seeded hash, then id. */
export function orderBySeed({ ids, hash }: Pick<OrderColumns, 'ids' | 'hash'>): Uint32Array {
  return indices(ids.length).sort((a, b) => at(hash, a) - at(hash, b) || compareIds(ids, a, b))
}

function indices(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, index) => index)
}

function compareIds(ids: readonly string[], a: number, b: number): number {
  const [first, second] = [ids[a] as string, ids[b] as string]
  return first < second ? -1 : first > second ? 1 : 0
}
