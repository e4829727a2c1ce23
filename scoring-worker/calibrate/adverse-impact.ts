import { logFactorial } from './chi-square.ts'

/** Selection rates of two groups side by side. A screen, not a proof: a ratio above .8 does not make a rule fair. */
export interface AdverseImpact {
  readonly rates: readonly [number, number]
  /** The lower rate over the higher one. */
  readonly impactRatio: number
  readonly belowFourFifths: boolean
  /** Two-sided, exact. */
  readonly fisherP: number
  /** One more or one fewer selected person in the smaller group would turn the four-fifths verdict. */
  readonly flips: boolean
}

/**
 * Selected of all, for two groups. Throws an `Error` on counts that cannot be. Source: Uniform Guidelines (EEOC, 1978) §4D; Fisher (1922).
 */
export function adverseImpact(
  selected: readonly [number, number],
  all: readonly [number, number],
): AdverseImpact {
  for (const group of [0, 1] as const)
    if (
      !(
        Number.isInteger(selected[group]) &&
        selected[group] >= 0 &&
        selected[group] <= all[group] &&
        all[group] > 0
      )
    )
      throw new Error(
        `adverseImpact: group ${group} has ${selected[group]} selected of ${all[group]}, expected whole numbers, selected ≤ all`,
      )
  const ratio = (some: readonly [number, number]): number => {
    const rates = [some[0] / all[0], some[1] / all[1]] as const
    const high = Math.max(...rates)
    return high === 0 ? 1 : Math.min(...rates) / high
  }
  const impactRatio = ratio(selected)
  const small = all[0] <= all[1] ? 0 : 1
  const shifted = (by: number): readonly [number, number] => {
    const next = Math.min(all[small], Math.max(0, selected[small] + by))
    return small === 0 ? [next, selected[1]] : [selected[0], next]
  }
  const below = impactRatio < 0.8
  return {
    rates: [selected[0] / all[0], selected[1] / all[1]],
    impactRatio,
    belowFourFifths: below,
    fisherP: fisherExact(selected[0], all[0], selected[1], all[1]),
    flips: [-1, 1].some((by) => ratio(shifted(by)) < 0.8 !== below),
  }
}

/** Two-sided Fisher test: the chance of every table with these margins that is no likelier than this one. */
function fisherExact(x: number, m: number, y: number, n: number): number {
  const k = x + y
  const chance = (i: number): number => Math.exp(choose(m, i) + choose(n, k - i) - choose(m + n, k))
  const here = chance(x) * (1 + 1e-7)
  let p = 0
  for (let i = Math.max(0, k - n); i <= Math.min(k, m); i++) if (chance(i) <= here) p += chance(i)
  return Math.min(1, p)
}

const choose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k)
