import type { SkillId } from '../skills/vocabulary.ts'
import type { JobProfile } from './job-profile.ts'
import { boxOf, leastLoss } from './least-loss.ts'
import type { Match } from './match.ts'
import { compareTexts, lowestOfFirst, mixHashes, textHash } from './order.ts'
import { shippedNorm } from './pack.ts'
import {
  everybody,
  hasWishes,
  meanOf,
  type PeopleColumns,
  type PeopleTable,
  sdOf,
  unknownCell,
  wishesOf,
} from './people-table.ts'
import { at } from './person.ts'
import { practicalFit } from './practical.ts'
import { tierStep } from './scan.ts'
import { harmonic, relevanceWeights, tierA, tierB, totalWeight } from './score.ts'
import { meets, shortfall } from './shortfall.ts'

/** What is asked of a table of people. */
export interface PeopleQuestion {
  readonly profile: JobProfile
  /** The number of the one who asks: sees the rows of everybody and their own. */
  readonly asks: number
  readonly now: number
  /** Rows that do not count although they could be seen. */
  readonly excluded: ReadonlySet<number>
  /** Breaks ties. */
  readonly lot: string
  /** How many of the first are wanted. */
  readonly limit: number
}

/** Part of an answer: the rows among which the first `limit` of a range surely are. */
export interface PeopleFound {
  readonly rows: Uint32Array
  /** `Math.round(M′ · 1e9)`, tiers `tierStep` apart; higher comes first. */
  readonly keys: Float64Array
  /** How many may be seen in the range. */
  readonly visible: number
  /** Some of them wish something. */
  readonly wishes: boolean
  /** Some of them wish something that this profile does not give in full. */
  readonly practical: boolean
}

/** True when a row may be seen by who asks. */
export function isVisible(
  { audience, until }: PeopleColumns,
  { asks, now, excluded }: PeopleQuestion,
  row: number,
): boolean {
  const whom = audience[row] as number
  return (
    (whom === everybody || whom === asks) && at(until, row) > now && !(excluded.size > 0 && excluded.has(row))
  )
}

/** Of the skills that a profile asks, those that are known of somebody who may be seen. */
export function knownOfSomebody(
  columns: PeopleColumns,
  question: PeopleQuestion,
  length: number,
): Set<SkillId> {
  const known = new Set<SkillId>()
  for (const { skill } of question.profile.requirements) {
    const cells = columns.cells.get(skill)
    for (let row = 0; cells && row < length; row++)
      if (cells[row] !== unknownCell && isVisible(columns, question, row)) {
        known.add(skill)
        break
      }
  }
  return known
}

/**
 * Looks for the first `limit` of a range of rows by the rule of `rankPeople`, on packed posteriors: first the most that each can reach, from tables, then
 * the exact score of those who may be among the first. Rows that tie with the last one wanted are all given.
 */
export function scanPeople(
  columns: PeopleColumns,
  question: PeopleQuestion,
  [from, to]: readonly [number, number],
): PeopleFound {
  const rule = prepare(columns, question)
  // Plain indexes here, no helper: one that reads every kind of array is slow for each of them.
  const most = leastLost(rule, [from, to])
  const hard = rule.some((one) => one.hard !== null)
  const everyTier = hard ? 0 : 2 * tierStep
  let visible = 0
  let wishes = false
  let practical = false
  for (let index = 0; index < most.length; index++) {
    const row = from + index
    if (!isVisible(columns, question, row)) {
      most[index] = -1
      continue
    }
    visible++
    let fit = 1
    if (hasWishes(columns, row)) {
      wishes = true
      fit = practicalFit(wishesOf(columns, row), question.profile.conditions)
      practical ||= fit !== 1
    }
    const employer = Math.min(1, 1 - (most[index] as number))
    // Rounding as the exact key does, and one step more: never below it.
    most[index] = Math.round(harmonic(employer, fit, 0.5) * 1e9) + 1 + (hard ? tierKey(rule, row) : everyTier)
  }
  const wanted = Math.min(question.limit, visible)
  const rows = wanted === 0 ? [] : firstRows(columns, question, rule, { most, from, wanted })
  return {
    rows: Uint32Array.from(rows, ({ row }) => row),
    keys: Float64Array.from(rows, ({ key }) => key),
    visible,
    wishes,
    practical,
  }
}

/** The least that each row of a range can lose. */
function leastLost(rule: Rule, [from, to]: readonly [number, number]): Float64Array {
  const lost = new Float64Array(to - from)
  for (const { cells, weight, atPrior, least } of rule)
    if (cells) addLeast(lost, { cells, from, weight, atPrior, least })
    else for (let index = 0; index < lost.length; index++) lost[index] = (lost[index] as number) + atPrior
  return lost
}

function addLeast(
  lost: Float64Array,
  {
    cells,
    from,
    weight,
    atPrior,
    least,
  }: Pick<Rule[number], 'weight' | 'atPrior' | 'least'> & {
    readonly cells: Uint32Array
    readonly from: number
  },
): void {
  for (let index = 0; index < lost.length; index++) {
    const cell = cells[from + index] as number
    const most = cell === unknownCell ? atPrior : weight * (least[boxOf(cell)] as number)
    lost[index] = (lost[index] as number) + most
  }
}

/** The parts of an answer as one list, first to last: highest key, then the hash under the lot, then the id. */
export function ordered(
  table: PeopleTable,
  found: readonly PeopleFound[],
  lot: string,
): { readonly row: number; readonly key: number }[] {
  const hash = textHash(lot)
  return found
    .flatMap(({ rows, keys }) => Array.from(rows, (row, place) => ({ row, key: at(keys, place) })))
    .map(({ row, key }) => ({ row, key, hash: mixHashes(hash, at(table.columns.idHash, row)) }))
    .sort((a, b) => b.key - a.key || a.hash - b.hash || compareTexts(table.idOf(a.row), table.idOf(b.row)))
}

/** The tier that a key says. */
export const tierOfKey = (key: number): Match['tier'] => tiers[2 - Math.floor(key / tierStep)] ?? 'C'
const tiers = ['A', 'B', 'C'] as const

/** The exact key of one row. */
export function peopleKey(columns: PeopleColumns, question: PeopleQuestion, row: number): number {
  return exactKey(columns, question, prepare(columns, question), row)
}

type Rule = ReturnType<typeof prepare>

function prepare({ cells }: PeopleColumns, { profile }: PeopleQuestion) {
  const total = totalWeight(profile)
  return profile.requirements.map(({ skill, relevance, level, minimum }) => {
    const weight = relevanceWeights[relevance] / total
    const prior = shippedNorm(skill)
    const hard = minimum !== undefined && relevance === 'essential' ? minimum : null
    return {
      cells: cells.get(skill),
      level,
      weight,
      atPrior: weight * shortfall(level, prior.mean, prior.sd),
      hard,
      tierAtPrior: hard === null ? 0 : tierOf(meets(hard, prior.mean, prior.sd)),
      least: leastLoss(level),
    }
  })
}

function exactKey(columns: PeopleColumns, { profile }: PeopleQuestion, rule: Rule, row: number): number {
  let lost = 0
  for (const { cells, level, weight, atPrior } of rule) {
    const cell = cells?.[row] ?? unknownCell
    lost += cell === unknownCell ? atPrior : weight * shortfall(level, meanOf(cell), sdOf(cell))
  }
  const score = harmonic(1 - lost, practicalFit(wishesOf(columns, row), profile.conditions), 0.5)
  return Math.round(score * 1e9) + tierKey(rule, row)
}

function tierKey(rule: Rule, row: number): number {
  let tier = 0
  for (const { cells, hard, tierAtPrior } of rule) {
    if (hard === null) continue
    const cell = cells?.[row] ?? unknownCell
    tier = Math.max(tier, cell === unknownCell ? tierAtPrior : tierOf(meets(hard, meanOf(cell), sdOf(cell))))
  }
  return (2 - tier) * tierStep
}

/** Rows that may be among the first, with exact keys: all above the last one wanted, and of its equals those that the lot takes. */
function firstRows(
  columns: PeopleColumns,
  question: PeopleQuestion,
  rule: Rule,
  { most, from, wanted }: { readonly most: Float64Array; readonly from: number; readonly wanted: number },
): { readonly row: number; readonly key: number }[] {
  const exact = (index: number) => exactKey(columns, question, rule, from + index)
  const likely = Float64Array.from(indexesFrom(most, lowestOfFirst(most, wanted)), exact)
  const near = indexesFrom(most, lowestOfFirst(likely, wanted))
  const keys = Float64Array.from(near, exact)
  const last = lowestOfFirst(keys, wanted)
  const above: { row: number; key: number }[] = []
  const equal: number[] = []
  for (const [place, index] of near.entries()) {
    const key = at(keys, place)
    if (key > last) above.push({ row: from + index, key })
    else if (key === last) equal.push(from + index)
  }
  const lot = textHash(question.lot)
  const hashes = Float64Array.from(equal, (row) => -mixHashes(lot, at(columns.idHash, row)))
  const lastHash = lowestOfFirst(hashes, wanted - above.length)
  for (const [place, row] of equal.entries())
    if (at(hashes, place) >= lastHash) above.push({ row, key: last })
  return above
}

function indexesFrom(keys: Float64Array, floor: number): number[] {
  const found: number[] = []
  for (let index = 0; index < keys.length; index++) if ((keys[index] as number) >= floor) found.push(index)
  return found
}

const tierOf = (chance: number): number => (chance >= tierA ? 0 : chance >= tierB ? 1 : 2)
