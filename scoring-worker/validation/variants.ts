import type { Game, Player, Random } from '@skillprint/engine'
import { type Act, onsetOf, retimed } from './play-as.ts'

/** Players as the game simulates them, or players whom no model of the scorer expects. */
export interface Variant {
  readonly id: string
  readonly what: string
  /** Games it can be played in; absent = all. */
  readonly games?: readonly string[]
  readonly as: (game: Game) => Game
}

/** What players may be that models do not know of. Sizes are judgement: as large as such things are found, or larger. */
export const variants: readonly Variant[] = [
  { id: 'process', what: 'the game’s own players', as: (game) => game },
  {
    id: 'misspecified',
    what: 'standing wanders from trial to trial (SD .4), the mind is elsewhere in 3 % of trials (2 SD lower), and people tire (.3 SD over 100 trials)',
    as: shifting(
      (draw, seen) => 0.4 * draw.normal() - (draw.next() < 0.03 ? 2 : 0) - 0.3 * Math.min(1, seen / 100),
    ),
  },
  {
    id: 'lapses',
    what: 'in 8 % of trials the mind is elsewhere: 3 SD lower',
    as: shifting((draw) => (draw.next() < 0.08 ? -3 : 0)),
  },
  {
    id: 'fatigue',
    what: 'people tire in a straight line, by 1 SD over the test; their truth is the mean of it',
    as: (game) => shifting((_, seen) => 0.5 - Math.min(1, seen / lengthOf(game)))(game),
  },
  {
    id: 'fat tails',
    what: 'one answer in eight comes late by Pareto’s law (α 2: half of these 1.4 times as late or more, one in a hundred ten times)',
    as: fatTails,
  },
  {
    id: 'race',
    what: 'going is a race of two lognormal times, not a walk; errors are fast',
    games: ['sorting-belt'],
    as: (game) => belted(game, lognormalRace, 0),
  },
  {
    id: 'dependent race',
    what: 'going and stopping depend on each other (r .5): who is slow to go is slow to stop in that trial',
    games: ['sorting-belt'],
    as: (game) => belted(game, lognormalRace, 0.5),
  },
]

/** Trials of a whole run, about. */
const lengthOf = ({ id }: Game): number => (id === 'sorting-belt' ? 140 : 14)

/** Players whose standing on everything is moved in each trial. */
function shifting(shiftOf: (draw: Random, trialsSeen: number) => number): (game: Game) => Game {
  return (game) => ({
    ...game,
    simulate: (trial, player) =>
      game.simulate(trial, moved(player, shiftOf(player.random.fork('misspecified'), player.trialsSeen))),
  })
}

function moved(player: Player, shift: number): Player {
  return {
    ...player,
    ability: player.ability + shift,
    also: new Proxy<Record<string, number>>(
      {},
      { get: (_, name) => (player.also?.[String(name)] ?? 0) + shift, has: () => true },
    ),
  }
}

function fatTails(game: Game): Game {
  return {
    ...game,
    simulate: (trial, player) => {
      const draw = player.random.fork('tail')
      const longer = draw.next() < 1 / 8 ? Math.min(10, (1 - draw.next()) ** -0.5) : 1
      return retimed(game.simulate(trial, player) as readonly Act[], (after) => after * longer) as never
    },
  }
}

/** The variant with this id, where the game has it; undefined where not. Throws an `Error` naming the known ones for another id. */
export function variantOf(game: Game, id: string): Variant | undefined {
  const one = variants.find((variant) => variant.id === id)
  if (!one)
    throw new Error(
      `variantOf: got ${JSON.stringify(id)}, expected one of ${variants.map((each) => each.id).join(', ')}`,
    )
  return one.games === undefined || one.games.includes(game.id) ? one : undefined
}

/** One trial of going: when, and to the side asked? */
type Going = (player: Player, draw: Random, z: number) => { readonly ms: number; readonly right: boolean }

/** Two lognormal times race (Rouder, Province, Morey, Gomez & Heathcote, 2015, Psychometrika 80, 491–513); the right one leads by efficiency. `z`: how slow this trial is. */
const lognormalRace: Going = ({ also }, draw, z) => {
  const lead = 0.55 + 0.12 * (also?.efficiency ?? 0)
  const middle = Math.log(320) - 0.05 * (also?.efficiency ?? 0) + 0.1 * (also?.caution ?? 0)
  const right = Math.exp(middle + 0.3 * z)
  const wrong = Math.exp(middle + lead + 0.3 * draw.normal())
  return { ms: 220 + Math.min(right, wrong), right: right <= wrong }
}

/** The belt with another way of going; stopping as in the game, its part that depends on going by `r`. */
function belted(game: Game, going: Going, r: number): Game {
  return {
    ...game,
    simulate: (trial, player) => {
      const { side, ssd } = trial as { readonly side: 'left' | 'right'; readonly ssd: number | null }
      const events = game.simulate(trial, player) as readonly Act[]
      const onset = onsetOf(events)
      const draw = player.random.fork('belted')
      const z = draw.normal()
      const { ms, right } = going(player, draw, z)
      const slow = r * z + Math.sqrt(1 - r * r) * draw.normal()
      const stopping =
        draw.next() < 0.04 ? Number.POSITIVE_INFINITY : Math.max(50, 260 - 45 * player.ability + 45 * slow)
      const isStopped = ssd !== null && ssd + stopping <= ms
      const other = side === 'left' ? 'right' : 'left'
      return [
        ...events.filter(({ type, stimulus }) => type !== 'press' && stimulus !== 'stop'),
        ...(ssd !== null && (isStopped || ssd <= ms)
          ? [{ type: 'onset', stimulus: 'stop', t: onset + ssd }]
          : []),
        ...(isStopped || ms > 1250 ? [] : [{ type: 'press', side: right ? side : other, t: onset + ms }]),
      ] as never
    },
  }
}
