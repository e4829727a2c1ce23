/** Pairs of x and y. */
export type Pairs = readonly (readonly [number, number])[]

/** Pearson's correlation. */
export function correlation(pairs: Pairs): number {
  const [meanX, meanY] = [0, 1].map(
    (axis) => pairs.reduce((sum, pair) => sum + (pair[axis] ?? 0), 0) / pairs.length,
  ) as [number, number]
  let xy = 0
  let xx = 0
  let yy = 0
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY)
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
  }
  return xy / Math.sqrt(xx * yy)
}

/** The polynomial of this degree that lies nearest, by the normal equations (fine for the low degrees of a standing in SD). */
export function polynomial(pairs: Pairs, degree: number): (x: number) => number {
  const size = degree + 1
  const power = (n: number) => pairs.reduce((sum, [x]) => sum + x ** n, 0)
  const product = (n: number) => pairs.reduce((sum, [x, y]) => sum + y * x ** n, 0)
  const rows = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) => power(i + j)),
    product(i),
  ])
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      if (i === j) continue
      const factor = (rows[j]?.[i] ?? 0) / (rows[i]?.[i] ?? 1)
      rows[j] = (rows[j] ?? []).map((value, k) => value - factor * (rows[i]?.[k] ?? 0))
    }
  const weights = rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
  return (x) => weights.reduce((sum, weight, n) => sum + weight * x ** n, 0)
}
