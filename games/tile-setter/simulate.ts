import type { Player, Random } from '@skillprint/engine'
import { rulesToFind } from './difficulty.ts'
import { practice } from './practice.ts'
import type { Rule } from './rules.ts'
import { choices, type Part, type Tile } from './tile.ts'
import type { TileEvent, TileTrial } from './trial.ts'

/** Ability at which a rule that stands alone is found half the time, in SD; made up for the process, not taken from the scorer's table. */
const demand: Readonly<Record<Rule, number>> = {
  constant: -6,
  row: -2.7,
  column: -2.5,
  progression: -2.1,
  turn: -2,
  union: -1.9,
  diagonal: -2,
  sum: -1.9,
  three: -1.9,
  difference: -1.7,
  overlap: -1.7,
  either: -1.1,
}
/** Each rule gets harder by this share of what every other rule asks: they must be held in mind together. A rule that asks nothing lies at `nothing`. */
const load = { share: 0.45, nothing: -3.6 } as const
const steepness = 1.5
const slip = 0.02
/** Looking, then each rule, then each pick, ms. */
const looking = 2500
const finding = 3400
const picking = 700

/**
 * A player who looks for one rule after another and builds it when found, as people build such answers (Weber et al., 2025, Journal of
 * Intelligence 13, 63). Each is found or not by its own demand, by what else is in mind and by ability; what was not found is guessed from
 * what stands in the field, or the field is skipped. Better and faster (`also.speed`) players take less time.
 */
export function simulate(trial: TileTrial, player: Player): TileEvent[] {
  const { random, ability, also } = player
  const rules = rulesToFind(trial.rules)
  const haste = Math.exp(0.18 * (also?.speed ?? 0) + 0.06 * ability)
  let t = 350
  const events: TileEvent[] = [{ type: 'onset', stimulus: 'stimulus', t }]
  const spend = (ms: number): number => {
    t += (ms * Math.exp(random.normal(0, 0.3))) / haste
    return t
  }
  const pick = (part: Part, value: number, ms: number): number =>
    events.push({ type: 'pick', part, value, t: spend(ms) })
  const build = (part: Part, found: boolean): void => {
    const known = found && random.next() >= slip
    if (part !== 'corners') {
      pick(part, known ? trial.answer[part] : guess(part, trial.shown, random), picking)
      return
    }
    const corners = known ? trial.answer.corners : random.pick(trial.shown).corners
    for (const bit of choices.corners) if (corners & bit) pick('corners', bit, picking / 2)
  }

  spend(looking + 900 * Math.exp(-player.trialsSeen / 3))
  // The second round of practice shows the fields of the first, and those were explained.
  const leastChance = trial.explain && player.trialsSeen >= practice.length ? 0.85 : 0
  const missed: Part[] = []
  for (const { part, rule } of rules) {
    const others = rules.filter((other) => other.part !== part)
    const hard = others.reduce(
      (sum, other) => sum + load.share * (demand[other.rule] - load.nothing),
      demand[rule],
    )
    spend(finding * (1 + 0.15 * rules.length))
    if (random.next() < Math.max(leastChance, logistic(steepness * (ability - hard)))) build(part, true)
    else missed.push(part)
  }
  if (random.next() < skipping(missed.length, rules.length))
    return [...events, { type: 'skip', t: spend(picking) }]

  for (const part of missed) build(part, false)
  for (const part of ['shape', 'fill', 'count'] as const)
    if (trial.rules[part] === 'constant') build(part, true)
  events.push({ type: 'place', t: spend(picking) })
  // In practice a wrong tile is explained; the player reads and goes on.
  if (trial.explain) events.push({ type: 'go-on', t: t + 6000 })
  return events
}

/** Told that each part counts, most lay what they have; who found nothing skips half of the time. */
function skipping(missed: number, rules: number): number {
  if (missed === rules) return 0.5
  return missed > 1 ? 0.15 : 0
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Mostly something that stands in the field already. */
const guess = (part: Exclude<Part, 'corners'>, shown: readonly Tile[], random: Random): number =>
  random.next() < 0.85 ? random.pick(shown)[part] : random.pick(choices[part])
