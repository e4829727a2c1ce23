import type { EngineEvent, Player } from '@skillprint/engine'
import { limit, type PressEvent, type Trial } from './trial.ts'

/** A random walk between two bounds (one step a millisecond): better players gather evidence faster. */
export function simulate(trial: Trial, player: Player): (EngineEvent | PressEvent)[] {
  const onset = 300
  const drift = 0.0022 + 0.0006 * player.ability
  const nonDecision = 250
  let evidence = 0
  let ms = 0
  while (Math.abs(evidence) < 0.6 && ms < limit) {
    evidence += drift + 0.03 * player.random.normal()
    ms++
  }
  const lit: EngineEvent = { type: 'onset', stimulus: 'stimulus', t: onset }
  if (Math.abs(evidence) < 0.6) return [lit]
  const other = trial.side === 'left' ? 'right' : 'left'
  return [lit, { type: 'press', side: evidence > 0 ? trial.side : other, t: onset + nonDecision + ms }]
}
