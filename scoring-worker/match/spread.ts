import { at } from './person.ts'

/** How much lower than a better profile one may score and still come first, so that interest is spread. Assumption, said in the explanation. */
export const epsilon = 0.03

/** Coarse count of interests that each profile received, by id; a profile that is not named has none. */
export type Interests = Readonly<Record<string, number>>

/**
 * Re-orders rows within ε of equal score so that profiles with fewer interests come first; the last step, apart from the score. At every place: of
 * the rows at most ε under the best that is left (in its tier), the one with the fewest interests; among equals the earlier one. So no row ever stands above
 * one that is more than ε better. `rows`: best first. `keys`: score · 1e9, tiers `tierStep` apart.
 */
export function spread(
  rows: Uint32Array,
  keys: Float64Array,
  tierStep: number,
  ids: readonly string[],
  interests: Interests,
): Uint32Array {
  const count = rows.length
  const received = Float64Array.from(rows, (row) => interests[ids[row] as string] ?? 0)
  const placed = new Uint8Array(count)
  const result = new Uint32Array(count)
  const window = new PlaceHeap(received)
  let best = 0
  let reach = 0
  for (let place = 0; place < count; place++) {
    while (placed[best] === 1) best++
    const top = at(keys, at(rows, best))
    const tier = Math.floor(top / tierStep)
    for (; reach < count; reach++) {
      const key = at(keys, at(rows, reach))
      if (key < top - epsilon * 1e9 || Math.floor(key / tierStep) !== tier) break
      window.push(reach)
    }
    const next = window.pop()
    placed[next] = 1
    result[place] = at(rows, next)
  }
  return result
}

/** Places by fewest interests received, then by place. */
class PlaceHeap {
  readonly #places: number[] = []
  readonly #received: Float64Array

  constructor(received: Float64Array) {
    this.#received = received
  }

  push(place: number): void {
    const places = this.#places
    let child = places.push(place) - 1
    while (child > 0) {
      const parent = (child - 1) >> 1
      if (!this.#before(places[child] as number, places[parent] as number)) break
      this.#swap(child, parent)
      child = parent
    }
  }

  pop(): number {
    const places = this.#places
    const top = places[0] as number
    const last = places.pop() as number
    if (places.length === 0) return top
    places[0] = last
    let parent = 0
    for (;;) {
      let child = 2 * parent + 1
      if (child >= places.length) return top
      if (child + 1 < places.length && this.#before(places[child + 1] as number, places[child] as number))
        child++
      if (!this.#before(places[child] as number, places[parent] as number)) return top
      this.#swap(child, parent)
      parent = child
    }
  }

  #before(one: number, other: number): boolean {
    const [a, b] = [at(this.#received, one), at(this.#received, other)]
    return a < b || (a === b && one < other)
  }

  #swap(one: number, other: number): void {
    const kept = this.#places[one] as number
    this.#places[one] = this.#places[other] as number
    this.#places[other] = kept
  }
}
