/** Inverts a positive definite matrix (rows) by Cholesky; null when it is not one. */
export function inverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const n = matrix.length
  const lower = Array.from({ length: n }, () => Array<number>(n).fill(0))
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]?.[j] ?? 0
      for (let k = 0; k < j; k++) sum -= (lower[i]?.[k] ?? 0) * (lower[j]?.[k] ?? 0)
      const row = lower[i] as number[]
      if (i === j) {
        if (!(sum > 0)) return null
        row[j] = Math.sqrt(sum)
      } else row[j] = sum / (lower[j]?.[j] ?? 1)
    }
  return Array.from({ length: n }, (_, column) => {
    const y = Array<number>(n).fill(0)
    for (let i = 0; i < n; i++) {
      let sum = i === column ? 1 : 0
      for (let k = 0; k < i; k++) sum -= (lower[i]?.[k] ?? 0) * (y[k] ?? 0)
      y[i] = sum / (lower[i]?.[i] ?? 1)
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = y[i] ?? 0
      for (let k = i + 1; k < n; k++) sum -= (lower[k]?.[i] ?? 0) * (y[k] ?? 0)
      y[i] = sum / (lower[i]?.[i] ?? 1)
    }
    return y
  })
}

/**
 * Covariance of estimates from the gradient of their log-likelihood: the inverse of minus its derivative, by central differences at the
 * maximum. Null when the maximum is flat there. Source: Oakes (1999), JRSS B 61, 479–482, for EM estimates.
 */
export function covarianceAt(
  gradient: (at: readonly number[]) => readonly number[],
  at: readonly number[],
): number[][] | null {
  const h = 1e-4
  const rows = at.map((_, column) => {
    const shifted = (by: number): readonly number[] =>
      gradient(at.map((value, index) => (index === column ? value + by : value)))
    const above = shifted(h)
    const below = shifted(-h)
    return at.map((_value, row) => -((above[row] ?? 0) - (below[row] ?? 0)) / (2 * h))
  })
  return inverse(rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] ?? 0)) / 2)))
}
