import type { Game, Random } from '@skillprint/engine'
import type { RunRecord } from '@skillprint/engine/record'
import type { Person } from '../testing/recovery.ts'
import { answering, anything, half, halved, hasty, outOfOrder, perfect, steady } from './attack-acts.ts'
import { type Change, chunkOf, playedAs, recordsOf, retimed, withInput } from './play-as.ts'

/** Play that is not what it says it is. */
export interface Attack {
  readonly id: string
  readonly what: string
  /** Games in which it can be done. */
  readonly games: readonly string[]
  /** Chunks of the attacked runs of one person; an honest run of the same person is what it is compared with. */
  readonly chunks: (game: Game, who: Person, seed: string, draw: Random) => readonly Uint8Array[]
}

const belt = 'sorting-belt'
const tiles = 'tile-setter'
const desk = 'front-desk'

/** Somebody of another ability. */
const standIn = (ability: number): Person => ({ ability, also: { efficiency: ability, speed: 0 } })

/** One run with what the player does changed, in the test only: practice is played honestly, because attackers want to get on. */
const changed =
  (change: Change, ability?: number): Attack['chunks'] =>
  (game, who, seed) => [
    chunkOf(
      recordsOf(
        playedAs(game, (events, at) => (at.practice ? events : change(events, at))),
        ability === undefined ? who : standIn(ability),
        seed,
      ),
      seed,
    ),
  ]

/** One run with its records changed. */
const rewritten =
  (rewrite: (record: RunRecord) => RunRecord): Attack['chunks'] =>
  (game, who, seed) => [chunkOf(recordsOf(game, who, seed).map(rewrite), seed)]

/** Somebody of −1.5 SD, for whom somebody of +1.5 SD plays on after half of the test. */
const helped: Attack['chunks'] = (game, _, seed) => {
  const two: Game = {
    ...game,
    simulate: (trial, player) => {
      const isHelped = player.trialsSeen > half({ trial: trial as Readonly<Record<string, unknown>> })
      return game.simulate(trial, { ...player, ...standIn(isHelped ? 1.5 : -1.5) })
    },
  }
  return [chunkOf(recordsOf(two, standIn(-1.5), seed), seed)]
}

/** Attacks on the measurement, the plain ones first. */
export const attacks: readonly Attack[] = [
  {
    id: 'random',
    what: 'random answers at the pace of people',
    games: [belt, tiles, desk],
    chunks: changed(answering(anything)),
  },
  {
    id: 'one place',
    what: 'one key held, always the first answer',
    games: [belt, desk],
    chunks: changed(answering(() => 0)),
  },
  {
    id: 'in turn',
    what: 'left, right, left, right; first, second, third',
    games: [belt, desk],
    chunks: changed(answering((_, places, nth) => nth % places)),
  },
  {
    id: 'as fast as can be',
    what: 'random answers in 80–180 ms (belt), in half a second (others)',
    games: [belt, tiles, desk],
    chunks: changed(hasty),
  },
  {
    id: 'gives up half-way',
    what: 'honest, then random answers',
    games: [belt, tiles, desk],
    chunks: changed((events, at) =>
      at.player.trialsSeen > half(at) ? answering(anything)(events, at) : events,
    ),
  },
  {
    id: 'never presses',
    what: 'nobody is there',
    games: [belt, tiles],
    chunks: changed((events) => events.filter(({ type }) => type === 'onset' || type === 'go-on')),
  },
  {
    id: 'waits for the lamp',
    what: 'each press later and later, up to 500 ms',
    games: [belt],
    chunks: changed((events, { player }) =>
      retimed(events, (after) => after + Math.min(500, 4 * player.trialsSeen)),
    ),
  },
  {
    id: 'plain bot',
    what: 'every answer right, always in the same time',
    games: [belt, tiles, desk],
    chunks: changed((events, at) => steady(perfect(events, at), 450), 4),
  },
  {
    id: 'bot like a person',
    what: 'every answer right, in times as people have them',
    games: [belt, tiles, desk],
    chunks: changed(perfect, 4),
  },
  {
    id: 'help half-way',
    what: 'somebody of +1.5 SD plays on for somebody of −1.5 SD',
    games: [belt, tiles, desk],
    chunks: helped,
  },
  {
    id: 'second device',
    what: 'problems photographed and solved elsewhere: right, 12 s later',
    games: [tiles, desk],
    chunks: changed((events, at) => retimed(perfect(events, at), (after) => after + 12_000), 4),
  },
  {
    id: 'other device half-way',
    what: 'begun with a finger, ended with a mouse',
    games: [belt, tiles, desk],
    chunks: (game, who, seed) => [chunkOf(withInput(recordsOf(game, who, seed), 'mouse', 0.5), seed)],
  },
  {
    id: 'five replays',
    what: 'played five times for the best score',
    games: [belt, tiles, desk],
    chunks: (game, who, seed) =>
      [1, 2, 3, 4, 5].map((nth) => chunkOf(recordsOf(game, who, `${seed}/${nth}`), `${seed}/${nth}`)),
  },
  {
    id: 'copied run',
    what: 'one run stored again five times under other names',
    games: [belt, tiles, desk],
    chunks: (game, who, seed) =>
      [1, 2, 3, 4, 5].map((nth) => chunkOf(recordsOf(game, who, seed), `${seed}/${nth}`)),
  },
  {
    id: 'fast-forward',
    what: 'a clock that runs at half speed, so that every time is halved',
    games: [belt, tiles, desk],
    chunks: changed((events) => retimed(events, (after) => after / 2)),
  },
  {
    id: 'verdict rewritten',
    what: 'the record says right and full credit; the answer stays',
    games: [belt, tiles, desk],
    chunks: rewritten((record) =>
      record.type === 'response'
        ? { ...record, response: { ...(record.response as object), correct: true, credit: 2 } }
        : record,
    ),
  },
  {
    id: 'times rewritten',
    what: 'each answer’s time halved in the records',
    games: [belt],
    chunks: (game, who, seed) => [chunkOf(halved(recordsOf(game, who, seed)), seed)],
  },
  {
    id: 'order rewritten',
    what: 'trials cut out of a longer record and put together',
    games: [belt, tiles, desk],
    chunks: (game, who, seed, draw) => [chunkOf(outOfOrder(recordsOf(game, who, seed), draw), seed)],
  },
  {
    id: 'bytes changed',
    what: 'one byte of the record',
    games: [belt, tiles, desk],
    chunks: (game, who, seed) => [
      chunkOf(recordsOf(game, who, seed), seed).map((byte, at) => (at === 200 ? byte ^ 1 : byte)),
    ],
  },
  {
    id: 'records written by hand',
    what: 'a perfect run of right answers in the times of people, made without playing',
    games: [belt, tiles, desk],
    chunks: (game, _, seed) => [chunkOf(recordsOf(game, standIn(3), seed), seed)],
  },
]
