/** Does a game find back what its simulated players can do? For tests and the table of the manual. */
import { type Game, random, simulate } from '@skillprint/engine'
import { chooseItem } from '../irt/index.ts'
import { score } from '../scorer.ts'

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

/**
 * Lets `players` people drawn from N(0, 1) play, each by their own process, and compares truth with measure. The first measure of the game goes with
 * `ability`, any other with the standing of its own name. Which value goes with which ability is fitted (a parabola), because the players know nothing
 * of the scorer's norms; what is tested is order and honest error.
 */
export function recover(
  game: Game,
  players: number,
): { readonly valid: number; readonly measures: readonly Recovery[] } {
  const draw = random(`recovery/${game.id}`)
  const points = new Map<string, { truth: number; value: number; se: number; posterior: boolean }[]>()
  let valid = 0
  for (let person = 0; person < players; person++) {
    const standing = draw.fork(person)
    const ability = standing.fork('ability').normal()
    const also = new Proxy<Record<string, number>>(
      {},
      { get: (_, name) => standing.fork(String(name)).normal(), has: () => true },
    )
    const { chunks } = simulate(
      game,
      { ability, also },
      { seed: `recovery/${game.id}/${person}`, choose: chooseItem },
    )
    const [result] = score(chunks.map(({ bytes }) => bytes)).games
    if (!result?.valid) continue
    valid++
    for (const [index, measure] of result.measures.entries()) {
      if (!('value' in measure)) continue
      const truth = index === 0 ? ability : (also[measure.name] ?? 0)
      const list = points.get(measure.name) ?? []
      list.push({
        truth,
        value: measure.value,
        se: measure.se,
        posterior: posteriors.includes(measure.model),
      })
      points.set(measure.name, list)
    }
  }
  return {
    valid: valid / players,
    measures: [...points].map(([measure, list]) => {
      const posterior = list.some((one) => one.posterior)
      const expected = parabola(list.map(({ truth, value }) => (posterior ? [value, truth] : [truth, value])))
      const held = list.filter(
        ({ truth, value, se }) =>
          Math.abs(posterior ? truth - expected(value) : value - expected(truth)) <= 1.96 * se,
      )
      return {
        measure,
        players: list.length,
        r: Math.abs(correlation(list.map(({ truth, value }) => [truth, value]))),
        coverage: held.length / list.length,
        meanSe: list.reduce((sum, { se }) => sum + se, 0) / list.length,
      }
    }),
  }
}

/** Models whose measure is the mean of a posterior and whose se is its SD. */
const posteriors: readonly string[] = ['irt', 'partial-credit']

type Points = readonly (readonly [number, number])[]

function correlation(points: Points): number {
  const [meanX, meanY] = [0, 1].map(
    (axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
  ) as [number, number]
  let xy = 0
  let xx = 0
  let yy = 0
  for (const [x, y] of points) {
    xy += (x - meanX) * (y - meanY)
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
  }
  return xy / Math.sqrt(xx * yy)
}

/** Least squares by the three normal equations. */
function parabola(points: Points): (x: number) => number {
  const power = (n: number) => points.reduce((sum, [x]) => sum + x ** n, 0)
  const product = (n: number) => points.reduce((sum, [x, y]) => sum + y * x ** n, 0)
  const rows = [0, 1, 2].map((i) => [power(i), power(i + 1), power(i + 2), product(i)])
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) {
      if (i === j) continue
      const factor = (rows[j]?.[i] ?? 0) / (rows[i]?.[i] ?? 1)
      rows[j] = (rows[j] ?? []).map((value, k) => value - factor * (rows[i]?.[k] ?? 0))
    }
  const [a = 0, b = 0, c = 0] = rows.map((row, i) => (row[3] ?? 0) / (row[i] ?? 1))
  return (x) => a + b * x + c * x * x
}
