import { cholesky, dot, forward, solve } from '../cholesky.ts'

/** A linear-Gaussian measurement model: z = Λθ + ε, θ ~ N(0, Φ), ε ~ N(0, diag ψ). */
export interface MeasurementModel {
  /** Λ: one row per indicator, one column per factor. */
  readonly loadings: readonly (readonly number[])[]
  /** ψ, one per indicator, ≥ 0. */
  readonly residualVariances: readonly number[]
  /** Φ, symmetric positive definite. */
  readonly factorCovariance: readonly (readonly number[])[]
}

/** Mean and covariance of θ given the indicators. */
export interface Posterior {
  readonly mean: readonly number[]
  readonly covariance: readonly (readonly number[])[]
}

/**
 * Posterior of the factors, equal to the regression factor scores of a confirmatory factor analysis:
 * mean ΦΛ′(ΛΦΛ′ + Ψ)⁻¹z, covariance Φ − ΦΛ′(ΛΦΛ′ + Ψ)⁻¹ΛΦ. Indicators are centred; null = not played, its row is left out.
 * Throws an `Error` when the shapes do not fit, an indicator is no number or the covariance of the indicators cannot be inverted. Source: Lawley & Maxwell (1971), ch. 8.
 */
export function posterior(model: MeasurementModel, indicators: readonly (number | null)[]): Posterior {
  const { loadings, residualVariances, factorCovariance } = model
  const factors = factorCovariance.length
  if (loadings.length !== indicators.length || residualVariances.length !== indicators.length)
    throw new Error(
      `posterior: got ${loadings.length} rows of loadings, ${residualVariances.length} residual variances and ${indicators.length} indicators, expected as many of each`,
    )
  for (const [k, row] of factorCovariance.entries())
    if (
      row.length !== factors ||
      row.some((value, l) => !(Math.abs(value - (factorCovariance[l]?.[k] ?? Number.NaN)) < 1e-9))
    )
      throw new Error(
        `posterior: row ${k} of the factor covariance is ${JSON.stringify(row)}, expected ${factors} numbers, the same as its column`,
      )
  const rows: { readonly loading: readonly number[]; readonly residual: number; readonly z: number }[] = []
  for (const [index, z] of indicators.entries()) {
    const loading = loadings[index] ?? []
    if (loading.length !== factors)
      throw new Error(`posterior: row ${index} has ${loading.length} loadings, expected ${factors}`)
    if (z === null) continue
    if (!Number.isFinite(z))
      throw new Error(`posterior: indicator ${index} is ${z}, expected a number or null`)
    rows.push({ loading, residual: residualVariances[index] ?? 0, z })
  }
  // Φλ per indicator: covariance of each factor with each indicator.
  const cross = rows.map(({ loading }) => factorCovariance.map((row) => dot(row, loading)))
  const covariance = rows.map(({ loading, residual }, i) =>
    cross.map((column, j) => dot(loading, column) + (i === j ? residual : 0)),
  )
  const { lower, failedAt } = cholesky(covariance)
  if (failedAt !== null)
    throw new Error(
      `posterior: the covariance of the indicators is not positive definite at indicator ${failedAt}; expected residual variances > 0`,
    )
  const solved = solve(
    lower,
    rows.map(({ z }) => z),
  )
  const mean = factorCovariance.map((_, k) =>
    dot(
      cross.map((column) => column[k] ?? 0),
      solved,
    ),
  )
  const halves = factorCovariance.map((_, k) =>
    forward(
      lower,
      cross.map((column) => column[k] ?? 0),
    ),
  )
  return {
    mean,
    covariance: factorCovariance.map((row, k) =>
      row.map((value, l) => value - dot(halves[k] ?? [], halves[l] ?? [])),
    ),
  }
}
