import type { Wishes } from './job-profile.ts'
import { cellsOf, cellsPerSkill, type PackedProfiles, weightOfCell } from './pack.ts'
import { at, levelCount, type Person } from './person.ts'
import { type PracticalColumn, practicalColumn } from './practical-column.ts'
import { employerWeight, harmonic, tierA, tierB } from './score.ts'

/** What one person makes of every symbol, `stride` numbers each: lost weight, share of the product a·b, share of what is asked of known skills. */
export interface Scan {
  readonly packed: PackedProfiles
  readonly table: Float64Array
  /** P(θ ≥ level) by row · 8 + level. */
  readonly meets: Float64Array
  readonly perStrength: number
  /** As in `Person`. */
  readonly littleKnown: number
  /** Null without a wish. */
  readonly practical: PracticalColumn | null
}

/** Numbers a symbol in `Scan.table`. */
export const stride = 3

/** Turns a person and their wishes into look-up tables over packed profiles. Throws when the person's norms are not those of the profiles. */
export function prepareScan(packed: PackedProfiles, person: Person, wishes: Wishes | undefined): Scan {
  const rows = packed.skills.map((skill) => person.row(skill))
  const { columns } = person
  const lost = new Float64Array(rows.length * cellsPerSkill)
  const use = new Float64Array(rows.length * cellsPerSkill)
  const asked = new Float64Array(rows.length * cellsPerSkill)
  const meets = new Float64Array(rows.length * levelCount)
  for (const [index, row] of rows.entries()) {
    const [mean, sd] = [at(packed.normMean, index), at(packed.normSd, index)]
    if (columns.known[row] === 1 && (columns.priorMean[row] !== mean || columns.priorSd[row] !== sd))
      throw new Error(
        `rank: skill ${packed.skills[index]} has norm ${columns.priorMean[row]} (${columns.priorSd[row]}) in the skillprint and ${mean} (${sd}) in the packed profiles; expected the same`,
      )
    for (let cell = 0; cell < cellsPerSkill; cell++) {
      const level = cell % levelCount
      lost[index * cellsPerSkill + cell] =
        at(weightOfCell, cell) * at(columns.shortfall, row * levelCount + level)
      const demand = (level - mean) / sd
      use[index * cellsPerSkill + cell] = at(columns.strength, row) * demand
      asked[index * cellsPerSkill + cell] = at(columns.knowing, row) * demand * demand
    }
    for (let level = 0; level < levelCount; level++)
      meets[index * levelCount + level] = at(columns.meets, row * levelCount + level)
  }
  const table = new Float64Array(stride * packed.keys.length)
  for (const [symbol, key] of packed.keys.entries())
    for (const cell of cellsOf(key))
      if (cell >= 0)
        for (const [offset, values] of [lost, use, asked].entries())
          table[stride * symbol + offset] = at(table, stride * symbol + offset) + at(values, cell)
  return {
    packed,
    table,
    meets,
    perStrength: person.strengthNorm > 0 ? 1 / person.strengthNorm : 0,
    littleKnown: person.littleKnown,
    practical: practicalColumn(packed, wishes),
  }
}

/** One profile's numbers, written over at each `scoreAt`. */
export interface Scored {
  employer: number
  strengths: number
  practical: number
  person: number
  score: number
  /** 0 for tier A, 1 for B, 2 for C. */
  tier: number
}

/** Room for the numbers of one profile. */
export const emptyScored = (): Scored => ({
  employer: 0,
  strengths: 0,
  practical: 0,
  person: 0,
  score: 0,
  tier: 0,
})

/** The exact two-sided score of one packed profile with its parts, written into `into`. */
export function scoreAt(prepared: Scan, index: number, into: Scored): void {
  const { packed, table, perStrength, littleKnown, practical } = prepared
  const { symbols, start } = packed
  let lost = 0
  let use = 0
  let asked = littleKnown
  const end = start[index + 1] as number
  for (let position = start[index] as number; position < end; position++) {
    const symbol = (symbols[position] as number) * stride
    lost += table[symbol] as number
    use += table[symbol + 1] as number
    asked += table[symbol + 2] as number
  }
  into.employer = unit(1 - lost * at(packed.perWeight, index))
  into.strengths = asked > 0 ? unit(0.5 + (0.5 * use * perStrength) / Math.sqrt(asked)) : 0.5
  into.practical = practical === null ? 1 : practical(index)
  into.person = practical === null ? into.strengths : (into.strengths + into.practical) / 2
  into.score = harmonic(into.employer, into.person, employerWeight)
  into.tier = tierAt(prepared, index)
}

/** Tier of the hard minima: 0 for A, 1 for B, 2 for C. */
export function tierAt({ packed, meets }: Scan, index: number): number {
  let tier = 0
  const end = packed.minimaStart[index + 1] as number
  for (let one = packed.minimaStart[index] as number; one < end; one++) {
    const chance = meets[packed.minima[one] as number] as number
    if (chance < tierA) tier = Math.max(tier, chance < tierB ? 2 : 1)
  }
  return tier
}

/** Tiers are this far apart in a key: more than any score. */
export const tierStep = 2e9

/** The order key of every profile: score rounded to 1e-9, tiers `tierStep` apart; higher comes first. Two-sided, without filter. */
export function scan(prepared: Scan, keys: Float64Array): void {
  for (let index = 0; index < prepared.packed.count; index++) keys[index] = keyAt(prepared, index)
}

/** The order key of one profile. */
export function keyAt(prepared: Scan, index: number): number {
  scoreAt(prepared, index, scored)
  return Math.round(scored.score * 1e9) + (2 - scored.tier) * tierStep
}

const scored = emptyScored()
const unit = (value: number): number => Math.min(1, Math.max(0, value))
