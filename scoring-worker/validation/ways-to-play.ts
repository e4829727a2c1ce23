import type { Game } from '@skillprint/engine'
import type { InputKind } from '@skillprint/engine/record'
import { type Act, onsetOf, playedAs, retimed } from './play-as.ts'

/** A way to play that is nobody's fault: flags must not speak of it. */
export interface WayToPlay {
  readonly id: string
  readonly what: string
  readonly input: InputKind
  readonly as: (game: Game) => Game
}

/** The ways whose false alarms are counted. */
export const waysToPlay: readonly WayToPlay[] = [
  { id: 'touch', what: 'a finger, as the game simulates it', input: 'touch', as: (game) => game },
  { id: 'mouse', what: 'each press 80 ± 30 ms later', input: 'mouse', as: later(80, 30) },
  {
    id: 'keyboard',
    what: 'each press 20 ± 15 ms earlier, never under 220 ms',
    input: 'keyboard',
    as: later(-20, 15),
  },
  {
    id: 'switch',
    what: 'a switch that scans: each choice waits .3–2.4 s for its turn; on the belt two switches, 120 ± 60 ms later',
    input: 'keyboard',
    as: scanning,
  },
  { id: 'slow', what: 'everything 1.35 times as slow, stopping too', input: 'touch', as: dilated(1.35) },
  { id: 'very slow', what: 'everything 1.7 times as slow, stopping too', input: 'touch', as: dilated(1.7) },
  { id: 'uneven', what: 'one hand 70 ms slower than the other', input: 'touch', as: unevenHands },
]

const isBelt = (game: Game): boolean => game.id === 'sorting-belt'

/** Presses later by a normal amount, ms. */
function later(mean: number, sd: number): (game: Game) => Game {
  return (game) =>
    playedAs(game, (events, { draw }) => {
      const by = draw.normal(mean, sd)
      return retimed(events, (after) => (after < 240 ? after : Math.max(220, after + by)))
    })
}

/** A whole inner clock that runs slower: what a person sees is as quick as ever, so the lamp comes sooner on it. */
function dilated(by: number): (game: Game) => Game {
  return (game) => ({
    ...game,
    simulate: (trial, player) => {
      const { ssd } = trial as { readonly ssd?: number | null }
      const inner = typeof ssd === 'number' ? { ...trial, ssd: ssd / by } : trial
      const events = game.simulate(inner, player) as readonly Act[]
      const onset = onsetOf(events)
      return events.map((event) =>
        event.t <= onset ? event : { ...event, t: onset + (event.t - onset) * by },
      ) as never
    },
  })
}

function scanning(game: Game): Game {
  if (isBelt(game)) return later(120, 60)(game)
  return playedAs(game, (events, { draw }) => {
    const onset = onsetOf(events)
    let waited = 0
    return events.map((event) => {
      if (event.t <= onset || event.type === 'onset') return event
      waited += 300 + 2100 * draw.next()
      return { ...event, t: event.t + waited }
    })
  })
}

function unevenHands(game: Game): Game {
  return playedAs(game, (events) =>
    events.some(({ side }) => side === 'left') ? retimed(events, (after) => after + 70) : events,
  )
}
