import { replaceLowest } from './order.ts'
import { at } from './person.ts'
import { type Scan, stride, tierAt, tierStep } from './scan.ts'
import { employerWeight } from './score.ts'

/** Three sums in one number of 53 bits, each kept whole so that adding is exact: lost weight (17 bits), what is asked of known skills (18), a·b (18, signed). */
const usePlaces = 2 ** 18
const lostPlaces = 2 ** 36
const lostSteps = 2 ** 17
const useHalf = usePlaces / 2

/** Scores from above, at one look-up a symbol. */
export interface Coarse {
  readonly scan: Scan
  readonly table: Float64Array
  readonly lostUnit: number
  readonly askedUnit: number
  readonly useUnit: number
}

/** Rounds the exact tables to whole steps that fit together. Only for a scan with `littleKnown` above 0: it bounds how far rounding carries. */
export function prepareCoarse(scan: Scan): Coarse {
  const { packed, table } = scan
  const { weight, demand, symbols } = packed.most
  // Half a step a symbol of rounding must not spill over. Cauchy–Schwarz bounds a·b.
  const lostUnit = weight / (lostSteps - 1 - symbols)
  const askedUnit = Math.max(demand ** 2, 1) / (usePlaces - 1 - symbols)
  const reach = scan.perStrength > 0 ? Math.max(demand, 1) / scan.perStrength : 1
  const useUnit = reach / (useHalf - 1 - symbols)
  const whole = new Float64Array(packed.keys.length)
  for (let symbol = 0; symbol < whole.length; symbol++)
    whole[symbol] =
      Math.round(at(table, stride * symbol) / lostUnit) * lostPlaces +
      Math.round(at(table, stride * symbol + 2) / askedUnit) * usePlaces +
      Math.round(at(table, stride * symbol + 1) / useUnit)
  return { scan, table: whole, lostUnit, askedUnit, useUnit }
}

/**
 * Order keys as `scan` gives them, never below the exact one and hardly above it. Allocates nothing per profile. With `wanted`, wishes are read only where a
 * profile that met them all could still be among the first so many; the other keys stand as if it did.
 */
export function scanCoarsely(
  { scan, table, lostUnit, askedUnit, useUnit }: Coarse,
  keys: Float64Array,
  wanted = 0,
): void {
  const { packed, perStrength, littleKnown, practical } = scan
  const { count, symbols, start, perWeight, minima } = packed
  const perLost = 1 / lostPlaces
  const perUse = 1 / usePlaces
  const useStep = 0.5 * useUnit * perStrength
  const rest = 1 - employerWeight
  // |∂M∕∂E| ≤ 1 ∕ .4 and |∂M∕∂P| ≤ 1 ∕ .6; each symbol is off by at most half a step.
  const slackLost = (0.5 * lostUnit) / employerWeight
  const slackStrength = (practical === null ? 0.5 : 0.25) / rest
  const tiers = minima.length > 0
  const highest = new Float64Array(practical === null ? 0 : wanted).fill(Number.NEGATIVE_INFINITY)
  let position = 0
  for (let index = 0; index < count; index++) {
    const end = start[index + 1] as number
    const size = end - position
    let one = useHalf
    let other = 0
    for (; position + 3 < end; position += 4) {
      one +=
        (table[symbols[position] as number] as number) + (table[symbols[position + 1] as number] as number)
      other +=
        (table[symbols[position + 2] as number] as number) +
        (table[symbols[position + 3] as number] as number)
    }
    for (; position < end; position++) one += table[symbols[position] as number] as number
    const sum = one + other
    const lost = Math.floor(sum * perLost)
    const below = sum - lost * lostPlaces
    const asked = Math.floor(below * perUse)
    const weight = perWeight[index] as number
    const offAsked = 0.5 * size * askedUnit
    const demands = asked * askedUnit + littleKnown
    const perDemand = 1 / Math.sqrt(demands)
    const employer = 1 - lost * lostUnit * weight
    const strengths = 0.5 + (below - asked * usePlaces - useHalf) * useStep * perDemand
    const least = Math.max(littleKnown, demands - offAsked)
    const slack =
      size * weight * slackLost +
      slackStrength * (size * useStep * perDemand * (1 + offAsked) + offAsked / least) +
      1e-9
    const tier = (tiers ? 2 - tierAt(scan, index) : 2) * tierStep
    const person = practical === null ? strengths : (strengths + 1) * 0.5
    let key = (fused(employer, person) + slack) * 1e9 + tier
    if (practical !== null && !(key < (highest[0] as number))) {
      key = (fused(employer, (strengths + practical(index)) * 0.5) + slack) * 1e9 + tier
      if (key > (highest[0] as number)) replaceLowest(highest, key)
    }
    keys[index] = key
  }
}

function fused(employer: number, person: number): number {
  return employer > 0 && person > 0
    ? (employer * person) / (employerWeight * person + (1 - employerWeight) * employer)
    : 0
}
