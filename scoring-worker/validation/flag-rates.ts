/** How often flags are raised by honest play, and by play that is not: `npm run validate -- validity`. */
import type { Game } from '@skillprint/engine'
import { score } from '../scorer.ts'
import { gameLoadings } from '../skills/loadings.ts'
import { drawPerson } from '../testing/recovery.ts'
import { flagRules } from '../validity/rules.ts'
import { type Attack, attacks } from './attacks.ts'
import { chunkOf, drawOf, recordsOf, withInput } from './play-as.ts'
import { type WayToPlay, waysToPlay } from './ways-to-play.ts'

/** One game played in one way by many people. Shares of people, 0–1. */
export interface FalseAlarms {
  readonly game: string
  readonly way: string
  readonly people: number
  /** A hard flag: left out. */
  readonly hard: number
  /** A soft flag and no hard one: error widened. */
  readonly soft: number
  /** By code; those that nobody raised are left out. */
  readonly flags: Readonly<Record<string, number>>
}

/** Lets people drawn from the prior play honestly in one way, and counts the flags. */
export function falseAlarms(game: Game, way: WayToPlay, people: number): FalseAlarms {
  const played = way.as(game)
  const counts = new Map<string, number>()
  let hard = 0
  let soft = 0
  for (let nth = 0; nth < people; nth++) {
    const who = drawPerson(drawOf(`flags/${game.id}`, nth))
    const seed = `flags/${game.id}/${nth}`
    const { games } = score([chunkOf(withInput(recordsOf(played, who, seed), way.input), seed)])
    const flags = games[0]?.flags ?? []
    for (const code of new Set(flags.map((flag) => flag.code))) counts.set(code, (counts.get(code) ?? 0) + 1)
    if (flags.some((flag) => flag.hard)) hard++
    else if (flags.length > 0) soft++
  }
  const order = flagRules.map(({ code }) => code)
  return {
    game: game.id,
    way: way.id,
    people,
    hard: hard / people,
    soft: soft / people,
    flags: Object.fromEntries(
      [...counts]
        .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
        .map(([code, count]) => [code, count / people]),
    ),
  }
}

/** Every way for one game. */
export const allFalseAlarms = (game: Game, people: number): readonly FalseAlarms[] =>
  waysToPlay.map((way) => falseAlarms(game, way, people))

/** What came of one attack on one game. */
export interface AttackRow {
  readonly attack: string
  readonly what: string
  readonly game: string
  readonly people: number
  /** Shares of people of whom every run was left out; some run was left out or widened; nothing was seen. */
  readonly out: number
  readonly seen: number
  /** Of the game's main construct, SD, means over people: the same people honest, and attacked. What was left out stands at 0. */
  readonly honest: number
  readonly attacked: number
  /** How sure the skillprint says it is after the attack, and after honest play: 1 − posterior variance. */
  readonly reliability: number
  readonly honestReliability: number
  /** Flags raised by at least a tenth, most first. */
  readonly flags: readonly string[]
}

/** Lets people drawn from the prior do one thing that is not honest play. */
export function attacked(game: Game, { id, what, chunks }: Attack, people: number): AttackRow {
  const [measure] = Object.values(gameLoadings[game.id]?.measures ?? {})
  const construct = Object.keys(measure?.loadings ?? {})[0]
  const counts = new Map<string, number>()
  const sum = { out: 0, seen: 0, honest: 0, attacked: 0, reliability: 0, honestReliability: 0 }
  for (let nth = 0; nth < people; nth++) {
    const draw = drawOf(`attacks/${game.id}`, nth)
    const who = drawPerson(draw)
    const seed = `attacks/${game.id}/${nth}`
    const honest = score([chunkOf(recordsOf(game, who, seed), seed)])
    const print = score(chunks(game, who, seed, draw.fork(id)))
    const codes = new Set([
      ...print.games.flatMap(({ flags }) => flags.map(({ code }) => code)),
      ...(print.problems ?? []).map(({ code }) => code),
    ])
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
    if (print.games.every(({ valid }) => !valid)) sum.out++
    if (codes.size > 0) sum.seen++
    const [before, after] = [honest, print].map(({ constructs }) =>
      constructs.find((one) => one.construct === construct),
    )
    sum.honest += before?.mean ?? 0
    sum.attacked += after?.mean ?? 0
    sum.honestReliability += before?.reliability ?? 0
    sum.reliability += after?.reliability ?? 0
  }
  const each = Object.fromEntries(Object.entries(sum).map(([name, total]) => [name, total / people]))
  return {
    attack: id,
    what,
    game: game.id,
    people,
    ...(each as typeof sum),
    flags: [...counts]
      .filter(([, count]) => count >= people / 10)
      .sort((one, other) => other[1] - one[1])
      .map(([code, count]) => `${code} ${Math.round((100 * count) / people)} %`),
  }
}

/** Every attack that can be made on one game. */
export const allAttacks = (game: Game, people: number): readonly AttackRow[] =>
  attacks.filter(({ games }) => games.includes(game.id)).map((attack) => attacked(game, attack, people))
