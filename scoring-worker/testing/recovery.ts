/** Does a game find back what its simulated players can do? For tests, `npm run validate -- simulation` and the tables of the manual. */
import { type Game, type Player, type Random, random, simulate } from '@skillprint/engine'
import { chooseItem } from '../irt/index.ts'
import { score } from '../scorer.ts'
import { correlation, polynomial } from './fit.ts'

/** One measure over many simulated players. */
export interface Recovery {
  readonly measure: string
  readonly players: number
  /** Correlation of truth and measure; positive where more is better. */
  readonly r: number
  /**
   * Share of players whose 95 % interval holds the truth. For an estimate from a prior (mean and SD of a posterior): the ability that people with
   * this estimate have on average, fitted, against their own. For any other: the value that players of their ability show on average.
   */
  readonly coverage: number
  readonly meanSe: number
}

/** Somebody who plays: standing on the game's construct and, by name, on others. */
export type Person = Pick<Player, 'ability' | 'also'>

/** One measure of one run, beside what its player can do. */
export interface Point {
  readonly truth: number
  readonly value: number
  readonly se: number
  /** Mean and SD of a posterior, which holds the prior N(0, 1). */
  readonly posterior: boolean
}

/**
 * Somebody drawn from N(0, 1) on every construct, independently. The first measure of a game goes with `ability`, any other with the standing
 * of its own name.
 */
export function drawPerson(draw: Random): Person {
  return {
    ability: draw.fork('ability').normal(),
    also: new Proxy<Record<string, number>>(
      {},
      { get: (_, name) => draw.fork(String(name)).normal(), has: () => true },
    ),
  }
}

/** Plays one run and scores it; null where the run is not valid. Measures that were refused are left out. */
export function playedPoints(game: Game, who: Person, seed: string): ReadonlyMap<string, Point> | null {
  const { chunks } = simulate(game, who, { seed, choose: chooseItem })
  const [result] = score(chunks.map(({ bytes }) => bytes)).games
  if (!result?.valid) return null
  const points = new Map<string, Point>()
  for (const [index, measure] of result.measures.entries())
    if ('value' in measure)
      points.set(measure.name, {
        truth: index === 0 ? who.ability : (who.also?.[measure.name] ?? 0),
        value: measure.value,
        se: measure.se,
        posterior: posteriors.includes(measure.model),
      })
  return points
}

/**
 * Lets `players` people drawn from N(0, 1) play, each by their own process, and compares truth with measure. Which value goes with which ability is
 * fitted (`degree`: of the polynomial), because the players know nothing of the scorer's norms; what is tested is order and honest error.
 */
export function recover(
  game: Game,
  players: number,
  { seed = 'recovery', degree = 2 }: { readonly seed?: string; readonly degree?: number } = {},
): { readonly valid: number; readonly measures: readonly Recovery[] } {
  const draw = random(`${seed}/${game.id}`)
  const all = new Map<string, Point[]>()
  let valid = 0
  for (let person = 0; person < players; person++) {
    const points = playedPoints(game, drawPerson(draw.fork(person)), `${seed}/${game.id}/${person}`)
    if (!points) continue
    valid++
    for (const [measure, point] of points) all.set(measure, [...(all.get(measure) ?? []), point])
  }
  return {
    valid: valid / players,
    measures: [...all].map(([measure, points]) => ({ measure, ...recoveryOf(points, degree) })),
  }
}

/** Order and coverage of one measure. */
function recoveryOf(points: readonly Point[], degree: number): Omit<Recovery, 'measure'> {
  const posterior = points.some((one) => one.posterior)
  const expected = polynomial(
    points.map(({ truth, value }) => (posterior ? [value, truth] : [truth, value])),
    degree,
  )
  const held = points.filter(
    ({ truth, value, se }) =>
      Math.abs(posterior ? truth - expected(value) : value - expected(truth)) <= 1.96 * se,
  )
  return {
    players: points.length,
    r: Math.abs(correlation(points.map(({ truth, value }) => [truth, value]))),
    coverage: held.length / points.length,
    meanSe: points.reduce((sum, { se }) => sum + se, 0) / points.length,
  }
}

/** Models whose measure is the mean of a posterior and whose se is its SD. */
const posteriors: readonly string[] = ['irt', 'partial-credit']
