/**
 * What simulated players show about the scorer: `npm run validate -- simulation`. Players are processes (a race, a walk between boundaries, rules found one
 * by one, options compared in noise), never the scorer's formulas; further kinds of players break the assumptions on purpose (`variants.ts`).
 */
import { type Game, random, simulate } from '@skillprint/engine'
import { decodeChunk } from '@skillprint/engine/record'
import { chooseItem } from '../irt/index.ts'
import { score } from '../scorer.ts'
import { gameLoadings } from '../skills/loadings.ts'
import { correlation, polynomial } from '../testing/fit.ts'
import { drawPerson, type Person, playedPoints, type Recovery, recover } from '../testing/recovery.ts'
import { variantOf } from './variants.ts'

/** One measure over people drawn from N(0, 1). */
export interface CoverageRow extends Recovery {
  readonly game: string
  /** Which players: see `variants`. */
  readonly kind: string
  /** Share of runs that were valid. */
  readonly valid: number
}

/** Lets people drawn from the prior play, and counts how often the 95 % interval holds the truth. See `recover` for what the truth is. */
export function coverage(game: Game, people: number, kind: string): readonly CoverageRow[] {
  const { valid, measures } = recover(playersOf(game, kind), people, { seed: `coverage/${kind}`, degree: 3 })
  return measures.map((one) => ({ game: game.id, kind, valid, ...one }))
}

/** One measure at one fixed standing. Values in the measure's own unit. */
export interface BiasRow {
  readonly game: string
  readonly kind: string
  readonly measure: string
  readonly theta: number
  readonly people: number
  readonly mean: number
  /** What the process holds at this standing, where it is in the measure's unit; else null. */
  readonly process: number | null
  /** Mean minus what the straight line through all five means gives: how far the scale bends. In SD of the norm, more is better. */
  readonly bend: number
  /** SD of the values between people of this standing, and the root mean square of their standard errors: equal when errors are honest. */
  readonly sd: number
  readonly se: number
}

/** Means of people who all stand at −2, −1, 0, 1, 2 on everything that the game measures, and are average in all else. */
export function bias(game: Game, people: number, kind = 'process'): readonly BiasRow[] {
  const played = playersOf(game, kind)
  const measures = Object.keys(gameLoadings[game.id]?.measures ?? {})
  const byMeasure = new Map<string, { theta: number; values: number[]; errors: number[] }[]>()
  for (const theta of [-2, -1, 0, 1, 2])
    for (let nth = 0; nth < people; nth++) {
      const also = Object.fromEntries(measures.map((name) => [name, theta]))
      for (const [measure, { value, se }] of playedPoints(
        played,
        { ability: theta, also },
        `bias/${game.id}/${theta}/${nth}`,
      ) ?? []) {
        const rows = byMeasure.get(measure) ?? []
        byMeasure.set(measure, rows)
        const row = rows.find((one) => one.theta === theta) ?? { theta, values: [], errors: [] }
        if (row.values.length === 0) rows.push(row)
        row.values.push(value)
        row.errors.push(se)
      }
    }
  return [...byMeasure].flatMap(([measure, rows]) => {
    const line = polynomial(
      rows.map(({ theta, values }) => [theta, mean(values)]),
      1,
    )
    const norm = gameLoadings[game.id]?.measures[measure]?.norm
    return rows.map(({ theta, values, errors }) => ({
      game: game.id,
      kind,
      measure,
      theta,
      people: values.length,
      mean: mean(values),
      process: processOf[`${game.id}/${measure}`]?.(theta) ?? null,
      bend: ((mean(values) - line(theta)) * (norm?.direction ?? 1)) / (norm?.sd ?? 1),
      sd: Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2))),
      se: Math.sqrt(mean(errors.map((error) => error * error))),
    }))
  })
}

/** What the simulated process of a game holds, in the unit of the measure: the mean stopping time and the mean drift of `sorting-belt/simulate.ts`. */
const processOf: Readonly<Record<string, (theta: number) => number>> = {
  'sorting-belt/stopping': (theta) => Math.max(110, 260 - 45 * theta),
  'sorting-belt/efficiency': (theta) => Math.max(0.3, 2.7 + 0.6 * theta),
}

/** What so many minutes of one game tell about its main construct. */
export interface ReliabilityRow {
  readonly game: string
  readonly minutes: number
  readonly people: number
  /** Share of people of whom something valid was measured. */
  readonly measured: number
  /** Squared correlation of the construct's estimate with the truth, people without a valid measure included at the prior's mean. */
  readonly found: number
  /** What the scorer says on average: 1 − posterior variance. */
  readonly claimed: number
}

/** Plays two runs of a game in a row and scores what was played by each of these minutes. */
export function reliability(
  game: Game,
  people: number,
  minutes: readonly number[],
): readonly ReliabilityRow[] {
  const draw = random(`reliability/${game.id}`)
  const [first] = Object.values(gameLoadings[game.id]?.measures ?? {})
  const construct = Object.keys(first?.loadings ?? {})[0]
  const at = minutes.map(() => ({ pairs: [] as [number, number][], claimed: [] as number[], measured: 0 }))
  for (let nth = 0; nth < people; nth++) {
    const who = drawPerson(draw.fork(nth))
    const chunks = playedTwice(game, who, `reliability/${game.id}/${nth}`)
    for (const [index, limit] of minutes.entries()) {
      const { constructs, games } = score(
        chunks.filter(({ ended }) => ended <= limit * 60_000).map(({ bytes }) => bytes),
      )
      const estimate = constructs.find((one) => one.construct === construct)
      const row = at[index]
      if (!estimate || !row) continue
      row.pairs.push([who.ability, estimate.mean])
      row.claimed.push(estimate.reliability)
      if (games.some(({ valid }) => valid)) row.measured++
    }
  }
  return at.map(({ pairs, claimed, measured }, index) => ({
    game: game.id,
    minutes: minutes[index] ?? 0,
    people,
    measured: measured / people,
    found: measured < 3 ? 0 : correlation(pairs) ** 2,
    claimed: mean(claimed),
  }))
}

/** Chunks of two runs with the time at which each was written, ms since the first began. */
function playedTwice(
  game: Game,
  who: Person,
  seed: string,
): { readonly bytes: Uint8Array; readonly ended: number }[] {
  let before = 0
  return ['first', 'second'].flatMap((run) => {
    let ended = before
    const chunks = simulate(game, who, { seed: `${seed}/${run}`, choose: chooseItem }).chunks.map(
      ({ bytes }) => {
        const decoded = decodeChunk(bytes)
        const last = decoded.ok ? decoded.records.at(-1) : undefined
        ended = Math.max(ended, before + (last?.t ?? 0))
        return { bytes, ended }
      },
    )
    before = ended
    return chunks
  })
}

/** The game played by one kind of players, see `variants`. Throws an `Error` where there are none such of this game. */
export function playersOf(game: Game, kind: string): Game {
  const variant = variantOf(game, kind)
  if (!variant)
    throw new Error(`playersOf(${game.id}): there are no players of the kind ${JSON.stringify(kind)}`)
  return variant.as(game)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
