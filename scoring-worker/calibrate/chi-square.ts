/** ln Γ(x) for x > 0, to 1e−14 relative. Source: Lanczos (1964), g = 7, nine coefficients. */
function logGamma(x: number): number {
  const c = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ]
  const z = x - 1
  const base = z + 7.5
  const sum = c.slice(1).reduce((total, value, i) => total + value / (z + i + 1), c[0] ?? 0)
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum)
}

/** P(χ² with `df` degrees of freedom > x): the upper regularised incomplete gamma function, by series or continued fraction. Source: DLMF 8.7, 8.9. */
export function chiSquareTail(x: number, df: number): number {
  if (!(x > 0)) return 1
  const a = df / 2
  const half = x / 2
  const front = Math.exp(a * Math.log(half) - half - logGamma(a))
  if (half < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n < 1000 && term > sum * 1e-16; n++) {
      term *= half / (a + n)
      sum += term
    }
    return 1 - front * sum
  }
  // Lentz's method.
  let b = half + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let n = 1; n < 1000; n++) {
    const factor = -n * (n - a)
    b += 2
    d = 1 / (factor * d + b)
    c = b + factor / c
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return front * h
}

/** ln n! */
export const logFactorial = (n: number): number => (n < 2 ? 0 : logGamma(n + 1))
