import type { SkillId } from '../skills/vocabulary.ts'
import { type JobProfile, type Requirement, sectors } from './job-profile.ts'
import { levelNorms, neutralNorm } from './norms.ts'
import { textHash } from './order.ts'
import { at, levelCount } from './person.ts'
import { type IsSkill, refuseMalformed } from './profile-faults.ts'
import { relevanceWeights } from './score.ts'

/** Relevance classes in the order of their codes. */
export const relevances = ['essential', 'important', 'somewhat'] as const
/** What one skill can be asked as: class × level. */
export const cellsPerSkill = relevances.length * levelCount
/** Codes of one side of a pair: 0 not asked, else 1 + cell. */
const sides = cellsPerSkill + 1

/** Mean and SD of required level of a skill. */
export type NormOf = (skill: SkillId) => { readonly mean: number; readonly sd: number }

/**
 * Job profiles as `scan` reads them: typed arrays, one stretch of symbols a profile. Two neighbouring skills with their classes and levels are one
 * symbol, so that a profile of 40 skills is 20 look-ups. Made once for many people.
 */
export interface PackedProfiles {
  readonly count: number
  readonly ids: readonly string[]
  readonly idHash: Uint32Array
  /** Row → skill; the skill asked most often first. */
  readonly skills: readonly SkillId[]
  /** M and S by row. */
  readonly normMean: Float64Array
  readonly normSd: Float64Array
  /** Profile i has the symbols from start[i] up to start[i + 1]. */
  readonly start: Uint32Array
  readonly symbols: Uint16Array | Uint32Array
  /** Symbol → pair · 625 + code of the even row · 25 + code of the odd row. */
  readonly keys: Uint32Array
  /** 1 ∕ Σ class weights. */
  readonly perWeight: Float64Array
  /** The most that a profile has: Σ class weights, ‖b‖ in SD units, symbols. */
  readonly most: { readonly weight: number; readonly demand: number; readonly symbols: number }
  /** Hard minima: profile i has the cells (row · 8 + minimum) from minimaStart[i] up to minimaStart[i + 1]. */
  readonly minimaStart: Uint32Array
  readonly minima: Uint32Array
  /** Index in `sectors` + 1; 0 not stated. */
  readonly sector: Uint8Array
  /** Hours a week; NaN not stated. */
  readonly hoursMin: Float32Array
  readonly hoursMax: Float32Array
  /** Place as a unit vector, three numbers a profile; NaN not stated. */
  readonly place: Float64Array
}

/** The norms that the rule ships with. */
export const shippedNorm: NormOf = (skill) => levelNorms[skill] ?? neutralNorm

/** Packs job profiles. Throws `MalformedProfiles` with every fault of all of them; with `isSkill` also for a skill outside the language. */
export function packProfiles(
  profiles: readonly JobProfile[],
  normOf: NormOf = shippedNorm,
  isSkill?: IsSkill,
): PackedProfiles {
  refuseMalformed(profiles, isSkill)
  const count = profiles.length
  const rows = rowsByUse(profiles)
  const skills = [...rows.keys()]
  const norms = skills.map(normOf)
  const length = profiles.reduce((sum, { requirements }) => sum + requirements.length, 0)
  const symbolOf = new Int32Array(Math.ceil(skills.length / 2) * sides * sides).fill(-1)
  const codes = new Uint8Array(skills.length + 1)
  const packed = new Uint32Array(length)
  const keys: number[] = []
  const minima: number[] = []
  const columns = emptyColumns(count)
  const most = { weight: 0, demand: 0, symbols: 0 }
  let used = 0
  for (const [index, profile] of profiles.entries()) {
    columns.perWeight[index] = 1 / weightOf(profile)
    columns.idHash[index] = textHash(profile.id)
    let demands = 0
    for (const requirement of profile.requirements) {
      const row = rows.get(requirement.skill) as number
      const { mean, sd } = norms[row] as ReturnType<NormOf>
      demands += ((requirement.level - mean) / sd) ** 2
      codes[row] = codeOf(requirement)
      if (requirement.minimum !== undefined && requirement.relevance === 'essential')
        minima.push(row * levelCount + requirement.minimum)
    }
    for (const { skill } of profile.requirements) {
      const even = (rows.get(skill) as number) & ~1
      if (codes[even] === 0 && codes[even + 1] === 0) continue
      const key = ((even >> 1) * sides + (codes[even] as number)) * sides + (codes[even + 1] as number)
      codes[even] = codes[even + 1] = 0
      if (symbolOf[key] === -1) symbolOf[key] = keys.push(key) - 1
      packed[used++] = symbolOf[key] as number
    }
    most.weight = Math.max(most.weight, 1 / at(columns.perWeight, index))
    most.demand = Math.max(most.demand, Math.sqrt(demands))
    most.symbols = Math.max(most.symbols, used - at(columns.start, index))
    columns.start[index + 1] = used
    columns.minimaStart[index + 1] = minima.length
    readConditions(columns, index, profile)
  }
  return {
    count,
    ids: profiles.map(({ id }) => id),
    skills,
    normMean: Float64Array.from(norms, ({ mean }) => mean),
    normSd: Float64Array.from(norms, ({ sd }) => sd),
    ...columns,
    most,
    symbols: keys.length <= 0x10000 ? Uint16Array.from(packed.subarray(0, used)) : packed.slice(0, used),
    keys: Uint32Array.from(keys),
    minima: Uint32Array.from(minima),
  }
}

/** The two cells (row · 24 + class · 8 + level) of a symbol's key, −1 where that side is not asked. */
export function cellsOf(key: number): readonly [number, number] {
  const odd = key % sides
  const rest = (key - odd) / sides
  const even = rest % sides
  const row = ((rest - even) / sides) * 2
  return [
    even === 0 ? -1 : row * cellsPerSkill + even - 1,
    odd === 0 ? -1 : (row + 1) * cellsPerSkill + odd - 1,
  ]
}

/** Class weight of a cell within its skill. */
export const weightOfCell = Float64Array.from(
  { length: cellsPerSkill },
  (_, cell) => relevanceWeights[relevances[Math.floor(cell / levelCount)] ?? 'somewhat'],
)

const weightOf = ({ requirements }: JobProfile): number =>
  requirements.reduce((total, { relevance }) => total + relevanceWeights[relevance], 0)

function codeOf({ relevance, level }: Requirement): number {
  return 1 + relevances.indexOf(relevance) * levelCount + level
}

/** Skills asked together often share a pair, so fewer symbols say the same. */
function rowsByUse(profiles: readonly JobProfile[]): Map<SkillId, number> {
  const uses = new Map<SkillId, number>()
  for (const { requirements } of profiles)
    for (const { skill } of requirements) uses.set(skill, (uses.get(skill) ?? 0) + 1)
  const sorted = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return new Map(sorted.map(([skill], row) => [skill, row]))
}

type Columns = ReturnType<typeof emptyColumns>

function emptyColumns(count: number) {
  return {
    idHash: new Uint32Array(count),
    start: new Uint32Array(count + 1),
    perWeight: new Float64Array(count),
    minimaStart: new Uint32Array(count + 1),
    sector: new Uint8Array(count),
    hoursMin: new Float32Array(count).fill(Number.NaN),
    hoursMax: new Float32Array(count).fill(Number.NaN),
    place: new Float64Array(3 * count).fill(Number.NaN),
  }
}

function readConditions(columns: Columns, index: number, { conditions }: JobProfile): void {
  if (conditions?.sector) columns.sector[index] = sectors.indexOf(conditions.sector) + 1
  if (conditions?.hours) {
    columns.hoursMin[index] = conditions.hours.min
    columns.hoursMax[index] = conditions.hours.max
  }
  if (conditions?.place) columns.place.set(unitVector(conditions.place), 3 * index)
}

/** A place on the unit sphere. */
export function unitVector({
  latitude,
  longitude,
}: {
  readonly latitude: number
  readonly longitude: number
}): readonly [number, number, number] {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}
