import { inverse } from '../cholesky.ts'

/** A logistic regression at its maximum. */
export interface LogisticFit {
  readonly logLik: number
  /** One for each column. */
  readonly beta: readonly number[]
  /** Their standard errors; null where the data cannot tell them apart. */
  readonly se: readonly (number | null)[]
}

/** Logistic regression of 0/1 on the columns of x, by Newton's method (iteratively reweighted least squares). The intercept is a column of ones. */
export function logisticRegression(x: readonly (readonly number[])[], y: readonly number[]): LogisticFit {
  const width = x[0]?.length ?? 0
  let beta = Array<number>(width).fill(0)
  let logLik = Number.NEGATIVE_INFINITY
  let se: (number | null)[] = Array<null>(width).fill(null)
  for (let round = 0; round < 50; round++) {
    const gradient = Array<number>(width).fill(0)
    const hessian = Array.from({ length: width }, () => Array<number>(width).fill(0))
    let value = 0
    for (const [person, row] of x.entries()) {
      const z = row.reduce((sum, at, k) => sum + at * (beta[k] as number), 0)
      const p = 1 / (1 + Math.exp(-z))
      value += (y[person] === 1 ? z : 0) - Math.max(0, z) - Math.log1p(Math.exp(-Math.abs(z)))
      for (let j = 0; j < width; j++) {
        gradient[j] = (gradient[j] as number) + (row[j] as number) * ((y[person] as number) - p)
        for (let k = 0; k < width; k++) {
          const line = hessian[j] as number[]
          line[k] = (line[k] as number) + (row[j] as number) * (row[k] as number) * p * (1 - p)
        }
      }
    }
    const spread = inverse(hessian)
    se = se.map((_, k) => {
      const variance = spread?.[k]?.[k]
      return variance !== undefined && variance > 0 ? Math.sqrt(variance) : null
    })
    if (!spread || Math.abs(value - logLik) < 1e-10) return { logLik: value, beta, se }
    logLik = value
    beta = beta.map((at, k) => at + gradient.reduce((sum, g, j) => sum + (spread[k]?.[j] ?? 0) * g, 0))
  }
  return { logLik, beta, se }
}
