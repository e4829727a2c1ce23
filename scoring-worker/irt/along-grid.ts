/** Likelihood of answers on the nodes of a grid: a product, and the logarithm of what was taken out of it before it grew too small. */
export interface GridLikelihood {
  readonly theta: Float64Array
  readonly log: Float64Array
  readonly product: Float64Array
}

const tiny = 1e-300
/** Below this a product goes over into its logarithm: one logarithm stands for many answers. */
const small = 1e-150

/** Multiplies one answer's probability in. */
export function times({ log, product }: GridLikelihood, i: number, p: number): void {
  const before = product[i] as number
  const after = before * p
  if (after > small) product[i] = after
  else {
    log[i] = (log[i] as number) + Math.log(before) + Math.log(Math.max(tiny, p))
    product[i] = 1
  }
}

/** From node to node an exponential is multiplied by one factor; so often it is computed anew, so that no error adds up. */
export const anewEvery = 16
/** Exponents beyond this are computed one by one. */
const largestExponent = 600

/** Do all exponents slope·(θ − b) on an equally spaced grid stay in range? */
export const staysInRange = (theta: Float64Array, slope: number, furthest: number): boolean =>
  Math.abs(slope) * (Math.abs(theta[0] as number) + Math.abs(theta[theta.length - 1] as number) + furthest) <
  largestExponent

/** Multiplies in an answer in a logistic model; `right`: 1, else 0. */
export function timesLogistic(
  grid: GridLikelihood,
  {
    a,
    b,
    c = 0,
    d = 1,
  }: { readonly a: number; readonly b: number; readonly c?: number; readonly d?: number },
  right: 0 | 1,
): void {
  const { theta } = grid
  const every = staysInRange(theta, a, Math.abs(b)) ? anewEvery : 1
  const step = Math.exp(-a * ((theta[1] as number) - (theta[0] as number)))
  let odds = 0
  for (let i = 0; i < theta.length; i++) {
    odds = i % every === 0 ? Math.exp(-a * ((theta[i] as number) - b)) : odds * step
    const p = c + (d - c) / (1 + odds)
    times(grid, i, right === 1 ? p : 1 - p)
  }
}

/** Multiplies in an ordered answer in the generalised partial credit model. */
export function timesPartialCredit(
  grid: GridLikelihood,
  { a, steps }: { readonly a: number; readonly steps: readonly number[] },
  category: number,
): void {
  const { theta } = grid
  const m = steps.length
  const width = (theta[1] as number) - (theta[0] as number)
  // terms[k] = e^(a(kθ − b₁ − … − b_k)): the categories' weights, that of 0 being 1.
  const terms = new Float64Array(m + 1).fill(1)
  const factors = Float64Array.from(terms, (_, k) => Math.exp(a * k * width))
  for (let i = 0; i < theta.length; i++) {
    let total = 1
    if (i % anewEvery === 0) {
      let exponent = 0
      for (let k = 1; k <= m; k++) {
        exponent += a * ((theta[i] as number) - (steps[k - 1] as number))
        terms[k] = Math.exp(exponent)
        total += terms[k] as number
      }
    } else
      for (let k = 1; k <= m; k++) {
        terms[k] = (terms[k] as number) * (factors[k] as number)
        total += terms[k] as number
      }
    times(grid, i, (terms[category] as number) / total)
  }
}
