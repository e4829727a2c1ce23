import type { Player, Random } from '@skillprint/engine'
import { rulesToFind } from './difficulty.ts'
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
/** How much harder each rule gets for every other rule that must be held in mind at the same time. */
const load = 0.68
const steepness = 1.8
const slip = 0.02
/** Looking, then each rule, then each pick, ms. */
const looking = 2500
const finding = 3400
const picking = 700

/**
 * A player who looks for one rule after another. Each is found or not by its own demand, by how much else is in mind and by ability; what
 * was not found is guessed from what stands in the field, or the field is skipped. Better and faster (`also.speed`) players take less time.
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
  spend(looking + 900 * Math.exp(-player.trialsSeen / 3))

  const missed = new Set<Part>()
  for (const { part, rule } of rules) {
    const harder = demand[rule] + load * (rules.length - 1)
    spend(finding * (1 + 0.15 * rules.length))
    if (random.next() > logistic(steepness * (ability - harder))) missed.add(part)
  }
  if (missed.size > 1 && random.next() < 0.35) return [...events, { type: 'skip', t: spend(picking) }]

  for (const part of ['shape', 'fill', 'count'] as const) {
    const known = !missed.has(part) && random.next() >= slip
    const value = known ? trial.answer[part] : guess(part, trial.shown, random)
    events.push({ type: 'pick', part, value, t: spend(picking) })
  }
  if (trial.rules.corners !== null) {
    const known = !missed.has('corners') && random.next() >= slip
    const corners = known ? trial.answer.corners : random.pick(trial.shown).corners
    for (const bit of choices.corners)
      if (corners & bit) events.push({ type: 'pick', part: 'corners', value: bit, t: spend(picking / 2) })
  }
  events.push({ type: 'place', t: spend(picking) })
  // In practice a wrong tile is explained; the player reads and goes on.
  if (trial.explain) events.push({ type: 'go-on', t: t + 6000 })
  return events
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Mostly something that stands in the field already. */
const guess = (part: Exclude<Part, 'corners'>, shown: readonly Tile[], random: Random): number =>
  random.next() < 0.85 ? random.pick(shown)[part] : random.pick(choices[part])
