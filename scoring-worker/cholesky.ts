type Matrix = readonly (readonly number[])[]

/** L with LL′ = the matrix (rows), lower triangle only; `failedAt`: the first row at which the matrix is not positive definite, else null. */
export function cholesky(matrix: Matrix): {
  readonly lower: readonly (readonly number[])[]
  readonly failedAt: number | null
} {
  const lower: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const own: number[] = []
    for (let j = 0; j <= i; j++) {
      const rest = (row[j] ?? 0) - dot(own, lower[j] ?? own, j)
      if (j < i) own.push(rest / (lower[j]?.[j] ?? 1))
      else if (rest > 0) own.push(Math.sqrt(rest))
      else return { lower, failedAt: i }
    }
    lower.push(own)
  }
  return { lower, failedAt: null }
}

/** L⁻¹v */
export function forward(lower: Matrix, vector: readonly number[]): number[] {
  const out: number[] = []
  for (const [i, row] of lower.entries()) out.push(((vector[i] ?? 0) - dot(row, out, i)) / (row[i] ?? 1))
  return out
}

/** (LL′)⁻¹v */
export function solve(lower: Matrix, vector: readonly number[]): number[] {
  const out = forward(lower, vector)
  for (let i = lower.length - 1; i >= 0; i--) {
    let rest = out[i] ?? 0
    for (let j = i + 1; j < lower.length; j++) rest -= (lower[j]?.[i] ?? 0) * (out[j] ?? 0)
    out[i] = rest / (lower[i]?.[i] ?? 1)
  }
  return out
}

/** The inverse of a positive definite matrix; null when it is not one. */
export function inverse(matrix: Matrix): number[][] | null {
  const { lower, failedAt } = cholesky(matrix)
  if (failedAt !== null) return null
  return matrix.map((_, column) =>
    solve(
      lower,
      matrix.map((_row, i) => (i === column ? 1 : 0)),
    ),
  )
}

/** Σ one·other over the first `length` places. */
export function dot(one: readonly number[], other: readonly number[], length = one.length): number {
  let sum = 0
  for (let i = 0; i < length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0)
  return sum
}
