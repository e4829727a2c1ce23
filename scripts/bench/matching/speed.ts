import { random } from '@skillprint/engine'
import type { Ratings } from '@skillprint/scoring-worker/importers'
import { type PackedProfiles, packProfiles, rankPacked } from '@skillprint/scoring-worker/match'
import { type BareScans, bareScans } from './bare-scans.ts'
import { createWorld, profilesOf, simulatePerson } from './people.ts'

const sizes = [1_000, 50_000, 500_000]
const top = 20
const hereabouts = { hours: 28, place: { latitude: 51.44, longitude: 5.48, km: 25 } }

export interface SpeedRow extends BareScans {
  readonly profiles: number
  /** Rank, two-sided score without a wish: ms. */
  readonly score: Times
  /** The same with wished hours and place. */
  readonly scoreWithWishes: Times
  readonly pack: number
  /** Score p50 over the bare table look-up p50, and over the fastest bare sum. */
  readonly overLookUp: number
  readonly overFastest: number
}

export interface Times {
  readonly p50: number
  readonly p95: number
}

/**
 * Milliseconds for one person's top 20 out of profiles with 40 skills: the full two-sided score of every profile, without filter, beside bare scans of the
 * very same buffer with the same top 20. Levels differ from the occupation's by up to one, hours and places are made up.
 */
export function speed(ratings: Ratings, elements: readonly string[]): readonly SpeedRow[] {
  const world = createWorld(ratings, elements.slice(0, 40))
  const occupations = profilesOf(world)
  const { skillprint } = simulatePerson(world, 0, random('speed'))
  const norms = new Map(
    world.elements.map((id, at) => [id, { mean: world.means[at] ?? 0, sd: world.sds[at] ?? 1 }]),
  )
  return sizes.map((size) => {
    const draw = random(`speed ${size}`)
    const profiles = Array.from({ length: size }, (_, index) => ({
      id: `job-${index}`,
      requirements: (occupations[index % occupations.length]?.requirements ?? []).map((one) => ({
        ...one,
        level: Math.min(7, Math.max(0, one.level + Math.floor(3 * draw.next()) - 1)),
      })),
      conditions: {
        hours: { min: 16 + Math.floor(8 * draw.next()), max: 28 + Math.floor(12 * draw.next()) },
        place: { latitude: 51 + draw.next(), longitude: 5 + draw.next() },
      },
    }))
    const start = performance.now()
    const packed: PackedProfiles = packProfiles(profiles, (skill) => norms.get(skill) ?? { mean: 3, sd: 1 })
    const pack = round(performance.now() - start)
    const rounds = size > 100_000 ? 40 : 200
    // In turn, so that what else the machine does falls on all alike.
    const bare = bareScans(packed, top)
    const timed = timesInTurn(rounds, {
      score: () => rankPacked(skillprint, packed, { seed: 'speed', limit: top }).rows.length,
      scoreWithWishes: () =>
        rankPacked(skillprint, packed, { seed: 'speed', limit: top, wishes: hereabouts }).rows.length,
      ...bare,
    })
    const fastest = Math.min(timed.bytes.p50, timed.words.p50, timed.doubles.p50)
    return {
      profiles: size,
      ...timed,
      pack,
      overLookUp: round(timed.score.p50 / timed.lookUp.p50),
      overFastest: round(timed.score.p50 / fastest),
    }
  })
}

function timesInTurn<Name extends string>(
  rounds: number,
  scans: Readonly<Record<Name, () => number>>,
): Record<Name, Times> {
  const names = Object.keys(scans) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  let kept = 0
  for (let turn = -3; turn < rounds; turn++)
    for (const name of names) {
      const start = performance.now()
      kept += scans[name]()
      if (turn >= 0) times.get(name)?.push(performance.now() - start)
    }
  if (!Number.isFinite(kept)) throw new Error(`bench matching: a scan gave ${kept}, expected a number`)
  return Object.fromEntries(
    names.map((name) => {
      const sorted = (times.get(name) ?? []).sort((a, b) => a - b)
      const at = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
      return [name, { p50: at(0.5), p95: at(0.95) }]
    }),
  ) as Record<Name, Times>
}

const round = (value: number): number => Math.round(value * 100) / 100
