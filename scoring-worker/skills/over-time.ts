import { type Posterior, posterior } from './posterior.ts'

/** What was seen on one day: rows of a measurement model. */
export interface Sitting {
  /** Days since any fixed day; rising. */
  readonly day: number
  readonly observations: readonly {
    readonly loading: readonly number[]
    /** Variance around Λθ; > 0. */
    readonly residual: number
    readonly z: number
  }[]
}

/** Days after which a longer gap makes no more difference: a clock that was wrong cannot wipe out what was played. */
const longestGap = 3650

/**
 * Posterior of factors that drift from sitting to sitting, at the last one: a Kalman filter on θ(t + Δ) = Aθ(t) + η, A = diag(φₖ^Δ), Var η = Φ − AΦA, so that nobody
 * spreads wider with time than the reference group does. φ: share of a factor that lasts over one day, 0 < φ ≤ 1. All sittings on one day give what
 * `posterior` gives of all rows at once. Throws an `Error` on days that fall, and like `posterior`.
 * Sources: Kalman (1960), Journal of Basic Engineering 82, 35–45; stationary in continuous time: Oravecz, Tuerlinckx & Vandekerckhove (2011), Psychological Methods 16, 468–490.
 */
export function posteriorOverTime(
  factorCovariance: readonly (readonly number[])[],
  lastingPerDay: readonly number[],
  sittings: readonly Sitting[],
): Posterior {
  let mean: readonly number[] = factorCovariance.map(() => 0)
  let covariance = factorCovariance
  let day = sittings[0]?.day ?? 0
  for (const sitting of sittings) {
    const gap = Math.min(longestGap, sitting.day - day)
    if (!(gap >= 0))
      throw new Error(`posteriorOverTime: day ${sitting.day} comes after day ${day}, expected rising days`)
    day = sitting.day
    if (gap > 0) {
      const lasting = lastingPerDay.map((share) => share ** gap)
      mean = mean.map((value, k) => value * (lasting[k] ?? 1))
      covariance = covariance.map((row, k) =>
        row.map((value, l) => {
          const both = (lasting[k] ?? 1) * (lasting[l] ?? 1)
          return both * value + (1 - both) * (factorCovariance[k]?.[l] ?? 0)
        }),
      )
    }
    const { observations } = sitting
    if (observations.length === 0) continue
    const expected = mean
    const seen = posterior(
      {
        loadings: observations.map(({ loading }) => loading),
        residualVariances: observations.map(({ residual }) => residual),
        factorCovariance: covariance,
      },
      observations.map(
        ({ z, loading }) => z - loading.reduce((sum, one, k) => sum + one * (expected[k] ?? 0), 0),
      ),
    )
    mean = expected.map((value, k) => value + (seen.mean[k] ?? 0))
    covariance = seen.covariance
  }
  return { mean, covariance }
}
