import type { MeasurementModel } from '../skills/posterior.ts'

/** Three factors of Holzinger & Swineford (1939), parameters to three digits as published by Rosseel (2012), Journal of Statistical Software 48(2). */
export const holzinger: MeasurementModel = {
  loadings: [
    [1, 0, 0],
    [0.554, 0, 0],
    [0.729, 0, 0],
    [0, 1, 0],
    [0, 1.113, 0],
    [0, 0.926, 0],
    [0, 0, 1],
    [0, 0, 1.18],
    [0, 0, 1.082],
  ],
  residualVariances: [0.549, 1.134, 0.844, 0.371, 0.446, 0.356, 0.799, 0.488, 0.566],
  factorCovariance: [
    [0.809, 0.408, 0.262],
    [0.408, 0.979, 0.173],
    [0.262, 0.173, 0.384],
  ],
}

/** Posterior SDs of its factors where each has variance 1. */
export function holzingerSds(posteriorCovariance: readonly (readonly number[])[]): number[] {
  return holzinger.factorCovariance.map((row, k) =>
    Math.sqrt((posteriorCovariance[k]?.[k] ?? 0) / (row[k] ?? 1)),
  )
}
