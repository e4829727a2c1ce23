import { expectedBelow, normalProbability } from './normal.ts'

/** A deficit counts up to this many levels. Assumption, versioned with `matchVersion`. */
export const deficitCap = 2

/**
 * Expected shortfall on one skill, 0–1: E[min((required − θ)⁺, 2)] ∕ 2 for θ ~ N(mean, sd²), on the job scale.
 * A surplus never costs.
 */
export function shortfall(required: number, mean: number, sd: number): number {
  const deficit = expectedBelow(required, mean, sd) - expectedBelow(required - deficitCap, mean, sd)
  return Math.min(1, Math.max(0, deficit / deficitCap))
}

/** Variance of the shortfall when θ ~ N(mean, sd²), by 7-point Gauss–Hermite quadrature. */
export function shortfallVariance(required: number, mean: number, sd: number): number {
  let first = 0
  let second = 0
  for (const [node, weight] of hermite) {
    const value = plainShortfall(required, mean + Math.SQRT2 * sd * node)
    first += weight * value
    second += weight * value * value
  }
  return Math.max(0, second - first * first)
}

/** P(θ ≥ required) for θ ~ N(mean, sd²). */
export function meets(required: number, mean: number, sd: number): number {
  if (sd === 0) return mean >= required ? 1 : 0
  return normalProbability((mean - required) / sd)
}

/** The shortfall of a person whose level is known exactly. */
export function plainShortfall(required: number, level: number): number {
  return Math.min(1, Math.max(0, (required - level) / deficitCap))
}

/** Nodes and weights (divided by √π) of the 7-point rule. Source: Abramowitz & Stegun (1964), table 25.10. */
const hermite: readonly (readonly [number, number])[] = (
  [
    [0, 0.8102646175568073],
    [0.8162878828589647, 0.4256072526101278],
    [1.673551628767471, 0.05451558281912703],
    [2.651961356835233, 0.000971781245099519],
  ] as const
).flatMap(([node, weight]) => {
  const share = weight / Math.sqrt(Math.PI)
  return node === 0 ? [[0, share] as const] : [[node, share] as const, [-node, share] as const]
})
