import type { PackedProfiles } from './pack.ts'
import { at } from './person.ts'
import { keyAt, type Scan, tierAt, tierStep } from './scan.ts'
import { employerWeight } from './score.ts'

/** Two sums in one number: the whole part counts lost weight, what is left counts the share of the cosine. Both stay whole, so adding is exact. */
const shift = 2 ** 26
const half = shift / 2
/** Profiles whose demands are shorter than this (SD units) are scored exactly at once: rounding would show there. */
const shortDemand = 1

/** Scores to within `error`, at one look-up a symbol. */
export interface Coarse {
  readonly scan: Scan
  readonly table: Float64Array
  readonly lostUnit: number
  readonly useUnit: number
  /** No coarse score is farther from the exact one. */
  readonly error: number
}

/** Rounds the exact tables to whole steps that fit together in 53 bits. */
export function prepareCoarse(scan: Scan): Coarse {
  const { packed, table } = scan
  const { heaviest, longest, mostSymbols } = limitsOf(packed)
  const strength = scan.perStrength > 0 ? 1 / scan.perStrength : 0
  const lostUnit = heaviest / (shift - 1)
  // Cauchy–Schwarz bounds the sum; rounding adds at most half a step a symbol.
  const useUnit = Math.max((longest * strength) / (half - mostSymbols), Number.MIN_VALUE)
  const both = new Float64Array(packed.keys.length)
  for (let symbol = 0; symbol < both.length; symbol++)
    both[symbol] =
      Math.round(at(table, 2 * symbol) / lostUnit) * shift + Math.round(at(table, 2 * symbol + 1) / useUnit)
  // A symbol weighs at least .3, so half a step each moves E by at most .5 ∕ .3 steps. |∂M∕∂E| ≤ 1 ∕ .4, |∂M∕∂P| ≤ 1 ∕ .6.
  const employerError = (0.5 / 0.3) * lostUnit
  const strengthError = (0.25 * mostSymbols * useUnit * scan.perStrength) / shortDemand
  const error = employerError / employerWeight + strengthError / (1 - employerWeight) + 1e-9
  return { scan, table: both, lostUnit, useUnit, error }
}

/** Order keys as `scan` gives them, each within `error` · 1e9 of the exact one. Allocates nothing. */
export function scanCoarsely({ scan, table, lostUnit, useUnit }: Coarse, keys: Float64Array): void {
  const { packed, perStrength, practical } = scan
  const { count, symbols, start, perWeight, perDemand, minima } = packed
  const perShift = 1 / shift
  const useStep = 0.5 * useUnit * perStrength
  const rest = 1 - employerWeight
  const tiers = minima.length > 0
  let position = 0
  for (let index = 0; index < count; index++) {
    const end = start[index + 1] as number
    let one = 0
    let other = 0
    for (; position + 3 < end; position += 4) {
      one +=
        (table[symbols[position] as number] as number) + (table[symbols[position + 1] as number] as number)
      other +=
        (table[symbols[position + 2] as number] as number) +
        (table[symbols[position + 3] as number] as number)
    }
    for (; position < end; position++) one += table[symbols[position] as number] as number
    const demand = perDemand[index] as number
    if (demand > 1 / shortDemand) {
      keys[index] = keyAt(scan, index)
      continue
    }
    const sum = one + other
    const lost = Math.floor(sum * perShift + 0.5)
    const employer = 1 - lost * lostUnit * (perWeight[index] as number)
    const strengths = 0.5 + (sum - lost * shift) * useStep * demand
    const person = practical === null ? strengths : (strengths + practical(index)) * 0.5
    const score =
      employer > 0 && person > 0 ? (employer * person) / (employerWeight * person + rest * employer) : 0
    keys[index] = score * 1e9 + (tiers ? 2 - tierAt(scan, index) : 2) * tierStep
  }
}

const known = new WeakMap<PackedProfiles, ReturnType<typeof measure>>()

function limitsOf(packed: PackedProfiles): ReturnType<typeof measure> {
  const found = known.get(packed) ?? measure(packed)
  known.set(packed, found)
  return found
}

function measure({ count, perWeight, perDemand, start }: PackedProfiles) {
  let [heaviest, longest, mostSymbols] = [0, 0, 0]
  for (let index = 0; index < count; index++) {
    heaviest = Math.max(heaviest, 1 / at(perWeight, index))
    if (at(perDemand, index) > 0) longest = Math.max(longest, 1 / at(perDemand, index))
    mostSymbols = Math.max(mostSymbols, at(start, index + 1) - at(start, index))
  }
  return { heaviest, longest, mostSymbols }
}
