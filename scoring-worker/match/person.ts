import type { Skillprint } from '../skills/skillprint.ts'
import type { SkillId } from '../skills/vocabulary.ts'
import { told } from './condition-faults.ts'
import { levelNorms, neutralNorm } from './norms.ts'
import { type Rule, shippedRule } from './rules.ts'
import { meets, shortfall, shortfallVariance } from './shortfall.ts'

/** How many whole levels the job scale has: 0–7. */
export const levelCount = 8

/** A known skill weighs at least this much in the cosine, so that a strength is never divided by nothing. */
const leastKnown = 0.05

/** `Person.littleKnown` of the shipped rule. Assumption. */
const littleKnown = 1

/** A person as `rank` reads them: typed arrays by row, one row for each skill that anybody asks. */
export interface Person {
  /** Row of a skill; a skill seen for the first time gets a new row. */
  row(skill: SkillId): number
  /** M and S of a skill: the skillprint's own where it has them, else the shipped norm. */
  normOf(skill: SkillId): { readonly mean: number; readonly sd: number }
  readonly columns: PersonColumns
  /** True when something valid is known about at least one skill. */
  readonly known: boolean
  /** Length of the vector of known strengths, each divided by the root of its reliability: in SD units. */
  readonly strengthNorm: number
  /** Added to the squared length of what a job asks of known skills (SD²): the less of it is known, the nearer strength use stays to the middle. */
  readonly littleKnown: number
}

/** Per row; the tables hold `levelCount` entries a row: what each required level would mean for this person. */
export interface PersonColumns {
  mean: Float64Array
  sd: Float64Array
  priorMean: Float64Array
  priorSd: Float64Array
  /** 1 where something is known. */
  known: Uint8Array
  /** 1 − variance ∕ prior variance. */
  reliability: Float64Array
  /** (mean − M) ∕ S, 0 where nothing is known. */
  strength: Float64Array
  /** Reliability as the cosine weighs it: at least `leastKnown` on a known skill, 0 where nothing is known; 1 throughout under `match 1`. */
  knowing: Float64Array
  shortfall: Float64Array
  variance: Float64Array
  meets: Float64Array
}

/** Reads a skillprint into tables. Skills that are not known stand at the prior N(M, S²). Throws an `Error` naming every fault of it at once. */
export function readPerson(skillprint: Skillprint, rule: Rule = shippedRule): Person {
  const faults: string[] = []
  if (!Array.isArray(skillprint?.skills))
    throw new Error(`rank: got ${told(skillprint)} for the skillprint, expected one with a list of skills`)
  const plain = rule === 'match 1'
  const rows = new Map<SkillId, number>()
  const columns = emptyColumns(Math.max(16, skillprint.skills.length + 8))
  let squares = 0
  let known = false
  const add = (skill: SkillId, estimate: Skillprint['skills'][number] | undefined): number => {
    const row = rows.size
    if (row === columns.mean.length) grow(columns)
    rows.set(skill, row)
    const prior = estimate?.level?.prior ?? levelNorms[skill] ?? neutralNorm
    const isKnown = estimate !== undefined && estimate.state !== 'unknown'
    const mean = isKnown ? (estimate.level?.mean ?? prior.mean + prior.sd * estimate.y.mean) : prior.mean
    const sd = isKnown ? (estimate.level?.sd ?? prior.sd * estimate.y.sd) : prior.sd
    if (!(Number.isFinite(mean) && Number.isFinite(sd) && sd >= 0 && prior.sd > 0))
      faults.push(
        `skill ${skill} has mean ${mean}, sd ${sd}, prior sd ${prior.sd}; expected finite numbers, sd ≥ 0, prior sd > 0`,
      )
    columns.mean[row] = mean
    columns.sd[row] = sd
    columns.priorMean[row] = prior.mean
    columns.priorSd[row] = prior.sd
    columns.known[row] = isKnown ? 1 : 0
    columns.reliability[row] = isKnown ? Math.min(1, Math.max(0, 1 - (sd / prior.sd) ** 2)) : 0
    columns.knowing[row] = plain ? 1 : isKnown ? Math.max(leastKnown, at(columns.reliability, row)) : 0
    columns.strength[row] = isKnown ? (mean - prior.mean) / prior.sd : 0
    for (let level = 0; level < levelCount; level++) {
      const cell = row * levelCount + level
      columns.shortfall[cell] = shortfall(level, mean, sd)
      columns.variance[cell] = shortfallVariance(level, mean, sd)
      columns.meets[cell] = meets(level, mean, sd)
    }
    return row
  }
  for (const estimate of skillprint.skills) {
    if (rows.has(estimate.skill)) {
      faults.push(`skillprint names skill ${estimate.skill} twice, expected each skill once`)
      continue
    }
    const row = add(estimate.skill, estimate)
    if (columns.known[row] === 1) squares += at(columns.strength, row) ** 2 / at(columns.knowing, row)
    known ||= columns.known[row] === 1
  }
  if (faults.length > 0) throw new Error(`rank: ${faults.join('. ')}`)
  const row = (skill: SkillId): number => rows.get(skill) ?? add(skill, undefined)
  return {
    row,
    normOf: (skill) => ({ mean: at(columns.priorMean, row(skill)), sd: at(columns.priorSd, row(skill)) }),
    columns,
    known,
    strengthNorm: Math.sqrt(squares),
    littleKnown: plain ? 0 : littleKnown,
  }
}

/** The entry of a typed array that is known to exist. */
export function at(array: Float64Array | Uint8Array | Uint32Array, index: number): number {
  return array[index] as number
}

function emptyColumns(rows: number): PersonColumns {
  const floats = (perRow: number) => new Float64Array(rows * perRow)
  return {
    mean: floats(1),
    sd: floats(1),
    priorMean: floats(1),
    priorSd: floats(1),
    known: new Uint8Array(rows),
    reliability: floats(1),
    strength: floats(1),
    knowing: floats(1),
    shortfall: floats(levelCount),
    variance: floats(levelCount),
    meets: floats(levelCount),
  }
}

function grow(columns: PersonColumns): void {
  const larger = emptyColumns(columns.mean.length * 2)
  larger.mean.set(columns.mean)
  larger.sd.set(columns.sd)
  larger.priorMean.set(columns.priorMean)
  larger.priorSd.set(columns.priorSd)
  larger.known.set(columns.known)
  larger.reliability.set(columns.reliability)
  larger.strength.set(columns.strength)
  larger.knowing.set(columns.knowing)
  larger.shortfall.set(columns.shortfall)
  larger.variance.set(columns.variance)
  larger.meets.set(columns.meets)
  Object.assign(columns, larger)
}
