import type { Picks } from '@skillprint/engine/evidence'
import { chiSquareTail } from '../calibrate/chi-square.ts'

/** Fewer picks than this show no pattern. */
const fewest = 8

function present(places: readonly (number | null)[]): number[] {
  const all: number[] = []
  for (const place of places) if (place !== null) all.push(place)
  return all
}

/** Longest run of one place. */
export function longestRun(places: readonly number[]): number {
  let longest = 0
  let run = 0
  for (let i = 0; i < places.length; i++) {
    run = i > 0 && places[i] === places[i - 1] ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}

/** Probability that n independent picks among k places hold a run of `length` or more, exactly. Source: Feller (1968), vol. 1, XIII.7, as a recursion. */
export function runProbability(n: number, k: number, length: number): number {
  if (length <= 1) return n > 0 ? 1 : 0
  // state[r]: probability that no long run was seen and the present run is r + 1 long.
  const state = new Float64Array(length - 1)
  state[0] = 1
  let seen = 0
  for (let i = 1; i < n; i++) {
    let fresh = 0
    for (let r = length - 2; r >= 0; r--) {
      const p = state[r] as number
      fresh += p * (1 - 1 / k)
      if (r === length - 2) seen += p / k
      else state[r + 1] = p / k
    }
    state[0] = fresh
  }
  return seen
}

/** Probability of a run of one place as long as this by chance; null of too few. One key held gives almost 0. */
export function sameRun({ places, picked }: Picks): number | null {
  const all = present(picked)
  return all.length < fewest ? null : runProbability(all.length, places, longestRun(all))
}

/** Probability of picks as unevenly spread over the places as these: G test of 2n(ln k − H), H the entropy in nats, against χ² of k − 1. */
export function unevenness({ places, picked }: Picks): number | null {
  const all = present(picked)
  if (all.length < fewest) return null
  const entropy = entropyOf(countsOf(all, places))
  return chiSquareTail(2 * all.length * (Math.log(places) - entropy), places - 1)
}

/**
 * Probability of picks that depend on the pick before as much as these: G test of the mutual information of neighbours against χ² of (k − 1)².
 * Null where the best answers stand in such a pattern themselves.
 */
export function pattern({ places, picked, wanted }: Picks): number | null {
  const own = dependence(present(picked), places)
  const asked = dependence(present(wanted), places)
  return asked !== null && asked < 0.05 ? null : own
}

function dependence(all: readonly number[], places: number): number | null {
  const pairs = all.length - 1
  if (pairs < fewest) return null
  const [joint, first, second] = [
    new Float64Array(places * places),
    new Float64Array(places),
    new Float64Array(places),
  ]
  for (let i = 0; i < pairs; i++) {
    const [before, after] = [all[i] as number, all[i + 1] as number]
    joint[before * places + after] = (joint[before * places + after] ?? 0) + 1
    first[before] = (first[before] ?? 0) + 1
    second[after] = (second[after] ?? 0) + 1
  }
  const information = entropyOf(second) + entropyOf(first) - entropyOf(joint)
  return chiSquareTail(2 * pairs * Math.max(0, information), (places - 1) ** 2)
}

function countsOf(values: readonly number[], size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Shannon entropy of counts, nats. */
function entropyOf(counts: Float64Array): number {
  let total = 0
  for (const count of counts) total += count
  let entropy = 0
  for (const count of counts) if (count > 0) entropy -= (count / total) * Math.log(count / total)
  return entropy
}
