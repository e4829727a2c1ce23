import type { Skillprint } from '../skills/skillprint.ts'
import { prepareCoarse, scanCoarsely } from './coarse.ts'
import type { JobProfile, Wishes } from './job-profile.ts'
import type { Match, MatchList } from './match.ts'
import { normsVersion } from './norms.ts'
import { refuseOptions } from './option-faults.ts'
import { comparing, lowestOfFirst, sorted } from './order.ts'
import { inOtherOrder, type OtherOrder } from './other-orders.ts'
import { type PackedProfiles, packProfiles } from './pack.ts'
import { type Person, readPerson } from './person.ts'
import { skillsKnownTo } from './profile-faults.ts'
import { type Rule, shippedRule } from './rules.ts'
import { keyAt, prepareScan, type Scan, scan, tierStep } from './scan.ts'
import { scoreProfile } from './score.ts'
import { epsilon, type Interests, spread } from './spread.ts'

/** The rule and the figures it reads; raised whenever either changes. */
export const matchVersion = versionOf(shippedRule)

function versionOf(rule: Rule): string {
  return `${rule} · ${normsVersion}`
}

/** How one person's list is made. */
export interface RankOptions {
  readonly wishes?: Wishes | undefined
  /** The person's own seed: breaks ties, and orders the list before anything valid is known. */
  readonly seed: string
  /** Another order than by fit; the person chose it. */
  readonly by?: OtherOrder | undefined
  /** Coarse count of interests received, by profile id. Absent: no re-order. */
  readonly interests?: Interests | undefined
  /** `match 1`: the formula as first written, for comparison; absent: the shipped `match 3`, which departs from it in strength use alone (README.md). */
  readonly rule?: Rule | undefined
  /** Only the first so many; absent: all. */
  readonly limit?: number | undefined
}

/**
 * Puts job profiles in order for one person: two-sided, aware of uncertainty, never hiding a profile.
 * Pure: the same input and version give the same output, byte for byte. Throws `MalformedProfiles` naming every fault of every profile at once (a
 * skill outside the language, a level out of range, nothing asked, only what nothing can measure), and `MalformedOptions` likewise.
 */
export function rank(
  skillprint: Skillprint,
  profiles: readonly JobProfile[],
  options: RankOptions,
): MatchList {
  refuseOptions(options)
  const person = readPerson(skillprint, options.rule)
  const packed = packProfiles(profiles, (skill) => person.normOf(skill), skillsKnownTo(skillprint))
  const { rows, order } = orderFor(person, packed, options)
  return {
    order,
    version: `${versionOf(options.rule ?? shippedRule)} · ${skillprint.version}`,
    matches: Array.from(rows, (index) =>
      scoreProfile(person, profiles[index] as JobProfile, options.wishes),
    ) satisfies Match[],
  }
}

/**
 * The same order over profiles packed once for many people (`packProfiles`): rows of the packed profiles, first to last. Allocates nothing per profile.
 * `scan` gives every row's numbers (`scoreAt`).
 */
export function rankPacked(
  skillprint: Skillprint,
  packed: PackedProfiles,
  options: RankOptions,
): {
  readonly order: MatchList['order']
  readonly version: string
  readonly rows: Uint32Array
  readonly scan: Scan
} {
  refuseOptions(options)
  const person = readPerson(skillprint, options.rule)
  const found = orderFor(person, packed, options)
  return { ...found, version: `${versionOf(options.rule ?? shippedRule)} · ${skillprint.version}` }
}

function orderFor(
  person: Person,
  packed: PackedProfiles,
  { wishes, seed, by, interests, limit }: RankOptions,
) {
  const prepared = prepareScan(packed, person, wishes)
  const order: MatchList['order'] = by ? by.kind : person.known ? 'score' : 'seed'
  const wanted = Math.max(0, Math.min(limit ?? packed.count, packed.count))
  const ties = { ids: packed.ids, idHash: packed.idHash, seed }
  const keys = new Float64Array(packed.count)
  // Before anything valid is known every key stays equal: the seed alone decides.
  if (!person.known) {
    const compare = comparing(keys, ties)
    const rows = by ? inOtherOrder(packed, compare, by, seed) : sorted(packed.count, compare)
    return { rows: rows.subarray(0, wanted), order, scan: prepared }
  }
  const apart = interests ? epsilon : 0
  const rows = by ? null : candidates(prepared, keys, wanted, apart)
  if (!rows) scan(prepared, keys)
  const compare = comparing(keys, ties)
  if (by) return { rows: inOtherOrder(packed, compare, by, seed).subarray(0, wanted), order, scan: prepared }
  const best = rows ? rows.sort(compare) : sorted(packed.count, compare)
  const spreadOut = interests ? spread(best, keys, tierStep, packed.ids, interests) : best
  return { rows: spreadOut.subarray(0, wanted), order, scan: prepared }
}

/** Above this share of the profiles everything is scored exactly at once. */
const mostOf = 0.1

/**
 * Rows among which the first `wanted` surely are, with exact keys: those that may come within `apart` of the last one wanted.
 * Null where nearly all are wanted.
 */
function candidates(prepared: Scan, keys: Float64Array, wanted: number, apart: number): Uint32Array | null {
  const { count } = prepared.packed
  if (wanted > mostOf * count || wanted === 0 || prepared.littleKnown === 0) return null
  scanCoarsely(prepareCoarse(prepared), keys, apart === 0 ? wanted : 0)
  // That many rows certainly reach the lowest exact key among those that may be best, so whatever may not reach it is out.
  const likely = rowsFrom(keys, lowestOfFirst(keys, wanted))
  const floor = Math.min(...likely.map((row) => keyAt(prepared, row))) - apart * 1e9
  const near = rowsFrom(keys, floor)
  for (const row of near) keys[row] = keyAt(prepared, row)
  return Uint32Array.from(near)
}

function rowsFrom(keys: Float64Array, floor: number): number[] {
  const rows: number[] = []
  for (let row = 0; row < keys.length; row++) if ((keys[row] as number) >= floor) rows.push(row)
  return rows
}
