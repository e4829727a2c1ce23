import type { Pattern } from './responses.ts'

/** Item parameters while they are estimated: P(right | θ) = 1 ∕ (1 + e^−(slope·θ + intercept)). */
export interface Line {
  readonly slope: number
  readonly intercept: number
}

/** The points on which the ability is summed, and their weight in the reference group N(0, 1). */
export interface Quadrature {
  readonly theta: Float64Array
  readonly weight: Float64Array
}

/** Equally spaced points on ±`reach`, weights proportional to the normal density. */
export function normalQuadrature(nodes = 61, reach = 6): Quadrature {
  const theta = new Float64Array(nodes)
  const weight = new Float64Array(nodes)
  let total = 0
  for (let i = 0; i < nodes; i++) {
    const z = reach * ((2 * i) / (nodes - 1) - 1)
    theta[i] = z
    weight[i] = Math.exp(-0.5 * z * z)
    total += weight[i] as number
  }
  for (let i = 0; i < nodes; i++) weight[i] = (weight[i] as number) / total
  return { theta, weight }
}

/** What an expectation step gives: for each item and point the expected number of people who answered, and of right answers. */
export interface Expected {
  readonly logLik: number
  /** items × nodes */
  readonly answered: Float64Array
  readonly right: Float64Array
  /** nodes: expected number of people at each point. */
  readonly people: Float64Array
}

/** Posterior weights of all patterns on the grid, summed. `scale`: the SD of the group's ability. Source: Bock & Aitkin (1981), Psychometrika 46, 443–459. */
export function expectation(
  patterns: readonly Pattern[],
  lines: readonly Line[],
  { theta, weight }: Quadrature,
  scale = 1,
): Expected {
  const nodes = theta.length
  const items = lines.length
  const logP = new Float64Array(items * nodes)
  const logQ = new Float64Array(items * nodes)
  for (const [j, { slope, intercept }] of lines.entries())
    for (let i = 0; i < nodes; i++) {
      const z = slope * scale * (theta[i] as number) + intercept
      // log(1 ∕ (1 + e^−z)) without overflow on either side.
      const soft = Math.max(0, -z) + Math.log1p(Math.exp(-Math.abs(z)))
      logP[j * nodes + i] = -soft
      logQ[j * nodes + i] = -soft - z
    }
  const answered = new Float64Array(items * nodes)
  const right = new Float64Array(items * nodes)
  const people = new Float64Array(nodes)
  const log = new Float64Array(nodes)
  let logLik = 0
  for (const pattern of patterns) {
    log.fill(0)
    for (let j = 0; j < items; j++) {
      const answer = pattern.answers[j]
      if (answer === null || answer === undefined) continue
      const table = answer === 1 ? logP : logQ
      for (let i = 0; i < nodes; i++) log[i] = (log[i] as number) + (table[j * nodes + i] as number)
    }
    let highest = Number.NEGATIVE_INFINITY
    for (let i = 0; i < nodes; i++) highest = Math.max(highest, log[i] as number)
    let total = 0
    for (let i = 0; i < nodes; i++) {
      log[i] = Math.exp((log[i] as number) - highest) * (weight[i] as number)
      total += log[i] as number
    }
    logLik += pattern.people * (Math.log(total) + highest)
    const share = pattern.people / total
    for (let i = 0; i < nodes; i++) {
      log[i] = (log[i] as number) * share
      people[i] = (people[i] as number) + (log[i] as number)
    }
    for (let j = 0; j < items; j++) {
      const answer = pattern.answers[j]
      if (answer === null || answer === undefined) continue
      for (let i = 0; i < nodes; i++) {
        const at = j * nodes + i
        answered[at] = (answered[at] as number) + (log[i] as number)
        if (answer === 1) right[at] = (right[at] as number) + (log[i] as number)
      }
    }
  }
  return { logLik, answered, right, people }
}
