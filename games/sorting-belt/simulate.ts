import type { Player, Random } from '@skillprint/engine'
import type { SortingEvent, SortingTrial } from './trial.ts'
import { maxRt } from './window.ts'

/** Pauses on the belt end after about this long, ms. */
const rest = 1800
const frame = 1000 / 60

/**
 * A player as an independent race (Logan & Cowan, 1984). Going is a random walk between two boundaries: drift by
 * `also.efficiency`, boundary by `also.caution`. Stopping takes an ex-Gaussian time, on average 260 − 45 · ability ms, and is
 * not triggered in 4 % of the stop trials. In 2 % of the trials the player looks away. Onsets fall on frames of 60 Hz.
 */
export function simulate(trial: SortingTrial, player: Player): SortingEvent[] {
  const { random } = player
  const events: SortingEvent[] = []
  let t = 0
  if (trial.pause) {
    t += rest + 400 * random.next()
    events.push({ type: 'go-on', t })
  }
  const arrival = onFrame(t)
  const onset = onFrame(arrival + trial.foreperiod)
  events.push({ type: 'onset', stimulus: 'parcel', t: arrival })
  events.push({ type: 'onset', stimulus: 'stimulus', t: onset })
  const go = goProcess(trial, player)
  const ssd = trial.ssd === null ? null : onFrame(onset + trial.ssd) - onset
  const stopped = ssd !== null && ssd + stopProcess(player) <= go.rt
  const pressed = !stopped && go.rt <= maxRt
  if (ssd !== null && (!pressed || ssd <= go.rt))
    events.push({ type: 'onset', stimulus: 'stop', t: onset + ssd })
  if (pressed) events.push({ type: 'press', side: go.side, t: onset + go.rt })
  return events
}

const onFrame = (t: number): number => (Math.floor(t / frame) + 1) * frame

function goProcess(trial: SortingTrial, { random, also, trialsSeen }: Player) {
  const other = trial.side === 'left' ? 'right' : 'left'
  if (random.next() < 0.02) return { rt: Number.POSITIVE_INFINITY, side: trial.side }
  const drift = Math.max(0.3, 2.7 + 0.6 * (also?.efficiency ?? 0) + random.normal(0, 0.3))
  const boundary = Math.max(0.7, 1.35 + 0.2 * (also?.caution ?? 0))
  const nonDecision = 300 + 40 * Math.exp(-trialsSeen / 20) + random.normal(0, 25)
  const walk = firstPassage(random, drift, boundary)
  return { rt: Math.max(120, nonDecision + walk.ms), side: walk.upper ? trial.side : other }
}

/** A random walk in steps of 1 ms with unit diffusion, from the middle of 0…boundary to either end. Drift per second. */
function firstPassage(random: Random, drift: number, boundary: number) {
  const step = Math.sqrt(0.001)
  const up = (1 + drift * step) / 2
  let position = boundary / 2
  let ms = 0
  for (; position > 0 && position < boundary && ms < maxRt; ms++)
    position += random.next() < up ? step : -step
  return { ms, upper: position >= boundary / 2 }
}

/** How long stopping takes, ms; infinite where the lamp triggers nothing. */
function stopProcess({ random, ability }: Player): number {
  if (random.next() < 0.04) return Number.POSITIVE_INFINITY
  const tail = 35
  const mean = Math.max(110, 260 - 45 * ability)
  return Math.max(50, random.normal(mean - tail, 25) - tail * Math.log(1 - random.next()))
}
