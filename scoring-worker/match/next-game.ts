import { type Indicator, infer } from '../skills/infer.ts'
import { gameLoadings, type MeasureLoading } from '../skills/loadings.ts'
import { type SkillRule, skillRules } from '../skills/skill-evidence.ts'
import type { Skillprint } from '../skills/skillprint.ts'
import type { SkillId } from '../skills/vocabulary.ts'
import type { JobProfile } from './job-profile.ts'
import { packProfiles } from './pack.ts'
import { at, type Person, readPerson } from './person.ts'
import { skillsKnownTo } from './profile-faults.ts'
import { type RankOptions, rankPacked } from './rank.ts'
import { employerWeight, relevanceWeights, scoreProfile, totalWeight } from './score.ts'
import { meets } from './shortfall.ts'

/** One game with what playing it (again) would tell. */
export interface GameInformation {
  readonly game: string
  /** Variance between the profiles around a person of how their scores would move: what could change the order. */
  readonly information: number
  /** Its only run was left out, and it may be played once more: see `Skillprint.retakes`. */
  readonly retake?: true
}

/** So many profiles at the top of the list are looked at. */
const around = 20
/** An adaptive test ends at about this standard error, in SD of its norm. */
const adaptiveError = 0.45 ** 2
/** ★ evidence alone is never enough for a statement. */
const telling = skillRules.filter(({ stars }) => stars > 1)

/**
 * The games that can be played, the one that would sharpen the match list most first. From the posterior as it is: every game's expected change of what is known
 * (the posterior of a linear-Gaussian model does not depend on the answers), carried through the slope of each score; a change that is the same for all profiles
 * tells nothing about their order.
 */
export function nextGames(
  skillprint: Skillprint,
  profiles: readonly JobProfile[],
  { games, ...options }: RankOptions & { readonly games?: readonly string[] },
): readonly GameInformation[] {
  const person = readPerson(skillprint, options.rule)
  const packed = packProfiles(profiles, (skill) => person.normOf(skill), skillsKnownTo(skillprint))
  const { rows } = rankPacked(skillprint, packed, { ...options, limit: around })
  const slopes = Array.from(rows, (row) => slopesOf(person, profiles[row] as JobProfile, options))
  const retakes = new Set(skillprint.retakes?.map(({ game }) => game))
  return Object.keys(gameLoadings)
    .filter((game) => games === undefined || games.includes(game))
    .map((game) => ({
      game,
      information: betweenProfiles(slopes, shiftsOf(skillprint, game)),
      ...(retakes.has(game) ? { retake: true as const } : {}),
    }))
    .sort((a, b) => b.information - a.information || (a.game < b.game ? -1 : 1))
}

/** The game that would tell most about what one profile asks: expected drop in variance, weighted by relevance; null when no game tells anything. */
export function tellingGame(skillprint: Skillprint, profile: JobProfile): string | null {
  const total = totalWeight(profile)
  const weights = new Map(
    profile.requirements.map((one) => [one.skill, relevanceWeights[one.relevance] / total]),
  )
  let best: { game: string; gain: number } | null = null
  for (const game of Object.keys(gameLoadings)) {
    let gain = 0
    for (const shift of shiftsOf(skillprint, game))
      for (const [skill, by] of shift) gain += (weights.get(skill) ?? 0) * by * by
    if (gain > 0.01 && gain > (best?.gain ?? 0)) best = { game, gain }
  }
  return best?.game ?? null
}

/** How the posterior means would move, one SD of what each measure of the game may show: by skill, on the latent scale. */
function shiftsOf(skillprint: Skillprint, game: string): readonly ReadonlyMap<SkillId, number>[] {
  let known = knownIndicators(skillprint)
  return Object.entries(gameLoadings[game]?.measures ?? {}).map(([measure, loading]) => {
    const added = (z: number) => infer([...known, { ...expected(game, measure, loading), z }])
    const [before, middle, higher] = [infer(known), added(0), added(1)]
    known = [...known, expected(game, measure, loading)]
    return new Map(
      telling.map((rule: SkillRule) => {
        const fell = before.skill(rule).sd ** 2 - middle.skill(rule).sd ** 2
        const direction = Math.sign(higher.skill(rule).mean - middle.skill(rule).mean)
        return [rule.skill, direction * Math.sqrt(Math.max(0, fell))]
      }),
    )
  })
}

function expected(game: string, measure: string, loading: MeasureLoading): Indicator {
  const { norm, occasion } = loading
  return { game, measure, loading, z: 0, variance: (norm.error > 0 ? norm.error : adaptiveError) + occasion }
}

function knownIndicators({ games }: Skillprint): Indicator[] {
  return games
    .filter(({ valid }) => valid)
    .flatMap(({ game, measures }) =>
      measures.flatMap((one) => {
        const loading = gameLoadings[game]?.measures[one.name]
        if (!loading || !('value' in one)) return []
        const { norm, occasion } = loading
        const z = (norm.direction * (one.value - norm.mean)) / norm.sd
        return [{ game, measure: one.name, loading, z, variance: (one.se / norm.sd) ** 2 + occasion }]
      }),
    )
}

/** ∂M∕∂y of each skill that the profile asks. */
function slopesOf(
  person: Person,
  profile: JobProfile,
  { wishes }: RankOptions,
): ReadonlyMap<SkillId, number> {
  const { columns, strengthNorm } = person
  const { score, parts } = scoreProfile(person, profile, wishes)
  const total = totalWeight(profile)
  const rows = profile.requirements.map((one) => ({ ...one, row: person.row(one.skill) }))
  const demand = (level: number, row: number) =>
    (level - at(columns.priorMean, row)) / at(columns.priorSd, row)
  const length = Math.sqrt(
    (strengthNorm ** 2 + 1) * (1 + rows.reduce((sum, { level, row }) => sum + demand(level, row) ** 2, 0)),
  )
  const byEmployer = (employerWeight * score ** 2) / Math.max(0.01, parts.employer) ** 2
  const byPerson = ((1 - employerWeight) * score ** 2) / Math.max(0.01, parts.person) ** 2
  const share = parts.person === parts.strengths ? 1 : 0.5
  return new Map(
    rows.map(({ skill, relevance, level, row }) => {
      const [mean, sd, spread] = [at(columns.mean, row), at(columns.sd, row), at(columns.priorSd, row)]
      const less = (meets(level - 2, mean, sd) - meets(level, mean, sd)) / 2
      const employer = (relevanceWeights[relevance] / total) * less * spread
      const strengths = (0.5 * demand(level, row)) / length
      return [skill, byEmployer * employer + byPerson * share * strengths]
    }),
  )
}

function betweenProfiles(
  slopes: readonly ReadonlyMap<SkillId, number>[],
  shifts: readonly ReadonlyMap<SkillId, number>[],
): number {
  let sum = 0
  for (const shift of shifts) {
    const moves = slopes.map((slope) => {
      let move = 0
      for (const [skill, by] of shift) move += (slope.get(skill) ?? 0) * by
      return move
    })
    const mean = moves.reduce((total, one) => total + one, 0) / Math.max(1, moves.length)
    sum += moves.reduce((total, one) => total + (one - mean) ** 2, 0) / Math.max(1, moves.length)
  }
  return sum
}
