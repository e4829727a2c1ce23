import type { GridLikelihood } from './along-grid.ts'

/** Prior N(mean, sd²) and the grid on which the posterior is summed. */
export interface EapOptions {
  /** Default 0. */
  readonly mean?: number
  /** Default 1. */
  readonly sd?: number
  /** Equally spaced on mean ± `reach`·sd. Default 61. */
  readonly nodes?: number
  /** In prior SDs. Default 6. */
  readonly reach?: number
}

/** An ability with the standard deviation of its posterior. */
export interface Ability {
  readonly theta: number
  readonly se: number
}

/**
 * Mean and SD of prior × likelihood on an equally spaced grid, summed in logarithms so that hundreds of answers do not underflow.
 * `multiply` multiplies in the probabilities of all answers. Throws an `Error` on a grid that cannot be made, and on answers
 * that no ability on it can give (as with parameters that are no numbers).
 */
export function posteriorOnGrid(
  { mean = 0, sd = 1, nodes = 61, reach = 6 }: EapOptions,
  multiply: (grid: GridLikelihood) => void,
): Ability {
  if (!(sd > 0 && Number.isFinite(mean) && Number.isInteger(nodes) && nodes >= 3 && reach > 0))
    throw new Error(
      `eap: got mean ${mean}, sd ${sd}, nodes ${nodes}, reach ${reach}; expected finite numbers, sd and reach > 0, at least 3 nodes`,
    )
  const theta = new Float64Array(nodes)
  const log = new Float64Array(nodes)
  for (let i = 0; i < nodes; i++) {
    const z = reach * ((2 * i) / (nodes - 1) - 1)
    theta[i] = mean + sd * z
    log[i] = -0.5 * z * z
  }
  const product = new Float64Array(nodes).fill(1)
  multiply({ theta, log, product })
  let highest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < nodes; i++) {
    log[i] = (log[i] as number) + Math.log(product[i] as number)
    if ((log[i] as number) > highest) highest = log[i] as number
  }
  let total = 0
  let first = 0
  for (let i = 0; i < nodes; i++) {
    const weight = Math.exp((log[i] as number) - highest)
    log[i] = weight
    total += weight
    first += weight * (theta[i] as number)
  }
  const centre = first / total
  let second = 0
  for (let i = 0; i < nodes; i++) second += (log[i] as number) * ((theta[i] as number) - centre) ** 2
  if (!Number.isFinite(centre + second))
    throw new Error(
      `eap: the answers have no probability at any ability from ${theta[0]} to ${theta[nodes - 1]}; expected item parameters that are finite numbers, a above 0 and 0 ≤ c < d ≤ 1`,
    )
  return { theta: centre, se: Math.sqrt(second / total) }
}
