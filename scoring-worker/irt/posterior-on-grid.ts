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
 * `addLogLikelihood` adds the log-likelihood of all answers at `theta[i]` to `log[i]`. Throws an `Error` on a grid that cannot be made.
 */
export function posteriorOnGrid(
  { mean = 0, sd = 1, nodes = 61, reach = 6 }: EapOptions,
  addLogLikelihood: (theta: Float64Array, log: Float64Array) => void,
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
  addLogLikelihood(theta, log)
  let highest = Number.NEGATIVE_INFINITY
  for (const value of log) if (value > highest) highest = value
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
  return { theta: centre, se: Math.sqrt(second / total) }
}
