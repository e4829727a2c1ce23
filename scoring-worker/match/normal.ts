/** Density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
}

/**
 * Distribution function of the standard normal at `z`, to about 1e-15.
 * Source: J. F. Hart et al. (1968) as given by G. West, "Better approximations to cumulative normal functions", Wilmott (2005).
 */
export function normalProbability(z: number): number {
  const x = Math.abs(z)
  const tail = x > 37 ? 0 : x < switchOver ? rationalTail(x) : fractionTail(x)
  return z > 0 ? 1 - tail : tail
}

/** E[(c − θ)⁺] for θ ~ N(mean, sd²): the expected distance that θ stays under `c`. */
export function expectedBelow(c: number, mean: number, sd: number): number {
  if (sd === 0) return Math.max(c - mean, 0)
  const z = (c - mean) / sd
  return (c - mean) * normalProbability(z) + sd * normalDensity(z)
}

/** E[(θ − c)⁺] for θ ~ N(mean, sd²): the expected distance that θ stands over `c`. */
export function expectedAbove(c: number, mean: number, sd: number): number {
  return expectedBelow(-c, -mean, sd)
}

const switchOver = 7.07106781186547

function rationalTail(x: number): number {
  const above = polynomial(x, numerator)
  const below = polynomial(x, denominator)
  return (Math.exp(-0.5 * x * x) * above) / below
}

function fractionTail(x: number): number {
  const fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))
  return normalDensity(x) / fraction
}

function polynomial(x: number, coefficients: readonly number[]): number {
  let value = 0
  for (const coefficient of coefficients) value = value * x + coefficient
  return value
}

const numerator = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
]
const denominator = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
]
